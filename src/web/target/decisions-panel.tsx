import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { TargetAnswer, TargetDecisions } from "#contract";
import { ask } from "../api.ts";
import { decimalText, none } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { ChangeList } from "../planning/change-list.tsx";
import { planningKey } from "../planning/use-planning.ts";
import { useSession } from "../shell/session.tsx";
import "../styles/planning.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";

/** What was signed about the target: its split among the cities, and every change of its value; nothing where nothing was signed or proposed. */
export function DecisionsPanel({ answer }: { readonly answer: TargetAnswer }) {
  const { say } = useWords();
  const target = answer.row.id;
  const may = useSession()?.views.includes("planning") ?? false;
  const { data } = useQuery({
    queryKey: [planningKey, "target", target],
    enabled: may,
    retry: false,
    queryFn: ({ signal }) => ask("targetDecisions", { target }, {}, signal),
  });
  if (!may || !data || (data.split === null && data.rebaselinings.length === 0)) return null;
  const { split, rebaselinings } = data;
  return (
    <Panel title={say("split.decisions")}>
      {split && (
        <p>
          <Link to="/plan/split/$target" params={{ target }} className="link">
            {say("split.adopted", { number: split.number, from: split.from })}
          </Link>{" "}
          <span className="faint">
            {say("split.scope", { cities: split.cities, first: split.years[0] ?? "", last: split.years.at(-1) ?? "" })}
          </span>
        </p>
      )}
      {split && <Goals goals={split.goals} />}
      {rebaselinings.some(({ state }) => state === "signed") && <p className="faint">{say("split.judgedBy")}</p>}
      {rebaselinings.length > 0 && <ChangeList changes={rebaselinings} unit={answer.row.unit} />}
    </Panel>
  );
}

type Goal = NonNullable<TargetDecisions["split"]>["goals"][number];

/** Year by year what the province must reach, where it is set, and what the cities took on together. */
function Goals({ goals }: { readonly goals: readonly Goal[] }) {
  const { say } = useWords();
  if (goals.length === 0) return null;
  return (
    <ScrollX label={say("split.years")}>
      <table className="plain-table split-years">
        <thead>
          <tr>
            <th scope="col">{say("split.year")}</th>
            {goals.map(({ year }) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("split.aim")}</th>
            {goals.map(({ year, goal }) => (
              <td key={year} className="number">
                {goal === null ? none : decimalText(goal)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say("split.cities")}</th>
            {goals.map(({ year, sum }) => (
              <td key={year} className="number">
                {decimalText(sum)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollX>
  );
}
