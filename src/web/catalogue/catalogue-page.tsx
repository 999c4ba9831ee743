import { DownloadOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Answer, IndicatorSummary } from "#contract";
import { ask } from "../api.ts";
import { numberText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { usePreference } from "../shell/use-preference.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/library.css";
import { useWords } from "../words/index.ts";
import { ColumnChooser } from "./column-chooser.tsx";
import { areColumns, type ColumnId, usualColumns } from "./columns.ts";
import { Filters } from "./filters.tsx";
import { foundIn } from "./found.ts";
import { LibraryTable } from "./library-table.tsx";
import { useHeard } from "./use-heard.ts";

/** Every indicator with its latest figure: filtered, counted and sorted by the address, in columns of the reader's choice. */
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
    <Page
      title={say("list.title")}
      className="is-catalogue"
      crumbs={<h1>{say("list.title")}</h1>}
      aside={
        <nav className="page-links" aria-label={say("list.more")}>
          <Link to="/updates">{say("updates.title")}</Link>
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={18} height={22} />
          </section>
        }
      >
        {(answer) => <Library answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function Library({ answer }: { readonly answer: Answer<"indicators"> }) {
  const { say, read, language } = useWords();
  const { search } = useAddress();
  const [columns, keep] = usePreference<readonly ColumnId[]>("indicators.columns", usualColumns, areColumns);
  const collator = useMemo(() => new Intl.Collator(language === "zh" ? "zh-Hans-CN" : "en"), [language]);
  const heard = useHeard(search.q);
  const found = foundIn(answer, search, heard, (indicator: IndicatorSummary) => read(indicator.label), collator);
  const figures = answer.indicators.reduce((sum, one) => sum + (one.formula ? 0 : one.figures), 0);
  return (
    <div className="catalogue">
      <section className="panel outline-head">
        <p className="sentence">{say("list.count", { count: answer.indicators.length, figures: numberText(figures, 0) })}</p>
        <Filters answer={answer} heard={heard} />
      </section>
      <section className="panel">
        <header className="panel-head">
          <h2>{say("list.shown", { shown: found.length, all: answer.indicators.length })}</h2>
          <div className="panel-tools">
            <ColumnChooser columns={columns} keep={keep} />
            <FoundDownload found={found} all={answer.indicators.length} />
          </div>
        </header>
        {found.length === 0 ? (
          <p className="empty">{say("list.noMatch", { q: search.q ?? "" })}</p>
        ) : (
          <LibraryTable rows={found} columns={columns} themes={answer.themes} />
        )}
      </section>
    </div>
  );
}

/** The figures of what was found; addresses grow too long to name more than so many, then all are given. */
const mostNamed = 120;
function FoundDownload({ found, all }: { readonly found: readonly IndicatorSummary[]; readonly all: number }) {
  const { say } = useWords();
  const { search } = useAddress();
  if (found.length === 0 || (found.length > mostNamed && found.length < all)) return null;
  const named = found.length === all ? {} : { indicator: found.map(({ id }) => id).join(",") };
  return (
    <a className="act column-act" href={`/api/export?${new URLSearchParams({ ...named, format: "csv", ...timeOf(search) })}`}>
      <DownloadOutlined aria-hidden /> {say("download")}
    </a>
  );
}
