import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { SchemeRow } from "#contract";
import { numberText, percentText, periodText } from "../format.ts";
import { useWords } from "../words/index.ts";
import { OriginTag, OursTag } from "./parts/tags.tsx";
import { placesOf } from "./ranked.ts";

/** One scheme: what it ranks and by whose method, and its newest result in three numbers; or why there is none. */
export function SchemeCard({ row }: { readonly row: SchemeRow }) {
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
      {row.result ? <Standing row={row} result={row.result} /> : <WhyNot row={row} />}
    </article>
  );
}

type Result = NonNullable<SchemeRow["result"]>;

function Standing({ row, result }: { readonly row: SchemeRow; readonly result: Result }) {
  const { say, read, language } = useWords();
  const { home, first } = result;
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
