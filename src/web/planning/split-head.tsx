import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { SplitAnswer, SplitPart } from "#contract";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { ActButton } from "./act-button.tsx";
import { Refusals } from "./refusals.tsx";
import { SplitSign } from "./split-sign.tsx";
import { usePlanningAct } from "./use-planning.ts";

type Props = { readonly answer: SplitAnswer; readonly parts: readonly SplitPart[]; readonly isChanged: boolean };

/** What the target asks, how far its split is, and what may be done now. */
export function SplitHead({ answer, parts, isChanged }: Props) {
  const { say, read } = useWords();
  const { head, target, adopted } = answer;
  const begin = usePlanningAct("beginSplit", { target: target.id });
  const save = usePlanningAct("saveSplit", { target: target.id });
  const [signing, setSigning] = useState<"consult" | "adopt" | null>(null);
  const given = parts.filter(({ value }) => value !== "");
  const faults = save.data?.faults ?? begin.data?.faults ?? answer.faults;
  return (
    <section className="panel planning-head">
      <div className="planning-title">
        <p className="sentence">
          <Link to="/targets/$id" params={{ id: target.id }}>
            {read(target.label)}
          </Link>
          {` · ${read(answer.goalSay)}`}
        </p>
        <p className="detail">
          {head ? (
            <>
              <Link to="/work/m/$id" params={{ id: head.matter }}>
                {head.number}
              </Link>{" "}
              · {read(head.stateLabel)}
            </>
          ) : (
            say("split.none")
          )}
          {adopted && ` · ${say("split.adopted", { number: adopted.number, from: adopted.from })}`}
          {isChanged && <strong className="planning-unsaved"> · {say("planning.unsaved")}</strong>}
        </p>
      </div>
      <div className="planning-buttons">
        {answer.mayBegin && (
          <button
            type="button"
            className="act is-first"
            disabled={given.length === 0 || begin.isPending}
            onClick={() => begin.mutate({ parts: given, says: "", key: actKey("split", target.id, head?.matter ?? "", given) })}
          >
            {say("split.begin")}
          </button>
        )}
        {answer.mayEdit && (
          <button
            type="button"
            className={isChanged ? "act is-first" : "act"}
            disabled={!isChanged || save.isPending}
            onClick={() => save.mutate({ parts: given, base: head?.draft ?? 0, says: "" })}
          >
            {say("planning.save")}
          </button>
        )}
        {answer.mayConsult && (
          <button type="button" className={isChanged ? "act" : "act is-first"} disabled={isChanged} onClick={() => setSigning("consult")}>
            {say("split.consult")}
          </button>
        )}
        {answer.mayDecide && head && <ActButton first matter={head.matter} transition="decide" word="split.decide" />}
        {answer.mayAdopt && (
          <button type="button" className="act is-first" onClick={() => setSigning("adopt")}>
            {say("split.adopt")}
          </button>
        )}
      </div>
      <Refusals fault={begin.error ?? save.error} refusals={isChanged ? [] : faults} />
      {signing && head && <SplitSign answer={answer} act={signing} onClose={() => setSigning(null)} />}
    </section>
  );
}
