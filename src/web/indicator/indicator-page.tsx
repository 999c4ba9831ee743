import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ask } from "../api.ts";
import { decimalText, isAmount, periodText, withUnit } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/target.css";
import type { IndicatorAnswer } from "#contract";
import { useWords } from "../words/index.ts";
import { IndicatorBody } from "./indicator-body.tsx";

/** One indicator: its latest figure and pace, its way, what the number is, where it comes from, and the regions beside it. */
export function IndicatorPage() {
  const { id } = useParams({ from: "/indicators/$id" });
  const { search } = useAddress();
  const words = useWords();
  const { say, read } = words;
  const time = timeOf(search);
  const { region, period } = search;
  const query = useQuery({
    queryKey: ["indicator", id, time, region, period],
    queryFn: ({ signal }) => ask("indicator", { id }, { ...time, ...(region ? { region } : {}), ...(period ? { period } : {}) }, signal),
    placeholderData: keepPreviousData,
  });
  const answer = query.data;
  return (
    <Page
      className="is-indicator"
      title={answer ? finding(answer, words.language, read) : id}
      crumbs={
        <nav aria-label={say("indicator.crumb")}>
          <Link to="/indicators">{say("indicator.crumb")}</Link> /{" "}
          {answer ? <strong>{read(answer.indicator.label)}</strong> : <h1>{id}</h1>}
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<IndicatorSkeleton />}>
        {(shown) => <IndicatorBody answer={shown} />}
      </AnswerTo>
    </Page>
  );
}

/** `研发经费投入 滞后 2023 年 298.2 亿元`. */
function finding(
  { indicator, latest, targets }: IndicatorAnswer,
  language: "zh" | "en",
  read: (label: { zh: string; en: string }) => string,
): string {
  const [target] = targets;
  const status = target ? ` ${read(target.status.label)}` : "";
  const value =
    latest.kind === "figure" && isAmount(indicator.unit)
      ? ` ${periodText(latest.period, language)} ${latest.qualifier === "at-least" ? "≥" : ""}${withUnit(decimalText(latest.value, indicator.places), indicator.unit, language)}`
      : "";
  return `${read(indicator.label)}${status}${value}`;
}

const IndicatorSkeleton = () => (
  <div className="indicator">
    <section className="panel">
      <Bones rows={2} height={22} />
    </section>
    <div className="indicator-columns">
      <section className="panel">
        <Bones rows={1} height={340} />
      </section>
      <section className="panel">
        <Bones rows={10} />
      </section>
    </div>
  </div>
);
