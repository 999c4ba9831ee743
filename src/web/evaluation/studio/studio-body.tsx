import "../../words/studio.ts";
import { Segmented } from "antd";
import { memo, useCallback, useEffect, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import { canonicalJson } from "#kernel";
import { useAddress } from "../../shell/use-address.ts";
import { useWords } from "../../words/index.ts";
import { BallotsPanel } from "./ballots-panel.tsx";
import { DraftAudit } from "./draft-audit.tsx";
import { DraftCoherence } from "./draft-coherence.tsx";
import { DraftFigures } from "./draft-figures.tsx";
import { EffectPanel } from "./effect-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { LivePanel } from "./live-panel.tsx";
import { StudioHead } from "./studio-head.tsx";
import { TreeEditor } from "./tree-editor.tsx";
import { usePreview } from "./use-preview.ts";

const parts = ["data", "coherence", "effect", "votes", "history", "audit"] as const;
type Part = (typeof parts)[number];
const isPart = (text: string | undefined): text is Part => parts.some((part) => part === text);

// What rests on the saved text alone is not drawn anew while somebody drags.
const [Figures, Coherence, Effects] = [memo(DraftFigures), memo(DraftCoherence), memo(EffectPanel)];

export function StudioBody({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [body, setBody] = useState<SchemeBody>(answer.body);
  const [from, setFrom] = useState(answer.revision);
  // A text saved elsewhere, or by oneself, becomes the one on the screen; what was changed since one's own save is kept by `isChanged`.
  useEffect(() => {
    if (answer.revision === from) return;
    setFrom(answer.revision);
    setBody(answer.body);
  }, [answer.revision, answer.body, from]);
  const isChanged = canonicalJson(body) !== canonicalJson(answer.body);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
  const use = useCallback((tree: SchemeBody["tree"]) => setBody((now) => ({ ...now, tree })), []);
  const preview = usePreview(answer, body);
  const part: Part = isPart(search.part) ? search.part : "data";
  return (
    <div className="studio">
      <StudioHead answer={answer} body={body} isChanged={isChanged} preview={preview} onBody={setBody} />
      <p className="studio-phone">{say("studio.onDesk")}</p>
      <div className="studio-columns">
        <TreeEditor answer={answer} body={body} preview={preview} onBody={setBody} />
        <LivePanel answer={answer} preview={preview} />
      </div>
      <nav className="scheme-parts" aria-label={say("studio.parts")}>
        <Segmented
          value={part}
          aria-label={say("studio.parts")}
          options={parts.map((value) => ({ value, label: say(`studio.part.${value}`) }))}
          onChange={(next: Part) => change({ part: next === "data" ? undefined : next })}
        />
        {isChanged && part !== "votes" && part !== "history" && <span className="faint">{say("studio.ofSaved")}</span>}
      </nav>
      {part === "data" && <Figures answer={answer} />}
      {part === "coherence" && <Coherence answer={answer} />}
      {part === "effect" && <Effects answer={answer} />}
      {part === "votes" && <BallotsPanel answer={answer} onUse={use} body={body} />}
      {part === "history" && <HistoryPanel answer={answer} />}
      {part === "audit" && <DraftAudit answer={answer} />}
    </div>
  );
}
