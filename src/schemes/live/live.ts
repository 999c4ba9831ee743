import type { RankedUnit } from "#contract";
import { checksumOf, type Step } from "#define";
import { type Builder, type Built, type Frame, type Ground, openBuilder, ranksOf } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import type { Cell } from "../ground/cells.ts";
import { frameOf, groundFrom, leavesOf, periodsOf, type ReadCells, readCells } from "../ground/ground.ts";
import { rankedUnit, unitsOf } from "../ground/units.ts";
import { refusals } from "../refusals.ts";
import type { SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { liveKept, readKept } from "./kept.ts";
import { type Name, namedResult, namer } from "./named.ts";

/** An index built for a period: `at` is the row of each ranked unit, −1 where the method left it out. */
export type Run = { readonly built: Built; readonly period: string; readonly at: readonly number[] };

/** A text over the figures of one cut, ready to be computed. Everything is a full build; what methods share on their way is done once. */
export type Live = {
  readonly content: SchemeContent;
  readonly checksum: string;
  readonly frame: Frame;
  readonly units: readonly RankedUnit[];
  /** Ids in what the engine says become names. */
  readonly name: Name;
  /** Oldest first. */
  readonly periods: readonly string[];
  /** Every cell of the ground, units beside the ranking among them. */
  readonly read: ReadCells;
  /** Of a leaf and a period, in the order of the units. */
  readonly cells: (leaf: string, period: string) => readonly Cell[];
  /** What a period is computed from: its own rows, or all periods where the text is a panel. */
  readonly groundOf: (period: string) => Ground;
  /** The text's own steps where none are given. @refuses schemes/noSuchPeriod, and whatever a step refuses */
  readonly run: (period: string, steps?: readonly Step[]) => Result<Run>;
  /** All periods on one ground. */
  readonly runAll: (steps: readonly Step[]) => Result<Built>;
  readonly rowsOf: (built: Built, period: string) => readonly number[];
};

/** @refuses schemes/noUnits, schemes/nothingPublished, and what the frame refuses */
export function openLive(
  context: SchemeContext,
  content: SchemeContent,
  checksum: string,
  read: (content: SchemeContent) => ReadCells = (text) => readAll(context, text),
): Result<Live> {
  const frame = frameOf(content);
  if (!frame.ok) return frame;
  const ids = unitsOf(context, content);
  if (ids.length === 0) return refuse(refusals.noUnits({}));
  const all = read(content);
  if (all.periods.length === 0) {
    const collect = leavesOf(content).filter(({ leaf }) => leaf.collected !== undefined).length;
    return refuse(refusals.nothingPublished({ collect }));
  }
  const isPanel = content.since !== undefined;
  const whole = once(() => groundFrom(frame.value, all));
  const one = memo((period: string) => groundFrom(frame.value, cellsOf(all, period)));
  const wide = once(() => openBuilder(whole()));
  const single = memo((period: string) => openBuilder(one(period)));
  const builderOf = (period: string): Result<Builder> => (isPanel ? wide() : single(period));
  const rowsOf = (built: Built, period: string): readonly number[] => {
    const places = new Map(built.rows.flatMap(({ unit, period: of }, i) => (of === period ? [[unit, i] as const] : [])));
    return ids.map((id) => places.get(id) ?? -1);
  };
  const units = ids.map((id) => rankedUnit(context, id));
  const name = namer(content, units);
  return ok({
    content,
    checksum,
    frame: frame.value,
    units,
    name,
    periods: all.periods,
    read: all,
    cells: (leaf, period) => {
      const column = all.cells.get(leaf) ?? [];
      const cells = new Map(all.rows.flatMap((row, i) => (row.period === period && column[i] ? [[row.unit, column[i]] as const] : [])));
      return ids.flatMap((id) => cells.get(id) ?? []);
    },
    groundOf: (period) => (isPanel ? whole() : one(period)),
    run: (period, steps = content.method.steps) => {
      if (!all.periods.includes(period)) return refuse(refusals.noSuchPeriod({ period, known: all.periods }));
      const builder = builderOf(period);
      const built = builder.ok ? builder.value(steps) : builder;
      return built.ok ? ok({ built: built.value, period, at: rowsOf(built.value, period) }) : namedResult(built, name);
    },
    runAll: (steps) => {
      const builder = wide();
      return builder.ok ? namedResult(builder.value(steps), name) : builder;
    },
    rowsOf,
  });
}

const ofPeriod = new WeakMap<ReadCells, Map<string, ReadCells>>();
/** The cells of one period; looked out once for all texts that read the same. */
function cellsOf(all: ReadCells, period: string): ReadCells {
  const known = ofPeriod.get(all) ?? new Map<string, ReadCells>();
  ofPeriod.set(all, known);
  const found = known.get(period);
  if (found) return found;
  const at = all.rows.flatMap((row, i) => (row.period === period ? [i] : []));
  const pick = <T>(list: readonly T[]): readonly T[] => at.flatMap((i) => list[i] ?? []);
  const made = {
    rows: pick(all.rows),
    periods: [period],
    cells: new Map([...all.cells].map(([leaf, column]) => [leaf, pick(column)] as const)),
  };
  known.set(period, made);
  return made;
}

const readAll = (context: SchemeContext, content: SchemeContent): ReadCells => readCells(context, content, periodsOf(context, content));

/** Scores of a node by unit; null where there is none. */
export const scoresAt = ({ built, at }: Pick<Run, "built" | "at">, node: number): readonly (number | null)[] =>
  at.map((row) => {
    const score = row < 0 ? Number.NaN : (built.scores[node]?.[row] ?? Number.NaN);
    return Number.isNaN(score) ? null : score;
  });

/** Ranks among the ranked units alone, the highest first; null for those without a score. */
export const ranksAmong = (scores: readonly (number | null)[]): readonly (number | null)[] =>
  [...ranksOf(Float64Array.from(scores, (score) => score ?? Number.NaN))].map((rank) => (rank === 0 ? null : rank));

export const indexOf = (run: Pick<Run, "built" | "at">): readonly (number | null)[] => scoresAt(run, run.built.ground.frame.root);

/** The live index of a text: built anew whenever the ledger's cut has moved, and kept until then. */
export function liveOf(context: SchemeContext, content: SchemeContent, checksum: string): Result<Live> {
  const reading = (text: SchemeContent): ReadCells => {
    // Weights and methods do not change what is read: a dragged weight reads nothing again.
    const { tree, units, besides, since, coverage, reachBack, subject } = text;
    const leaves = tree.flatMap(({ id, leaf }) => (leaf ? [{ id, leaf }] : []));
    const key = checksumOf({
      leaves,
      ...(units ? { units } : {}),
      ...(besides ? { besides } : {}),
      since: since ?? "",
      coverage: coverage ?? "",
      back: reachBack ?? 0,
      subject,
    });
    return readKept(context, key, () => readAll(context, text));
  };
  return liveKept(context, checksum, () => openLive(context, content, checksum, reading));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
function memo<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
