import { html } from "hono/html";
import type { Label } from "#kernel";
import { siteLines } from "./site.ts";
import type { Asked, Html, Shown, Visit } from "./visit.ts";

const brand: Label = { zh: "知行", en: "Zhixing" };
const menu: readonly { readonly path: string; readonly label: Label }[] = [
  { path: "/", label: { zh: "规划进展", en: "Progress" } },
  { path: "/open/indicators", label: { zh: "指标", en: "Indicators" } },
  { path: "/open/regions", label: { zh: "地区", en: "Regions" } },
  { path: "/open/plan", label: { zh: "规划条款", en: "Plan" } },
  { path: "/open/releases", label: { zh: "评价发布", en: "Releases" } },
  { path: "/open/evaluations", label: { zh: "第三方评价", en: "Third parties" } },
  { path: "/open/updates", label: { zh: "数据更新", en: "Updates" } },
  { path: "/open/data", label: { zh: "开放数据", en: "Open data" } },
  { path: "/open/sources", label: { zh: "数据来源", en: "Sources" } },
  { path: "/open/feedback", label: { zh: "意见建议", en: "Feedback" } },
];

const isHere = (path: string, here: string): boolean => path === here || (path !== "/" && here.startsWith(`${path}/`));

/** The same page in another dress: everything asked stays but what is changed. */
const turned = ({ path, link, asked }: Visit, more: Asked): string => link(path, { ...asked, ...more });

function tools(visit: Visit): Html {
  const { say, language, large, link, path, asked } = visit;
  const { size: _, ...standard } = asked;
  const other = language === "zh" ? "en" : "zh";
  const { lang: __, ...chinese } = asked;
  const plain = (rest: Asked) => addressWith(path, rest);
  return html`<ul class="tools">
    <li>${
      large
        ? html`<a href="${plain(standard)}">${say({ zh: "标准版", en: "Standard size" })}</a>`
        : html`<a href="${turned(visit, { size: "large" })}">${say({ zh: "适老版（大字）", en: "Large type" })}</a>`
    }</li>
    <li><a href="${link("/a11y")}">${say({ zh: "无障碍", en: "Accessibility" })}</a></li>
    <li><a lang="${other === "en" ? "en" : "zh-CN"}" hreflang="${other === "en" ? "en" : "zh-CN"}" href="${
      other === "en" ? turned(visit, { lang: "en" }) : plain(chinese)
    }">${other === "en" ? "English" : "中文"}</a></li>
    <li><a href="/cockpit">${say({ zh: "工作人员登录", en: "Officers' sign-in" })}</a></li>
  </ul>`;
}

function addressWith(path: string, asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked)).toString();
  return query === "" ? path : `${path}?${query}`;
}

function head(visit: Visit, planName: string): Html {
  const { say, link, path, asked, language, large } = visit;
  return html`<a class="skip" href="#content">${say({ zh: "跳到正文", en: "Skip to the content" })}</a>
  <header class="top">
    <div class="band">
      <a class="brand" href="${link("/")}"><b>${say(brand)}</b><span>${planName}</span></a>
      ${tools(visit)}
      <form class="find" role="search" action="/open/search" method="get">
        <label class="only-read" for="q">${say({ zh: "站内搜索", en: "Search this site" })}</label>
        <input id="q" name="q" type="search" maxlength="80" value="${path === "/open/search" ? (asked.q ?? "") : ""}" placeholder="${say({ zh: "指标、条款、地区", en: "Indicator or clause" })}">
        ${language === "en" ? html`<input type="hidden" name="lang" value="en">` : ""}${large ? html`<input type="hidden" name="size" value="large">` : ""}
        <button>${say({ zh: "搜索", en: "Search" })}</button>
      </form>
    </div>
    <nav class="menu" aria-label="${say({ zh: "栏目", en: "Sections" })}"><ul>${menu.map(
      (item) =>
        html`<li><a href="${link(item.path)}"${isHere(item.path, path) ? html` aria-current="${item.path === path ? "page" : "true"}"` : ""}>${say(item.label)}</a></li>`,
    )}</ul></nav>
  </header>`;
}

function trail({ say, link }: Visit, crumbs: Shown["crumbs"]): Html | "" {
  const last = crumbs.length - 1;
  if (last < 0) return "";
  return html`<nav class="trail" aria-label="${say({ zh: "当前位置", en: "You are here" })}"><ol><li><a href="${link("/")}">${say({ zh: "首页", en: "Home" })}</a></li>${crumbs.map(
    ({ label, path }, at) =>
      html`<li>${at === last ? html`<span aria-current="page">${label}</span>` : html`<a href="${link(path)}">${label}</a>`}</li>`,
  )}</ol></nav>`;
}

/** Print, pass on, complain about: what works without any script. */
function passOn(visit: Visit, title: string): Html {
  const { say, origin, link, path, asked } = visit;
  const address = `${origin}${turned(visit, {})}`;
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(address)}`;
  return html`<section class="pass-on" aria-label="${say({ zh: "分享、打印与找错", en: "Share, print, report an error" })}">
    <p><span>${say({ zh: "本页地址", en: "This page" })}</span> <code>${address}</code></p>
    <ul><li><a href="${mail}">${say({ zh: "邮件分享", en: "Share by mail" })}</a></li><li>${say({
      zh: "打印：Ctrl + P，只印正文",
      en: "Print with Ctrl + P: the content alone",
    })}</li><li><a href="${link("/open/feedback", { about: path })}">${say({ zh: "本页找错", en: "Report an error here" })}</a></li>${
      asked.asOf ? html`<li><a href="${turned(visit, { asOf: "" })}">${say({ zh: "改看今天", en: "Show today" })}</a></li>` : ""
    }</ul>
  </section>`;
}

function foot({ say, link, site }: Visit): Html {
  const links: readonly (readonly [string, Label])[] = [
    ["/open/sitemap", { zh: "网站地图", en: "Site map" }],
    ["/a11y", { zh: "无障碍声明", en: "Accessibility statement" }],
    ["/privacy", { zh: "隐私说明", en: "Privacy" }],
    ["/open/feedback", { zh: "网站找错与意见建议", en: "Errors and feedback" }],
    ["/open/check", { zh: "核验简报", en: "Check a brief" }],
    ["/open/data", { zh: "数据接口与许可", en: "Data interface and licence" }],
  ];
  return html`<footer class="foot"><div class="band">
    <ul class="foot-links">${links.map(([path, label]) => html`<li><a href="${link(path)}">${say(label)}</a></li>`)}</ul>
    <dl>${siteLines(site).map(
      ({ label, value }) =>
        html`<div><dt>${say(label)}</dt><dd${typeof value === "string" ? "" : html` class="unset"`}>${typeof value === "string" ? value : say(value)}</dd></div>`,
    )}</dl>
  </div></footer>`;
}

/** A whole page: one language, landmarks, no script, nothing from elsewhere. */
export function document(visit: Visit, { title, crumbs, body }: Shown, style: string): Html {
  const { say, language, large, facts } = visit;
  const planName = say(facts.plan.label);
  const name = crumbs.length === 0 ? `${planName} · ${say(brand)}` : `${title} · ${say(brand)}`;
  return html`<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}"${large ? html` class="large"` : ""}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${name}</title><meta name="description" content="${title}"><link rel="stylesheet" href="${style}"><link rel="icon" href="data:,"></head>
<body>${head(visit, planName)}
<main id="content" tabindex="-1">${trail(visit, crumbs)}${body}${passOn(visit, title)}</main>
${foot(visit)}</body></html>`;
}
