import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ClausePlanning } from "#contract";
import { ask } from "../api.ts";
import { useSession } from "../shell/session.tsx";
import "../styles/planning.css";
import { useWords } from "../words/index.ts";
import { KeyTaskList } from "./key-tasks-panel.tsx";
import { planningKey } from "./use-planning.ts";

/** What carries a clause out: tasks of the action plan and of the year, and key tasks as matters. */
export function ClauseTasks({ clause }: { readonly clause: string }) {
  const { say } = useWords();
  const may = useSession()?.views.includes("planning") ?? false;
  const { data } = useQuery({
    queryKey: [planningKey, "clause", clause],
    enabled: may,
    queryFn: ({ signal }) => ask("clausePlanning", { id: clause }, {}, signal),
  });
  if (!data) return null;
  return (
    <section className="panel clause-part">
      <h2>
        {say("planning.clauseTasks")} {data.action.length > 0 && <span className="faint">{data.action.length}</span>}
      </h2>
      {data.exemption && <p className="empty">{say("planning.clauseExempt", { reason: data.exemption.reason })}</p>}
      {data.action.length === 0 && !data.exemption && <p className="empty">{say("planning.clauseNone")}</p>}
      <Tasks answer={data} />
    </section>
  );
}

function Tasks({ answer }: { readonly answer: ClausePlanning }) {
  const { say, read } = useWords();
  const [year] = answer.years;
  return (
    <>
      <ul className="planning-matters">
        {answer.action.map((task) => (
          <li key={task.id}>
            <span className="faint nowrap">{task.id}</span>
            <span className="planning-matter">
              <Link to="/plan/actions" search={{ q: task.id }}>
                {read(task.title)}
              </Link>
              <span className="under">{read(task.output)}</span>
            </span>
            <span>
              {task.lead ? read(task.lead.short) : "—"}
              {task.leadFrom === "assumed" && <span className="unsettled">{say("planning.leadFrom.assumed")}</span>}{" "}
              <span className="faint nowrap">{task.due}</span>
            </span>
          </li>
        ))}
      </ul>
      {year && <h3>{say("planning.clauseYear", { year: year.year })}</h3>}
      {year && (
        <ul className="planning-matters">
          {answer.years.map((task) => (
            <li key={task.id}>
              <span className="faint nowrap">{task.id}</span>
              <span className="planning-matter">{read(task.title)}</span>
              <span className="nowrap">{task.due}</span>
            </li>
          ))}
        </ul>
      )}
      {answer.keyTasks.length > 0 && <h3>{say("planning.clauseKey")}</h3>}
      <KeyTaskList rows={answer.keyTasks} />
    </>
  );
}
