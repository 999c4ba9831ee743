import type { CityComparison } from "#contract";
import { isAmount, percentText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { RegionLink } from "../regions/region-link.tsx";
import { useWords } from "../words/index.ts";
import { cityValue, growthText } from "./cities-panel.tsx";

/** The cities in their order, with bars from zero; a city without a figure stays, hatched, and says so. */
export function CityRanks({ answer }: { readonly answer: CityComparison }) {
  const words = useWords();
  const { say, read } = words;
  const { indicator, period } = answer;
  const known = answer.rows.flatMap((row) => (row.actual.kind === "figure" ? [Math.abs(Number(row.actual.value))] : []));
  const most = Math.max(...known, Number.EPSILON);
  const hasBars = isAmount(indicator.unit) && indicator.kind !== "rank";
  const hasRanks = answer.rows.some((r) => r.rank !== null);
  const [hasGrowth, hasShare] = [answer.rows.some((r) => r.growth !== null), answer.rows.some((r) => r.share !== null)];
  return (
    <table className="ranked">
      <thead>
        <tr>
          {hasRanks && (
            <th scope="col" className="number rank-col">
              {say("regions.rank")}
            </th>
          )}
          <th scope="col">{say("regions.name")}</th>
          {hasBars && (
            <th scope="col" className="bar-col">
              <span className="only-read">{say("asChart")}</span>
            </th>
          )}
          <th scope="col" className="number">
            {say("regions.value")}
          </th>
          {hasGrowth && (
            <th scope="col" className="number">
              {say("region.growth")}
            </th>
          )}
          {hasShare && (
            <th scope="col" className="number">
              {say("cityPage.share")}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {answer.rows.map((row) => (
          <tr key={row.code} className={row.actual.kind === "gap" ? "is-missing" : undefined}>
            {hasRanks && <td className="number faint">{row.rank ?? ""}</td>}
            <th scope="row">
              <RegionLink code={row.code}>{read(row.short)}</RegionLink>
            </th>
            {hasBars && (
              <td className="bar-col" aria-hidden="true">
                <i style={row.actual.kind === "figure" ? { width: `${(100 * Math.abs(Number(row.actual.value))) / most}%` } : undefined} />
              </td>
            )}
            <td className="number strong">
              {row.actual.kind === "gap" ? (
                <span className="missing">{read(row.actual.say)}</span>
              ) : (
                <>
                  <Quote indicator={indicator.id} region={row.code} period={period} />
                  <IndicatorLink id={indicator.id} region={row.code} period={period}>
                    {cityValue(row, answer, words)}
                  </IndicatorLink>
                </>
              )}
            </td>
            {hasGrowth && <td className="number">{row.actual.kind === "gap" ? "" : growthText(row, indicator.places)}</td>}
            {hasShare && <td className="number">{row.share === null ? "" : percentText(row.share)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
