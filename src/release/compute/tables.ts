import type { Release } from "./content.ts";
import { cellsOf, contentOf } from "./content.ts";
import { sdmxCsv } from "./results.ts";

type Cell = string | number | null;
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
/** The index, what stands below it, and the figures it rests on, as tables with names in both languages; and the same for SDMX. */
export type ReleaseTables = { readonly name: string; readonly sheets: readonly [Table, ...Table[]]; readonly sdmx: string };

/** Tables of a release for a workbook or a file of lines. */
export function tablesOf(release: Release): ReleaseTables {
  const { units, nodes, period, sources } = contentOf(release);
  const { manifest, text, computed } = release;
  const leafLabels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    name: `${text.id}-${period}`,
    sdmx: sdmxCsv(text, computed),
    sheets: [
      {
        name: "ranks",
        columns: ["unit", "unit_zh", "unit_en", "period", "score", "rank", "rank_low", "rank_high", "tied_group", "measure"],
        rows: units.map(({ id, label, score, rank, low, high, group }) => [
          id,
          label.zh,
          label.en,
          period,
          score,
          rank,
          low,
          high,
          group,
          manifest.standing.zh,
        ]),
      },
      {
        name: "scores",
        columns: ["unit", "unit_zh", "node", "node_zh", "node_en", "share", "score", "rank"],
        rows: nodes.flatMap(({ id, label, share, scores, ranks }) =>
          units.map((unit, at) => [unit.id, unit.label.zh, id, label.zh, label.en, share, scores[at] ?? null, ranks[at] ?? null]),
        ),
      },
      {
        name: "figures",
        columns: [
          "unit",
          "unit_zh",
          "indicator",
          "indicator_zh",
          "indicator_en",
          "value",
          "of_period",
          "reached_back",
          "filled",
          "published_on",
          "source",
          "publisher",
          "missing",
        ],
        rows: cellsOf(release, {}).map((cell) => [
          cell.unit,
          cell.unitLabel.zh,
          cell.leaf,
          leafLabels.get(cell.leaf)?.zh ?? "",
          leafLabels.get(cell.leaf)?.en ?? "",
          cell.value,
          cell.ofPeriod,
          cell.reached,
          cell.filled,
          cell.publishedOn,
          cell.source?.title ?? "",
          cell.source?.publisher.zh ?? "",
          cell.gap?.zh ?? "",
        ]),
      },
      {
        name: "metadata",
        columns: ["field", "value"],
        rows: [
          ["title", manifest.release.title.zh],
          ["standing", manifest.standing.zh],
          ["number", manifest.release.number],
          ["scheme", manifest.scheme.id],
          ["scheme_checksum", manifest.scheme.checksum],
          ["tried_before_adoption", manifest.scheme.adoption?.tried ?? null],
          ["plan_version", manifest.plan.version],
          ["program_version", manifest.program],
          ["cut", manifest.cut],
          ["seed", manifest.exploration.seed],
          ["runs", computed.runs],
          ...sources.map(({ title, publisher, url }): Cell[] => ["source", `${title} · ${publisher.zh} · ${url}`]),
        ],
      },
    ],
  };
}
