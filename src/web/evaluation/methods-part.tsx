import "../words/evaluation.ts";
import "../words/scheme-text.ts";
import type { SchemeAnswer, SchemeComparison } from "#contract";
import { numberText, periodText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords, type Words } from "../words/index.ts";
import { marksOf, placeOf } from "./parts/rank-places.ts";
import { useAsked, useScheme } from "./use-evaluation.ts";

/** The same figures by other methods, and without each indicator: how far the ranks hang on those choices. */
export function MethodsPart({ answer }: { readonly answer: SchemeAnswer }) {
  const asked = useAsked();
  const query = useScheme("schemeComparison", answer.head.id, asked);
  return (
    <AnswerTo
      query={query}
      skeleton={
        <section className="panel">
          <Bones rows={20} height={18} />
        </section>
      }
    >
      {(found) => (
        <div className="scheme-columns">
          <Ranks found={found} />
          <div className="scheme-side">
            <Agreement found={found} />
            <Without found={found} />
          </div>
        </div>
      )}
    </AnswerTo>
  );
}

type Of = { readonly found: SchemeComparison };
type Row = { readonly unit: SchemeComparison["units"][number]; readonly ranks: readonly (number | null)[]; readonly own: number | null };

const rowsOf = ({ units, methods }: SchemeComparison): readonly Row[] =>
  units
    .map((unit, i) => ({
      unit,
      ranks: methods.map(({ ranks }) => ranks[i] ?? null),
      own: methods.find(({ own }) => own)?.ranks[i] ?? null,
    }))
    .sort((a, b) => (a.own ?? Number.MAX_SAFE_INTEGER) - (b.own ?? Number.MAX_SAFE_INTEGER));

function Ranks({ found }: Of) {
  const words = useWords();
  const { say, read, language } = words;
  const rows = rowsOf(found);
  return (
    <ChartPanel
      title={say("evaluation.methodsTitle", { count: found.methods.length, period: periodText(found.period, language) })}
      note={`${say("evaluation.oursMark")} · ${say("evaluation.methodsNote")}`}
      asOf={found.moment.asOf}
      hasLinks
      table={tableOf(found, rows, words)}
      chart={
        <div className="method-ranks">
          <ol>
            {rows.map((row) => (
              <MethodLine key={row.unit.id} row={row} of={rows.length} name={read(row.unit.short)} found={found} />
            ))}
          </ol>
          <p className="rank-axis" aria-hidden="true">
            <span />
            <span className="rank-track">
              {marksOf(rows.length).map((mark) => (
                <i key={mark} style={{ left: `${placeOf(mark, rows.length)}%` }}>
                  {mark}
                </i>
              ))}
            </span>
          </p>
        </div>
      }
    />
  );
}

function MethodLine({ row, of, name, found }: Of & { readonly row: Row; readonly of: number; readonly name: string }) {
  const { read, say } = useWords();
  const there = row.ranks.filter((one) => one !== null);
  const [best, worst] = [Math.min(...there), Math.max(...there)];
  const told = found.methods.map(({ label }, i) => `${read(label)} ${row.ranks[i] ?? "—"}`).join("; ");
  return (
    <li className={row.unit.home ? "is-own" : undefined} title={told}>
      <span className="rank-name">{name}</span>
      <span className="rank-track" aria-hidden="true">
        {there.length > 0 && (
          <i className="rank-range" style={{ left: `${placeOf(best, of)}%`, width: `${placeOf(worst, of) - placeOf(best, of)}%` }} />
        )}
        {row.ranks.map((rank, i) =>
          rank === null || found.methods[i]?.own ? null : (
            <i key={found.methods[i]?.id} className="rank-other" style={{ left: `${placeOf(rank, of)}%` }} />
          ),
        )}
        {row.own !== null && <i className="rank-dot" style={{ left: `${placeOf(row.own, of)}%` }} />}
      </span>
      <span className="rank-span">{best === worst ? best : `${best}–${worst}`}</span>
      <span className="only-read">{say("evaluation.methodsRange", { low: best, high: worst })}</span>
    </li>
  );
}

function tableOf(found: SchemeComparison, rows: readonly Row[], { say, read }: Words): DataTable {
  return {
    columns: [{ head: say("evaluation.unit") }, ...found.methods.map(({ label }) => ({ head: read(label), number: true }))],
    rows: rows.map(({ unit, ranks }) => [read(unit.short), ...ranks.map((rank) => (rank === null ? "—" : String(rank)))]),
  };
}

const explained = ["min-max", "z-score", "rank", "equal", "entropy", "critic", "arithmetic", "geometric", "topsis", "copeland"] as const;
const isExplained = (id: string): id is (typeof explained)[number] => explained.some((one) => one === id);

/** Each method against the scheme's own: how much ranks move, and how far they agree. */
function Agreement({ found }: Of) {
  const { say, read } = useWords();
  return (
    <Panel title={say("evaluation.agreement")} note={say("evaluation.agreementNote")}>
      <ScrollX label={say("evaluation.agreement")}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.methodName")}</th>
              <th scope="col" className="number">
                {say("evaluation.meanShift")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.mostShift")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.rankCorrelation")}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.methods.map((method) => (
              <tr key={method.id} className={method.own ? "is-own" : undefined}>
                <th scope="row">
                  {read(method.label)}
                  {isExplained(method.id) && <span className="under">{say(`evaluation.methodSay.${method.id}`)}</span>}
                  {method.whyNot.map((why) => (
                    <span key={why.code} className="under">
                      {read(why.say)}
                    </span>
                  ))}
                </th>
                <td className="number">{method.meanShift === null ? "—" : numberText(method.meanShift, 1)}</td>
                <td className="number">{method.mostShift ?? "—"}</td>
                <td className="number">{method.agreement === null ? "—" : numberText(method.agreement, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

const shownWithout = 10;

/** What leaving out one indicator would do, the most telling first. */
function Without({ found }: Of) {
  const { say, read } = useWords();
  const rows = [...found.without].sort((a, b) => b.meanShift - a.meanShift).slice(0, shownWithout);
  if (rows.length === 0) return null;
  const most = rows[0]?.meanShift || 1;
  return (
    <Panel title={say("evaluation.without")} note={say("evaluation.withoutNote")}>
      <ul className="share-bars">
        {rows.map(({ leaf, label, meanShift, mostShift }) => (
          <li key={leaf} title={say("evaluation.mostShiftOf", { count: mostShift })}>
            <span className="share-name">{read(label)}</span>
            <span className="share-track" aria-hidden="true">
              <i className="is-alone" style={{ width: `${(meanShift / most) * 100}%` }} />
            </span>
            <span className="share-value">{numberText(meanShift, 2)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
