import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Segmented, Select } from "antd";
import type { CityComparison } from "#contract";
import { ask } from "../api.ts";
import { periodText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/regions.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { CitiesPanel } from "./cities-panel.tsx";

/** The cities by one indicator: a ranked list, or a map of the same. */
export function CitiesPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const { indicator, period } = search;
  const asked = { ...timeOf(search), ...(indicator ? { indicator } : {}), ...(period ? { period } : {}) };
  const query = useQuery({
    queryKey: ["cities", asked],
    queryFn: ({ signal }) => ask("cities", {}, asked, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={say("cityPage.title")} crumbs={<h1>{say("cityPage.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <div className="city-page">
            <section className="panel">
              <Bones rows={1} height={32} />
            </section>
            <section className="panel">
              <Bones rows={11} height={26} />
            </section>
          </div>
        }
      >
        {(answer) => (
          <div className="city-page">
            <CityTools answer={answer} />
            <CitiesPanel answer={answer} />
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function CityTools({ answer }: { readonly answer: CityComparison }) {
  const { say, read, language } = useWords();
  const { search, change } = useAddress();
  const { indicator, choices, periods } = answer;
  const others = choices.some((c) => c.id === indicator.id) ? choices : [{ ...indicator, cities: 0, period: answer.period }, ...choices];
  return (
    <section className="panel city-tools" aria-label={say("cityPage.choose")}>
      <Select
        className="city-indicator"
        aria-label={say("region.indicator")}
        value={indicator.id}
        showSearch={{ optionFilterProp: "search" }}
        popupMatchSelectWidth={false}
        options={others.map((c) => ({
          value: c.id,
          label: `${read(c.label)} · ${say("cityPage.count", { count: c.cities })}`,
          search: `${c.label.zh} ${c.label.en} ${c.id}`,
        }))}
        onChange={(id: string) => change({ indicator: id, period: undefined })}
      />
      <Select
        aria-label={say("indicator.period")}
        value={answer.period}
        popupMatchSelectWidth={false}
        options={periods.map((p) => ({
          value: p.period,
          label: `${periodText(p.period, language)} · ${say("cityPage.count", { count: p.cities })}`,
        }))}
        onChange={(period: string) => change({ period })}
      />
      <Segmented
        aria-label={say("cityPage.view")}
        value={search.view ?? "list"}
        options={[
          { value: "list", label: say("cityPage.list") },
          { value: "map", label: say("cityPage.map") },
        ]}
        onChange={(view) => change({ view: view === "map" ? "map" : undefined })}
      />
      <IndicatorLink id={indicator.id} period={answer.period} className="link">
        {say("cityPage.indicatorPage")}
      </IndicatorLink>
    </section>
  );
}
