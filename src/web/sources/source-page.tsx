import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { SourceAnswer } from "#contract";
import { ask } from "../api.ts";
import { decimalText, periodText, unitText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { AssumedMark } from "../parts/assumed-mark.tsx";
import { csvOf, type DataTable } from "../parts/data-table.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { fileName, saveFile } from "../parts/save-file.ts";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/library.css";
import { useWords, type Words } from "../words/index.ts";

/** One source: what it is, the indicators it feeds and every figure taken from it. */
export function SourcePage() {
  const { id } = useParams({ from: "/sources/$id" });
  const { say, read } = useWords();
  const query = useQuery({ queryKey: ["source", id], queryFn: ({ signal }) => ask("source", { id }, {}, signal) });
  const title = query.data ? read(query.data.source.title) : say("nav.sources");
  return (
    <Page
      title={title}
      className="is-source"
      crumbs={
        <nav aria-label={say("list.more")}>
          <Link to="/sources">{say("sources.title")}</Link> / {query.data ? <strong>{title}</strong> : <h1>{title}</h1>}
        </nav>
      }
    >
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={14} height={22} />
          </section>
        }
      >
        {(answer) => (
          <div className="sources">
            <SourceHead answer={answer} />
            {answer.source.figures === 0 ? (
              <section className="panel">
                <p className="empty">{say("sources.noFigures")}</p>
              </section>
            ) : (
              <>
                <Indicators answer={answer} />
                <Figures answer={answer} />
              </>
            )}
          </div>
        )}
      </AnswerTo>
    </Page>
  );
}

function SourceHead({ answer }: { readonly answer: SourceAnswer }) {
  const { say, read, language } = useWords();
  const { source } = answer;
  return (
    <section className="panel source-head">
      <h1>{read(source.title)}</h1>
      <p>
        {read(source.publisher)} · {say("sources.published")} {source.publishedOn ?? say("sources.unknownDay")} ·{" "}
        {say(source.secondary ? "sources.secondary" : "sources.original")}
        {source.newest !== null &&
          source.months !== null &&
          ` · ${say("sources.age", { period: periodText(source.newest, language), months: source.months })}`}
      </p>
      <p>
        <a href={source.url} target="_blank" rel="noreferrer">
          {say("sources.open")}
        </a>
      </p>
    </section>
  );
}

function Indicators({ answer }: { readonly answer: SourceAnswer }) {
  const { say, read, language } = useWords();
  return (
    <Panel title={say("sources.itsIndicators", { count: answer.indicators.length })}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("list.name")}</th>
            <th scope="col">{say("list.unit")}</th>
            <th scope="col">{say("sources.span")}</th>
            <th scope="col" className="number">
              {say("list.regions")}
            </th>
            <th scope="col" className="number">
              {say("sources.figures")}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.indicators.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <IndicatorLink id={one.id} className="">
                  {read(one.label)}
                </IndicatorLink>
              </th>
              <td className="faint">{unitText(one.unit, language)}</td>
              <td className="nowrap">{one.first === one.newest ? periodText(one.newest, language) : `${one.first}—${one.newest}`}</td>
              <td className="number">{one.regions}</td>
              <td className="number">{one.figures}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

const rowsAtOnce = 60;

function Figures({ answer }: { readonly answer: SourceAnswer }) {
  const words = useWords();
  const { say, read, language } = words;
  const [most, setMost] = useState(rowsAtOnce);
  const { figures, source } = answer;
  const whole = figures.length === source.figures;
  const title = say(whole ? "sources.itsFigures" : "sources.itsFiguresSome", { count: source.figures, shown: figures.length });
  const save = () =>
    saveFile(`${fileName(read(source.title))}.csv`, new Blob([csvOf(tableOf(figures, words))], { type: "text/csv;charset=utf-8" }));
  return (
    <Panel
      title={title}
      tools={
        <button type="button" className="act chart-save" onClick={save}>
          {say("download")}
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={title}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("list.name")}</th>
              <th scope="col">{say("regions.name")}</th>
              <th scope="col">{say("series.period")}</th>
              <th scope="col" className="number">
                {say("series.value")}
              </th>
              <th scope="col">{say("list.unit")}</th>
              <th scope="col">{say("series.published")}</th>
              <th scope="col">{say("sources.document")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.slice(0, most).map((f) => (
              <tr key={`${f.indicator} ${f.region} ${f.period} ${f.document}`} className={f.replaced ? "is-replaced nowrap" : "nowrap"}>
                <th scope="row">
                  <IndicatorLink id={f.indicator} region={f.region} period={f.period} className="">
                    {read(f.label)}
                  </IndicatorLink>
                </th>
                <td>{read(f.regionLabel)}</td>
                <td>{periodText(f.period, language)}</td>
                <td className="number">
                  {f.qualifier === "at-least" ? "≥" : ""}
                  {decimalText(f.value, f.places)}
                  {f.replaced ? (
                    <span className="tag">{say("sources.replaced")}</span>
                  ) : (
                    <Quote indicator={f.indicator} region={f.region} period={f.period} />
                  )}
                </td>
                <td className="faint">{unitText(f.unit, language)}</td>
                <td>
                  {f.publishedOn}
                  <AssumedMark assumed={f.publishedAssumed} />
                </td>
                <td className="faint">
                  <code>{f.document}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {figures.length > most && (
        <button type="button" className="quiet" onClick={() => setMost(most + 4 * rowsAtOnce)}>
          {say("sources.moreRows", { count: Math.min(4 * rowsAtOnce, figures.length - most) })}
        </button>
      )}
    </Panel>
  );
}

function tableOf(figures: SourceAnswer["figures"], { say, read, language }: Words): DataTable {
  return {
    columns: [
      "list.name",
      "regions.name",
      "series.period",
      "series.value",
      "list.unit",
      "series.qualifier",
      "series.published",
      "sources.document",
    ].map((word) => ({
      head: say(word as "list.name"),
    })),
    rows: figures.map((f) => [
      read(f.label),
      read(f.regionLabel),
      f.period,
      f.value,
      unitText(f.unit, language),
      f.qualifier,
      `${f.publishedOn}${f.publishedAssumed ? ` (${say("assumed")})` : ""}`,
      f.document,
    ]),
  };
}
