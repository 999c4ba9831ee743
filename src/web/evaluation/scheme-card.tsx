import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import type { SchemeRow } from "#contract";
import { numberText, percentText, periodText } from "../format.ts";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { OriginTag, OursTag } from "./parts/tags.tsx";
import { outward, placesOf } from "./ranked.ts";
import { useScheme } from "./use-evaluation.ts";

/** One scheme: what it ranks and by whose method, and its newest result in three numbers; or why there is none. */
type Props = {
  readonly row: SchemeRow;
  /** It is this scheme's turn to be asked for its intervals; and who wants to know that they are there. */
  readonly isAsked?: boolean;
  readonly onKnown?: () => void;
};

export function SchemeCard({ row, isAsked = false, onKnown }: Props) {
  const { say, read } = useWords();
  return (
    <article className={row.result === null ? "panel scheme-card is-waiting" : "panel scheme-card"}>
      <div className="scheme-what">
        <h3>
          <Link to="/evaluation/schemes/$id" params={{ id: row.id }} className="name">
            {read(row.label)}
          </Link>
          <OriginTag head={row} />
          {row.result && <OursTag />}
        </h3>
        <p className="clamp">{read(row.purpose)}</p>
        <p className="under">
          {say("evaluation.about", { subject: read(row.subjectLabel), indicators: row.indicators, from: row.from })}
          {row.follows && ` · ${say("evaluation.follows", { title: read(row.follows.title) })}`}
        </p>
      </div>
      {row.result ? <Standing row={row} result={row.result} isAsked={isAsked} onKnown={onKnown} /> : <WhyNot row={row} />}
    </article>
  );
}

/** The interval of the home unit's rank by this scheme, once it is known. */
function useHomeInterval(row: SchemeRow, isAsked: boolean, onKnown: (() => void) | undefined) {
  const { search } = useAddress();
  const kept = row.result?.home?.interval ?? null;
  const query = useScheme("schemeUncertainty", row.id, timeOf(search), isAsked && kept === null && row.result?.home != null);
  const isOver = isAsked && (kept !== null || row.result?.home == null || !query.isPending);
  useEffect(() => {
    if (isOver) onKnown?.();
  }, [isOver, onKnown]);
  const at = query.data?.units.findIndex(({ home }) => home) ?? -1;
  const { low, high } = outward(kept ?? query.data?.ranks[at] ?? { low: null, high: null });
  return low === null || high === null ? null : { low, high };
}

type Result = NonNullable<SchemeRow["result"]>;

type StandingProps = Pick<Props, "isAsked"> & {
  readonly row: SchemeRow;
  readonly result: Result;
  readonly onKnown: (() => void) | undefined;
};

function Standing({ row, result, isAsked = false, onKnown }: StandingProps) {
  const { say, read, language } = useWords();
  const { home, first } = result;
  const interval = useHomeInterval(row, isAsked, onKnown);
  const places = placesOf([...first, ...(home ? [home] : [])].map(({ score }) => score));
  return (
    <dl className="scheme-standing">
      {home && (
        <div className="is-home">
          <dt>{read(home.unit.short)}</dt>
          <dd>
            <Link to="/evaluation/schemes/$id/units/$unit" params={{ id: row.id, unit: home.unit.id }} className="big">
              {say("evaluation.place", { rank: home.rank })}
            </Link>
            {interval && <span className="scheme-interval">{say("evaluation.intervalShort", interval)}</span>}
            <span className="under">
              {say("evaluation.scoreOf", { score: numberText(home.score, places) })}
              {home.before !== null && ` · ${say("evaluation.placeBefore", { rank: home.before })}`}
            </span>
          </dd>
        </div>
      )}
      <div>
        <dt>{say("evaluation.firstThree")}</dt>
        <dd className="scheme-first">
          {first.map(({ unit, rank, score }) => (
            <span key={unit.id} title={say("evaluation.scoreOf", { score: numberText(score, places) })}>
              <b>{rank}</b> {read(unit.short)}
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{row.period === null ? "" : periodText(row.period, language)}</dt>
        <dd>
          {say("evaluation.units", { count: result.units })}
          <span className="under">{say("evaluation.availabilityOf", { share: percentText(result.availability, 0) })}</span>
        </dd>
      </div>
    </dl>
  );
}

function WhyNot({ row }: { readonly row: SchemeRow }) {
  const { say, read } = useWords();
  return (
    <div className="scheme-why">
      <strong>{say("evaluation.notYet")}</strong>
      <ul>
        {row.whyNot.slice(0, 2).map((one) => (
          <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
        ))}
      </ul>
      {row.toCollect > 0 && (
        <Link to="/evaluation/schemes/$id" params={{ id: row.id }} search={{ part: "data" }} className="link">
          {say("evaluation.toCollect", { count: row.toCollect, of: row.indicators })}
        </Link>
      )}
    </div>
  );
}
