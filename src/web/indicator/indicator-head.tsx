import { Select } from "antd";
import type { ReactNode } from "react";
import type { IndicatorAnswer, TargetRow } from "#contract";
import { doneText, paceText } from "../cockpit/target-cells.tsx";
import { decimalText, isAmount, numberText, percentText, periodText, withUnit } from "../format.ts";
import { StatusMark } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { Downloads } from "./downloads.tsx";
import { openPassport } from "./drawers.tsx";

const Measure = ({ name, children, tone }: { readonly name: string; readonly children: ReactNode; readonly tone?: string }) => (
  <div className="measure">
    <dt>{name}</dt>
    <dd className={tone ? `tone-${tone}` : undefined}>{children}</dd>
  </div>
);

/** Name, status and the handful of numbers that say how it goes; below, region, period, provenance and downloads. */
export function IndicatorHead({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read, language } = useWords();
  const { indicator, latest } = answer;
  const [target] = answer.targets;
  return (
    <section className="panel indicator-head">
      <div className="indicator-name">
        <h1>
          {read(indicator.label)} {target && <StatusMark status={target.status} />}
        </h1>
        <p>
          {!isAmount(indicator.unit) && target ? (
            <strong>{read(target.status.reason)}</strong>
          ) : latest.kind === "figure" ? (
            <strong>
              {say("indicator.actualOf", {
                period: periodText(latest.period, language),
                value: `${latest.qualifier === "at-least" ? "≥" : ""}${withUnit(decimalText(latest.value, indicator.places), indicator.unit, language)}`,
              })}
            </strong>
          ) : (
            <span className="missing">{read(latest.say)}</span>
          )}
          {target ? <GoalWords target={target} /> : <span className="faint"> · {say("indicator.noTarget")}</span>}
        </p>
        {target && isAmount(indicator.unit) && <p className="under">{read(target.status.wavering ?? target.status.reason)}</p>}
      </div>
      {target?.pace && <Measures target={target} />}
      <Tools answer={answer} />
    </section>
  );
}

function GoalWords({ target }: { readonly target: TargetRow }) {
  const { say, read, language } = useWords();
  const parts = [
    target.goal === null ? "" : say("indicator.goalOf", { value: read(target.goal.say) }),
    target.gap === null || Number(target.gap) <= 0 ? "" : say("indicator.gapOf", { value: decimalText(target.gap, target.places) }),
    target.plannedNow === null
      ? ""
      : say("indicator.plannedOf", { value: withUnit(numberText(target.plannedNow, target.places), target.unit, language) }),
  ].filter((part) => part !== "");
  return <>{parts.map((part) => ` · ${part}`).join("")}</>;
}

function Measures({ target }: { readonly target: TargetRow }) {
  const { say } = useWords();
  const { pace, completion, forecast } = target;
  if (!pace) return null;
  const last = pace.actualPublished ? "indicator.lastRatePublished" : "indicator.lastRate";
  return (
    <dl className="measures">
      <Measure name={say(last, { from: pace.from, to: pace.to })}>{paceText(pace.actual, target, say)}</Measure>
      <Measure name={say("indicator.needed")} tone={target.status.tone}>
        {paceText(pace.needed, target, say)}
      </Measure>
      {pace.threeYear && (
        <Measure name={say("indicator.threeYear", { from: pace.threeYear.from, to: pace.threeYear.to })}>
          {paceText(pace.threeYear.actual, target, say)}
        </Measure>
      )}
      {completion && (
        <Measure name={say("indicator.completion")}>
          {doneText(target)} / {percentText(completion.timeGone, 0)}
        </Measure>
      )}
      {forecast && (
        <Measure name={say("indicator.forecast")}>
          {numberText(forecast.value, target.places > 0 ? 0 : target.places)} · {numberText(forecast.low, 0)}–{numberText(forecast.high, 0)}
        </Measure>
      )}
    </dl>
  );
}

function Tools({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read, language } = useWords();
  const { search, change } = useAddress();
  const seen = new Map([[answer.region.code, answer.region.label]]);
  for (const level of answer.regions) for (const row of level.rows) seen.set(row.region, row.label);
  const period = search.period ?? (answer.latest.kind === "figure" ? answer.latest.period : null);
  return (
    <div className="indicator-tools">
      <Select
        aria-label={say("indicator.region")}
        value={answer.region.code}
        showSearch={{ optionFilterProp: "label" }}
        popupMatchSelectWidth={false}
        options={[...seen].map(([value, label]) => ({ value, label: read(label) }))}
        onChange={(region: string) => change({ region })}
      />
      <Select
        aria-label={say("indicator.period")}
        value={search.period ?? ""}
        popupMatchSelectWidth={false}
        options={[
          { value: "", label: say("indicator.latestPeriod") },
          ...[...answer.periods].reverse().map((value) => ({ value, label: periodText(value, language) })),
        ]}
        onChange={(value: string) => change({ period: value === "" ? undefined : value })}
      />
      <button
        type="button"
        className="act"
        disabled={period === null}
        onClick={() => period !== null && change({ open: openPassport({ id: answer.indicator.id, region: answer.region.code, period }) })}
      >
        {say("indicator.passport")}
      </button>
      <Downloads indicator={answer.indicator.id} />
    </div>
  );
}
