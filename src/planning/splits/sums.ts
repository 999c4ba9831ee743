import type { SplitYear } from "#contract";
import { parseQuantity, type Quantity, type Refusal, type RegionCode, subtract, toDecimal, type UnitId } from "#kernel";
import { refusals } from "../refusals.ts";
import type { Part } from "../types.ts";

/** What a split covers, and what its last year must reach. */
export type Frame = {
  readonly unit: UnitId;
  readonly cities: readonly RegionCode[];
  /** The province: a part of its own for a year is what that year must reach, where neither plan nor decision sets it. */
  readonly home: RegionCode;
  readonly years: readonly string[];
  /** By year, as the target sets them: the due year's. */
  readonly goals: Readonly<Record<string, string>>;
};

const read = (value: string, unit: UnitId): Quantity | undefined => {
  const parsed = parseQuantity(value, unit);
  return parsed.ok && parsed.value.digits >= 0n ? parsed.value : undefined;
};

function added(values: readonly Quantity[], unit: UnitId): Quantity {
  const scale = Math.max(0, ...values.map((one) => one.scale));
  const digits = values.reduce((sum, one) => sum + one.digits * 10n ** BigInt(scale - one.scale), 0n);
  return { digits, scale, unit };
}

/** What a year must reach: what the target sets, else what the split itself sets on the way there; undefined where nobody did. */
export const goalOf = (parts: readonly Part[], { goals, home }: Frame, year: string): string | undefined =>
  goals[year] ?? parts.find((part) => part.region === home && part.year === year && part.value !== "")?.value;

const partsIn = (parts: readonly Part[], { cities }: Frame, year: string): readonly Part[] =>
  parts.filter((part) => part.year === year && part.value !== "" && cities.includes(part.region));

/** Year by year: the sum of the parts, what it must reach, and the slack (above) or hole (below) between them. Exact. */
export function sumsOf(parts: readonly Part[], frame: Frame): readonly SplitYear[] {
  return frame.years.map((year) => {
    const given = partsIn(parts, frame, year);
    const sum = added(
      given.flatMap(({ value }) => read(value, frame.unit) ?? []),
      frame.unit,
    );
    const goal = goalOf(parts, frame, year);
    const aim = goal === undefined ? undefined : read(goal, frame.unit);
    const slack = aim && subtract(sum, aim);
    return {
      year,
      sum: toDecimal(sum),
      goal: goal ?? null,
      slack: slack?.ok ? toDecimal(slack.value) : null,
      missing: frame.cities.length - given.length,
    };
  });
}

/** Everything that stands against putting a split to the cities, at once. */
export function splitFaults(parts: readonly Part[], frame: Frame): readonly Refusal[] {
  const within = ({ region, year }: Part) =>
    frame.years.includes(year) && (region === frame.home ? frame.goals[year] === undefined : frame.cities.includes(region));
  const malformed = parts.filter((part) => part.value !== "" && !read(part.value, frame.unit));
  const sums = sumsOf(parts, frame);
  return [
    ...(Object.keys(frame.goals).length === 0 ? [refusals.goalUnknown({})] : []),
    ...parts.filter((part) => !within(part)).map(({ region, year }) => refusals.partElsewhere({ region, year })),
    ...malformed.map(({ region, year, value }) => refusals.partMalformed({ region, year, value })),
    ...sums.filter(({ missing }) => missing > 0).map(({ year, missing }) => refusals.partMissing({ year, count: missing })),
    ...sums.flatMap(({ year, sum, goal, slack }) =>
      goal !== null && slack?.startsWith("-") ? [refusals.sumTooLow({ year, sum, goal, hole: slack.slice(1) })] : [],
    ),
  ];
}
