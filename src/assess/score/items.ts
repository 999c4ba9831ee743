import assert from "node:assert/strict";
import { type AssessmentItem, type Yardstick, yardstickOf } from "#define";
import { type Member, rulesOf } from "../parts.ts";
import { ownedTargets, targetPart } from "./owned.ts";
import {
  attained,
  type Better,
  type Bounds,
  bounded,
  closed,
  decided,
  grown,
  isOpen,
  type Known,
  type NoPoints,
  type Points,
  placed,
} from "./points.ts";
import { provisionalAmong, type Rest } from "./provisional.ts";
import { type AssessContext, foundIn, type Read } from "./readings.ts";
import type { ItemScore } from "./types.ts";
import { whyMissing, whyUnscored } from "./words.ts";

/** What an item of a unit is scored among: its class, and what was left out by decisions. */
export type Ground = {
  readonly context: AssessContext;
  readonly year: number;
  readonly members: readonly Member[];
  /** The number of the decision that leaves an indicator out of a unit's assessment. */
  readonly toleratedBy: (desk: string, indicator: string) => string | null;
};
type Asked = { readonly item: AssessmentItem; readonly individual: boolean; readonly member: Member };

const blank = ({ item, individual }: Asked): ItemScore => ({
  id: item.id,
  indicator: item.indicator ?? null,
  individual,
  weight: item.weight,
  scoring: item.scoring,
  figure: null,
  against: [],
  points: null,
  low: null,
  high: null,
  capped: false,
  unscored: null,
  provisional: [],
  parts: [],
});

/** One item of one unit: its points and their range, or why it has none. */
export function itemScore(ground: Ground, asked: Asked): ItemScore {
  const { plan } = ground.context;
  const { indicator: id, scoring } = asked.item;
  if (scoring.kind === "targets-owned" || id === undefined) return ownedScore(ground, asked);
  const yardstick = yardstickOf(plan, id);
  assert(yardstick, `the plan has no yardstick "${id}"`);
  const found = foundIn(ground.context, yardstick, asked.member, ground.year);
  const base: ItemScore = { ...blank(asked), figure: "why" in found ? null : found.figure };
  const by = ground.toleratedBy(asked.member.desk, id);
  if (by !== null) return { ...base, unscored: { why: "tolerated", say: whyUnscored.tolerated, by } };
  if ("why" in found) return { ...base, unscored: { why: "missing", say: found.why, by: null } };
  const { points, against, rests = [] } = scored(ground, asked, yardstick, found);
  if (typeof points === "string") return { ...base, against, unscored: { why: points, say: whyUnscored[points], by: null } };
  return { ...base, against, ...points, provisional: provisionalAmong([{ as: "own", reading: found.reading }, ...rests]) };
}

/** `rests`: figures besides one's own that the points come from. */
type Outcome = { readonly points: Points | NoPoints; readonly against: ItemScore["against"]; readonly rests?: readonly Rest[] };

function scored(ground: Ground, asked: Asked, yardstick: Yardstick, own: Read): Outcome {
  const { scoring } = asked.item;
  const better: Better = yardstick.better === "lower" ? "lower" : "higher";
  const bounds: Bounds = rulesOf(ground.context.plan);
  switch (scoring.kind) {
    case "attainment":
      return {
        points: decided(own.known, better, bounds, (value) => attained(value, Number(scoring.goal), better)),
        against: [{ as: "goal", value: scoring.goal }],
      };
    case "growth":
      return fromBefore(ground, asked, yardstick, own, [{ as: "goal", value: scoring.goal }], (value, before) =>
        grown(value, before, Number(scoring.goal), better),
      );
    case "gap":
      return gapScore(ground, asked, yardstick, own, scoring.goal);
    case "rank":
      return rankScore(ground, asked, yardstick, own.known, better);
    default:
      throw new Error(`${scoring.kind} is scored elsewhere`);
  }
}

