import "../../words/studio.ts";
import { Segmented } from "antd";
import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import { canonicalJson } from "#kernel";
import { useAddress } from "../../shell/use-address.ts";
import { useWords } from "../../words/index.ts";
import { AboutDrawer } from "./about-drawer.tsx";
import { BallotsPanel } from "./ballots-panel.tsx";
import { DraftAudit } from "./draft-audit.tsx";
import { DraftCoherence } from "./draft-coherence.tsx";
import { DraftFigures } from "./draft-figures.tsx";
import { EffectPanel } from "./effect-panel.tsx";
import { HistoryPanel } from "./history-panel.tsx";
import { LivePanel } from "./live-panel.tsx";
import { Shares } from "./shares.tsx";
import { StudioHead } from "./studio-head.tsx";
import { TreeEditor } from "./tree-editor.tsx";
import { usePreview } from "./use-preview.ts";
import { useUndo } from "./use-undo.ts";

const parts = ["data", "coherence", "effect", "votes", "history", "audit"] as const;
type Part = (typeof parts)[number];
const isPart = (text: string | undefined): text is Part => parts.some((part) => part === text);

// What rests on the saved text alone is not drawn anew while somebody drags.
const [Figures, Coherence, Effects, History, Audit] = [
  memo(DraftFigures),
  memo(DraftCoherence),
  memo(EffectPanel),
  memo(HistoryPanel),
  memo(DraftAudit),
];
const noShares = {};
const noFaults: SchemeDraftAnswer["faults"] = [];

export function StudioBody({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const { body, setBody, bodyNow, isChanged, undo } = useText(answer);
  const [about, setAbout] = useState(false);
  const use = useCallback((tree: SchemeBody["tree"]) => setBody((now) => ({ ...now, tree })), [setBody]);
  const openAbout = useCallback(() => setAbout(true), []);
  const preview = usePreview(answer, body);
  const part: Part = isPart(search.part) ? search.part : "data";
  const choose = useCallback((next: Part) => change({ part: next === "data" ? undefined : next }), [change]);
  const found = preview.answer?.faults ?? answer.faults;
  return (
    <div className="studio">
      <StudioHead
        answer={answer}
        label={body.label}
        method={body.method}
        bodyNow={bodyNow}
        isChanged={isChanged}
        onUndo={undo}
        faults={found.length === 0 ? noFaults : found}
        tried={Math.max(preview.tried ?? 0, answer.tried)}
        onBody={setBody}
        onAbout={openAbout}
      />
      <p className="studio-phone">{say("studio.onDesk")}</p>
      <div className="studio-columns">
        <Shares.Provider value={preview.answer?.result?.shares ?? noShares}>
          <TreeEditor answer={answer} body={body} isLate={preview.isLate} onBody={setBody} />
        </Shares.Provider>
        <LivePanel answer={answer} preview={preview} />
      </div>
      <Parts part={part} onChoose={choose} isOfSaved={isChanged && part !== "votes" && part !== "history"} />
      <div className="studio-part">
        {part === "data" && <Figures answer={answer} />}
        {part === "coherence" && <Coherence answer={answer} />}
        {part === "effect" && <Effects answer={answer} />}
        {part === "votes" && <BallotsPanel answer={answer} onUse={use} body={body} />}
        {part === "history" && <History answer={answer} />}
        {part === "audit" && <Audit answer={answer} />}
      </div>
      {about && (
        <AboutDrawer body={body} mayEdit={answer.mayEdit} onChange={(next) => setBody(() => next)} onClose={() => setAbout(false)} />
      )}
    </div>
  );
}

/** The text on the screen. One saved elsewhere, or by oneself, takes its place; leaving with a changed one is asked about. */
function useText(answer: SchemeDraftAnswer) {
  const { now: body, set: setBody, undo, begin } = useUndo(answer.body);
  const [from, setFrom] = useState(answer.revision);
  useEffect(() => {
    if (answer.revision === from) return;
    setFrom(answer.revision);
    begin(answer.body);
  }, [answer.revision, answer.body, from, begin]);
  const saved = useMemo(() => canonicalJson(answer.body), [answer.body]);
  const isChanged = useMemo(() => canonicalJson(body) !== saved, [body, saved]);
  useEffect(() => {
    if (!isChanged) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isChanged]);
  const shown = useRef(body);
  shown.current = body;
  const bodyNow = useCallback(() => shown.current, []);
  return { body, setBody, bodyNow, isChanged, undo };
}

type PartsProps = { readonly part: Part; readonly onChoose: (part: Part) => void; readonly isOfSaved: boolean };

const Parts = memo(function Parts({ part, onChoose, isOfSaved }: PartsProps) {
  const { say } = useWords();
  return (
    <nav className="scheme-parts" aria-label={say("studio.parts")}>
      <Segmented
        value={part}
        aria-label={say("studio.parts")}
        options={parts.map((value) => ({ value, label: say(`studio.part.${value}`) }))}
        onChange={onChoose}
      />
      {isOfSaved && <span className="faint">{say("studio.ofSaved")}</span>}
    </nav>
  );
});
