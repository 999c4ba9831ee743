import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useWords, type Word } from "../words/index.ts";
import type { OutlineClause } from "./outline-filter.ts";

const marks = ["targets", "indicators", "baselines", "owners", "acts"] as const;

export function kindWord(kind: string): Word {
  const known = { context: "kind.context", principle: "kind.principle", goal: "kind.goal", safeguard: "kind.safeguard" } as const;
  return known[kind as keyof typeof known] ?? "kind.measure";
}

const rowSelector = "a.clause-name";

/** Up and down go from clause to clause across the chapters; Enter opens, as on any link. */
function walk(event: KeyboardEvent<HTMLAnchorElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const rows = [...document.querySelectorAll<HTMLAnchorElement>(rowSelector)];
  const next = rows[Math.max(0, rows.indexOf(event.currentTarget) + step)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Clauses with their coverage: a number where there is something, a hollow dash where there is nothing. */
export function ClauseRows({ clauses, heads = false }: { readonly clauses: readonly OutlineClause[]; readonly heads?: boolean }) {
  const { say, read } = useWords();
  return (
    <table className="clause-table">
      <colgroup>
        <col className="clause-id" />
        <col />
        <col className="clause-kind" />
        {marks.map((mark) => (
          <col key={mark} className="mark" />
        ))}
      </colgroup>
      <thead className={heads ? "has-heads" : "only-read"}>
        <tr>
          <th scope="col" className="clause-id">
            §
          </th>
          <th scope="col">
            <span className="only-read">{say("coverage.name")}</span>
          </th>
          <th scope="col" className="clause-kind">
            {say("plan.kind")}
          </th>
          {marks.map((mark) => (
            <th key={mark} scope="col" className="mark">
              {say(`cover.${mark}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => (
          <tr key={clause.id}>
            <td className="clause-id faint">{clause.id}</td>
            <th scope="row">
              <Link to="/plan/c/$id" params={{ id: clause.id }} className="clause-name" onKeyDown={walk}>
                {read(clause.title)}
              </Link>
            </th>
            <td className="clause-kind faint">{say(kindWord(clause.kind))}</td>
            {marks.map((mark) => {
              const count = clause.coverage[mark];
              return (
                <td key={mark} className={count > 0 ? "mark has-some" : "mark"}>
                  {count > 0 ? count : <span className="hollow">–</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
