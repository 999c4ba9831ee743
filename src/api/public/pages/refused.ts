import { html } from "hono/html";
import type { Refusal } from "#kernel";
import type { Shown, Visit } from "../visit.ts";

/** A no with its reasons and a way on. */
export function refusedPage(visit: Visit, list: readonly Refusal[]): Shown {
  const { say, link, path } = visit;
  const title = say({ zh: "没有这个页面", en: "No such page" });
  const body = html`<div class="hero"><h1>${title}</h1>${list.map((refusal) => html`<p class="detail">${say(refusal.say)}</p>`)}<p><a href="${link("/")}">${say({ zh: "回到首页", en: "Back to the first page" })}</a> · <a href="${link("/open/sitemap")}">${say({ zh: "网站地图", en: "Site map" })}</a> · <a href="${link("/open/search")}">${say({ zh: "搜索", en: "Search" })}</a></p></div>`;
  return { title, crumbs: [{ label: title, path }], body };
}
