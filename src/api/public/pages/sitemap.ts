import { html } from "hono/html";
import type { CheckedPlan } from "#define";
import { type Label, levelOf, ok } from "#kernel";
import { section } from "../parts.ts";
import type { Page } from "../visit.ts";

const fixed: readonly (readonly [string, Label])[] = [
  ["/", { zh: "规划进展", en: "Progress of the plan" }],
  ["/open/indicators", { zh: "指标", en: "Indicators" }],
  ["/open/regions", { zh: "地区", en: "Regions" }],
  ["/open/plan", { zh: "规划条款", en: "The plan's clauses" }],
  ["/open/releases", { zh: "评价发布", en: "Releases of evaluations" }],
  ["/open/evaluations", { zh: "第三方评价", en: "Evaluations by third parties" }],
  ["/open/updates", { zh: "数据更新", en: "Updates" }],
  ["/open/data", { zh: "开放数据", en: "Open data" }],
  ["/open/sources", { zh: "数据来源", en: "Sources" }],
  ["/open/feedback", { zh: "意见建议", en: "Feedback" }],
  ["/open/check", { zh: "核验简报", en: "Check a brief" }],
  ["/open/search", { zh: "站内搜索", en: "Search" }],
  ["/a11y", { zh: "无障碍声明", en: "Accessibility statement" }],
  ["/privacy", { zh: "隐私说明", en: "Privacy" }],
];

type Entry = readonly [string, Label];
const targetsOf = (plan: CheckedPlan): readonly Entry[] => plan.targets.map((t) => [`/open/targets/${t.id}`, t.label]);
const indicatorsOf = (plan: CheckedPlan): readonly Entry[] => plan.indicators.map((i) => [`/open/indicators/${i.id}`, i.label]);
const regionsOf = (plan: CheckedPlan): readonly Entry[] =>
  plan.regions.regions.filter((r) => levelOf(r.code) !== "county").map((r) => [`/open/regions/${r.code}`, r.label]);
const clausesOf = (plan: CheckedPlan): readonly Entry[] =>
  plan.clauseList.map((c) => [`/open/plan/${c.id}`, { zh: `${c.id} ${c.title.zh}`, en: `${c.id} ${c.title.en}` }]);

/** Every public address, for people. */
export const sitemapPage: Page = {
  path: "/open/sitemap",
  show: ({ say, link, facts: { plan } }) => {
    const title = say({ zh: "网站地图", en: "Site map" });
    const links = (list: readonly Entry[]) =>
      html`<ul class="links">${list.map(([path, label]) => html`<li><a href="${link(path)}">${say(label)}</a></li>`)}</ul>`;
    const body = html`<div class="hero"><h1>${title}</h1></div><div class="stack">${section("pages", say({ zh: "栏目", en: "Sections" }), links(fixed))}${section("targets", say({ zh: "目标", en: "Targets" }), links(targetsOf(plan)))}${section("indicators", say({ zh: "指标", en: "Indicators" }), links(indicatorsOf(plan)))}${section("regions", say({ zh: "地区", en: "Regions" }), links(regionsOf(plan)))}${section("clauses", say({ zh: "条款", en: "Clauses" }), links(clausesOf(plan)))}</div>`;
    return ok({ title, crumbs: [{ label: title, path: "/open/sitemap" }], body });
  },
};

const xml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Every public address in both languages, for search engines. */
export function sitemapXml(plan: CheckedPlan, origin: string): string {
  const paths = [...fixed, ...targetsOf(plan), ...indicatorsOf(plan), ...regionsOf(plan), ...clausesOf(plan)].map(([path]) => path);
  const urls = paths.map((path) => {
    const [zh, en] = [`${origin}${path}`, `${origin}${path}?lang=en`].map(xml);
    return `<url><loc>${zh}</loc><xhtml:link rel="alternate" hreflang="zh-CN" href="${zh}"/><xhtml:link rel="alternate" hreflang="en" href="${en}"/></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

/** Officers' pages, acts and receipts are nothing for a search engine. */
export const robotsText = (origin: string): string =>
  [
    "User-agent: *",
    "Allow: /$",
    "Allow: /open/",
    "Disallow: /open/feedback/",
    "Disallow: /open/search",
    "Disallow: /cockpit",
    "Disallow: /api/",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
