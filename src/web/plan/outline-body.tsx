import { Segmented } from "antd";
import { useMemo } from "react";
import type { Outline } from "#contract";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { ClauseRows } from "./clause-rows.tsx";
import { countOf, filterOutline, isFilter, type OutlinePart, outlineFilters } from "./outline-filter.ts";

export function OutlineBody({ outline }: { readonly outline: Outline }) {
  const { say, read, language } = useWords();
  const { search, change } = useAddress();
  const only = search.only !== undefined && isFilter(search.only) ? search.only : "all";
  const q = search.q ?? "";
  const parts = useMemo(() => filterOutline(outline, only, q, language), [outline, only, q, language]);
  const shown = countOf(parts);
  const { totals } = outline;
  return (
    <div className="outline">
      <section className="panel outline-head">
        <div>
          <p className="sentence">{say("plan.totals", totals)}</p>
          <p className="detail">
            {say("plan.orders", { orders: totals.orders, measured: totals.ordersMeasured, owned: totals.ordersOwned })} ·{" "}
            <a href={outline.plan.url} target="_blank" rel="noreferrer">
              {outline.plan.documentNumber} {say("plan.document")}
            </a>
          </p>
        </div>
        <div className="outline-tools">
          <input
            type="search"
            className="search"
            aria-label={say("plan.search")}
            placeholder={say("plan.search")}
            value={q}
            onChange={(event) => change({ q: event.target.value === "" ? undefined : event.target.value }, true)}
          />
          <Segmented
            aria-label={say("plan.filter")}
            value={only}
            options={outlineFilters.map((value) => ({
              value,
              label: value in kindWords ? say(kindWords[value as keyof typeof kindWords]) : say(`plan.filter.${value as "all"}`),
            }))}
            onChange={(value: string) => change({ only: value === "all" ? undefined : value }, true)}
          />
          <span className="faint">
            {say("plan.shown", { shown, all: totals.clauses })} · {say("plan.keys")}
          </span>
        </div>
      </section>
      {shown === 0 && (
        <section className="panel notice">
          <p>{say("plan.noMatch")}</p>
          <button type="button" className="act" onClick={() => change({ only: undefined, q: undefined }, true)}>
            {say("plan.clear")}
          </button>
        </section>
      )}
      <div className="outline-columns">
        <ChapterIndex parts={parts} />
        <div className="outline-list">
          {parts.map((part) => (
            <section key={part.id} className="panel chapter" aria-labelledby={`chapter-${part.id}`}>
              <h2 id={`chapter-${part.id}`}>
                <span className="faint">{part.id}</span> {part.title === null ? say("plan.preamble") : read(part.title)}
              </h2>
              <ClauseRows clauses={part.clauses} heads={part.id === parts[0]?.id} />
              {part.sections.map((section) => (
                <div key={section.id} className="section">
                  <h3>
                    <span className="faint">{section.id}</span> {read(section.title)}
                  </h3>
                  <ClauseRows clauses={section.clauses} />
                </div>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The chapters, to jump to, each with how many of its clauses are shown. */
function ChapterIndex({ parts }: { readonly parts: readonly OutlinePart[] }) {
  const { say, read } = useWords();
  return (
    <nav className="chapter-index" aria-label={say("plan.chapters")}>
      <ol>
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#chapter-${part.id}`}>
              <span className="faint">{part.id}</span>
              <span>{part.title === null ? say("plan.preamble") : read(part.title)}</span>
              <span className="faint number">{countOf([part])}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

const kindWords = {
  goal: "kind.goal",
  measure: "kind.measure",
  safeguard: "kind.safeguard",
  principle: "kind.principle",
  context: "kind.context",
} as const;
