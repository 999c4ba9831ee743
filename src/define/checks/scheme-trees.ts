import { isUnitId, overDims, type Refusal, sameDims, type UnitId, unitOf } from "#kernel";
import { faults } from "../faults.ts";
import type { SchemeNode, SchemeReading, SchemeVersion } from "../scheme.ts";
import { type Known, missing } from "./known.ts";

type Leaf = NonNullable<SchemeNode["leaf"]>;

/** One tree without circle, weights that can be shared out, and leaves that read something known or say what will be collected. */
export function ofTree(known: Known, path: string, { tree }: SchemeVersion): readonly Refusal[] {
  const ids = new Set(tree.map(({ id }) => id));
  const parents = new Set(tree.flatMap(({ parent }) => parent ?? []));
  const roots = tree.filter(({ parent }) => parent === undefined).map(({ id }) => id);
  const circling = circlingIn(tree);
  return [
    ...(roots.length === 1 ? [] : [faults.schemeRoots({ path, roots })]),
    ...(circling.length > 0 ? [faults.schemeCircle({ path, nodes: circling })] : []),
    ...tree.flatMap((node) => {
      const place = `${path}/${node.id}`;
      return [
        ...(node.parent === undefined || ids.has(node.parent)
          ? []
          : [faults.unknownReference({ path: place, id: node.parent, kind: "node" })]),
        ...(Number.isFinite(node.weight) && node.weight >= 0 ? [] : [faults.schemeWeight({ path: place, weight: node.weight })]),
        ...(parents.has(node.id) && node.leaf ? [faults.leafAbove({ path: place })] : []),
        ...(parents.has(node.id) || node.leaf ? [] : [faults.leafMissing({ path: place })]),
        ...(node.leaf ? ofLeaf(known, place, node.leaf) : []),
      ];
    }),
    ...[...parents]
      .filter((parent) => tree.every((node) => node.parent !== parent || node.weight === 0))
      .map((parent) => faults.schemeWeightsZero({ path: `${path}/${parent}` })),
  ];
}

/** Nodes from which no way leads up to a root or to a parent that is not there. */
function circlingIn(tree: readonly SchemeNode[]): readonly string[] {
  const above = new Map(tree.map(({ id, parent }) => [id, parent]));
  const circles = (id: string): boolean => {
    let at: string | undefined = id;
    for (let steps = 0; steps <= tree.length; steps += 1) {
      if (at === undefined) return false;
      at = above.get(at);
    }
    return true;
  };
  return tree.map(({ id }) => id).filter(circles);
}

function ofLeaf(known: Known, path: string, leaf: Leaf): readonly Refusal[] {
  const { indicator, collected, clauses = [] } = leaf;
  const read = indicator === undefined ? undefined : known.indicators.get(indicator);
  const opposite = leaf.better === "higher" ? "lower" : "higher";
  return [
    ...(indicator === undefined && collected === undefined ? [faults.leafSource({ path })] : []),
    ...missing(known, "indicator", path, indicator === undefined ? [] : [indicator]),
    ...missing(known, "unitOfGovernment", path, collected ? [collected.keeper] : []),
    ...missing(known, "clause", `${path}/clauses`, clauses),
    // A rate of growth is read in its own direction: less growth of a burden may be wanted, and a quotient turns what it is divided by.
    ...(read?.better === opposite && (leaf.reading?.kind ?? "value") === "value"
      ? [faults.leafAgainstIndicator({ path, indicator: read.id })]
      : []),
    ...(leaf.reading ? ofReading(known, path, read?.unit, leaf.reading) : []),
  ];
}

function ofReading(known: Known, path: string, of: UnitId | undefined, reading: SchemeReading): readonly Refusal[] {
  if (reading.kind === "growth")
    return Number.isInteger(reading.years) && reading.years > 0 ? [] : [faults.growthYears({ path, years: reading.years })];
  if (reading.kind === "value") return [];
  const to = known.indicators.get(reading.indicator)?.unit;
  return [
    ...missing(known, "indicator", path, [reading.indicator]),
    ...(reading.unit === undefined ? [faults.overUnit({ path })] : ofQuotient(path, of, to, reading.unit, reading.scale ?? 1)),
  ];
}

/** The quotient is the kind of quantity its unit says, and the scale is the power of ten between them. */
function ofQuotient(path: string, of: UnitId | undefined, to: UnitId | undefined, unit: UnitId, scale: number): readonly Refusal[] {
  if (!isUnitId(unit)) return [faults.unknownUnit({ path, unit })];
  if (of === undefined || to === undefined || !isUnitId(of) || !isUnitId(to)) return [];
  const [above, below, result] = [unitOf(of), unitOf(to), unitOf(unit)];
  const found = overDims(above.dims, below.dims);
  if (!sameDims(found, result.dims)) return [faults.quotientUnits({ path, of, to, unit, found })];
  const needed = Number(`1e${above.exponent - below.exponent - result.exponent}`);
  return Math.abs(scale / needed - 1) < 1e-12 ? [] : [faults.overScale({ path, scale, needed })];
}
