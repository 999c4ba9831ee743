import { html } from "hono/html";
import type { Outline } from "#contract";
import { ok } from "#kernel";
import { section } from "../parts.ts";
import { ask, type Page, type Visit } from "../visit.ts";
import { carried, isSought } from "./indicators.ts";

type Hit = { readonly path: string; readonly title: string };
const mostHits = 50;

const clausesOf = ({ preamble, chapters }: Outline) => [
  ...preamble,
  ...chapters.flatMap((c) => [...c.clauses, ...c.sections.flatMap((s) => s.clauses)]),
];

/** Search by a form: indicators, clauses and regions whose name holds the words. */
export const searchPage: Page = {
  path: "/open/search",
  show: async (visit) => {
    const [list, outline] = [await ask(visit, "indicators", {}, {}), await ask(visit, "plan", {}, {})];
    if (!list.ok) return list;
    if (!outline.ok) return outline;
    const { say, asked, facts } = visit;
    const q = asked.q ?? "";
    const indicators = list.value.indicators
      .filter((i) => isSought(q, i.label.zh, i.label.en, i.id, ...i.codes))
      .map((i): Hit => ({ path: `/open/indicators/${i.id}`, title: say(i.label) }));
    const clauses = clausesOf(outline.value)
      .filter((c) => isSought(q, c.id, c.title.zh, c.title.en))
      .map((c): Hit => ({ path: `/open/plan/${c.id}`, title: `${c.id} ${say(c.title)}` }));
    const regions = facts.plan.regions.regions
      .filter((r) => isSought(q, r.code, r.label.zh, r.label.en))
      .map((r): Hit => ({ path: `/open/regions/${r.code}`, title: say(r.label) }));
    const groups = q === "" ? [] : [
      { id: "indicators", name: say({ zh: "指标", en: "Indicators" }), hits: indicators },
      { id: "clauses", name: say({ zh: "规划条款", en: "Clauses" }), hits: clauses },
      { id: "regions", name: say({ zh: "地区", en: "Regions" }), hits: regions },
    ].filter((g) => g.hits.length > 0);
    const count = groups.reduce((sum, g) => sum + g.hits.length, 0);
    const title = q === "" ? say({ zh: "站内搜索", en: "Search this site" }) : say({ zh: `“${q}”：找到 ${count} 条`, en: `“${q}”: ${count} found` });
    const body = html`<div class="hero"><h1>${title}</h1><form class="filter" action="/open/search" method="get">${carried(visit)}<label>${say({ zh: "要找的词", en: "Words" })}<input name="q" maxlength="80" value="${q}"></label><button>${say({ zh: "搜索", en: "Search" })}</button></form>${
      q !== "" && count === 0 ? html`<p class="detail">${say({ zh: "没有找到。请换个词，或从指标、规划条款栏目逐级查找。", en: "Nothing found. Try another word, or look under Indicators and Plan." })}</p>` : ""
    }</div><div class="stack">${groups.map((g) => section(g.id, `${g.name} ${g.hits.length}`, hits(visit, g.hits)))}</div>`;
    return ok({ title, crumbs: [{ label: say({ zh: "搜索", en: "Search" }), path: "/open/search" }], body });
  },
};

const hits = ({ link, asked, say }: Visit, list: readonly Hit[]) => {
  const { q: _, ...rest } = asked;
  return html`<ul class="plain">${list.slice(0, mostHits).map((h) => html`<li><a href="${link(h.path, rest)}">${h.title}</a></li>`)}</ul>${
    list.length > mostHits ? html`<p class="note">${say({ zh: `只列前 ${mostHits} 条。`, en: `The first ${mostHits} are listed.` })}</p>` : ""
  }`;
};
