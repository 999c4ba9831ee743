import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/target.css";
import { useWords } from "../words/index.ts";
import { TargetBody } from "./target-body.tsx";

/** One target: how it stands and why, its way, what the number is, where its change came from, and the provinces beside it. */
export function TargetPage() {
  const { id } = useParams({ from: "/targets/$id" });
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["target", id, time],
    queryFn: ({ signal }) => ask("target", { id }, time, signal),
    placeholderData: keepPreviousData,
  });
  const answer = query.data;
  return (
    <Page
      className="is-target"
      title={answer ? `${read(answer.row.label)} ${read(answer.row.status.label)}` : id}
      crumbs={
        <nav aria-label={say("target.crumb")}>
          <Link to="/cockpit">{say("cockpit.short")}</Link>
          {" / "}
          {!answer && <h1>{id}</h1>}
          {answer && (
            <>
              <Link to="/cockpit" search={{ group: answer.group.id }}>
                {read(answer.group.label)}
              </Link>
              {" / "}
              <strong>{read(answer.row.label)}</strong>
            </>
          )}
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<TargetSkeleton />}>
        {(shown) => <TargetBody answer={shown} />}
      </AnswerTo>
    </Page>
  );
}

const TargetSkeleton = () => (
  <div className="target-page">
    <section className="panel">
      <Bones rows={2} height={22} />
    </section>
    <div className="target-upper">
      <section className="panel">
        <Bones rows={1} height={380} />
      </section>
      <section className="panel">
        <Bones rows={11} />
      </section>
    </div>
    <div className="target-lower">
      <section className="panel">
        <Bones rows={8} />
      </section>
      <section className="panel">
        <Bones rows={8} />
      </section>
    </div>
  </div>
);
