import { CaretDownFilled, CaretUpFilled } from "@ant-design/icons";
import type { RegionList } from "#contract";
import { periodText, unitText } from "../format.ts";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { isFound } from "./found.ts";
import { RegionLink } from "./region-link.tsx";

type Group = RegionList["groups"][number];
type Row = Group["rows"][number];

/** The place in a column; those without a figure stand last. */
const rankIn = (row: Row, column: number): number => row.cells[column]?.rank ?? Number.POSITIVE_INFINITY;

/** Regions of one level: a column for each key figure with its place, ordered by whichever head was clicked. */
export function RegionTable({ group, sought }: { readonly group: Group; readonly sought: string }) {
  const { say, read, language } = useWords();
  const { search, change } = useAddress();
  const turned = search.sort?.startsWith("-") ?? false;
  const asked = Number(/^-?m(\d)$/.exec(search.sort ?? "")?.[1] ?? 0);
  const column = asked < group.measures.length ? asked : 0;
  const found = group.rows.filter((row) => isFound(row, sought));
  const rows = [...found].sort((a, b) => {
    const [x, y] = [rankIn(a, column), rankIn(b, column)];
    if (x === y) return a.code < b.code ? -1 : 1;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return Number.isFinite(x) ? -1 : 1;
    return turned ? y - x : x - y;
  });
  if (rows.length === 0) return null;
  const sortBy = (n: number) => change({ sort: n === column && !turned ? `-m${n}` : `m${n}` }, true);
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{read(group.label)}</h2>
        <span className="panel-note">{say("regionList.note")}</span>
      </header>
      <ScrollX className="wide-table" label={read(group.label)}>
        <table className="plain-table region-figures">
          <thead>
            <tr>
              <th scope="col">{say("regions.name")}</th>
              {group.measures.map((measure, n) => (
                <th
                  key={measure.id}
                  scope="col"
                  className="number"
                  aria-sort={n === column ? (turned ? "descending" : "ascending") : "none"}
                >
                  <button type="button" className="sort" onClick={() => sortBy(n)}>
                    {read(measure.label)}
                    {n === column && (turned ? <CaretUpFilled aria-hidden /> : <CaretDownFilled aria-hidden />)}
                  </button>
                  <span className="under">
                    {periodText(measure.period, language)}
                    {unitText(measure.unit, language) ? ` · ${unitText(measure.unit, language)}` : ""}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code} className={row.own ? "is-own" : row.inGroup ? "is-group" : undefined}>
                <th scope="row">
                  <RegionLink code={row.code} className="name">
                    {read(language === "zh" ? row.label : row.short)}
                  </RegionLink>
                </th>
                {row.cells.map(({ actual, rank }, n) => {
                  const measure = group.measures[n];
                  return measure ? (
                    <td key={measure.id} className="number">
                      <IndicatorLink id={measure.id} region={row.code} period={measure.period}>
                        <Value actual={actual} places={measure.places} />
                      </IndicatorLink>
                      <span className="rank-beside">{rank ?? ""}</span>
                    </td>
                  ) : null;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}
