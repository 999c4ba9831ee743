import "../words/situation.ts";
import { Link } from "@tanstack/react-router";
import type { ScoreBoard, UnitScoreAnswer } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/situation.css";
import "../styles/tables.css";
import { Unsettled } from "../supervision/unsettled.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { PeriodChoice, UpdatedAt } from "./parts.tsx";
import { ScoreDrawer } from "./score-drawer.tsx";
import { ScoreInterval } from "./score-interval.tsx";
import { useScores } from "./use-situation.ts";

type Class = ScoreBoard["classes"][number];

/** Scores of units by class: with their intervals, without an order that they do not bear. */
export function ScoresPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const query = useScores(search.period);
  return (
    <Page className="is-situation" title={say("scores.title")} crumbs={<h1>{say("scores.title")}</h1>} timed={false}>
      <AnswerTo query={query} skeleton={<ScoreBones />}>
        {(board) => <Scores board={board} />}
      </AnswerTo>
      <ScoreDrawer />
    </Page>
  );
}

const ScoreBones = () => (
  <div className="scores">
    <section className="panel">
      <Bones rows={2} />
    </section>
    <section className="panel">
      <Bones rows={8} height={28} />
    </section>
  </div>
);

function Scores({ board }: { readonly board: ScoreBoard }) {
  const { say, read } = useWords();
  return (
    <div className="scores">
      <section className="panel situation-head">
        <p className="situation-say">{read(board.say)}</p>
        <div className="situation-counts">
          <PeriodChoice head={board} />
          {board.assumed && <Unsettled />}
          <UpdatedAt at={board.at} />
        </div>
        <details>
          <summary>{say("scores.method")}</summary>
          <ul className="method-list">
            {board.method.map((line) => (
              <li key={line.en}>{read(line)}</li>
            ))}
          </ul>
        </details>
      </section>
      {board.classes.map((one) => (
        <ClassPanel key={one.id} of={one} />
      ))}
    </div>
  );
}

function ClassPanel({ of }: { readonly of: Class }) {
  const { say, read } = useWords();
  const note = of.mean === null ? undefined : say("scores.mean", { mean: of.mean.toFixed(1) });
  return (
    <Panel title={read(of.label)} note={note}>
      {of.ranked.length > 0 && <UnitTable units={of.ranked} mean={of.mean} ranked={of.ranked.length > 1} />}
      {of.ranked.length > 1 && <p className="scores-under">{say("scores.tied")}</p>}
      {of.listed.length > 0 && (
        <>
          <h3 className="scores-under">{say("scores.listed")}</h3>
          <UnitTable units={of.listed} mean={of.mean} ranked={false} />
        </>
      )}
    </Panel>
  );
}

type TableProps = { readonly units: readonly UnitScoreAnswer[]; readonly mean: number | null; readonly ranked: boolean };

function UnitTable({ units, mean, ranked }: TableProps) {
  const { say } = useWords();
  return (
    <table className="plain-table scores-table">
      <thead>
        <tr>
          <th scope="col">{say("situation.unit")}</th>
          {ranked && <th scope="col">{say("scores.place")}</th>}
          <th scope="col" className="number">
            {say("scores.total")}
          </th>
          <th scope="col">{say("scores.interval")}</th>
          <th scope="col" className="number">
            {say("scores.own")}
          </th>
          <th scope="col" className="number">
            {say("scores.bonus")}
          </th>
          <th scope="col" className="number">
            {say("scores.count")}
          </th>
          <th scope="col" className="number">
            {say("scores.excluded")}
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => (
          <UnitRow key={unit.desk.desk} unit={unit} mean={mean} ranked={ranked} />
        ))}
      </tbody>
    </table>
  );
}

const shown = (value: number | null): string => (value === null ? "—" : value.toFixed(1));

function UnitRow({ unit, mean, ranked }: { readonly unit: UnitScoreAnswer; readonly mean: number | null; readonly ranked: boolean }) {
  const { say } = useWords();
  const { desk, place, total, low, high, own, bonus, count, excluded } = unit;
  const opened = (text: string) => (
    <Link to="." search={(before) => ({ ...before, desk: desk.desk })} resetScroll={false} className="link">
      {text}
    </Link>
  );
  return (
    <tr>
      <th scope="row">
        <Link to="." search={(before) => ({ ...before, desk: desk.desk })} resetScroll={false} className="link">
          <DeskName desk={desk} />
        </Link>
      </th>
      {ranked && (
        <td data-head={say("scores.place")}>
          {place === null
            ? "—"
            : place.best === place.worst
              ? say("scores.place.one", { place: place.best })
              : say("scores.place.range", place)}
        </td>
      )}
      <td className="number strong" data-head={say("scores.total")}>
        {shown(total)}
      </td>
      <td>{low !== null && high !== null && total !== null && <ScoreInterval total={total} low={low} high={high} mean={mean} />}</td>
      <td className="number" data-head={say("scores.own")}>
        {shown(own)}
      </td>
      <td className="number" data-head={say("scores.bonus")}>
        {bonus === 0 ? "0" : `+${bonus}`}
      </td>
      <td className="number" data-head={say("scores.count")}>
        {opened(String(count))}
      </td>
      <td className="number" data-head={say("scores.excluded")}>
        {excluded === 0 ? "0" : opened(String(excluded))}
      </td>
    </tr>
  );
}
