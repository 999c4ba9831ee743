import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RegionSplits as Shares } from "#contract";
import { ask } from "../api.ts";
import { TargetLink } from "../cockpit/target-link.tsx";
import { decimalText, none, unitText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { planningKey } from "../planning/use-planning.ts";
import { useSession } from "../shell/session.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/planning.css";
import { useWords } from "../words/index.ts";

type Share = Shares["rows"][number];

/** What the city took upon itself in the splits that were signed; not shown to whom planning is closed, nor where it has no share. */
export function RegionSplits({ region }: { readonly region: string }) {
  const { say } = useWords();
  const { search } = useAddress();
  const may = useSession()?.views.includes("planning") ?? false;
  const query = useQuery({
    queryKey: [planningKey, "region", region],
    enabled: may,
    retry: false,
    queryFn: ({ signal }) => ask("regionSplits", { code: region }, {}, signal),
  });
  const rows = query.data?.rows ?? [];
  const present = search.asOf?.slice(0, 4) ?? query.data?.year;
  if (!may || rows.length === 0) return null;
  const years = [...new Set(rows.flatMap(({ parts }) => parts.map(({ year }) => year)))].sort();
  return (
    <Panel title={say("split.ofRegion", { count: rows.length })}>
      <ScrollX label={say("split.ofRegion", { count: rows.length })}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("split.target")}</th>
              {years.map((year) => (
                <th key={year} scope="col" className={year === present ? "number is-present" : "number"}>
                  {year}
                  {year === present && say("split.thisYear")}
                </th>
              ))}
              <th scope="col">{say("split.ground")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ShareRow key={row.target} row={row} years={years} present={present} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

type RowProps = { readonly row: Share; readonly years: readonly string[]; readonly present: string | undefined };
function ShareRow({ row, years, present }: RowProps) {
  const { say, read, language } = useWords();
  const values = new Map(row.parts.map(({ year, value }) => [year, value]));
  return (
    <tr>
      <th scope="row">
        <TargetLink id={row.target} className="link">
          {read(row.label)}
        </TargetLink>{" "}
        <span className="faint nowrap">{unitText(row.unit, language)}</span>
      </th>
      {years.map((year) => {
        const value = values.get(year);
        return (
          <td key={year} className={year === present ? "number is-present" : "number"}>
            {value === undefined ? none : decimalText(value)}
          </td>
        );
      })}
      <td className="faint">
        <Link to="/plan/split/$target" params={{ target: row.target }} className="link nowrap">
          {row.number}
        </Link>{" "}
        <span className="nowrap">{say("split.from", { from: row.from })}</span>
      </td>
    </tr>
  );
}
