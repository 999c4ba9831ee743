import { html } from "hono/html";
import type { Answer } from "#contract";
import { type Label, ok } from "#kernel";
import { section } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { carried } from "./indicators.ts";

type Group = Answer<"search">["groups"][number];
type Hit = Group["hits"][number];
const mostOfAGroup = "20";

/** Where the public face shows what was found; the officers' own pages are not for here. */
const addresses: Readonly<Record<string, (id: string) => string>> = {
  target: (id) => `/open/targets/${id}`,
  indicator: (id) => `/open/indicators/${id}`,
  clause: (id) => `/open/plan/${id}`,
  region: (id) => `/open/regions/${id}`,
  source: (id) => `/open/sources#${id}`,
};
function addressOf({ id }: Hit): string | undefined {
  const [kind = "", name = ""] = id.split(":");
  return addresses[kind]?.(encodeURIComponent(name));
}

/** A title with what was found in it set off. */
function marked(text: string, ranges: readonly (readonly [number, number])[]): Html {
  const ends = [0, ...ranges.flat(), text.length];
  const pieces = ends.slice(0, -1).map((from, at) => ({ text: text.slice(from, ends[at + 1]), isFound: at % 2 === 1 }));
  return html`${pieces.map((piece) => (piece.isFound ? html`<mark>${piece.text}</mark>` : piece.text))}`;
}

const ways: Readonly<Record<Exclude<Hit["way"], "words">, Label>> = {
  sound: { zh: "读音相同", en: "by sound" },
  initials: { zh: "按拼音首字母", en: "by pinyin initials" },
  near: { zh: "相近的词", en: "a near word" },
};

function hit(visit: Visit, found: Hit): Html | "" {
  const { say, link, language } = visit;
  const address = addressOf(found);
  if (address === undefined) return "";
  const [path = "", place] = address.split("#");
  return html`<li><a href="${link(path)}${place === undefined ? "" : `#${place}`}">${marked(found.title[language] || found.title.zh, found.marks[language])}</a>${
    found.way === "words" ? "" : html` <span class="note">${say(ways[found.way])}</span>`
  }${found.note ? html`<span class="under">${say(found.note)}</span>` : ""}</li>`;
}

const body = (visit: Visit, title: string, q: string, groups: readonly Group[]): Html => {
  const { say } = visit;
  const nothing = q !== "" && groups.length === 0;
  return html`<div class="hero"><h1>${title}</h1><form class="filter" action="/open/search" method="get">${carried(visit)}<label>${say({ zh: "要找的词（可用拼音首字母）", en: "Words, or pinyin initials" })}<input name="q" maxlength="80" value="${q}"></label><button>${say({ zh: "搜索", en: "Search" })}</button></form>${
    nothing
      ? html`<p class="detail">${say({ zh: "没有找到。请换个词，或从指标、规划条款栏目逐级查找。", en: "Nothing found. Try another word, or look under Indicators and Plan." })}</p>`
      : ""
  }</div><div class="stack">${groups.map((group) => section(group.id, `${say(group.label)} ${group.count}`, html`<ul class="plain">${group.hits.map((found) => hit(visit, found))}</ul>`))}</div>`;
};

/** Search by a form: targets, indicators, clauses, regions and sources, by words, sound, initials and in spite of slips. */
export const searchPage: Page = {
  path: "/open/search",
  show: async (visit) => {
    const { say, asked } = visit;
    const q = asked.q ?? "";
    const answer = q === "" ? null : await ask(visit, "search", {}, { q, limit: mostOfAGroup });
    if (answer && !answer.ok) return answer;
    const groups = answer?.value.groups.filter((group) => group.id !== "pages" && group.hits.length > 0) ?? [];
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const title =
      q === "" ? say({ zh: "站内搜索", en: "Search this site" }) : say({ zh: `“${q}”：找到 ${count} 条`, en: `“${q}”: ${count} found` });
    return ok({ title, crumbs: [{ label: say({ zh: "搜索", en: "Search" }), path: "/open/search" }], body: body(visit, title, q, groups) });
  },
};
