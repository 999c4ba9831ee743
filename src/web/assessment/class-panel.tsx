import "../words/assessment.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AssessmentClassAnswer, AssessmentRow, AssessmentYear } from "#contract";
import { numberText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords, type Word } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { Points } from "./points.tsx";
import { useOpening } from "./use-assessment.ts";

type Props = {
  readonly of: AssessmentClassAnswer;
  readonly year: number;
  readonly rules: AssessmentYear["rules"];
  readonly mayOpen: boolean;
};

const underWord = (graded: number): Word => {
  if (graded > 1) return "assess.tie";
  return graded === 1 ? "assess.oneGraded" : "assess.noPlaces";
};

/** One class of units: compared with each other and with nobody else. */
export function ClassPanel({ of, year, rules, mayOpen }: Props) {
  const { say, read } = useWords();
  const opening = useOpening(String(year), of.id);
  const common = of.common.reduce((all, { weight }) => all + weight, 0);
  const unopened = of.rows.some(({ matter }) => matter === null);
  return (
    <Panel
      title={read(of.label)}
      note={say("assess.common", { weight: common, own: of.individualWeight, most: rules.individualMost })}
      tools={
        mayOpen && of.later === null && unopened ? (
          <button type="button" className="act" disabled={opening.isPending} onClick={() => opening.mutate()}>
            {say("assess.open", { year })}
          </button>
        ) : undefined
      }
    >
      <Refusals fault={opening.error} />
      {opening.data && <p role="status">{say("assess.opened", opening.data)}</p>}
      <ul className="assess-set">
        {of.common.map((item) => (
          <li key={item.id}>
            {item.indicator === null ? read(item.label) : <IndicatorLink id={item.indicator}>{read(item.label)}</IndicatorLink>}{" "}
            <span className="faint">
              {read(item.scoring.label)} {item.weight}
            </span>
          </li>
        ))}
      </ul>
      {of.later !== null && <p className="empty">{read(of.later)}</p>}
      {of.rows.length > 0 && <Standing of={of} year={year} />}
    </Panel>
  );
}

type StandingProps = { readonly of: AssessmentClassAnswer; readonly year: number };

/** Results unit by unit; where nobody has any point, the units alone with what that is for. */
function Standing({ of, year }: StandingProps) {
  const { say, read } = useWords();
  const { rows, graded } = of;
  const isBlank = rows.every(({ total, withheld, matter }) => total === null && !withheld && matter === null);
  const isUnopened = rows.every(({ matter }) => matter === null);
  const hasTotal = rows.some(({ total }) => total !== null);
  return (
    <>
      {isUnopened && (
        <p className="faint assess-same">
          {say("assess.notOpened")} · {say("assess.basis.live")}
        </p>
      )}
      <Folded count={hasTotal ? 0 : rows.length}>
        {isBlank ? <Names rows={rows} year={year} /> : <Units rows={rows} year={year} isSame={isUnopened} label={read(of.label)} />}
      </Folded>
      <p className="faint assess-under">{say(isBlank ? "assess.blank" : underWord(graded))}</p>
    </>
  );
}

/** More than are read at a glance fold away, as long as none of them has a result. */
const mostNamed = 30;

function Folded({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const { say } = useWords();
  if (count <= mostNamed) return children;
  return (
    <details className="assess-fold">
      <summary>{say("assess.units.count", { count })}</summary>
      {children}
    </details>
  );
}

function Names({ rows, year }: { readonly rows: readonly AssessmentRow[]; readonly year: number }) {
  return (
    <ul className="assess-names">
      {rows.map(({ desk }) => (
        <li key={desk.desk}>
          <Link to="/assessment/$year/units/$desk" params={{ year: String(year), desk: desk.desk }} className="link">
            <DeskName desk={desk} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

type UnitsProps = { readonly rows: readonly AssessmentRow[]; readonly year: number; readonly isSame: boolean; readonly label: string };

function Units({ rows, year, isSame, label }: UnitsProps) {
  const { say } = useWords();
  const placed = rows.some(({ place }) => place !== null);
  return (
    <ScrollX label={label}>
      <table className="plain-table assess-table">
        <thead>
          <tr>
            <th scope="col">{say("assess.unit")}</th>
            {placed && <th scope="col">{say("assess.place")}</th>}
            <th scope="col" className="number">
              {say("assess.total")}
            </th>
            <th scope="col">{say("assess.grade")}</th>
            <th scope="col" className="number">
              {say("assess.scored")}
            </th>
            <th scope="col">{say("assess.drivers")}</th>
            <th scope="col">{say("assess.unscored")}</th>
            {!isSame && <th scope="col">{say("assess.state")}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UnitRow key={row.desk.desk} row={row} year={year} placed={placed} isSame={isSame} />
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

type RowProps = { readonly row: AssessmentRow; readonly year: number; readonly placed: boolean; readonly isSame: boolean };

function UnitRow({ row, year, placed, isSame }: RowProps) {
  const { say, read } = useWords();
  const { desk, place, grade, scoredWeight, drivers, unscored, withheld, matter, basis } = row;
  const name = <DeskName desk={desk} />;
  return (
    <tr>
      <th scope="row">
        {withheld ? (
          name
        ) : (
          <Link to="/assessment/$year/units/$desk" params={{ year: String(year), desk: desk.desk }} className="link">
            {name}
          </Link>
        )}
      </th>
      {placed && (
        <td className="nowrap" data-label={say("assess.place")}>
          {place === null ? "—" : say(place.best === place.worst ? "assess.place.one" : "assess.place.range", place)}
        </td>
      )}
      <td className={`number strong ${row.total === null && !withheld ? "is-none" : ""}`} data-label={say("assess.total")}>
        {withheld ? <abbr title={say("assess.withheld.say")}>{say("assess.withheld")}</abbr> : <Points of={row} />}
        {row.provisional > 0 && <span className="under tone-warn">{say("assess.provisional.count", { count: row.provisional })}</span>}
      </td>
      <td className={grade === null ? "nowrap is-none" : "nowrap"} data-label={say("assess.grade")}>
        {grade === null ? "—" : read(grade.label)}
      </td>
      <td className={scoredWeight === 0 ? "number is-none" : "number"} data-label={say("assess.scored")}>
        {withheld ? "—" : `${numberText(scoredWeight, 0)}%`}
      </td>
      <td className={drivers.length === 0 ? "is-none" : ""} data-label={say("assess.drivers")}>
        {drivers.map(({ label, points }) => (
          <span key={label.en} className="assess-driver">
            {read(label)} <b>{numberText(points, 1)}</b>
          </span>
        ))}
        {drivers.length === 0 && "—"}
      </td>
      <td className={unscored.length === 0 ? "is-none" : ""} data-label={say("assess.unscored")}>
        {unscored.length === 0 ? (
          "—"
        ) : (
          <span title={unscored.map(({ label }) => read(label)).join(" · ")}>
            {say("assess.unscored.count", { count: unscored.length })}
          </span>
        )}
        {unscored.flatMap(({ by }) =>
          by === null
            ? []
            : [
                <span key={by} className="under">
                  {say("assess.tolerated", { number: by })}
                </span>,
              ],
        )}
      </td>
      {!isSame && (
        <td data-label={say("assess.state")}>
          {matter === null ? say("assess.notOpened") : read(matter.stateLabel)}
          {basis === "live" && row.total !== null && <span className="under">{say("assess.basis.live")}</span>}
        </td>
      )}
    </tr>
  );
}
