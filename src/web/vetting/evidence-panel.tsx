import "../words/vetting.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { FindingEvidence } from "./finding-evidence.tsx";
import { useEvidence } from "./use-vetting.ts";

/** On the page of a question about a figure: the evidence as it was when it was asked, and whether it is still so. */
export function EvidencePanel({ matter }: { readonly matter: string }) {
  const { say } = useWords();
  const { data } = useEvidence(matter);
  if (!data) return null;
  return (
    <Panel title={say("vetting.evidence")} note={say("vetting.keptOn", { day: data.recordedAt.slice(0, 10) })}>
      <div className="finding">
        <FindingEvidence finding={data.finding} />
        <p className="faint">{say(data.stillFound ? "vetting.stillFound" : "vetting.notFound")}</p>
      </div>
    </Panel>
  );
}
