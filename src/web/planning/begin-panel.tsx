import "../words/planning.ts";
import type { DocumentAnswer } from "#contract";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { Refusals } from "./refusals.tsx";
import { usePlanningAct } from "./use-planning.ts";

/** Nothing there yet: why, and from what it may be begun. */
export function BeginPanel({ answer }: { readonly answer: DocumentAnswer }) {
  const { say, read } = useWords();
  const { kind, document, starts, mayBegin } = answer;
  const begin = usePlanningAct("beginDocument", { kind, document });
  return (
    <section className="panel notice">
      <h2>{say("planning.notBegun")}</h2>
      <p>{say(mayBegin ? "planning.notBegunSay" : "planning.notBegunRead")}</p>
      {mayBegin && (
        <div className="planning-buttons">
          {starts.map(({ id, label, items }, at) => (
            <button
              key={id}
              type="button"
              className={at === 0 ? "act is-first" : "act"}
              disabled={begin.isPending}
              onClick={() => begin.mutate({ start: id, key: actKey("begin", kind, document, id, answer.matterRevision) })}
            >
              {say("planning.begin", { label: read(label), items })}
            </button>
          ))}
        </div>
      )}
      <Refusals fault={begin.error} />
    </section>
  );
}
