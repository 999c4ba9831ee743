import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { NodeScores, SchemeResult, SchemeUncertainty } from "#contract";
import { numberText, periodText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { useWords, type Words } from "../words/index.ts";
import { without } from "./address.ts";
import { RankChart, type RankedRow } from "./parts/rank-chart.tsx";
import { placesOf, rowsOf } from "./ranked.ts";

type Props = {
  readonly found: SchemeResult;
  readonly node: NodeScores | undefined;
  readonly isRoot: boolean;
  readonly spread: SchemeUncertainty | undefined;
  readonly isWaiting: boolean;
  readonly fault: unknown;
  readonly tools: ReactNode;
};

/** Ranks of the index with their intervals and tied groups; of a node below it without, and said so. */
export function RankPanel({ found, node, isRoot, spread, isWaiting, fault, tools }: Props) {
  const words = useWords();
  const { say, read, language } = words;
  const { head, result, moment } = found;
  const shown = isRoot || !node ? result : { units: result.units, scores: node.scores, ranks: node.ranks };
  const rows = rowsOf(shown, read, isRoot ? spread : undefined);
  const places = placesOf(shown.scores);
  const name = isRoot || !node ? read(head.label) : `${read(head.label)} · ${read(node.label)}`;
  const period = periodText(result.period, language);
  const note = isRoot
    ? spread
      ? say("evaluation.intervalNote", { runs: spread.runs, seed: spread.seed })
      : say(isWaiting ? "evaluation.intervalWaits" : fault ? "evaluation.intervalFailed" : "evaluation.intervalNone")
    : say("evaluation.intervalOfIndexOnly");
  return (
    <ChartPanel
      title={say("evaluation.rankTitle", { name, period })}
      note={`${say("evaluation.oursMark")} · ${note}`}
      hasLinks
      asOf={moment.asOf}
      tools={tools}
      table={tableOf(rows, places, words)}
      chart={
        <RankChart
          rows={rows}
          places={places}
          linked={(row) => (
            <Link
              to="/evaluation/schemes/$id/units/$unit"
              params={{ id: head.id, unit: row.unit }}
              search={(before) => without(before, "node", "pair")}
              className="plain"
            >
              {row.name}
            </Link>
          )}
        />
      }
    />
  );
}

function tableOf(rows: readonly RankedRow[], places: number, { say }: Words): DataTable {
  const ranged = rows.some(({ low }) => low !== null);
  return {
    columns: [
      { head: say("evaluation.unit") },
      { head: say("evaluation.rank"), number: true },
      ...(ranged
        ? [
            { head: say("evaluation.low"), number: true },
            { head: say("evaluation.high"), number: true },
            { head: say("evaluation.group"), number: true },
          ]
        : []),
      { head: say("evaluation.score"), number: true },
    ],
    rows: rows.map((row) => [
      row.name,
      row.rank === null ? "—" : String(row.rank),
      ...(ranged
        ? [
            row.low === null ? "—" : String(row.low),
            row.high === null ? "—" : String(row.high),
            row.group === null ? "—" : String(row.group),
          ]
        : []),
      row.score === null ? "—" : numberText(row.score, places),
    ]),
  };
}
