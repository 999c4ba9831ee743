import { html } from "hono/html";
import type { Answer, IndicatorSummary } from "#contract";
import { ok } from "#kernel";
import { periodOf, section, shownFigure, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";

type List = Answer<"indicators">;

export const carried = ({ language, large }: Visit): Html =>
  html`${language === "en" ? html`<input type="hidden" name="lang" value="en">` : ""}${large ? html`<input type="hidden" name="size" value="large">` : ""}`;

/** Whether the words sought stand in a name or a code; letters of either case, blanks aside. */
export function isSought(q: string, ...texts: readonly string[]): boolean {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const text = texts.join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}

function filter(visit: Visit, { themes }: List): Html {
  const { say, asked } = visit;
  return html`<form class="filter" action="/open/indicators" method="get">${carried(visit)}<label>${say({ zh: "主题", en: "Theme" })}<select name="theme"><option value="">${say({ zh: "全部主题", en: "All themes" })}</option>${themes.map(
    (t) => html`<option value="${t.id}"${asked.theme === t.id ? html` selected` : ""}>${say(t.label)}</option>`,
  )}</select></label><label>${say({ zh: "名称或代码", en: "Name or code" })}<input name="q" maxlength="80" value="${asked.q ?? ""}"></label><label>${say({ zh: "范围", en: "Which" })}<select name="only"><option value="">${say({ zh: "全部指标", en: "All" })}</option><option value="published"${asked.only === "published" ? html` selected` : ""}>${say({ zh: "全省有公布数", en: "With a figure for the province" })}</option></select></label><button>${say({ zh: "筛选", en: "Filter" })}</button></form>`;
}

export function indicatorTable(visit: Visit, caption: string, list: readonly IndicatorSummary[]): Html {
  const { say, link } = visit;
  const columns = [
    { head: say({ zh: "指标", en: "Indicator" }), wide: true },
    { head: say({ zh: "最新数", en: "Latest" }), number: true },
    { head: say({ zh: "所属期", en: "Period" }) },
    { head: say({ zh: "地区数", en: "Regions" }), number: true },
  ];
  const rows = list.map((i) => [
    html`<a href="${link(`/open/indicators/${i.id}`)}">${say(i.label)}</a>`,
    shownFigure(visit, i.latest, i.places),
    periodOf(visit, i.latest),
    i.regions,
  ]);
  return table(caption, columns, rows, "listing");
}

const wanted = ({ asked }: Visit, i: IndicatorSummary): boolean =>
  (asked.theme === undefined || i.theme === asked.theme) &&
  (asked.only !== "published" || i.latest.kind === "figure") &&
  (asked.q === undefined || isSought(asked.q, i.label.zh, i.label.en, i.id, ...i.codes));

/** Every indicator by theme, with a plain filter that is a form and an address. */
export const indicatorsPage: Page = {
  path: "/open/indicators",
  show: async (visit) => {
    const answer = await ask(visit, "indicators", {}, {});
    if (!answer.ok) return answer;
    const { say, link } = visit;
    const found = answer.value.indicators.filter((i) => wanted(visit, i));
    const groups = answer.value.themes.map((t) => ({ ...t, list: found.filter((i) => i.theme === t.id) })).filter((t) => t.list.length > 0);
    const label = say({ zh: "指标", en: "Indicators" });
    const title = say({
      zh: `${found.length} 项指标，每个数都有来源和口径`,
      en: `${found.length} indicators, each figure with its source and scope`,
    });
    const body = html`<div class="hero"><h1>${title}</h1>${filter(visit, answer.value)}</div>${
      groups.length === 0
        ? html`<div class="sheet"><p>${say({ zh: "没有符合条件的指标。", en: "No indicator fits." })} <a href="${link("/open/indicators")}">${say({ zh: "清除条件", en: "Clear the filter" })}</a></p></div>`
        : ""
    }<div class="stack">${groups.map((t) => section(t.id, say(t.label), indicatorTable(visit, say(t.label), t.list)))}</div>`;
    return ok({ title, crumbs: [{ label, path: "/open/indicators" }], body });
  },
};
