import "../words/evaluation.ts";
import "../words/scheme-text.ts";
import type { SchemeDifference } from "#contract";
import { useWords } from "../words/index.ts";

/** What differs between two texts of a scheme, place by place. */
export function Differences({ found }: { readonly found: SchemeDifference }) {
  const { say, read } = useWords();
  if (found.changes.length === 0) return <p className="empty">{say("evaluation.sameText")}</p>;
  return (
    <ul className="difference-list">
      {found.changes.map((one) => (
        <li key={`${one.place} ${one.what} ${one.field.zh} ${one.before?.zh ?? ""} ${one.after?.zh ?? ""}`}>
          <span className={`difference-what is-${one.what}`}>{say(`evaluation.what.${one.what}`)}</span>
          <span>
            {read(one.label)} · {read(one.field)}
            {(one.before || one.after) && (
              <span className="under">
                {one.before && <del>{read(one.before)}</del>} {one.after && <ins>{read(one.after)}</ins>}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
