import "../words/evaluation.ts";
import { Select } from "antd";
import { memo } from "react";
import type { SchemeAnswer } from "#contract";
import { numberText, periodText } from "../format.ts";
import { QuoteSentence } from "../parts/quote.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { BeginDraft } from "./begin-draft.tsx";
import { OriginTag, OursTag } from "./parts/tags.tsx";
import { groupsOf, outward, placesOf } from "./ranked.ts";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** Name, finding and period; an earlier text is said to be one. */
export function SchemeHeadPanel({ answer }: { readonly answer: SchemeAnswer }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { head, versions } = answer;
  const current = versions.find(({ checksum }) => checksum === head.checksum);
  const isEarlier = search.text !== undefined && versions.at(-1)?.checksum !== head.checksum;
  return (
    <section className="panel scheme-head">
      <div className="scheme-head-words">
        <h2>
          {read(head.label)} <OriginTag head={head} /> <OursTag />
        </h2>
        {answer.periods.length > 0 ? <Finding answer={answer} /> : <p className="scheme-say">{say("evaluation.notYet")}</p>}
        <p className="under">
          {say("evaluation.about", {
            subject: read(head.subjectLabel),
            indicators: answer.tree.filter(({ leaf }) => leaf).length,
            from: head.from,
          })}
          {head.follows && ` · ${say("evaluation.follows", { title: read(head.follows.title) })}`}
          {` · ${say("evaluation.checksum", { checksum: head.checksum.slice(0, digest) })}`}
        </p>
        {isEarlier && current && (
          <p className="outdated">
            {say("evaluation.earlierText", { from: current.from })}
            <button type="button" className="quiet" onClick={() => change({ text: undefined })}>
              {say("evaluation.toInForce")}
            </button>
          </p>
        )}
      </div>
      <div className="scheme-head-tools">
        <PeriodSelect periods={answer.periods} />
        {answer.mayDraft && <BeginDraft schemes={[head]} from={head} />}
      </div>
    </section>
  );
}
const digest = 8;

type Periods = { readonly periods: readonly string[] };
const isSamePeriods = (a: Periods, b: Periods): boolean => a.periods.join() === b.periods.join();

/** The period of the result; it stands in the address. */
export const PeriodSelect = memo(function PeriodSelect({ periods }: Periods) {
  const { say, language } = useWords();
  const { search, change } = useAddress();
  const [newest] = periods;
  if (newest === undefined) return null;
  return (
    <Select
      className="period-choice"
      aria-label={say("evaluation.period")}
      popupMatchSelectWidth={false}
      value={search.period !== undefined && periods.includes(search.period) ? search.period : newest}
      options={periods.map((value) => ({ value, label: periodText(value, language) }))}
      onChange={(period: string) => change({ period: period === newest ? undefined : period })}
    />
  );
}, isSamePeriods);

/** Where the home unit stands, in one sentence; its interval as soon as it is known. */
function Finding({ answer }: { readonly answer: SchemeAnswer }) {
  const { say, read, language } = useWords();
  const asked = useAsked();
  const { id } = answer.head;
  const found = useScheme("schemeResult", id, asked).data;
  const result = found?.result;
  const runs = useScheme("schemeUncertainty", id, asked);
  const spread = runs.isPlaceholderData ? undefined : runs.data;
  const at = result?.units.findIndex(({ home }) => home) ?? -1;
  const unit = result?.units[at];
  const [score, rank] = [result?.scores[at] ?? null, result?.ranks[at] ?? null];
  if (!result || !unit || score === null || rank === null) return <p className="scheme-say">{read(answer.head.purpose)}</p>;
  const place = outward(spread?.ranks[spread.units.findIndex(({ id: one }) => one === unit.id)] ?? { low: null, high: null });
  const group = spread ? groupsOf(spread.tied).get(unit.id) : undefined;
  const tied = spread?.tied.find((units) => units.includes(unit.id))?.length ?? 1;
  return (
    <p className="scheme-say">
      {say("evaluation.finding", {
        unit: read(unit.short),
        period: periodText(result.period, language),
        score: numberText(score, placesOf(result.scores)),
        rank,
        of: result.ranks.filter((one) => one !== null).length,
      })}
      {place.low !== null && place.high !== null && say("evaluation.findingInterval", { low: place.low, high: place.high })}
      {group !== undefined && say("evaluation.findingTied", { count: tied - 1 })}
      {language === "zh" ? "。" : "."}
      {found?.quote && <QuoteSentence sentence={found.quote} />}
    </p>
  );
}
