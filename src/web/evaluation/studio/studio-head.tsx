import "../../words/studio.ts";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { OursTag } from "../parts/tags.tsx";
import { useEvaluationAct } from "../use-evaluation.ts";
import { AboutDrawer } from "./about-drawer.tsx";
import { MethodChoices } from "./method-choices.tsx";
import { SignScheme } from "./sign-scheme.tsx";
import type { Preview } from "./use-preview.ts";

type Props = {
  readonly answer: SchemeDraftAnswer;
  readonly body: SchemeBody;
  readonly isChanged: boolean;
  readonly preview: Preview;
  readonly onBody: (change: (body: SchemeBody) => SchemeBody) => void;
};

/** What is composed, how many texts were tried, what stands against it, and the acts: save, propose, adopt, return. */
export function StudioHead({ answer, body, isChanged, preview, onBody }: Props) {
  const { say, read } = useWords();
  const [about, setAbout] = useState(false);
  const [act, setAct] = useState<"propose" | "adopt" | "return" | null>(null);
  const shown = useRef(body.tree);
  useEffect(() => {
    shown.current = body.tree;
  }, [body.tree]);
  const treeNow = useCallback(() => shown.current, []);
  const onMethod = useCallback((method: SchemeBody["method"]) => onBody((now) => ({ ...now, method })), [onBody]);
  const save = useEvaluationAct("saveSchemeDraft", { draft: answer.id });
  const faults = preview.answer?.faults ?? answer.faults;
  const tried = Math.max(preview.answer?.tried ?? 0, answer.tried);
  return (
    <section className="panel studio-head">
      <div className="studio-title">
        <h2>
          {read(body.label)} <span className="tag">{read(answer.stateLabel)}</span> <OursTag />
        </h2>
        <p className="under">
          <Link to="/work/m/$id" params={{ id: answer.id }} className="link">
            {answer.number}
          </Link>{" "}
          · {say("studio.saved", { revision: answer.revision })} ·{" "}
          <span title={say("studio.triedSay")}>{say("studio.tried", { count: tried })}</span>
          {answer.inForce && ` · ${say("studio.inForce", { from: answer.inForce.from })}`}
          {answer.adopted && ` · ${say("studio.adopted", { by: answer.adopted.by, from: answer.adopted.from })}`}
        </p>
      </div>
      <div className="planning-buttons studio-acts">
        <button type="button" className="act" onClick={() => setAbout(true)}>
          {say("studio.about")}
        </button>
        {answer.mayEdit && (
          <button
            type="button"
            className={isChanged ? "act is-first" : "act"}
            disabled={!isChanged || save.isPending}
            onClick={() => save.mutate({ body, base: answer.revision, says: "" })}
          >
            {say(isChanged ? "studio.save" : "studio.isSaved")}
          </button>
        )}
        {answer.mayPropose && (
          <button
            type="button"
            className={isChanged ? "act" : "act is-first"}
            disabled={isChanged || faults.length > 0}
            onClick={() => setAct("propose")}
          >
            {say("studio.propose")}
          </button>
        )}
        {answer.mayReturn && (
          <button type="button" className="act" onClick={() => setAct("return")}>
            {say("studio.return")}
          </button>
        )}
        {answer.mayAdopt && (
          <button type="button" className="act is-first" onClick={() => setAct("adopt")}>
            {say("studio.adopt")}
          </button>
        )}
      </div>
      <MethodChoices method={body.method} treeNow={treeNow} mayEdit={answer.mayEdit} onMethod={onMethod} />
      <Refusals fault={save.error} refusals={answer.proposal ? answer.whyNotAdopt : []} />
      {faults.length > 0 && <Faults faults={faults} />}
      {about && (
        <AboutDrawer body={body} mayEdit={answer.mayEdit} onChange={(next) => onBody(() => next)} onClose={() => setAbout(false)} />
      )}
      {act && <SignScheme answer={answer} act={act} onClose={() => setAct(null)} />}
    </section>
  );
}

function Faults({ faults }: { readonly faults: SchemeDraftAnswer["faults"] }) {
  const { say, read } = useWords();
  return (
    <details className="studio-faults" open={faults.length < 4}>
      <summary>{say("studio.faults", { count: faults.length })}</summary>
      <ul className="plain-lines">
        {faults.map((one) => (
          <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
        ))}
      </ul>
    </details>
  );
}
