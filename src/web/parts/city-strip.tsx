import type { Cities } from "#contract";
import { unitText } from "../format.ts";
import { useWords } from "../words/index.ts";
import { Value } from "./figure.tsx";
import { IndicatorLink } from "./links.tsx";
import { Quote } from "./quote.tsx";
import { scaleOf } from "./scale.ts";

const skewed = 20;

/** Cities on one scale, largest first; logarithmic, and said so, where the largest is twenty times the smallest. Cities without a figure stay, hollow. */
export function CityStrip({ cities }: { readonly cities: Cities }) {
  const { read, say, language } = useWords();
  const known = cities.rows.flatMap((row) => (row.actual.kind === "figure" ? [Number(row.actual.value)] : []));
  const log = Math.min(...known) > 0 && Math.max(...known) / Math.min(...known) >= skewed;
  const scale = scaleOf(known.length > 0 ? known : [0, 1], log ? "log" : "linear", 100, 5);
  const besideRank = cities.rows.some((row) => row.besideRank !== null);
  return (
    <div className="cities">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="only-read">{say("regions.name")}</span>
            </th>
            <th scope="col" className="faint">
              {log ? say("cities.log") : ""}
            </th>
            <th scope="col" className="number">
              {unitText(cities.unit, language)}
            </th>
            {cities.beside && (
              <th scope="col" className="number" title={read(cities.beside.label)}>
                {unitText(cities.beside.unit, language)}
              </th>
            )}
            {besideRank && (
              <th scope="col" className="number">
                {say("cities.rank")}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {cities.rows.map((row) => (
            <tr key={row.region}>
              <th scope="row">{read(row.short)}</th>
              <td className="city-track" aria-hidden="true">
                {row.actual.kind === "figure" && <i style={{ left: `${scale.at(Number(row.actual.value))}%` }} />}
              </td>
              <td className="number strong">
                <IndicatorLink id={cities.indicator} region={row.region} period={cities.period}>
                  <Value actual={row.actual} places={cities.places} />
                </IndicatorLink>
                {row.actual.kind === "figure" && <Quote indicator={cities.indicator} region={row.region} period={cities.period} />}
              </td>
              {cities.beside && <td className="number">{row.beside && <Value actual={row.beside} places={cities.beside.places} />}</td>}
              {besideRank && <td className="number">{row.besideRank && <Value actual={row.besideRank} places={0} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {cities.beside && (
        <p className="under">{say("cities.beside", { unit: unitText(cities.beside.unit, language), name: read(cities.beside.label) })}</p>
      )}
      {cities.notes.map((note) => (
        <p key={note.zh} className="under" title={read(note)}>
          {read(note)}
        </p>
      ))}
    </div>
  );
}
