import { DownloadOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { SourcesAnswer } from "#contract";
import { none, numberText, periodText } from "../format.ts";
import { csvOf, type DataTable } from "../parts/data-table.ts";
import { fileName, saveFile } from "../parts/save-file.ts";
import { useWords, type Words } from "../words/index.ts";

const rowsAtOnce = 50;

type Source = SourcesAnswer["sources"][number];

function tableOf(sources: readonly Source[], { say, read }: Words): DataTable {
  return {
    columns: [
      "sources.source",
      "sources.publisher",
      "sources.published",
      "sources.figures",
      "sources.indicators",
      "sources.newest",
      "sources.months",
      "sources.kind",
      "sources.link",
    ].map((word) => ({ head: say(word as "sources.source") })),
    rows: sources.map((s) => [
      read(s.title),
      read(s.publisher),
      s.publishedOn ?? say("sources.unknownDay"),
      String(s.figures),
      String(s.indicators),
      s.newest ?? none,
      s.months === null ? none : String(s.months),
      say(s.secondary ? "sources.secondary" : "sources.original"),
      s.url,
    ]),
  };
}

/** The sources as rows, the most used first; each name leads to its own figures. */
export function SourceTable({ sources }: { readonly sources: readonly Source[] }) {
  const words = useWords();
  const { say } = words;
  const [most, setMost] = useState(rowsAtOnce);
  const save = () =>
    saveFile(`${fileName(say("sources.title"))}.csv`, new Blob([csvOf(tableOf(sources, words))], { type: "text/csv;charset=utf-8" }));
  return (
    <>
      <header className="panel-head">
        <h2>{say("sources.title")}</h2>
        <div className="panel-tools">
          <button type="button" className="act chart-save" onClick={save}>
            <DownloadOutlined aria-hidden /> {say("download")}
          </button>
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={say("sources.title")}>
        <table className="plain-table source-table">
          <thead>
            <tr>
              <th scope="col">{say("sources.source")}</th>
              <th scope="col">{say("sources.published")}</th>
              <th scope="col" className="number">
                {say("sources.figures")}
              </th>
              <th scope="col" className="number">
                {say("sources.indicators")}
              </th>
              <th scope="col">{say("sources.newest")}</th>
              <th scope="col" className="number">
                {say("sources.months")}
              </th>
              <th scope="col">{say("sources.kind")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.slice(0, most).map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </tbody>
        </table>
      </section>
      {sources.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(sources.length)}>
          {say("sources.moreRows", { count: sources.length - most })}
        </button>
      )}
    </>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { say, read, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <Link to="/sources/$id" params={{ id: source.id }}>
          {read(source.title)}
        </Link>
        <span className="under">{read(source.publisher)}</span>
      </th>
      <td>{source.publishedOn ?? <span className="faint">{say("sources.unknownDay")}</span>}</td>
      <td className="number strong">{numberText(source.figures, 0)}</td>
      <td className="number">{source.indicators}</td>
      <td>{source.newest === null ? none : periodText(source.newest, language)}</td>
      <td className="number">{source.months ?? none}</td>
      <td className={source.secondary ? undefined : "faint"}>{say(source.secondary ? "sources.secondary" : "sources.original")}</td>
    </tr>
  );
}
