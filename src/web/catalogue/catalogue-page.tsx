import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Answer, IndicatorSummary } from "#contract";
import { ask } from "../api.ts";
import { numberText, periodText, unitText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Value } from "../parts/figure.tsx";
import { IndicatorLink } from "../parts/links.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";

/** Every indicator by theme, with its latest figure; found by name or code. */
export function CataloguePage() {
  const { search } = useAddress();
  const { say } = useWords();
  const time = timeOf(search);
  const { region } = search;
  const query = useQuery({
    queryKey: ["indicators", time, region],
    queryFn: ({ signal }) => ask("indicators", {}, { ...time, ...(region ? { region } : {}) }, signal),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={say("list.title")} className="is-catalogue" crumbs={<h1>{say("list.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={18} height={22} />
          </section>
        }
      >
        {(answer) => <Catalogue answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function Catalogue({ answer }: { readonly answer: Answer<"indicators"> }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const sought = (search.q ?? "").trim().toLowerCase();
  const found = answer.indicators.filter(
    ({ id, label, codes }) => sought === "" || [id, label.zh, label.en, ...codes].some((text) => text.toLowerCase().includes(sought)),
  );
  const figures = answer.indicators.reduce((sum, one) => sum + (one.formula ? 0 : one.figures), 0);
  return (
    <div className="catalogue">
      <section className="panel outline-head">
        <p className="sentence">{say("list.count", { count: answer.indicators.length, figures: numberText(figures, 0) })}</p>
        <div className="outline-tools">
          <input
            type="search"
            className="search"
            aria-label={say("list.search")}
            placeholder={say("list.search")}
            value={search.q ?? ""}
            onChange={(event) => change({ q: event.target.value === "" ? undefined : event.target.value }, true)}
          />
          <span className="faint">{say("list.shown", { shown: found.length, all: answer.indicators.length })}</span>
        </div>
      </section>
      {found.length === 0 && <p className="panel empty">{say("list.noMatch", { q: search.q ?? "" })}</p>}
      {answer.themes.map((theme) => {
        const rows = found.filter((indicator) => indicator.theme === theme.id);
        return rows.length === 0 ? null : (
          <section key={theme.id} className="panel chapter" aria-labelledby={`theme-${theme.id}`}>
            <h2 id={`theme-${theme.id}`}>
              {read(theme.label)} <span className="faint">{rows.length}</span>
            </h2>
            <ThemeTable rows={rows} />
          </section>
        );
      })}
    </div>
  );
}

function ThemeTable({ rows }: { readonly rows: readonly IndicatorSummary[] }) {
  const { say, read, language } = useWords();
  return (
    <table className="plain-table catalogue-table">
      <thead>
        <tr>
          <th scope="col">{say("list.name")}</th>
          <th scope="col" className="number">
            {say("list.latest")}
          </th>
          <th scope="col">{say("list.unit")}</th>
          <th scope="col">{say("list.period")}</th>
          <th scope="col" className="number wide-only">
            {say("list.regions")}
          </th>
          <th scope="col" className="number wide-only">
            {say("list.figures")}
          </th>
          <th scope="col" className="wide-only">
            {say("about.codes")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((indicator) => (
          <tr key={indicator.id}>
            <th scope="row">
              <IndicatorLink id={indicator.id} className="name">
                {read(indicator.label)}
              </IndicatorLink>
              {indicator.formula && <span className="tag">{say("list.formula")}</span>}
            </th>
            <td className="number strong">
              <Value actual={indicator.latest} places={indicator.places} />
            </td>
            <td className="faint nowrap">{unitText(indicator.unit, language)}</td>
            <td className="faint nowrap">{indicator.latest.kind === "figure" ? periodText(indicator.latest.period, language) : "—"}</td>
            <td className="number wide-only">{indicator.regions}</td>
            <td className="number wide-only">{indicator.figures}</td>
            <td className="faint wide-only">
              <code>{indicator.codes.join(", ")}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
