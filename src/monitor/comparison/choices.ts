import type { ComparisonChoices } from "#contract";
import { codesOf } from "#define";
import { citiesOf } from "../cities.ts";
import type { ReadingContext } from "../context.ts";
import { provincesOf } from "../position.ts";
import { namedRegion } from "../region/peers.ts";

/** Regions and indicators to choose from; of each indicator how many provinces and cities it has, those with the most first within their theme. */
export function comparisonChoices(context: ReadingContext): ComparisonChoices {
  const { plan, figures } = context;
  const [provinces, cities] = [new Set(provincesOf(context)), new Set(citiesOf(context))];
  const indicators = plan.themes.flatMap((theme) =>
    plan.indicators
      .filter((i) => i.theme === theme.id)
      .map((i) => {
        const regions = figures.regionsOf(i.id);
        return {
          id: i.id,
          codes: [...codesOf(i)],
          label: i.label,
          theme: theme.id,
          themeLabel: theme.label,
          provinces: regions.filter((code) => provinces.has(code)).length,
          cities: regions.filter((code) => cities.has(code)).length,
        };
      })
      .sort((a, b) => b.provinces + b.cities - a.provinces - a.cities),
  );
  return { regions: plan.regions.regions.map((r) => namedRegion(context, r.code)), indicators };
}
