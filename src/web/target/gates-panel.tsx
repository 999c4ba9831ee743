import type { TargetAnswer } from "#contract";
import { none, periodText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useWords, type Words } from "../words/index.ts";

type Gates = NonNullable<TargetAnswer["gates"]>;

/** The gates of a facility in order: filled where passed, hollow where open, each with its planned day and when it was passed. */
export function GatesPanel({ gates, answer }: { readonly gates: Gates; readonly answer: TargetAnswer }) {
  const words = useWords();
  const { say, read, language } = words;
  const passed = gates.filter((g) => g.passedIn !== null).at(-1);
  const goal = gates.find((g) => g.counts);
  const title = say(passed ? "gates.title" : "gates.titleNone", {
    name: read(answer.row.label),
    at: passed ? read(passed.label) : "",
    goal: goal ? read(goal.label) : "",
  });
  return (
    <ChartPanel
      title={title}
      hasLinks
      table={gatesTable(gates, words)}
      chart={
        <ol className="gates">
          {gates.map((gate) => (
            <li key={gate.stage} className={`is-${gate.state}${gate.counts ? " counts" : ""}`}>
              <i aria-hidden="true" />
              <strong>{read(gate.label)}</strong>
              <span className="under">
                {gate.passedIn ? say("gates.passedIn", { period: periodText(gate.passedIn, language) }) : say(`gates.${gate.state}`)}
              </span>
              {gate.plannedOn && <span className="under">{say("gates.planned", { day: gate.plannedOn })}</span>}
              {gate === goal && <span className="tag">{say("gates.counts")}</span>}
            </li>
          ))}
        </ol>
      }
    />
  );
}

function gatesTable(gates: Gates, { say, read, language }: Words): DataTable {
  return {
    columns: [
      { head: say("gates.stage") },
      { head: say("gates.plannedHead") },
      { head: say("gates.passedHead") },
      { head: say("gates.state") },
    ],
    rows: gates.map((gate) => [
      read(gate.label),
      gate.plannedOn ?? none,
      gate.passedIn ? periodText(gate.passedIn, language) : none,
      say(`gates.${gate.state}`),
    ]),
  };
}
