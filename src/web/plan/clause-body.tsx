import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ClauseAnswer } from "#contract";
import { ActualOfGoal } from "../cockpit/target-cells.tsx";
import { decimalText, periodText, unitText, withUnit } from "../format.ts";
import { Bullet } from "../parts/bullet.tsx";
import { PeriodAndRelease, Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { ClauseTasks } from "../planning/clause-tasks.tsx";
import { useWords } from "../words/index.ts";
import { kindWord } from "./clause-rows.tsx";

const Part = ({ title, count, children }: { readonly title: string; readonly count?: number; readonly children: ReactNode }) => (
  <section className="panel clause-part">
    <h2>
      {title} {count !== undefined && count > 0 && <span className="faint">{count}</span>}
    </h2>
    {children}
  </section>
);

export function ClauseBody({ answer }: { readonly answer: ClauseAnswer }) {
  const { say } = useWords();
  const { clause, coverage } = answer;
  return (
    <div className="clause">
      <ClauseHead answer={answer} />
      <div className="clause-parts">
        <Part title={say("clause.targets")} count={answer.targets.length}>
          {answer.targets.length === 0 ? <p className="empty">{say("clause.noTargets")}</p> : <Targets answer={answer} />}
        </Part>
        <ClauseTasks clause={clause.id} />
        <Part title={say("clause.indicators")} count={answer.indicators.length}>
          {answer.indicators.length === 0 ? (
            <p className="empty">{say(clause.kind === "context" ? "clause.contextSay" : "clause.noIndicators")}</p>
          ) : (
            <Indicators answer={answer} />
          )}
        </Part>
        <Part title={say("clause.baselines")} count={answer.baselines.length}>
          {answer.baselines.length === 0 ? <p className="empty">{say("clause.noBaselines")}</p> : <Baselines answer={answer} />}
        </Part>
        {coverage.acts === 0 && (
          <Part title={say("clause.acts")}>
            <p className="empty">{say("clause.noActs")}</p>
          </Part>
        )}
      </div>
    </div>
  );
}

function ClauseHead({ answer }: { readonly answer: ClauseAnswer }) {
  const { say, read } = useWords();
  const { clause, units, previous, next } = answer;
  return (
    <section className="panel clause-head">
      <p className="under">
        {clause.chapter && say("clause.chapter", { id: clause.chapter.id, title: read(clause.chapter.title) })}
        {clause.section && ` / ${clause.section.id} ${read(clause.section.title)}`}
      </p>
      <h1>
        <span className="faint">§{clause.id}</span> {read(clause.title)}
        <span className="kind">{say(kindWord(clause.kind))}</span>
      </h1>
      <p className="gist">{read(clause.gist)}</p>
      <p className="units">
        <span className="faint">{say("clause.units")}</span>
        {units.length === 0 ? (
          <span className="faint">{say("clause.noUnits")}</span>
        ) : (
          units.map((unit) => <span key={unit.id}>{read(unit.label)}</span>)
        )}
      </p>
      <nav className="clause-steps" aria-label={say("clause.steps")}>
        {previous && (
          <Link to="/plan/c/$id" params={{ id: previous.id }} rel="prev">
            ← {say("clause.previous")} §{previous.id} {read(previous.title)}
          </Link>
        )}
        {next && (
          <Link to="/plan/c/$id" params={{ id: next.id }} rel="next" className="is-next">
            {say("clause.next")} §{next.id} {read(next.title)} →
          </Link>
        )}
      </nav>
    </section>
  );
}

function Targets({ answer }: { readonly answer: ClauseAnswer }) {
  const { read } = useWords();
  return (
    <ul className="clause-targets">
      {answer.targets.map((row) => (
        <li key={row.id}>
          <div>
            <Link to="/targets/$id" params={{ id: row.id }} className="name">
              {read(row.label)}
            </Link>
            <span className="under">
              {read(row.wording)} · {read(row.owner.short)}
            </span>
          </div>
          <div className="number">
            <ActualOfGoal row={row} region="" />
            <PeriodAndRelease actual={row.actual} />
          </div>
          <Bullet row={row} />
          <StatusMark status={row.status} reason />
        </li>
      ))}
    </ul>
  );
}

function Indicators({ answer }: { readonly answer: ClauseAnswer }) {
  const { read, language } = useWords();
  return (
    <table className="plain-table">
      <tbody>
        {answer.indicators.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <IndicatorLink id={indicator.id} className="">
                {read(indicator.label)}
              </IndicatorLink>
            </th>
            <td className="number strong">
              <Value actual={indicator.latest} places={indicator.places} />
              {indicator.latest.kind === "figure" && <Quote indicator={indicator.id} period={indicator.latest.period} />}
            </td>
            <td className="faint nowrap">{unitText(indicator.unit, language)}</td>
            <td className={indicator.latest.kind === "figure" ? "faint nowrap" : "faint"}>
              {indicator.latest.kind === "figure" ? periodText(indicator.latest.period, language) : read(indicator.latest.say)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Baselines({ answer }: { readonly answer: ClauseAnswer }) {
  const { read, language } = useWords();
  return (
    <table className="plain-table">
      <tbody>
        {answer.baselines.map((baseline) => (
          <tr key={baseline.id}>
            <th scope="row">
              <IndicatorLink id={baseline.indicator} period={baseline.period} className="">
                {read(baseline.label)}
              </IndicatorLink>
              {baseline.note && <span className="under">{read(baseline.note)}</span>}
            </th>
            <td className="number strong nowrap">{withUnit(decimalText(baseline.value), baseline.unit, language)}</td>
            <td className="faint nowrap">{periodText(baseline.period, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
