import type { TargetRow } from "#contract";
import { decimalText, none, percentText, signed, withUnit } from "../format.ts";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { useWords, type Words } from "../words/index.ts";

/** A pace in its own terms: growth per year, or units per year for ratios and small counts. */
export function paceText(value: number | null, row: TargetRow, say: Words["say"]): string {
  if (value === null || row.pace === null) return none;
  return row.pace.basis === "rate" ? percentText(value) : say("row.perYear", { value: signed(value, Math.max(row.places, 1)) });
}

export const goalText = (row: TargetRow): string =>
  row.goal === null ? none : decimalText(row.goal.value) + (row.goal.upper === null ? "" : `–${decimalText(row.goal.upper)}`);

/** `298.2 / 422.2 亿元`: both parts lead to the indicator, at this region and period. */
export function ActualOfGoal({ row, region }: { readonly row: TargetRow; readonly region: string }) {
  const { say, read, language } = useWords();
  const period = row.actual.kind === "figure" ? row.actual.period : undefined;
  return (
    <span className="actual-goal" title={row.goal ? read(row.goal.say) : undefined}>
      <IndicatorLink id={row.indicator} region={region} {...(period ? { period } : {})} className="big">
        <Value actual={row.actual} places={row.places} />
      </IndicatorLink>
      <span className="goal-text">
        {" / "}
        {row.goal === null ? say("row.noGoal") : row.goal.words ? read(row.goal.words) : withUnit(goalText(row), row.unit, language)}
      </span>
    </span>
  );
}

export function RateCell({ row }: { readonly row: TargetRow }) {
  const { say } = useWords();
  if (row.pace === null) return <span className="missing">{none}</span>;
  const three = row.pace.threeYear;
  return (
    <>
      <span className="line" title={row.pace.actualPublished ? say("row.publishedRate") : undefined}>
        {paceText(row.pace.actual, row, say)} → <strong>{paceText(row.pace.needed, row, say)}</strong>
      </span>
      <span className="under">
        {three ? say("row.threeYear", { rate: paceText(three.actual, row, say) }) : `${row.pace.from}→${row.pace.to}`}
      </span>
    </>
  );
}

/** The way done from the base to the goal; past the goal it is only said to be past. */
export function doneText({ completion }: TargetRow): string {
  if (completion === null) return none;
  return completion.done >= 1 ? "≥100%" : `${completion.atLeast ? "≥" : ""}${percentText(completion.done)}`;
}

/** Share of the way done against share of the time gone, as two numbers over one track. */
export function CompletionCell({ row }: { readonly row: TargetRow }) {
  const { say } = useWords();
  const time = row.completion?.timeGone ?? row.timeGone;
  return (
    <span className="completion" title={row.completion ? undefined : say("row.noBase")}>
      <strong className={row.completion ? undefined : "missing"}>{doneText(row)}</strong>
      <span className="faint">{percentText(Math.min(1, time), 0)}</span>
      <span className="completion-track" aria-hidden="true">
        <i style={{ width: `${Math.max(0, Math.min(100, (row.completion?.done ?? 0) * 100))}%` }} />
        <b style={{ left: `${Math.min(100, time * 100)}%` }} />
      </span>
    </span>
  );
}
