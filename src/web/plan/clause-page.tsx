import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { ClauseBody } from "./clause-body.tsx";

/** One clause: what it says, whom it concerns, and everything that measures or acts on it. */
export function ClausePage() {
  const { id } = useParams({ from: "/plan/c/$id" });
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["clause", id, time],
    queryFn: ({ signal }) => ask("clause", { id }, time, signal),
    placeholderData: keepPreviousData,
  });
  const clause = query.data?.clause;
  return (
    <Page
      title={`${say("clause.title", { id })}${clause ? ` ${read(clause.title)}` : ""}`}
      className="is-clause"
      crumbs={
        <nav aria-label={say("clause.place")}>
          <Link to="/plan">{say("plan.title")}</Link> /{" "}
          {clause ? <strong>{say("clause.title", { id })}</strong> : <h1>{say("clause.title", { id })}</h1>}
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <div className="clause">
            <section className="panel">
              <Bones rows={6} height={24} />
            </section>
            <section className="panel">
              <Bones rows={5} />
            </section>
          </div>
        }
      >
        {(answer) => <ClauseBody answer={answer} />}
      </AnswerTo>
    </Page>
  );
}
