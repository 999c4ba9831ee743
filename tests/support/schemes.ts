import type { CheckedPlan, Indicator, SchemeNode, SchemeVersion } from "#define";
import { type Built, build, checkFrame, type Ground, type Row, ranksOf } from "#evaluate/composite";
import { convert, levelOf, type RegionCode, type RegionLevel, toNumber } from "#kernel";
import type { Figures } from "#ledger";

type Leaf = NonNullable<SchemeNode["leaf"]>;
export type LeafNode = SchemeNode & { readonly leaf: Leaf };

export const leavesOf = ({ tree }: SchemeVersion): readonly LeafNode[] => tree.filter((node): node is LeafNode => node.leaf !== undefined);

const whole = { asOf: "2026-11-22", knownAt: null } as const;
const yearBefore = (period: string, years: number): string => String(Number(period) - years);

/** For tests: what a leaf says of a region in a year, from figures alone; null where a figure it needs is absent. */
export function figureOf(plan: CheckedPlan, figures: Figures, leaf: Leaf, region: RegionCode, period: string): number | null {
  if (leaf.indicator === undefined) return null;
  const indicator = plan.indicator(leaf.indicator);
  const value = numberOf(figures, indicator, region, period);
  const reading = leaf.reading ?? { kind: "value" };
  if (value === null || reading.kind === "value") return value;
  if (reading.kind === "over") {
    const below = numberOf(figures, plan.indicator(reading.indicator), region, period);
    return below === null || below === 0 ? null : (value / below) * (reading.scale ?? 1);
  }
  const before = numberOf(figures, indicator, region, yearBefore(period, reading.years));
  return before === null || before <= 0 ? null : 100 * (value / before - 1);
}

function numberOf(figures: Figures, { id, unit }: Indicator, region: RegionCode, period: string): number | null {
  const reading = figures.at(id, region, period, whole);
  if (reading.kind === "gap") return null;
  const converted = convert(reading.quantity, unit);
  return converted.ok ? toNumber(converted.value) : null;
}

/** For tests: the regions of a plan at a level. */
export const regionsAt = (plan: CheckedPlan, level: RegionLevel): readonly RegionCode[] =>
  plan.regions.regions.map(({ code }) => code).filter((code) => levelOf(code) === level);

export type Asked = { readonly units: readonly string[]; readonly periods: readonly string[] };
type Cell = (leaf: LeafNode, unit: string, period: string) => number | null;

/** For tests: the ground of a scheme, one row per unit and period. */
export function groundOf(version: SchemeVersion, { units, periods }: Asked, cell: Cell): Ground {
  const frame = checkFrame(
    version.tree.map(({ id, parent, weight, leaf }) => ({
      id,
      parent: parent ?? null,
      weight,
      ...(leaf ? { direction: leaf.better === "higher" ? 1 : -1, ...(leaf.target === undefined ? {} : { target: leaf.target }) } : {}),
    })),
  );
  if (!frame.ok) throw new Error(frame.refusals.map(({ say }) => say.en).join("\n"));
  const rows = periods.flatMap((period) => units.map((unit): Row & { readonly period: string } => ({ unit, period })));
  const leaves = new Map(leavesOf(version).map((leaf) => [leaf.id, leaf]));
  const ids = frame.value.nodes.slice(0, frame.value.leafCount).map(({ id }) => id);
  const columns = ids.map((id) => {
    const leaf = leaves.get(id);
    return Float64Array.from(rows, ({ unit, period }) => (leaf && cell(leaf, unit, period)) ?? Number.NaN);
  });
  return { frame: frame.value, table: { rows, ids, columns } };
}

/** For tests: an index that must come out. */
export function builtOf(version: SchemeVersion, ground: Ground): Built {
  const built = build(ground, version.method);
  if (!built.ok) throw new Error(built.refusals.map(({ say }) => say.en).join("\n"));
  return built.value;
}

export type Placed = { readonly unit: string; readonly score: number; readonly rank: number };
/** For tests: scores and ranks of one period, best first; ranked among the units of `ranked` alone. */
export function placedIn({ ground, rows, scores }: Built, period: string, ranked: ReadonlySet<string>): readonly Placed[] {
  const chosen = rows.flatMap((row, i) => (row.period === period && ranked.has(row.unit) ? [{ unit: row.unit, at: i }] : []));
  const values = Float64Array.from(chosen, ({ at }) => scores[ground.frame.root]?.[at] ?? Number.NaN);
  const ranks = ranksOf(values);
  return chosen.map(({ unit }, i) => ({ unit, score: values[i] ?? Number.NaN, rank: ranks[i] ?? 0 })).sort((a, b) => a.rank - b.rank);
}
