import type { Comparison } from "#contract";
import type { Indicator } from "#define";
import { ok, type Refusal, type RegionCode, type Result } from "#kernel";
import { checkedIndicator, checkedRegion } from "../asked.ts";
import { homeOf, type ReadingContext } from "../context.ts";
import { companyOf, keyIndicators } from "../region/peers.ts";

/** What a comparison may name, as it stands in an address; what is left out is the home region's company, two key figures and all years. */
export type ComparisonAsked = {
  readonly regions?: string | undefined;
  readonly indicators?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly measure?: Comparison["measure"] | undefined;
};
export type ComparisonChosen = {
  readonly regions: readonly RegionCode[];
  readonly indicators: readonly Indicator[];
  readonly from: number | null;
  readonly to: number | null;
  readonly measure: Comparison["measure"];
};

const unasked = 2;
const listed = (text: string): readonly string[] => [...new Set(text.split(","))];

/** Every one of a list, or every refusal of it. */
function every<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const refusals: readonly Refusal[] = results.flatMap((r) => (r.ok ? [] : r.refusals));
  return refusals.length > 0 ? { ok: false, refusals } : ok(results.flatMap((r) => (r.ok ? [r.value] : [])));
}

/** @refuses monitor/unknownRegion and monitor/unknownIndicator, all at once */
export function comparisonChosen(context: ReadingContext, asked: ComparisonAsked): Result<ComparisonChosen> {
  const home = homeOf(context);
  const regions = every(
    (asked.regions ? listed(asked.regions) : (companyOf(context, home)?.members ?? [home])).map((c) => checkedRegion(context, c)),
  );
  const indicators = asked.indicators
    ? every(listed(asked.indicators).map((id) => checkedIndicator(context, id)))
    : ok(keyIndicators(context, "province").slice(0, unasked));
  if (!regions.ok || !indicators.ok) return { ok: false, refusals: [regions, indicators].flatMap((r) => (r.ok ? [] : r.refusals)) };
  const years = [asked.from, asked.to].map((text) => (text === undefined ? null : Number(text)));
  // Years given the wrong way round are read the right way round.
  const [from = null, to = null] = years[0] && years[1] && years[0] > years[1] ? [years[1], years[0]] : years;
  return ok({ regions: regions.value, indicators: [...new Set(indicators.value)], from, to, measure: asked.measure ?? "value" });
}
