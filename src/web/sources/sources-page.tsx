import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SourcesAnswer } from "#contract";
import { ask } from "../api.ts";
import { none, numberText, periodText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { ChartPanel } from "../parts/chart-panel.tsx";
import type { DataTable } from "../parts/data-table.ts";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/library.css";
import { useWords, type Words } from "../words/index.ts";
import { SourceTable } from "./source-table.tsx";

/** Every source with its publisher, day, figures and age; the same by publisher. */
export function SourcesPage() {
  const { say, read } = useWords();
  const query = useQuery({ queryKey: ["sources"], queryFn: ({ signal }) => ask("sources", {}, {}, signal) });
  return (
    <Page
      title={query.data ? read(query.data.sentence) : say("sources.title")}
      className="is-sources"
      crumbs={
        <nav aria-label={say("list.more")}>
          <Link to="/indicators">{say("list.title")}</Link> /{" "}
          {query.data ? <strong>{say("sources.title")}</strong> : <h1>{say("sources.title")}</h1>}
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={16} height={24} />
          </section>
        }
      >
        {(answer) => <Sources answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function Sources({ answer }: { readonly answer: SourcesAnswer }) {
  const words = useWords();
  const { say, read } = words;
  const { search, change } = useAddress();
  const sought = (search.q ?? "").trim().toLowerCase();
  const found = answer.sources.filter(({ id, title, publisher }) =>
    [id, title.zh, title.en, publisher.zh, publisher.en].some((text) => text.toLowerCase().includes(sought)),
  );
  const typed = useTypedQuestion(search.q, change);
  return (
    <div className="sources">
      <section className="panel outline-head">
        <h1 className="sentence">{read(answer.sentence)}</h1>
        <div className="outline-tools">
          <input type="search" className="search" aria-label={say("sources.search")} placeholder={say("sources.search")} {...typed} />
          <span className="faint">{say("sources.shown", { shown: found.length, all: answer.sources.length })}</span>
        </div>
      </section>
      <div className="sources-columns">
        <ChartPanel
          title={say("sources.publishers")}
          table={publisherTable(answer, words)}
          chart={<PublisherBars publishers={answer.publishers} />}
        />
        <section className="panel">
          {found.length === 0 ? <p className="empty">{say("sources.noMatch", { q: search.q ?? "" })}</p> : <SourceTable sources={found} />}
        </section>
      </div>
    </div>
  );
}

function PublisherBars({ publishers }: { readonly publishers: SourcesAnswer["publishers"] }) {
  const { read } = useWords();
  const most = Math.max(...publishers.map((p) => p.figures), 1);
  return (
    <table className="publisher-bars">
      <tbody>
        {publishers.map((p) => (
          <tr key={p.publisher.zh}>
            <th scope="row">{read(p.publisher)}</th>
            <td>
              <i style={{ width: `${(100 * p.figures) / most}%` }} />
            </td>
            <td className="number">{numberText(p.figures, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function publisherTable({ publishers }: SourcesAnswer, { say, read, language }: Words): DataTable {
  return {
    columns: [
      { head: say("sources.publisher") },
      { head: say("sources.sources"), number: true },
      { head: say("sources.figures"), number: true },
      { head: say("sources.newest") },
    ],
    rows: publishers.map((p) => [
      read(p.publisher),
      String(p.sources),
      String(p.figures),
      p.newest === null ? none : periodText(p.newest, language),
    ]),
  };
}
