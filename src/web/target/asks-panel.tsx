import type { TargetAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

/** What somebody is asked to settle, and what is missing for a verdict; nothing where there is neither. */
export function AsksPanel({ answer }: { readonly answer: TargetAnswer }) {
  const { say } = useWords();
  const { decisions, missing } = answer;
  if (decisions.length + missing.length === 0) return null;
  return (
    <div className={decisions.length > 0 && missing.length > 0 ? "target-asks" : "target-asks is-single"}>
      {missing.length > 0 && <List title={say("target.missing")} of={missing} />}
      {decisions.length > 0 && <List title={say("target.decisions")} of={decisions} />}
    </div>
  );
}

function List({ title, of }: { readonly title: string; readonly of: TargetAnswer["missing"] }) {
  const { read } = useWords();
  return (
    <Panel title={title}>
      <ul className="asks">
        {of.map((one) => (
          <li key={one.zh}>{read(one)}</li>
        ))}
      </ul>
    </Panel>
  );
}
