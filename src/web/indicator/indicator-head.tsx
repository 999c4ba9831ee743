import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import type { IndicatorAnswer, TargetRow } from "#contract";
import { decimalText, isAmount, numberText, periodText, withUnit } from "../format.ts";
import { FollowButton } from "../mine/follow-button.tsx";
import { Quote } from "../parts/quote.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { Downloads } from "./downloads.tsx";
import { openPassport } from "./drawers.tsx";
import { Measures } from "./measures.tsx";

/** Name, status and the handful of numbers that say how it goes; below, region, period, provenance and downloads. */
export function IndicatorHead({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read } = useWords();
  const { indicator } = answer;
  const [target] = answer.targets;
  return (
    <section className="panel indicator-head">
      <div className="indicator-name">
        <h1>
          {read(indicator.label)} {target && <StatusMark status={target.status} />}
        </h1>
        <p>
          <Latest answer={answer} />
          {target ? <GoalWords target={target} /> : <span className="faint"> · {say("indicator.noTarget")}</span>}
        </p>
        {target && isAmount(indicator.unit) && <p className="under">{read(target.status.wavering ?? target.status.reason)}</p>}
        {answer.targets.map((one) => (
          <Link key={one.id} to="/targets/$id" params={{ id: one.id }} className="target-link">
            {say("indicator.toTarget", { name: read(one.label) })}
          </Link>
        ))}
      </div>
      {target && <Measures target={target} />}
      <Tools answer={answer} />
    </section>
  );
}

function Latest({ answer }: { readonly answer: IndicatorAnswer }) {
  const { say, read, language } = useWords();
  const { indicator, latest, region } = answer;
  const [target] = answer.targets;
  if (!isAmount(indicator.unit) && target) return <strong>{read(target.status.reason)}</strong>;
  if (latest.kind === "gap") return <span className="missing">{read(latest.say)}</span>;
  return (
    <>
      <strong>
        {say("indicator.actualOf", {
          period: periodText(latest.period, language),
          value: `${latest.qualifier === "at-least" ? "≥" : ""}${withUnit(decimalText(latest.value, indicator.places), indicator.unit, language)}`,
        })}
      </strong>
      <Quote indicator={indicator.id} region={region.code} period={latest.period} />
    </>
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
      <FollowButton indicator={answer.indicator.id} region={answer.region.code} label={answer.indicator.label} />
      <Downloads indicator={answer.indicator.id} />
    </div>
  );
}
