import type { TargetRow } from "#contract";
import { numberText } from "../format.ts";
import { useWords } from "../words/index.ts";

const headroom = 1.12;
const bands = [1, 0.9, 0.6] as const;

/** The far end of the scale: beyond the target, the actual and the forecast's upper end, so that nothing is cut. */
const farEnd = (goal: number, others: readonly number[]): number => Math.max(goal * headroom, ...others.map((v) => v * 1.03));

/** One target as a bullet from zero: bands at 60, 90 and 100 % of the target, the actual as a bar, what the plan asks by now dashed, the forecast on a track of its own. */
export function Bullet({ row }: { readonly row: TargetRow }) {
  const { say } = useWords();
  if (row.goal === null) return <svg className="bullet" width="100%" height="26" aria-hidden="true" />;
  const goal = Number(row.goal.value);
  const actual = row.actual.kind === "figure" ? Number(row.actual.value) : null;
  const { forecast, plannedNow } = row;
  const end = farEnd(goal, [actual ?? 0, forecast ? Math.min(forecast.high, goal * 1.6) : 0]);
  const at = (value: number): string => `${Math.max(0, Math.min(100, (100 * value) / end)).toFixed(2)}%`;
  const text = (value: number) => numberText(value, row.places);
  const words =
    (actual === null ? say("bullet.none", { target: text(goal) }) : say("bullet.say", { actual: text(actual), target: text(goal) })) +
    (plannedNow === null ? "" : say("bullet.planned", { value: text(plannedNow) })) +
    (forecast ? say("bullet.forecast", { value: text(forecast.value), low: text(forecast.low), high: text(forecast.high) }) : "");
  return (
    <svg className={actual === null ? "bullet is-empty" : "bullet"} width="100%" height="26" role="img" aria-label={words}>
      <title>{words}</title>
      {bands.map((share, i) => (
        <rect key={share} className={`band-${bands.length - i}`} x="0" y="3" width={at(goal * share)} height="13" />
      ))}
      {actual !== null && <rect className="bar" x="0" y="6.5" width={at(actual)} height="6" />}
      {plannedNow !== null && <line className="planned" x1={at(plannedNow)} x2={at(plannedNow)} y1="2" y2="17" />}
      <line className="goal" x1={at(goal)} x2={at(goal)} y1="0" y2="19" />
      {forecast && (
        <g className="forecast">
          <line x1={at(forecast.low)} x2={at(forecast.high)} y1="22" y2="22" />
          <line x1={at(forecast.low)} x2={at(forecast.low)} y1="19.5" y2="24.5" />
          {forecast.high <= end && <line x1={at(forecast.high)} x2={at(forecast.high)} y1="19.5" y2="24.5" />}
          <circle cx={at(forecast.value)} cy="22" r="3" />
        </g>
      )}
    </svg>
  );
}