/** Everything that compares with the year before: both figures of the same part of their years, and the one before decides. */
function fromBefore(
  { context, year }: Ground,
  { member }: Asked,
  yardstick: Yardstick,
  own: Read,
  aims: ItemScore["against"],
  of: (value: number, before: number) => number | undefined,
): Outcome {
  const better: Better = yardstick.better === "lower" ? "lower" : "higher";
  const bounds: Bounds = rulesOf(context.plan);
  const before = foundIn(context, yardstick, member, year - 1, own.reading ?? undefined);
  if ("why" in before) return { points: "nothing-before", against: aims };
  const against: ItemScore["against"] = [{ as: "before", value: before.figure.value }, ...aims];
  if (isOpen(before.known)) return { points: "not-decidable", against };
  const rests: readonly Rest[] = [{ as: "before", reading: before.reading }];
  const points = decided(own.known, better, bounds, (value) => of(value, before.known.value));
  if (typeof points === "string" || own.known.qualifier === "at-least") return { points, against, rests };
  const ends = [own.known.low, own.known.high].flatMap((value) =>
    [before.known.low, before.known.high].flatMap((then) => of(value, then) ?? []),
  );
  return { points: bounded(of(own.known.value, before.known.value) ?? 0, ends, bounds), against, rests };
}

/** The gap is to a goal, or else to the best of the class a year ago. */
function gapScore(ground: Ground, asked: Asked, yardstick: Yardstick, own: Read, goal: string | undefined): Outcome {
  const better: Better = yardstick.better === "lower" ? "lower" : "higher";
  const best = goal === undefined ? frontierOf(ground, yardstick, own, better) : undefined;
  const frontier = goal === undefined ? best?.known.value : Number(goal);
  if (frontier === undefined) return { points: "nothing-before", against: [] };
  const aims: ItemScore["against"] = [goal === undefined ? { as: "frontier", value: String(frontier) } : { as: "goal", value: goal }];
  const found = fromBefore(ground, asked, yardstick, own, aims, (value, before) => closed(value, before, frontier, better));
  return { ...found, rests: [...(found.rests ?? []), ...(best ? [{ as: "others" as const, reading: best.reading }] : [])] };
}

/** The best of the class a year ago. */
function frontierOf({ context, members, year }: Ground, yardstick: Yardstick, own: Read, better: Better): Read | undefined {
  const then = members.flatMap((member) => {
    const found = foundIn(context, yardstick, member, year - 1, own.reading ?? undefined);
    return "why" in found || isOpen(found.known) ? [] : [found];
  });
  const sign = better === "higher" ? 1 : -1;
  return then.toSorted((a, b) => sign * (b.known.value - a.known.value))[0];
}

/** A place among the class; where fewer than half of it have a figure, there is none. */
function rankScore({ context, members, year }: Ground, { member }: Asked, yardstick: Yardstick, own: Known, better: Better): Outcome {
  const others = members
    .filter(({ desk }) => desk !== member.desk)
    .flatMap((other) => {
      const found = foundIn(context, yardstick, other, year);
      return "why" in found ? [] : [found];
    });
  if ((others.length + 1) * 2 < members.length || others.length === 0) return { points: "not-comparable", against: [] };
  if (isOpen(own)) return { points: "not-decidable", against: [] };
  const at = (value: number, end: "low" | "value" | "high") =>
    placed(
      value,
      others.map(({ known }) => known[end]),
      better,
    ) ?? 0;
  const ends = [at(own.low, "high"), at(own.high, "low")];
  const rests = others.map(({ reading }): Rest => ({ as: "others", reading }));
  return { points: bounded(at(own.value, "value"), ends, rulesOf(context.plan)), against: [], rests };
}

/** The mean attainment of the targets that have one; the others are named with the reason. */
function ownedScore({ context, year, toleratedBy }: Ground, asked: Asked): ItemScore {
  const { plan } = context;
  const bounds: Bounds = rulesOf(plan);
  const targets = ownedTargets(plan, asked.member.unit);
  const found = targets.map((target) =>
    targetPart(context, target, year, bounds, toleratedBy(asked.member.desk, target.indicator) !== null),
  );
  const parts = found.map(({ part }) => part);
  const points = found.flatMap((one) => one.points ?? []);
  if (points.length === 0) {
    const say = targets.length === 0 ? noTargets : noneScored;
    return { ...blank(asked), parts, unscored: { why: "missing", say, by: null } };
  }
  const mean = (pick: (one: Points) => number): number => points.reduce((all, one) => all + pick(one), 0) / points.length;
  return {
    ...blank(asked),
    parts,
    points: mean((one) => one.points),
    low: mean((one) => one.low),
    high: mean((one) => one.high),
    capped: points.some(({ capped }) => capped),
    provisional: provisionalAmong(found.flatMap(({ rest }) => rest ?? [])),
  };
}

const noTargets = whyMissing({ zh: "没有可计量的主责目标", en: "It answers for no target that can be measured" });
const noneScored = whyMissing({ zh: "主责目标本年度都没有公布数", en: "No target it answers for has a published figure for the year" });
