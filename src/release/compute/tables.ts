import type { ReleaseContent } from "#contract";
import { cellsOf, contentOf, type Release } from "./content.ts";
import { classes } from "./counts.ts";
import { sdmxCountsCsv, sdmxCsv } from "./sdmx.ts";

type Cell = string | number | null;
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] };
/** The index, what stands below it, and the figures it rests on, as tables with names in both languages; and the same for SDMX. */
export type ReleaseTables = { readonly name: string; readonly sheets: readonly [Table, ...Table[]]; readonly sdmx: string };

/** Tables of a release for a workbook or a file of lines. */
export function tablesOf(release: Release): ReleaseTables {
  const content = contentOf(release);
  const { manifest, text, computed, counted } = release;
  const { units, nodes, period } = content;
  const name = `${text.id}-${period}`;
  if (counted !== null && manifest.holds.kind === "counts")
    return {
      name,
      sdmx: sdmxCountsCsv(text, counted, period),
      sheets: [countsSheet(content), spreadSheet(content), metadataSheet(release)],
    };
  const leafLabels = new Map(nodes.map(({ id, label }) => [id, label]));
  return {
    name,
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
      metadataSheet(release),
    ],
  };
}

const countsSheet = ({ table, period }: ReleaseContent): Table => ({
  name: "counts",
  columns: ["region", "region_zh", "region_en", "class", "class_zh", "class_en", "period", "count", "left_out"],
  rows: (table?.rows ?? []).flatMap(({ id, label, cells }) =>
    cells.map(({ count, hidden }, at): readonly Cell[] => {
      const column = table?.columns[at] ?? { zh: "", en: "" };
      return [id, label.zh, label.en, classes[at] ?? "", column.zh, column.en, period, count, hidden ? "yes" : "no"];
    }),
  ),
});

const spreadSheet = ({ spread, nodes, period }: ReleaseContent): Table => ({
  name: "quartiles",
  columns: ["node", "node_zh", "node_en", "period", "lower_quartile", "median", "upper_quartile"],
  rows: spread.map(({ id, low, middle, high }) => {
    const label = nodes.find((node) => node.id === id)?.label ?? { zh: id, en: id };
    return [id, label.zh, label.en, period, low, middle, high];
  }),
});

function metadataSheet(release: Release): Table {
  const { manifest, computed } = release;
  const { sources, findings } = contentOf(release);
  return {
    name: "metadata",
    columns: ["field", "value"],
    rows: [
      ["title", manifest.release.title.zh],
      ["standing", manifest.standing.zh],
      ["number", manifest.release.number],
      ["released_on", manifest.release.on],
      ["frequency", "A"],
      ["contact", manifest.contact.zh],
      ["scheme", manifest.scheme.id],
      ["scheme_checksum", manifest.scheme.checksum],
      ["tried_before_adoption", manifest.scheme.adoption?.tried ?? null],
      ["plan_version", manifest.plan.version],
      ["program_version", manifest.program],
      ["cut", manifest.cut],
      ["seed", manifest.exploration.seed],
      ["runs", computed.runs],
      ...manifest.surveys.map((number): Cell[] => ["survey_approval", number]),
      ...findings.map(({ number, title, state, outcome }): Cell[] => [
        "finding",
        `${number} ${title} · ${state.zh}${outcome ? ` · ${outcome}` : ""}`,
      ]),
      ...sources.map(({ title, publisher, url }): Cell[] => ["source", `${title} · ${publisher.zh} · ${url}`]),
    ],
  };
}
