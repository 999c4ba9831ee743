import "../words/planning.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SplitRow } from "#contract";
import { isUnitId } from "#kernel";
import { ask } from "../api.ts";
import { decimalText, unitText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { planningKey } from "./use-planning.ts";

/** Every target, with how far its split among the cities is. */
export function SplitsPage() {
  const { say } = useWords();
  const query = useQuery({
    queryKey: [planningKey, "splits"],
    queryFn: ({ signal }) => ask("splits", {}, {}, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={say("split.title")}
      timed={false}
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan">{say("plan.title")}</Link> / <h1>{say("split.title")}</h1>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={14} height={32} />
          </section>
        }
      >
        {({ rows }) => <Rows rows={rows} />}
      </AnswerTo>
    </Page>
  );
}

function Rows({ rows }: { readonly rows: readonly SplitRow[] }) {
  const { say, read } = useWords();
  const divisible = rows.filter(({ whyNot }) => whyNot === null);
  const others = rows.filter(({ whyNot }) => whyNot !== null);
  const count = (states: readonly string[]) => divisible.filter(({ state }) => state !== null && states.includes(state)).length;
  return (
    <div className="planning">
      <section className="panel planning-cover">
        <p className="sentence">
          {say("split.sentence", {
            adopted: count(["adopted", "replaced"]),
            open: count(["drafted", "consulting", "decided"]),
            divisible: divisible.length,
          })}
        </p>
      </section>
      <section className="panel">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="scroll-x" tabIndex={0} aria-label={say("split.title")}>
          <table className="plain-table planning-table">
            <thead>
              <tr>
                <th scope="col">{say("split.target")}</th>
                <th scope="col" className="number">
                  {say("split.goal")}
                </th>
                <th scope="col">{say("split.due")}</th>
                <th scope="col">{say("split.owner")}</th>
                <th scope="col">{say("split.state")}</th>
              </tr>
            </thead>
            <tbody>
              {divisible.map((row) => (
                <SplitLine key={row.target} row={row} />
              ))}
            </tbody>
          </table>
        </section>
        <p className="under planning-note">
          {others.map(({ label }) => read(label)).join(" · ")}
          {others.length > 0 && ` — ${say("split.notAdding")}`}
        </p>
      </section>
    </div>
  );
}

function SplitLine({ row }: { readonly row: SplitRow }) {
  const { say, read, language } = useWords();
  return (
    <tr>
      <th scope="row" className="planning-task">
        <Link to="/plan/split/$target" params={{ target: row.target }}>
          {read(row.label)}
        </Link>
      </th>
      <td className="number nowrap">
        {row.goal === null ? <span className="faint">{say("split.openQuestion")}</span> : decimalText(row.goal)}{" "}
        <span className="faint">{isUnitId(row.unit) ? unitText(row.unit, language) : ""}</span>
      </td>
      <td className="nowrap">{row.due.slice(0, 4)}</td>
      <td>{read(row.owner)}</td>
      <td>
        {row.stateLabel ? read(row.stateLabel) : <span className="faint">{say("split.none")}</span>}
        {row.signed && <span className="under">{say("split.signed", row.signed)}</span>}
      </td>
    </tr>
  );
}
