import "../../words/studio.ts";
import { Link } from "@tanstack/react-router";
import { Tooltip } from "antd";
import { memo, useCallback, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { OursTag } from "../parts/tags.tsx";
import { useEvaluationAct } from "../use-evaluation.ts";
import { MethodChoices } from "./method-choices.tsx";
import { SignScheme } from "./sign-scheme.tsx";

type Props = {
  readonly answer: SchemeDraftAnswer;
  readonly label: SchemeBody["label"];
  readonly method: SchemeBody["method"];
  readonly bodyNow: () => SchemeBody;
  readonly isChanged: boolean;
  /** Takes the last change back; null where there is none. */
  readonly onUndo: (() => void) | null;
  readonly faults: SchemeDraftAnswer["faults"];
  readonly tried: number;
  readonly onBody: (change: (body: SchemeBody) => SchemeBody) => void;
  readonly onAbout: () => void;
};

/** What is composed, how many texts were tried, what stands against it, and the acts: save, propose, adopt, return. */
export const StudioHead = memo(function StudioHead(props: Props) {
  const { answer, label, method, bodyNow, isChanged, onUndo, faults, tried, onBody, onAbout } = props;
  const { say, read } = useWords();
  const [act, setAct] = useState<"propose" | "adopt" | "return" | null>(null);
  const treeNow = useCallback(() => bodyNow().tree, [bodyNow]);
  const onMethod = useCallback((next: SchemeBody["method"]) => onBody((now) => ({ ...now, method: next })), [onBody]);
  const save = useEvaluationAct("saveSchemeDraft", { draft: answer.id });
  return (
    <section className="panel studio-head">
      <div className="studio-title">
        <h2>
          {read(label)} <span className="tag">{read(answer.stateLabel)}</span> <OursTag />
        </h2>
        <p className="under">
          <Link to="/work/m/$id" params={{ id: answer.id }} className="link">
            {answer.number}
          </Link>{" "}
          · {say("studio.saved", { revision: answer.revision })} ·{" "}
          <Tooltip title={say("studio.triedSay")}>
            <button type="button" className="quiet tried">
              {say("studio.tried", { count: tried })}
              {answer.triedElsewhere > 0 && say("studio.triedElsewhere", { count: answer.triedElsewhere })}
            </button>
          </Tooltip>
          {answer.inForce && ` · ${say("studio.inForce", { from: answer.inForce.from })}`}
          {answer.adopted && ` · ${say("studio.adopted", { by: answer.adopted.by, from: answer.adopted.from })}`}
        </p>
      </div>
      <div className="planning-buttons studio-acts">
        <button type="button" className="act" onClick={onAbout}>
          {say("studio.about")}
        </button>
        {answer.mayEdit && (
          <button type="button" className="act" disabled={onUndo === null} onClick={onUndo ?? undefined}>
            {say("studio.undo")}
          </button>
        )}
        {answer.mayEdit && (
          <button
            type="button"
            className={isChanged ? "act is-first" : "act"}
            disabled={!isChanged || save.isPending}
            onClick={() => save.mutate({ body: bodyNow(), base: answer.revision, says: "" })}
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
      <MethodChoices method={method} treeNow={treeNow} mayEdit={answer.mayEdit} onMethod={onMethod} />
      <Refusals fault={save.error} />
      {answer.state === "proposed" && !answer.mayAdopt && (
        <ul className="plain-lines under studio-waits">
          {answer.whyNotAdopt.map((one) => (
            <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
          ))}
        </ul>
      )}
      {faults.length > 0 && <Faults faults={faults} />}
      {act && <SignScheme answer={answer} act={act} onClose={() => setAct(null)} />}
    </section>
  );
});

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
