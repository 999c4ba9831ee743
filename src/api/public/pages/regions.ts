import { html } from "hono/html";
import type { Answer } from "#contract";
import { ok } from "#kernel";
import { regionBars } from "../bars.ts";
import { mapNote } from "../map.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { carried } from "./indicators.ts";

const label = { zh: "地区", en: "Regions" };

/** Indicators that can be told by region: more than one region has a figure. */
const byRegion = ({ indicators }: Answer<"indicators">) => indicators.filter((i) => i.regions > 1);

function choice({ say, asked, ...visit }: Visit, list: Answer<"indicators">, chosen: string): Html {
  return html`<form class="filter" action="/open/regions" method="get">${carried({ say, asked, ...visit })}<label>${say({ zh: "比较的指标", en: "Indicator to compare by" })}<select name="only">${list.themes.map(
    (theme) =>
      html`<optgroup label="${say(theme.label)}">${byRegion(list)
        .filter((i) => i.theme === theme.id)
        .map((i) => html`<option value="${i.id}"${i.id === chosen ? html` selected` : ""}>${say(i.label)}</option>`)}</optgroup>`,
  )}</select></label><button>${say({ zh: "查看", en: "Show" })}</button></form>`;
}

/** All regions by an indicator of the reader's choice, as sorted bars. */
export const regionsPage: Page = {
  path: "/open/regions",
  show: async (visit) => {
    const list = await ask(visit, "indicators", {}, {});
    if (!list.ok) return list;
    const { say, asked, link } = visit;
    const fallback = byRegion(list.value)[0]?.id ?? "";
    const chosen = byRegion(list.value).find((i) => i.id === asked.only)?.id ?? fallback;
    const answer = await ask(visit, "indicator", { id: chosen }, {});
    if (!answer.ok) return answer;
    const title = say({
      zh: `按“${answer.value.indicator.label.zh}”看各省各市`,
      en: `Provinces and cities by ${answer.value.indicator.label.en}`,
    });
    const levels = answer.value.regions.filter((l) => l.level !== "country");
    const body = html`<div class="hero"><h1>${title}</h1>${choice(visit, list.value, chosen)}<p class="links"><a href="${link(`/open/indicators/${chosen}`)}">${say({ zh: "这个数的来源与口径", en: "Its source and scope" })}</a></p>${mapNote(visit, visit.facts.geometry ?? null)}</div>${
      levels.length === 0
        ? html`<div class="sheet"><p class="missing">${say({ zh: "这一指标没有分地区公布数。", en: "No figures by region are published for it." })}</p></div>`
        : ""
    }<div class="halves">${levels.map((level) => html`<div>${regionBars(visit, answer.value, level)}</div>`)}</div>`;
    return ok({ title, crumbs: [{ label: say(label), path: "/open/regions" }], body });
  },
};
