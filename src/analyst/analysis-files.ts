import {
  type Attribution,
  attribution,
  attributionFactors,
  availability,
  type Built,
  byPeriod,
  coherence,
  correlationFlags,
  correlationsUp,
  influences,
  type Remark,
  removeElements,
  trends,
} from "#evaluate/composite";
import type { Refusal } from "#kernel";
import { csvOf, type Text } from "./csv.ts";
import { type File, headOf, keysOf } from "./data-files.ts";
import { analysisLeftOut, changesLeftOut } from "./remarks.ts";

/** Beyond these the questions below would take longer than the index itself by far. */
const [mostIndicators, mostRows] = [300, 5_000];
/** Rows × indicators × units: every unit's change is sixteen indices over all rows. */
const mostWork = 1_000_000;

type Analysed = { readonly files: readonly File[]; readonly remarks: readonly Remark[] };

/** What stands behind an index: how its parts go together, what each really matters, what the ranks would be without it, and what changed over time. */
export function analysisFiles(built: Built): Analysed {
  const { frame } = built.ground;
  if (frame.leafCount > mostIndicators || built.rows.length > mostRows)
    return { files: [], remarks: [analysisLeftOut(frame.leafCount, built.rows.length, mostIndicators, mostRows)] };
  const changes = changesOf(built);
  return {
    files: [
      { name: "availability.csv", text: availabilityText(built) },
      { name: "correlations.csv", text: correlationsText(built) },
      { name: "correlation-flags.csv", text: flagsText(built) },
      ...coherenceFiles(built),
      { name: "influences.csv", text: influencesText(built) },
      { name: "remove-element.csv", text: removalsText(built) },
      ...changes.files,
    ],
    remarks: changes.remarks,
  };
}

const idsOf = ({ ground }: Built): readonly string[] => ground.frame.nodes.map(({ id }) => id);

function availabilityText(built: Built): Text {
  const { frame, table } = built.ground;
  return csvOf(
    [...headOf(table.rows), "N_missing", "N_zero", ...idsOf(built)],
    availability(frame, table).map((line) => [...keysOf(line), line.missing, line.zero, ...line.byNode]),
  );
}

const correlationsText = (built: Built): Text =>
  csvOf(
    ["iCode", "Above", "Pearson", "p", "N", "Blank"],
    correlationsUp(built).map(({ a, b, r, p, n, blank }) => [a, b, r, p, n, String(blank)]),
  );
const flagsText = (built: Built): Text =>
  csvOf(
    ["Kind", "iCode1", "iCode2", "Pearson"],
    correlationFlags(built).map(({ kind, a, b, r }) => [kind, a, b, r]),
  );

function coherenceFiles(built: Built): readonly File[] {
  const found = coherence(built);
  const parts = found.flatMap(({ node, children, components }) =>
    (components?.loadings ?? []).flatMap((loadings, component) =>
      children.map((child, i) => [node, component + 1, components?.eigenvalues[component] ?? null, child, loadings[i] ?? null] as const),
    ),
  );
  return [
    {
      name: "coherence.csv",
      text: csvOf(
        ["iCode", "Children", "Alpha", "Rows", "Eigenvalue1", "Explained1"],
        found.map(({ node, children, alpha, components }) => [
          node,
          children.length,
          alpha,
          components?.rows ?? null,
          components?.eigenvalues[0] ?? null,
          components?.explained[0] ?? null,
        ]),
      ),
    },
    { name: "components.csv", text: csvOf(["iCode", "Component", "Eigenvalue", "Child", "Loading"], parts) },
  ];
}

function influencesText(built: Built): Text {
  const { nodes, leafCount } = built.ground.frame;
  const lines = nodes.slice(leafCount).flatMap(({ id }) => {
    const found = influences(built, { node: id });
    return found.ok ? found.value.map((part) => [id, part.id, part.weight, part.squared, part.mainEffect] as const) : [];
  });
  return csvOf(["iCode", "Child", "Weight", "SquaredCorrelation", "MainEffect"], lines);
}

function removalsText(built: Built): Text {
  const { frame } = built.ground;
  const levels = Array.from({ length: (frame.level[frame.root] ?? 1) - 1 }, (_, i) => i + 1);
  const lines = levels.flatMap((level) => {
    const found = removeElements(built, level);
    return found.ok
      ? found.value.map(({ id, meanShift, largest }) => [
          id,
          level,
          meanShift,
          largest?.unit ?? null,
          largest?.period ?? null,
          largest?.from ?? null,
          largest?.to ?? null,
        ])
      : [];
  });
  return csvOf(["iCode", "Level", "MeanRankShift", "LargestUnit", "LargestTime", "RankBefore", "RankWithout"], lines);
}

/** Trends, and what each unit's change between the last two periods is made of. */
function changesOf(built: Built): Analysed {
  const periods = [...new Set(built.rows.flatMap(({ period }) => period ?? []))].sort(byPeriod);
  const [before, after] = periods.slice(-2);
  if (before === undefined || after === undefined) return { files: [], remarks: [] };
  const moved = trends(built);
  const trend = {
    name: "trends.csv",
    text: csvOf(
      ["uCode", "From", "To", "First", "Last", "Points", "Change", "Growth"],
      moved.ok ? moved.value.map((t) => [t.unit, t.from, t.to, t.first, t.last, t.points, t.change, t.growth]) : [],
    ),
  };
  const there = (period: string) => new Set(built.rows.filter((row) => row.period === period).map(({ unit }) => unit));
  const earlier = there(before);
  const units = [...there(after)].filter((unit) => earlier.has(unit));
  const work = built.rows.length * built.ground.frame.leafCount * units.length;
  if (work > mostWork) return { files: [trend], remarks: [changesLeftOut([], units.length)] };
  const found = units.map((unit) => ({ unit, found: attribution({ built, unit, period: before }, { built, unit, period: after }) }));
  const told = found.flatMap(({ unit, found: made }) => (made.ok ? [{ unit, ...made.value }] : []));
  const reasons = new Map<string, Refusal>(
    found.flatMap(({ found: made }) => (made.ok ? [] : made.refusals.map((refusal) => [refusal.code, refusal] as const))),
  );
  return {
    files: told.length > 0 ? [trend, { name: "attribution.csv", text: attributionText(told, before, after) }] : [trend],
    remarks: reasons.size > 0 ? [changesLeftOut([...reasons.values()], units.length - told.length)] : [],
  };
}

/** One line for the whole change of a unit, then one for each indicator: they sum to it. */
const attributionText = (told: readonly ({ readonly unit: string } & Attribution)[], before: string, after: string): Text =>
  csvOf(
    ["uCode", "From", "To", "iCode", "Change", ...attributionFactors],
    told.flatMap(({ unit, change, factors, indicators }) => [
      [unit, before, after, null, change, ...attributionFactors.map((factor) => factors[factor])],
      ...indicators.map((part) => [unit, before, after, part.id, part.total, ...attributionFactors.map((factor) => part[factor])]),
    ]),
  );
