import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { RegionList } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/regions.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { isFound } from "./found.ts";
import { RegionLink } from "./region-link.tsx";
import { RegionTable } from "./region-table.tsx";

/** Provinces and cities with a few key figures, and the counties by name; each leads to its profile. */
export function RegionsPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["regions", time],
    queryFn: ({ signal }) => ask("regions", {}, time, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={say("regionList.title")} crumbs={<h1>{say("regionList.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={20} height={22} />
          </section>
        }
      >
        {(answer) => <Regions answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function Regions({ answer }: { readonly answer: RegionList }) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const [provinces, ...others] = answer.groups;
  const sought = search.q ?? "";
  return (
    <div className="region-list">
      <div className="region-list-tools">
        <input
          type="search"
          className="search"
          aria-label={say("regionList.search")}
          placeholder={say("regionList.search")}
          value={sought}
          onChange={(event) => change({ q: event.target.value === "" ? undefined : event.target.value }, true)}
        />
      </div>
      <div className="region-list-columns">
        {provinces && <RegionTable group={provinces} sought={sought} />}
        <div className="region-list">
          {others.map((group) => (
            <RegionTable key={group.level} group={group} sought={sought} />
          ))}
          <Counties counties={answer.counties} sought={sought} />
        </div>
      </div>
    </div>
  );
}

/** The counties by city, folded: nearly nothing is published for them, and the page says so. */
function Counties({ counties, sought }: { readonly counties: RegionList["counties"]; readonly sought: string }) {
  const { say, read } = useWords();
  const found = counties.map(({ city, counties: all }) => ({ city, all: all.filter((one) => isFound(one, sought)) }));
  const count = found.reduce((sum, { all }) => sum + all.length, 0);
  if (count === 0) return null;
  return (
    <section className="panel counties">
      <header className="panel-head">
        <h2>{say("regionList.counties", { count })}</h2>
        <span className="panel-note">{say("regionList.countiesNote")}</span>
      </header>
      <div className="county-groups">
        {found.map(({ city, all }) =>
          all.length === 0 ? null : (
            <details key={city.code} open={sought !== ""}>
              <summary>
                {read(city.label)} <span className="faint">{all.length}</span>
              </summary>
              <p className="county-names">
                {all.map((one) => (
                  <RegionLink key={one.code} code={one.code} className="chip">
                    {read(one.label)}
                  </RegionLink>
                ))}
              </p>
            </details>
          ),
        )}
      </div>
    </section>
  );
}
