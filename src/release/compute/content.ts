import type { ReleaseContent, ReleasedCell } from "#contract";
import type { Manifest } from "../bundle/manifest.ts";
import type { Counted } from "./counted.ts";
import type { SchemeText } from "./ground.ts";
import type { InputCell } from "./inputs.ts";
import { ownCells, qualityOf, sourcesOf } from "./quality.ts";
import type { Computed } from "./recompute.ts";
import { groupsOf, labelOfNode, orderOf } from "./results.ts";
import { factorLabel, namedIn, stepLabel } from "./words.ts";

/** All a bundle holds once it is read. */
export type Release = {
  readonly manifest: Manifest;
  readonly text: SchemeText;
  readonly cells: readonly InputCell[];
  readonly computed: Computed;
  /** What is published in place of units; null where units are. In a bundle of counts no cell and no unit stands beside it. */
  readonly counted: Counted | null;
};

const inOrder = <T>(order: readonly number[], list: readonly T[]): T[] => order.flatMap((at) => list[at] ?? []);
/** `flatMap` would lose nulls. */
const scoresInOrder = (order: readonly number[], list: readonly (number | null)[]): (number | null)[] =>
  order.map((at) => list[at] ?? null);

/** What the pages show of a bundle; units in order of rank. */
export function contentOf({ manifest, text, cells, computed, counted }: Release): ReleaseContent {
  const order = orderOf(computed);
  const isCounts = counted !== null && manifest.holds.kind === "counts";
  return {
    title: manifest.release.title,
    period: computed.period,
    scheme: {
      id: text.id,
      label: text.label,
      purpose: text.purpose,
      checksum: manifest.scheme.checksum,
      from: manifest.scheme.from,
      follows: text.follows?.title ?? null,
      adoption: manifest.scheme.adoption && { number: manifest.scheme.adoption.number, tried: manifest.scheme.adoption.tried },
      steps: text.method.steps.map(stepLabel),
      assumed: text.assumed ?? false,
      weighting: text.weighting ?? null,
    },
    plan: { id: manifest.plan.id, version: manifest.plan.version },
    program: manifest.program,
    cut: manifest.cut,
    asOf: manifest.asOf,
    seed: manifest.exploration.seed,
    runs: computed.runs,
    refused: computed.refused,
    units: unitsOf(computed),
    nodes: computed.nodes.map(({ id, parent, level, weight, share, scores, ranks }) => ({
      id,
      label: labelOfNode(text, id),
      parent,
      level,
      weight,
      share,
      leaf: text.tree.some((node) => node.id === id && node.leaf !== undefined),
      scores: scoresInOrder(order, scores),
      ranks: scoresInOrder(order, ranks),
    })),
    factors: computed.factors.map(({ id, first, total }, at) => {
      const factor = manifest.exploration.factors[at];
      return { id, label: factor ? factorLabel(factor, text) : { zh: id, en: id }, first, total };
    }),
    sources: (isCounts ? counted.sources : sourcesOf(ownCells(cells, computed))).map((source) => ({ ...source })),
    counts: isCounts ? counted.quality : qualityOf(cells, computed),
    remarks: computed.remarks.map(({ say }) => namedIn(text, say)),
    publishes: counted === null ? "units" : "counts",
    counted: counted?.units ?? null,
    table: counted?.table ?? null,
    spread: counted?.spread ?? [],
    findings: manifest.findings.map((finding) => ({ ...finding })),
    surveys: [...manifest.surveys],
    contact: manifest.contact,
  };
}

/** Ranked units, the best first. */
export function unitsOf(computed: Computed): ReleaseContent["units"] {
  const groups = groupsOf(computed);
  const all = computed.units.map(({ id, label }, at) => {
    const { low = null, median = null, high = null } = computed.intervals[at] ?? {};
    return {
      id,
      label,
      score: computed.scores[at] ?? null,
      rank: computed.ranks[at] ?? null,
      low,
      median,
      high,
      group: groups.get(id) ?? null,
    };
  });
  return inOrder(orderOf(computed), all);
}

const passportOf = (address: string | undefined): ReleasedCell["passport"] => {
  const [indicator, region, period] = address?.split("@") ?? [];
  return indicator && region && period ? { indicator, region, period } : null;
};

/** The period's cells of the ranked units that a page asks for, with the scores they came to. */
export function cellsOf({ text, cells, computed }: Release, wanted: { readonly unit?: string; readonly leaf?: string }): ReleasedCell[] {
  const filled = new Map(computed.filled.map(({ leaf, unit, value }) => [`${leaf} ${unit}`, value]));
  const nodes = new Map(computed.nodes.map((node) => [node.id, node]));
  const places = new Map(computed.units.map(({ id }, at) => [id, at]));
  return cells
    .filter(({ period, role }) => period === computed.period && role === "ranked")
    .filter(({ unit, leaf }) => (wanted.unit ?? unit) === unit && (wanted.leaf ?? leaf) === leaf)
    .map((cell): ReleasedCell => {
      const [node, at] = [nodes.get(cell.leaf), places.get(cell.unit) ?? -1];
      const { source: id, sourceTitle: title, sourceUrl: url, publisher } = cell;
      return {
        leaf: cell.leaf,
        leafLabel: labelOfNode(text, cell.leaf),
        unit: cell.unit,
        unitLabel: cell.unitLabel,
        value: cell.value,
        shown: cell.shown,
        measure: cell.measure,
        places: cell.places,
        qualifier: cell.qualifier,
        ofPeriod: cell.ofPeriod,
        reached: cell.reached,
        filled: filled.get(`${cell.leaf} ${cell.unit}`) ?? null,
        score: node?.scores[at] ?? null,
        rank: node?.ranks[at] ?? null,
        publishedOn: cell.publishedOn,
        publishedAssumed: cell.publishedAssumed,
        source: id === "" ? null : { id, title, url, publisher },
        passport: passportOf(cell.passports[0]),
        gap: cell.gap?.say ?? null,
      };
    });
}
