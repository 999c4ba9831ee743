import "../words/procedures.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/tables.css";
import "../styles/procedures.css";
import { useWords } from "../words/index.ts";

type Rows = Answer<"procedures">["procedures"];

/** Every procedure of the plan: what it is for, since when, and whether one may begin one. */
export function ProceduresPage() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["procedures"], queryFn: ({ signal }) => ask("procedures", {}, {}, signal) });
  return (
    <Page title={say("procedures.title")} timed={false} crumbs={<h1>{say("procedures.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={12} height={26} />
          </section>
        }
      >
        {({ procedures }) => (
          <div className="procedure">
            <Panel title={say("procedures.title")} note={say("procedures.say", { count: procedures.length })}>
              {procedures.length === 0 ? <p className="empty">{say("procedures.none")}</p> : <ProcedureTable rows={procedures} />}
            </Panel>
            <Calendar />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function ProcedureTable({ rows }: { readonly rows: Rows }) {
  const { say, read } = useWords();
  return (
    <ScrollX label={say("procedures.title")}>
      <table className="plain-table procedures-table">
        <thead>
          <tr>
            <th scope="col">{say("procedures.name")}</th>
            <th scope="col">{say("procedures.prefix")}</th>
            <th scope="col">{say("procedures.version")}</th>
            <th scope="col">{say("procedures.clauses")}</th>
            <th scope="col">{say("procedures.acts")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, prefix, version, clauses, mayOpen, form }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/procedures/$id" params={{ id }} className="link">
                  {read(label)}
                </Link>
              </th>
              <td>{prefix}</td>
              <td className="nowrap">{say("procedures.since", { day: version })}</td>
              <td>
                {clauses.map((clause) => (
                  <Link key={clause} to="/plan/c/$id" params={{ id: clause }} className="procedure-clause link">
                    §{clause}
                  </Link>
                ))}
              </td>
              <td className="procedure-acts">
                {mayOpen && (
                  <>
                    <Link to="/work/new/$procedure" params={{ procedure: id }} className="link">
                      {say("procedures.open")}
                    </Link>
                    <Link to="/procedures/$id/sheet" params={{ id }} className="link">
                      {say("procedures.import")}
                    </Link>
                    <a href={`/api/forms/${encodeURIComponent(form)}/template.xlsx`} className="link">
                      {say("procedures.template")}
                    </a>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

/** The years in which working days can be counted. */
function Calendar() {
  const { say } = useWords();
  const query = useQuery({ queryKey: ["calendar"], queryFn: ({ signal }) => ask("calendar", {}, {}, signal) });
  const years = query.data?.years ?? [];
  const [from, until] = [years[0], years.at(-1)];
  if (from === undefined || until === undefined) return null;
  return (
    <Panel title={say("procedures.calendar")}>
      <p>{say("procedures.calendar.say", { from, until })}</p>
    </Panel>
  );
}
