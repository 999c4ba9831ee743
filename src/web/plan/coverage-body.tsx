import { Link } from "@tanstack/react-router";
import type { CoverageAnswer } from "#contract";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useWords, type Words } from "../words/index.ts";
import { CoverageLists } from "./coverage-lists.tsx";

type Chapter = CoverageAnswer["chapters"][number];
type Line = Chapter["clauses"][number];
type Counts = CoverageAnswer["totals"];

const shares = ["measured", "owned", "acted"] as const;
const countOf = { measured: "ordersMeasured", owned: "ordersOwned", acted: "ordersActed" } as const;
const stateOf = ({ orders, measured }: Line): "measured" | "open" | "none" => (!orders ? "none" : measured ? "measured" : "open");

export function CoverageBody({ answer }: { readonly answer: CoverageAnswer }) {
  const words = useWords();
  const { say, read } = words;
  return (
    <div className="coverage">
      <section className="panel outline-head">
        <h1 className="sentence">{read(answer.sentence)}</h1>
      </section>
      <ChartPanel title={say("coverage.matrix")} hasLinks table={matrixTable(answer, words)} chart={<Matrix answer={answer} />} />
      <ChartPanel
        title={say("coverage.cells", { count: answer.totals.clauses })}
        hasLinks
        table={clausesTable(answer.chapters, words)}
        chart={
          <div className="chapter-cells">
            {answer.chapters.map((chapter) => (
              <Cells key={chapter.id} chapter={chapter} />
            ))}
          </div>
        }
      >
        <p className="under">{say("coverage.key")}</p>
      </ChartPanel>
      <CoverageLists answer={answer} />
    </div>
  );
}

function Matrix({ answer }: { readonly answer: CoverageAnswer }) {
  const { say, read } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={say("coverage.matrix")}>
      <table className="coverage-matrix">
        <thead>
          <tr>
            <th scope="col">{say("coverage.chapter")}</th>
            <th scope="col" className="number">
              {say("coverage.clauses")}
            </th>
            <th scope="col" className="number">
              {say("coverage.orders")}
            </th>
            {shares.map((share) => (
              <th key={share} scope="col">
                {say(`coverage.${share}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answer.chapters.map(({ id, title, counts }) => (
            <MatrixRow key={id} name={`${id === "0" ? "" : `${id} `}${read(title)}`} counts={counts} />
          ))}
          <MatrixRow name={say("coverage.all")} counts={answer.totals} all />
        </tbody>
      </table>
    </section>
  );
}

function MatrixRow({ name, counts, all = false }: { readonly name: string; readonly counts: Counts; readonly all?: boolean }) {
  return (
    <tr className={all ? "is-all" : undefined}>
      <th scope="row">{name}</th>
      <td className="number">{counts.clauses}</td>
      <td className="number">{counts.orders}</td>
      {shares.map((share) => {
        const count = counts[countOf[share]];
        return (
          <td key={share}>
            <span className="share">
              <span className="share-track" aria-hidden="true">
                <i style={{ width: `${counts.orders === 0 ? 0 : (100 * count) / counts.orders}%` }} />
              </span>
              <span className="number">{counts.orders === 0 ? "–" : `${count} / ${counts.orders}`}</span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** A chapter's clauses as cells, each a link that says its own state. */
function Cells({ chapter }: { readonly chapter: Chapter }) {
  const { say, read } = useWords();
  return (
    <>
      <span>
        {chapter.id === "0" ? "" : <span className="faint">{chapter.id} </span>}
        {read(chapter.title)}
      </span>
      <ul className="cells">
        {chapter.clauses.map((clause) => {
          const state = stateOf(clause);
          const name = say("coverage.cell", { id: clause.id, title: read(clause.title), state: say(`coverage.state.${state}`) });
          return (
            <li key={clause.id}>
              <Link to="/plan/c/$id" params={{ id: clause.id }} className={`is-${state}`} title={name} aria-label={name} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function matrixTable({ chapters, totals }: CoverageAnswer, { say, read }: Words): DataTable {
  const row = (name: string, c: Counts) => [
    name,
    ...[c.clauses, c.orders, c.ordersMeasured, c.ordersOwned, c.ordersActed].map((count) => String(count)),
  ];
  return {
    columns: [
      { head: say("coverage.chapter") },
      ...(["clauses", "orders", "measured", "owned", "acted"] as const).map((name) => ({ head: say(`coverage.${name}`), number: true })),
    ],
    rows: [...chapters.map((c) => row(`${c.id === "0" ? "" : `${c.id} `}${read(c.title)}`, c.counts)), row(say("coverage.all"), totals)],
  };
}

function clausesTable(chapters: readonly Chapter[], { say, read }: Words): DataTable {
  const yes = (is: boolean) => say(is ? "yes" : "no");
  return {
    columns: [
      { head: say("coverage.clause") },
      { head: say("coverage.name") },
      { head: say("coverage.chapter") },
      ...(["orders", "measured", "owned", "acted"] as const).map((name) => ({ head: say(`coverage.${name}`) })),
    ],
    rows: chapters.flatMap((chapter) =>
      chapter.clauses.map((c) => [
        c.id,
        {
          text: read(c.title),
          shown: (
            <Link to="/plan/c/$id" params={{ id: c.id }}>
              {read(c.title)}
            </Link>
          ),
        },
        read(chapter.title),
        yes(c.orders),
        yes(c.measured),
        yes(c.owned),
        yes(c.acted),
      ]),
    ),
  };
}
