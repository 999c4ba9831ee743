import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import type { ToleranceList } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/assessment.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { useTolerance } from "./use-assessment.ts";

/** The register of tolerance: what was left out, of whom, by which decision. Never why. */
export function TolerancePage() {
  const { say } = useWords();
  const query = useTolerance();
  return (
    <Page title={say("tolerance.title")} crumbs={<h1>{say("tolerance.title")}</h1>} timed={false}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={5} height={32} />
          </section>
        }
      >
        {(list) => <Register list={list} />}
      </AnswerTo>
    </Page>
  );
}

function Register({ list }: { readonly list: ToleranceList }) {
  const { say, read } = useWords();
  return (
    <div className="assessment">
      <section className="panel assess-head">
        <p className="faint">
          {say("tolerance.say")}
          {list.count > list.rows.length && ` ${say("tolerance.newest", { shown: list.rows.length, count: list.count })}`}
        </p>
        {list.mayApply && (
          <div className="assess-acts">
            <Link to="/work/new/$procedure" params={{ procedure: "tolerance" }} className="act is-first">
              {say("tolerance.apply")}
            </Link>
          </div>
        )}
      </section>
      <section className="panel">
        {list.rows.length === 0 ? (
          <p className="empty">{say("tolerance.none")}</p>
        ) : (
          <ScrollX label={say("tolerance.title")}>
            <table className="plain-table assess-table">
              <thead>
                <tr>
                  <th scope="col">{say("tolerance.number")}</th>
                  <th scope="col">{say("assess.unit")}</th>
                  <th scope="col">{say("tolerance.year")}</th>
                  <th scope="col">{say("tolerance.item")}</th>
                  <th scope="col">{say("tolerance.state")}</th>
                  <th scope="col">{say("tolerance.closed")}</th>
                </tr>
              </thead>
              <tbody>
                {list.rows.map(({ id, number, desk, year, item, stateLabel, closedOn, mayOpen }) => (
                  <tr key={id}>
                    <th scope="row">
                      {mayOpen ? (
                        <Link to="/work/m/$id" params={{ id }} className="link">
                          {number}
                        </Link>
                      ) : (
                        number
                      )}
                    </th>
                    <td data-label={say("assess.unit")}>
                      <DeskName desk={desk} />
                    </td>
                    <td data-label={say("tolerance.year")}>{year}</td>
                    <td data-label={say("tolerance.item")}>
                      <IndicatorLink id={item.id} className="link">
                        {read(item.label)}
                      </IndicatorLink>
                    </td>
                    <td data-label={say("tolerance.state")}>{read(stateLabel)}</td>
                    <td className="nowrap" data-label={say("tolerance.closed")}>
                      {closedOn ?? "—"}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        )}
      </section>
    </div>
  );
}
