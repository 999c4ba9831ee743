import { html } from "hono/html";
import type { Answer } from "#contract";
import { levelOf, ok, type RegionCode, regionContains } from "#kernel";
import { regionBars } from "../bars.ts";
import { mapNote } from "../map.ts";
import { section } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { carried, indicatorTable } from "./indicators.ts";

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

/** Regions inside this one, and those beside it. */
function neighbours({ facts, say, link }: Visit, code: RegionCode): Html {
  const named = (codes: readonly RegionCode[]) =>
    html`<ul class="links">${codes.map((c) => html`<li><a href="${link(`/open/regions/${c}`)}"${c === code ? html` aria-current="page"` : ""}>${say(facts.plan.region(c)?.short ?? { zh: c, en: c })}</a></li>`)}</ul>`;
  const all = facts.plan.regions.regions.map((r) => r.code);
  const cities = all.filter((c) => levelOf(c) === "city" && regionContains(facts.plan.regions.home, c));
  const provinces = all.filter((c) => levelOf(c) === "province");
  return html`<h3>${say({ zh: "各市", en: "Cities" })}</h3>${named(cities)}<h3>${say({ zh: "各省（区、市）", en: "Provinces" })}</h3>${named(provinces)}`;
}

/** Everything published about one region, by theme. */
export const regionPage: Page = {
  path: "/open/regions/:code",
  show: async (visit) => {
    const code = visit.params.code ?? "";
    const answer = await ask(visit, "indicators", {}, { region: code });
    if (!answer.ok) return answer;
    const { say, facts } = visit;
    const known = answer.value.indicators.filter((i) => i.latest.kind === "figure");
    const name = say(facts.plan.region(code)?.label ?? { zh: code, en: code });
    const title = say({ zh: `${name}：${known.length} 项指标有公布数`, en: `${name}: ${known.length} indicators with a published figure` });
    const groups = answer.value.themes.map((t) => ({ ...t, list: known.filter((i) => i.theme === t.id) })).filter((t) => t.list.length > 0);
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "各数为最近一期公布数，所属期不尽相同，不宜直接相加或跨期比较。",
      en: "Each is the last published figure; periods differ, so they should not be added up or compared across periods.",
    })}</p><ul class="links"><li><a href="/api/export?region=${code}&format=csv" download>CSV</a></li><li><a href="/api/export?region=${code}&format=xlsx" download>XLSX</a></li></ul></div>
<div class="columns"><div class="main">${groups.map((t) => section(t.id, say(t.label), indicatorTable(visit, say(t.label), t.list)))}</div><div class="side"><section class="box"><h2>${say({ zh: "其他地区", en: "Other regions" })}</h2>${neighbours(visit, code)}</section></div></div>`;
    return ok({
      title,
      crumbs: [
        { label: say(label), path: "/open/regions" },
        { label: name, path: visit.path },
      ],
      body,
    });
  },
};
