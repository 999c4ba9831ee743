import "../words/releases.ts";
import { Select } from "antd";
import type { ReactNode } from "react";
import { periodText } from "../format.ts";
import { useWords, type Word } from "../words/index.ts";
import type { DeskList } from "./use-releases.ts";

type List = Pick<DeskList, "schemes" | "protection">;
/** A release as it is being planned; an empty period is the newest when it is prepared. */
export type Plan = {
  readonly scheme: string;
  readonly period: string;
  readonly title: string;
  readonly on: string;
  readonly survey: boolean;
  /** One approval number a line. */
  readonly surveys: string;
  readonly protection: List["protection"];
};

export const usualPlan = ({ schemes, protection }: List): Plan => ({
  scheme: schemes[0]?.id ?? "",
  period: "",
  title: "",
  on: "",
  survey: false,
  surveys: "",
  protection,
});

const shortest = 4;
const longest = 80;

/** Everything that is still missing, at once. */
export const whatIsMissing = ({ scheme, title, on, survey, surveys }: Plan): readonly Word[] => [
  ...(scheme === "" ? ["releases.missing.scheme" as const] : []),
  ...(title.trim().length < shortest ? ["releases.missing.title" as const] : []),
  ...(on === "" ? ["releases.missing.day" as const] : []),
  ...(survey && surveys.trim() === "" ? ["releases.missing.surveys" as const] : []),
];

type Props = { readonly list: List; readonly plan: Plan; readonly change: (some: Partial<Plan>) => void };

export function PlanFields({ list, plan, change }: Props) {
  const { say, read, language } = useWords();
  const chosen = list.schemes.find(({ id }) => id === plan.scheme);
  const periods = chosen?.periods ?? [];
  return (
    <>
      <label htmlFor="release-scheme">{say("releases.col.scheme")}</label>
      <Select
        id="release-scheme"
        value={plan.scheme}
        options={list.schemes.map(({ id, label }) => ({ value: id, label: read(label) }))}
        onChange={(scheme) => change({ scheme, period: "" })}
      />
      <label htmlFor="release-period">{say("releases.col.period")}</label>
      <Select
        id="release-period"
        value={plan.period}
        options={[
          { value: "", label: say("releases.newest", { period: periodText(periods[0] ?? "", language) }) },
          ...periods.map((period) => ({ value: period, label: periodText(period, language) })),
        ]}
        onChange={(period) => change({ period })}
      />
      <label htmlFor="release-title">{say("releases.col.title")}</label>
      <input id="release-title" value={plan.title} maxLength={longest} onChange={({ target }) => change({ title: target.value })} />
      <label htmlFor="release-on">{say("releases.col.day")}</label>
      <input id="release-on" type="date" value={plan.on} onChange={({ target }) => change({ on: target.value })} />
      <Surveys plan={plan} change={change} />
      {chosen?.publishes === "counts" && <Protection plan={plan} change={change} />}
      <p className="faint">
        {say("releases.planSay")}
        <br />
        {say("releases.calendarWill", {
          title: plan.title.trim() || say("releases.col.title"),
          period: plan.period === "" ? "—" : periodText(plan.period, language),
          day: plan.on || say("releases.col.day"),
        })}
      </p>
    </>
  );
}

function Surveys({ plan, change }: Omit<Props, "list">) {
  const { say } = useWords();
  return (
    <>
      <fieldset className="release-choice">
        <legend>{say("releases.surveyAsk")}</legend>
        {([false, true] as const).map((survey) => (
          <label key={String(survey)}>
            <input type="radio" name="release-survey" checked={plan.survey === survey} onChange={() => change({ survey })} />
            {say(survey ? "releases.surveyYes" : "releases.surveysNone")}
          </label>
        ))}
      </fieldset>
      {plan.survey && (
        <>
          <label htmlFor="release-surveys">{say("releases.surveyNumbers")}</label>
          <textarea
            id="release-surveys"
            rows={2}
            maxLength={400}
            value={plan.surveys}
            onChange={({ target }) => change({ surveys: target.value })}
          />
        </>
      )}
    </>
  );
}

/** From when on counts and amounts are left out. */
function Protection({ plan: { protection }, change }: Omit<Props, "list">) {
  const { say } = useWords();
  const field = (name: keyof Plan["protection"], label: string, least: number, most: number): ReactNode => (
    <label key={name}>
      {label}
      <input
        type="number"
        min={least}
        max={most}
        value={protection[name]}
        onChange={({ target }) => change({ protection: { ...protection, [name]: Math.trunc(Number(target.value)) } })}
      />
    </label>
  );
  return (
    <fieldset className="release-choice">
      <legend>{say("releases.protection")}</legend>
      <div className="release-limits">
        {field("frequency", say("releases.frequency"), 2, 20)}
        {field("largest", say("releases.largest"), 1, 10)}
        {field("share", say("releases.share"), 50, 100)}
      </div>
      <p className="faint">{say("releases.protectionSay")}</p>
    </fieldset>
  );
}
