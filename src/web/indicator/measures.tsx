import type { ReactNode } from "react";
import type { TargetRow } from "#contract";
import { doneText, paceText } from "../cockpit/target-cells.tsx";
import { numberText, percentText, signedPercent } from "../format.ts";
import { useWords } from "../words/index.ts";

const Measure = ({ name, children, tone }: { readonly name: string; readonly children: ReactNode; readonly tone?: string }) => (
  <div className="measure">
    <dt>{name}</dt>
    <dd className={tone ? `tone-${tone}` : undefined}>{children}</dd>
  </div>
);

/** The handful of numbers that say how a target goes: last rate, needed rate, three-year rate, way done against time gone, forecast. */
export function Measures({ target }: { readonly target: TargetRow }) {
  const { say } = useWords();
  const { pace, completion, forecast } = target;
  const last = pace?.actualPublished ? "indicator.lastRatePublished" : "indicator.lastRate";
  const paced = (value: number) => (pace?.basis === "rate" ? signedPercent(value) : paceText(value, target, say));
  const round = target.places > 1 ? target.places : 0;
  if (!pace && !completion && !forecast) return null;
  return (
    <dl className="measures">
      {pace && <Measure name={say(last, { from: pace.from, to: pace.to })}>{paced(pace.actual)}</Measure>}
      {pace && pace.needed !== null && (
        <Measure name={say("indicator.needed")} tone={target.status.tone}>
          {paced(pace.needed)}
        </Measure>
      )}
      {pace?.threeYear && (
        <Measure name={say("indicator.threeYear", { from: pace.threeYear.from, to: pace.threeYear.to })}>
          {paced(pace.threeYear.actual)}
        </Measure>
      )}
      {completion && (
        <Measure name={say("indicator.completion")}>
          {doneText(target)} / {percentText(completion.timeGone, 0)}
        </Measure>
      )}
      {forecast && (
        <Measure name={say("indicator.forecast", { year: target.due.slice(0, 4) })}>
          {numberText(forecast.value, round)} · {numberText(forecast.low, round)}–{numberText(forecast.high, round)}
        </Measure>
      )}
    </dl>
  );
}
