import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { PlanningCoverage } from "#contract";
import { ask } from "../api.ts";
import { useSession } from "../shell/session.tsx";
import "../styles/planning.css";
import { useWords } from "../words/index.ts";
import { useProcedures } from "../work/list/use-list.ts";
import { planningKey } from "./use-planning.ts";

/** Asked for by those who may plan; others do not see the panel. */
export function useCoverage() {
  const may = useSession()?.views.includes("planning") ?? false;
  return useQuery({ queryKey: [planningKey, "coverage"], enabled: may, queryFn: ({ signal }) => ask("planningCoverage", {}, {}, signal) })
    .data;
}

/** Clauses and tasks set against each other, both ways: the first thing the plan's page says. */
export function CoveragePanel({ whole = false }: { readonly whole?: boolean }) {
  const covered = useCoverage();
  const { say, read } = useWords();
  if (!covered) return null;
  return (
    <section className="panel planning-cover" aria-label={say("planning.coverage")}>
      <p className="sentence">
        {say("planning.sentence", {
          orders: covered.orders,
          withTask: covered.withTask,
          exempt: covered.exempt,
          without: covered.withoutTask.length,
          alone: covered.withoutClause.length,
        })}
      </p>
      <p className="detail">
        <span>{say("planning.counted", { action: read(covered.counted.action), year: covered.counted.year })}</span>
        <Link to="/plan/actions" search={{ basis: "assumed" }}>
          {say("planning.assumed", { tasks: covered.tasks, count: covered.assumedLeads })}
        </Link>
        <span>
          {covered.lastCheck
            ? say("planning.lastCheck", {
                day: covered.lastCheck.day,
                without: covered.lastCheck.withoutTask,
                alone: covered.lastCheck.withoutClause,
              })
            : say("planning.noCheck")}
        </span>
      </p>
      {(whole || covered.withoutTask.length + covered.withoutClause.length > 0) && <Alone covered={covered} whole={whole} />}
    </section>
  );
}

const few = 8;

function Alone({ covered, whole }: { readonly covered: PlanningCoverage; readonly whole: boolean }) {
  const { say, read } = useWords();
  const mayExempt = useProcedures().data?.find(({ id }) => id === "clause-exemption")?.mayOpen === true;
  const shown = <T,>(list: readonly T[]): readonly T[] => (whole ? list : list.slice(0, few));
  return (
    <div className="planning-alone">
      <div>
        <h3>{say("planning.withoutTask")}</h3>
        {covered.withoutTask.length === 0 && <p className="faint">{say("planning.none")}</p>}
        <ul>
          {shown(covered.withoutTask).map((clause) => (
            <li key={clause.id}>
              <Link to="/plan/c/$id" params={{ id: clause.id }}>
                §{clause.id} {read(clause.title)}
              </Link>
              <span className="faint nowrap">{read(clause.where)}</span>
              {mayExempt && (
                <Link
                  to="/work/new/$procedure"
                  params={{ procedure: "clause-exemption" }}
                  search={{ clause: clause.id }}
                  className="link nowrap"
                  aria-label={say("planning.exemptOf", { id: clause.id })}
                >
                  {say("planning.exempt")}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{say("planning.withoutClause")}</h3>
        {covered.withoutClause.length === 0 && <p className="faint">{say("planning.none")}</p>}
        <ul>
          {shown(covered.withoutClause).map((task) => (
            <li key={task.id}>
              <span className="faint nowrap">{task.id}</span> {read(task.title)}
            </li>
          ))}
        </ul>
      </div>
      {whole && covered.exemptions.length > 0 && (
        <div>
          <h3>{say("planning.exempted")}</h3>
          <ul>
            {covered.exemptions.map((one) => (
              <li key={one.matter}>
                <span>
                  <Link to="/plan/c/$id" params={{ id: one.clause }}>
                    §{one.clause} {read(one.title)}
                  </Link>
                  <span className="under">
                    <Link to="/work/m/$id" params={{ id: one.matter }}>
                      {one.number}
                    </Link>{" "}
                    · {one.reason}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
