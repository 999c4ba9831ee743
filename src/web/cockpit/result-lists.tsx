import type { Cockpit, TargetRow } from "#contract";
import { decimalText, isAmount, periodText, withUnit } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { AwaitingList } from "./awaiting-list.tsx";
import { goalText } from "./target-cells.tsx";
import { TargetLink } from "./target-link.tsx";

type Props = { readonly cockpit: Cockpit; readonly lists: NonNullable<Cockpit["lists"]> };

/** After the due day: what is judged, what is last known and waits for its figure, what cannot be measured as it is written. */
export function ResultLists({ cockpit, lists }: Props) {
  const { say } = useWords();
  const byId = new Map(cockpit.targets.map((row) => [row.id, row]));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const judged = rowsOf(lists.judged);
  return (
    <div className="results">
      <Panel className="judged" title={`${say("result.judged")} ${judged.length}`} note={say("result.judged.say")}>
        {judged.length === 0 && <p className="empty">{say("result.judged.none")}</p>}
        <ul className="entries">
          {judged.map((row) => (
            <JudgedEntry key={row.id} row={row} region={cockpit.region.code} />
          ))}
        </ul>
      </Panel>
      <AwaitingList cockpit={cockpit} rows={rowsOf(lists.awaiting)} />
      <Panel className="not-measurable" title={`${say("result.notMeasurable")} ${lists.notMeasurable.length}`}>
        <ul className="entries">
          {rowsOf(lists.notMeasurable).map((row) => (
            <NotMeasurableEntry key={row.id} row={row} />
          ))}
        </ul>
        <p className="under foot">{say("result.notMeasurable.foot")}</p>
      </Panel>
    </div>
  );
}

function GoalLine({ row }: { readonly row: TargetRow }) {
  const { say, language } = useWords();
  const goal = row.goal === null ? say("row.noGoal") : withUnit(goalText(row), row.unit, language);
  return (
    <span className="under">
      {row.clauses.map((clause) => `§${clause.id}`).join(" ")}
      {isAmount(row.unit) && ` · ${say("indicator.goalOf", { value: goal })}`}
    </span>
  );
}

function JudgedEntry({ row, region }: { readonly row: TargetRow; readonly region: string }) {
  const { read, say, language } = useWords();
  const { actual, reachedFirst } = row;
  return (
    <li className="entry">
      <div className="entry-head">
        <TargetLink id={row.id} className="name">
          {read(row.label)}
        </TargetLink>
        <StatusMark status={row.status} />
      </div>
      <GoalLine row={row} />
      {actual.kind === "figure" && isAmount(row.unit) && (
        <p>
          <IndicatorLink id={row.indicator} region={region} period={actual.period}>
            {periodText(actual.period, language)} {withUnit(decimalText(actual.value, row.places), row.unit, language)}
          </IndicatorLink>
          <Quote indicator={row.indicator} region={region} period={actual.period} />
          {reachedFirst &&
            ` · ${say("result.first", { period: periodText(reachedFirst.period, language), value: decimalText(reachedFirst.value, row.places) })}`}
        </p>
      )}
      <span className="under clamp" title={read(row.status.reason)}>
        {read(row.status.reason)}
      </span>
    </li>
  );
}

function NotMeasurableEntry({ row }: { readonly row: TargetRow }) {
  const { read } = useWords();
  return (
    <li className="entry">
      <TargetLink id={row.id} className="name clip">
        <span title={read(row.label)}>{read(row.label)}</span>
      </TargetLink>
      <p className="clamp" title={read(row.status.reason)}>
        {read(row.status.reason)}
      </p>
      <GoalLine row={row} />
    </li>
  );
}
