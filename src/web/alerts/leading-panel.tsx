import "../words/alerts.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { workKey } from "../work/use-work.ts";

/** The figure a matter is closed by: what was counted since it began, what is needed, and the way to add to it. Nothing where it has none. */
export function LeadingPanel({ matter }: { readonly matter: string }) {
  const { say, read } = useWords();
  const query = useQuery({
    queryKey: [workKey, "leading", matter],
    queryFn: ({ signal }) => ask("leading", { id: matter }, {}, signal),
    staleTime: 15_000,
    retry: false,
  });
  const figure = query.data?.figure;
  if (!figure) return null;
  const { from, until, count, goal, reached } = figure;
  return (
    <Panel title={`${say("leading.title")} · ${read(figure.label)}`} className="leading-panel">
      <p>
        {goal === null ? say("leading.noGoal", { from, until, count }) : say("leading.say", { from, until, count, goal })}{" "}
        {goal !== null && (
          <strong className={reached ? "tone-good" : "tone-warn"}>
            {reached ? say("leading.reached") : say("leading.short", { missing: goal - count })}
          </strong>
        )}
      </p>
      <p className="faint">
        {read(figure.scope)}
        {figure.assumed && ` ${say("propose.assumed")}`}{" "}
        <Link to="/work/new/$procedure" params={{ procedure: "assistance" }} className="plain">
          {say("leading.register")}
        </Link>
      </p>
    </Panel>
  );
}
