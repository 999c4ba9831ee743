import type { ReactNode } from "react";
import type { Passport } from "#contract";
import { decimalText, periodText, withUnit } from "../format.ts";
import { AssumedMark } from "../parts/assumed-mark.tsx";
import { ClauseLink, IndicatorLink } from "../parts/links.tsx";
import { PassportFindings } from "../vetting/passport-findings.tsx";
import { useWords } from "../words/index.ts";
import type { PassportOf } from "./drawers.tsx";

type Props = { readonly passport: Passport; readonly follow: (next: PassportOf) => void };

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="passport-part">
    <h3>{title}</h3>
    {children}
  </section>
);

/** Definition and version, what it was read or computed from, every published value with its document, and the clauses it serves. */
export function PassportBody({ passport, follow }: Props) {
  const { say, read, language } = useWords();
  const { actual, indicator, region, moment } = passport;
  const period = actual.kind === "figure" ? actual.period : (actual.period ?? "");
  return (
    <div className="passport">
      <header>
        <p className="under">
          {read(region.label)} · {periodText(period, language)}
        </p>
        <h2>{read(indicator.label)}</h2>
        <p className="passport-value">
          {actual.kind === "figure" ? (
            <>
              {actual.qualifier === "at-least" ? "≥" : ""}
              {withUnit(decimalText(actual.value), indicator.unit, language)} <small>{say(`qualifier.${actual.qualifier}`)}</small>
            </>
          ) : (
            <span className="missing">{read(actual.say)}</span>
          )}
        </p>
      </header>
      <Part title={say("passport.definition")}>
        <p>{read(indicator.scope)}</p>
        <p className="under">{say("passport.version", { from: indicator.versionFrom })}</p>
      </Part>
      <Part title={say("passport.measure")}>
        <p>{read(passport.measure.say)}</p>
      </Part>
      {passport.operands.length > 0 && <Operands passport={passport} follow={follow} />}
      {passport.vintages.length > 0 && <Vintages passport={passport} />}
      {passport.entries && <Entries entries={passport.entries} />}
      <PassportFindings id={indicator.id} region={region.code} period={period} />
      <Part title={say("passport.clauses")}>
        <ul>
          {passport.clauses.map((clause) => (
            <li key={clause.id}>
              <ClauseLink id={clause.id} className="">
                §{clause.id} {read(clause.title)}
              </ClauseLink>
            </li>
          ))}
          {passport.clauses.length === 0 && <li className="faint">{say("about.none")}</li>}
        </ul>
        {passport.usedBy.length > 0 && (
          <p className="under">
            {say("passport.usedBy")}: {passport.usedBy.map((used) => read(used.label)).join("、")}
          </p>
        )}
      </Part>
      <footer className="under">
        <IndicatorLink id={indicator.id} region={region.code} period={period} className="">
          {say("passport.page")}
        </IndicatorLink>
        <span>{say("passport.cut", { cut: moment.cut, version: moment.planVersion })}</span>
      </footer>
    </div>
  );
}

function Operands({ passport, follow }: Props) {
  const { say, read } = useWords();
  return (
    <Part title={say("passport.operands")}>
      <ul className="operands">
        {passport.operands.map((operand) => {
          const period = operand.actual.period ?? "";
          return (
            <li key={`${operand.indicator} ${operand.region} ${period}`}>
              <button
                type="button"
                className="operand"
                onClick={() => follow({ id: operand.indicator, region: operand.region, period })}
                disabled={period === ""}
              >
                <span>{read(operand.label)}</span>
                <span className="faint">{period}</span>
                <strong>
                  <OperandValue operand={operand} />
                </strong>
              </button>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function OperandValue({ operand }: { readonly operand: Passport["operands"][number] }) {
  const { language, read } = useWords();
  if (operand.actual.kind === "gap") return <span className="missing">{read(operand.actual.say)}</span>;
  return <>{withUnit(decimalText(operand.actual.value), operand.actual.unit, language)}</>;
}

function Vintages({ passport }: { readonly passport: Passport }) {
  const { say, read, language } = useWords();
  return (
    <Part title={`${say("passport.vintages")} ${passport.vintages.length}`}>
      <ol className="vintages">
        {passport.vintages.map((vintage) => (
          <li key={`${vintage.publishedOn} ${vintage.document} ${vintage.value}`} className={vintage.shown ? "is-shown" : undefined}>
            <p className="vintage-head">
              <strong>{withUnit(decimalText(vintage.value), passport.indicator.unit, language)}</strong>
              <span>
                {say("published", { on: vintage.publishedOn })}
                <AssumedMark assumed={vintage.publishedAssumed} />
              </span>
              {vintage.qualifier !== "exact" && <span>{say(`qualifier.${vintage.qualifier}`)}</span>}
              {vintage.shown && <em>{say("passport.shown")}</em>}
            </p>
            <p>
              <a href={vintage.source.url} target="_blank" rel="noreferrer">
                {read(vintage.source.title)}
              </a>
              {vintage.source.secondary ? ` (${say("passport.secondary")})` : ""}
            </p>
            <p className="under">
              {read(vintage.source.publisher)} · {say("passport.document")} <code>{vintage.document}</code> ·{" "}
              {say("passport.recorded", { at: vintage.recordedAt.slice(0, 16).replace("T", " ") })}
            </p>
            {vintage.note && <p className="under">{read(vintage.note)}</p>}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function Entries({ entries }: { readonly entries: NonNullable<Passport["entries"]> }) {
  const { say } = useWords();
  return (
    <Part title={say("passport.entries", { count: entries.count })}>
      <table className="plain-table">
        <tbody>
          {entries.rows.map((entry) => (
            <tr key={entry.id}>
              <td>{entry.occurredOn}</td>
              <td className="number">{decimalText(entry.amount)}</td>
              <td>{entry.region}</td>
              <td>{entry.document ?? entry.subject}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
