import "../words/evaluation.ts";
import type { UnitCard, UnitUncertainty } from "#contract";
import { numberText, periodText } from "../format.ts";
import { QuoteSentence } from "../parts/quote.tsx";
import { RegionLink } from "../regions/region-link.tsx";
import { useWords } from "../words/index.ts";
import { OursTag } from "./parts/tags.tsx";
import { outward, placesOf } from "./ranked.ts";
import { PeriodSelect } from "./scheme-head.tsx";

type Props = { readonly card: UnitCard; readonly spread: UnitUncertainty | undefined };

/** The finding in one sentence, and the numbers it rests on. */
export function UnitHead({ card, spread }: Props) {
  const { say, read, language } = useWords();
  const { unit, score, rank, of, period, head } = card;
  const places = placesOf(card.nodes.map((node) => node.score));
  const isRegion = /^\d{6}$/.test(unit.id);
  const interval = outward(spread?.interval ?? { low: null, high: null });
  const top = card.nodes.filter(({ parent }) => card.nodes.some((one) => one.parent === null && one.id === parent));
  return (
    <section className="panel unit-head">
      <div className="scheme-head-words">
        <h2>
          {isRegion ? (
            <RegionLink code={unit.id} className="name">
              {read(unit.label)}
            </RegionLink>
          ) : (
            read(unit.label)
          )}{" "}
          <OursTag />
        </h2>
        {score === null || rank === null ? (
          <p className="scheme-say">{say("evaluation.noScore")}</p>
        ) : (
          <p className="scheme-say">
            {say("evaluation.finding", {
              unit: read(unit.short),
              period: periodText(period, language),
              score: numberText(score, places),
              rank,
              of,
            })}
            {interval.low !== null &&
              interval.high !== null &&
              say("evaluation.findingInterval", { low: interval.low, high: interval.high })}
            {spread && spread.tied.length > 0 && say("evaluation.findingTied", { count: spread.tied.length })}
            {language === "zh" ? "。" : "."}
            <QuoteSentence sentence={card.quote} />
          </p>
        )}
        {card.note !== null && <p className="under">{read(card.note)}</p>}
        <p className="under">
          {read(head.label)}
          {spread && ` · ${say("evaluation.intervalNote", { runs: spread.runs, seed: spread.seed })}`}
        </p>
      </div>
      <dl className="measures unit-measures">
        {top.map((node) => (
          <div key={node.id} className="measure">
            <dt>{read(node.label)}</dt>
            <dd>
              {node.rank === null ? "—" : say("evaluation.place", { rank: node.rank })}
              <span className="under">{node.score === null ? "" : numberText(node.score, places)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div className="scheme-head-tools">
        <PeriodSelect periods={card.periods} />
      </div>
    </section>
  );
}
