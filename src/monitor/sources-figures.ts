import type { Indicator } from "#define";
import { convert, type Day, dayOf, lastDay, parseQuantity, toDecimal } from "#kernel";
import type { Figures, Observation, ReadingFigure } from "#ledger";
import type { ReadingContext } from "./context.ts";

/** One value a source gave, with the one it replaced and whether another replaced it. */
export type Given = {
  readonly indicator: Indicator;
  readonly reading: ReadingFigure;
  readonly observation: Observation;
  /** In the indicator's unit, as every page shows it. */
  readonly value: string;
  readonly before: string | null;
  readonly replaced: boolean;
  readonly endsOn: Day;
  readonly recordedOn: Day;
};

const inUnit = (o: Observation, { unit }: Indicator): string => {
  const given = parseQuantity(o.value, o.unit);
  const converted = given.ok ? convert(given.value, unit) : given;
  return converted.ok ? toDecimal(converted.value) : o.value;
};

function givenIn(indicator: Indicator, reading: ReadingFigure): readonly Given[] {
  return reading.vintages.map((observation, i) => {
    const earlier = reading.vintages[i - 1];
    return {
      indicator,
      reading,
      observation,
      value: inUnit(observation, indicator),
      before: earlier ? inUnit(earlier, indicator) : null,
      replaced: i < reading.vintages.length - 1,
      endsOn: lastDay(reading),
      recordedOn: dayOf(observation.recordedAt),
    };
  });
}

/** Made once for the figures of a cut: they never change, and a new cut has figures of its own. */
const made = new WeakMap<Figures, { readonly day: Day; readonly all: readonly Given[] }>();

/** Every value any source gave for a period that has ended, in the plan's order of indicators, then by region and period. */
export function everythingGiven({ plan, figures, today }: ReadingContext): readonly Given[] {
  const kept = made.get(figures);
  if (kept?.day === today) return kept.all;
  const question = { asOf: today, knownAt: null };
  const all = plan.indicators.flatMap((indicator) =>
    figures
      .regionsOf(indicator.id)
      .flatMap((region) => figures.series(indicator.id, region, question).flatMap((r) => givenIn(indicator, r))),
  );
  made.set(figures, { day: today, all });
  return all;
}
