import type { CityComparison } from "#contract";
import { isAmount, percentText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { RegionLink } from "../regions/region-link.tsx";
import { useWords } from "../words/index.ts";
import { cityValue, growthText } from "./cities-panel.tsx";

/** The longest bar. */
const mostOf = ({ rows }: CityComparison): number =>
  Math.max(...rows.flatMap((row) => (row.actual.kind === "figure" ? [Math.abs(Number(row.actual.value))] : [])), Number.EPSILON);

/** The cities in their order, with bars from zero; a city without a figure stays, hatched, and says so. */
export function CityRanks({ answer }: { readonly answer: CityComparison }) {
  const { say } = useWords();
  const { indicator } = answer;
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
          <CityRow key={row.code} row={row} answer={answer} shows={{ hasRanks, hasBars, hasGrowth, hasShare }} />
        ))}
      </tbody>
    </table>
  );
}

type Shows = { readonly hasRanks: boolean; readonly hasBars: boolean; readonly hasGrowth: boolean; readonly hasShare: boolean };
type RowProps = { readonly row: CityComparison["rows"][number]; readonly answer: CityComparison; readonly shows: Shows };

function CityRow({ row, answer, shows: { hasRanks, hasBars, hasGrowth, hasShare } }: RowProps) {
  const words = useWords();
  const { read } = words;
  const { indicator, period } = answer;
  const most = mostOf(answer);
  return (
    <tr className={row.actual.kind === "gap" ? "is-missing" : undefined}>
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
  );
}
