import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { SchemeAnswer, SchemeTrends } from "#contract";
import { numberText, signed } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { LineChart } from "../parts/line-chart.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords, type Words } from "../words/index.ts";
import { placesOf } from "./ranked.ts";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** Scores over time on one footing, so that a score moves by its own figures alone. */
export function TrendsPart({ answer }: { readonly answer: SchemeAnswer }) {
  const asked = useAsked();
  const query = useScheme("schemeTrends", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={1} height={320} />
        </section>
      }
    >
      {(found) => <Trends found={found} />}
    </AnswerTo>
  );
}

const [chartHeight, nameRoom, company] = [340, { zh: 64, en: 110 }, 5];
type Row = SchemeTrends["rows"][number];

/** The own unit with those that end nearest to it. */
function shownOf(rows: readonly Row[]): readonly Row[] {
  const order = rows.filter(({ scores }) => (scores.at(-1) ?? null) !== null).sort((a, b) => (a.ranks.at(-1) ?? 0) - (b.ranks.at(-1) ?? 0));
  const own = order.findIndex(({ unit }) => unit.home);
  if (own < 0) return order.slice(0, company + 1);
  const from = Math.max(0, Math.min(own - 2, order.length - company - 1));
  return order.slice(from, from + company + 1);
}

/** The own line has the first colour to itself. */
const ownFirst = (a: Row, b: Row): number => Number(b.unit.home) - Number(a.unit.home);

function Trends({ found }: { readonly found: SchemeTrends }) {
  const words = useWords();
  const { say, read } = words;
  const places = placesOf(found.rows.flatMap(({ scores }) => scores));
  const shown = shownOf(found.rows);
  const xOf = (period: string) => Number(period.slice(0, 4));
  const [first = "", last = ""] = [[...found.periods].sort()[0], [...found.periods].sort().at(-1)];
  return (
    <>
      <ChartPanel
        title={say("evaluation.trendsTitle", { from: first, to: last })}
        note={`${say("evaluation.oursMark")} · ${read(found.footing)}`}
        asOf={found.moment.asOf}
        hasLinks
        table={tableOf(found, places, words)}
        chart={
          <LineChart
            name={say("evaluation.trendsTitle", { from: first, to: last })}
            height={chartHeight}
            nameRoom={nameRoom[words.language]}
            fromZero={false}
            lines={[...shown].sort(ownFirst).map((row) => ({
              key: row.unit.id,
              name: read(row.unit.short),
              role: row.unit.home ? "own" : "plain",
              points: found.periods.map((period, i) => {
                const value = row.scores[i] ?? null;
                return {
                  x: xOf(period),
                  value,
                  title: `${read(row.unit.short)} ${period} ${value === null ? "—" : numberText(value, places)}`,
                };
              }),
            }))}
          />
        }
      >
        <p className="under">{say("evaluation.trendsShown", { count: shown.length })}</p>
        {found.remarks.map((one) => (
          <p key={`${one.code} ${one.say.zh}`} className="under">
            {read(one.say)}
          </p>
        ))}
      </ChartPanel>
      <Changes found={found} places={places} />
    </>
  );
}

/** A greater number is a place further back. */
function placesMoved(change: number, say: Words["say"]): string {
  if (change === 0) return say("evaluation.samePlace");
  return say(change < 0 ? "evaluation.placesWon" : "evaluation.placesLost", { count: Math.abs(change) });
}

/** Every unit: first and last score on the same footing and what it won or lost in places. */
function Changes({ found, places }: { readonly found: SchemeTrends; readonly places: number }) {
  const { say, read } = useWords();
  const rows = [...found.rows].sort((a, b) => (b.change ?? Number.NEGATIVE_INFINITY) - (a.change ?? Number.NEGATIVE_INFINITY));
  const title = say("evaluation.changes");
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">{say("evaluation.changesNote")}</span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table pillar-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.unit")}</th>
              {found.periods.map((period) => (
                <th key={period} scope="col" className="number">
                  {period}
                </th>
              ))}
              <th scope="col" className="number">
                {say("evaluation.change")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.rankChange")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.unit.id} className={row.unit.home ? "is-own" : undefined}>
                <th scope="row">
                  <Link to="/evaluation/schemes/$id/units/$unit" params={{ id: found.head.id, unit: row.unit.id }} className="name">
                    {read(row.unit.short)}
                  </Link>
                </th>
                {found.periods.map((period, i) => (
                  <td key={period} className="number">
                    {row.scores[i] == null ? "—" : numberText(row.scores[i], places)}
                    <span className="rank-beside">{row.ranks[i] ?? ""}</span>
                  </td>
                ))}
                <td className="number strong">{row.change === null ? "—" : signed(row.change, places)}</td>
                <td className="number">{row.rankChange === null ? "—" : placesMoved(row.rankChange, say)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function tableOf(found: SchemeTrends, places: number, { say, read }: Words): DataTable {
  return {
    columns: [
      { head: say("evaluation.unit") },
      ...found.periods.flatMap((period) => [
        { head: `${period} ${say("evaluation.score")}`, number: true },
        { head: `${period} ${say("evaluation.rank")}`, number: true },
      ]),
    ],
    rows: found.rows.map((row) => [
      read(row.unit.short),
      ...found.periods.flatMap((_, i) => [
        row.scores[i] == null ? "—" : numberText(row.scores[i], places),
        row.ranks[i] == null ? "—" : String(row.ranks[i]),
      ]),
    ]),
  };
}
