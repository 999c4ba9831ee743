import { html } from "hono/html";
import type { IndicatorAnswer } from "#contract";
import { ok } from "#kernel";
import { regionBars } from "../bars.ts";
import { mapNote } from "../map.ts";
import { firstSentence, labelled, periodOf, publishedText, qualifierText, section, valueText } from "../parts.ts";
import { targetTable } from "../targets.ts";
import { trajectory } from "../trajectory.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { periodText, unitText } from "../words.ts";

/** The finding in one sentence: where, when, how much, and which place among the provinces. */
function finding(visit: Visit, { region, indicator, latest, position }: IndicatorAnswer): string {
  const { say, language } = visit;
  const [where, what] = [say(region.label), say(indicator.label)];
  if (latest.kind === "gap") return `${where}${language === "zh" ? "" : ", "}${what}${visit.colon}${say(latest.say)}`;
  const [when, value] = [periodOf(visit, latest), valueText(visit, latest, indicator.places)];
  const place =
    position && position.period === latest.period
      ? say({ zh: `，在 ${position.of} 个省份中居第 ${position.rank} 位`, en: `, place ${position.rank} of ${position.of} provinces` })
      : "";
  return say({ zh: `${where}${when}${what}为 ${value}${place}`, en: `${where}, ${when}: ${what} ${value}${place}` });
}

function source(visit: Visit, { latest }: IndicatorAnswer): Html {
  const { say, facts } = visit;
  if (latest.kind === "gap") return html`<p class="missing">${say(latest.say)}</p>`;
  const found = latest.source === null ? undefined : facts.plan.source(latest.source);
  return html`<p class="links"><span>${say({ zh: "来源：", en: "Source: " })}${
    found
      ? html`<a class="source" href="${found.url}" rel="noopener external">${say(found.title)}</a>${visit.inBrackets(say(found.publisher) + (found.secondary ? say({ zh: "，转载页", en: "; a reprint" }) : ""))}`
      : say({ zh: "由本平台按定义的公式计算", en: "worked out by the definition's formula" })
  }</span><span>${say({ zh: "公布日期：", en: "Published: " })}${publishedText(visit, latest)}</span><span>${qualifierText(visit, latest)}</span></p>`;
}

function definition(visit: Visit, { indicator }: IndicatorAnswer): Html {
  const { say, link } = visit;
  const linked = (list: readonly { id: string; label: IndicatorAnswer["indicator"]["label"] }[]) =>
    html`<span class="links">${list.map((i) => html`<a href="${link(`/open/indicators/${i.id}`)}">${say(i.label)}</a>`)}</span>`;
  return html`${firstSentence(visit, say(indicator.scope))}${
    indicator.breaks.length > 0
      ? html`<h3>${say({ zh: "断点", en: "Breaks" })}</h3><ul class="plain">${indicator.breaks.map((b) => html`<li>${b.at} ${say(b.say)}</li>`)}</ul>`
      : ""
  }${labelled(visit, [
    [{ zh: "计量单位", en: "Unit" }, say(unitText(indicator.unit)) || say({ zh: "无量纲", en: "none" })],
    [{ zh: "数据单位", en: "Kept by" }, say(indicator.owner.label)],
    ...(indicator.codes.length > 0 ? [[{ zh: "数据代码", en: "Code" }, html`<code>${indicator.codes.join(" ")}</code>`] as const] : []),
    ...indicator.versions.map((v) => [{ zh: `自 ${v.from} 起`, en: `From ${v.from}` }, say(v.say)] as const),
    ...(indicator.operands.length > 0 ? [[{ zh: "计算用到", en: "Worked out from" }, linked(indicator.operands)] as const] : []),
    ...(indicator.notToMixWith.length > 0
      ? [[{ zh: "不可混用", en: "Not to be mixed with" }, linked(indicator.notToMixWith)] as const]
      : []),
    [
      { zh: "条款", en: "Clauses" },
      html`<span class="links">${indicator.clauses.map((c) => html`<a href="${link(`/open/plan/${c.id}`)}">${c.id} ${say(c.title)}</a>`)}</span>`,
    ],
  ])}`;
}

function downloads(visit: Visit, { indicator }: IndicatorAnswer): Html {
  const { say } = visit;
  const file = (format: string, query = "") => `/api/export?indicator=${indicator.id}&format=${format}${query}`;
  return html`<ul class="links">${["csv", "xlsx", "sdmx-csv"].map(
    (format) => html`<li><a class="download" href="${file(format)}" download>${format.toUpperCase()}</a></li>`,
  )}<li><a href="/api/indicators/${indicator.id}">${say({ zh: "接口（JSON）", en: "API (JSON)" })}</a></li></ul><p class="note">${say({
    zh: "含全部地区、全部时期，每行注明限定、公布日期和来源。引用请注明原发布单位。",
    en: "All regions and periods; each line gives kind, day of publication and source. Please cite the original publisher.",
  })}</p>`;
}

/** Values that replaced one another for a period, in the order they came out. */
async function vintages(visit: Visit, answer: IndicatorAnswer): Promise<Html | ""> {
  const { say, language } = visit;
  const revised = answer.series.flatMap(({ actual }) => (actual.kind === "figure" && actual.vintages > 1 ? [actual.period] : []));
  if (revised.length === 0) return "";
  const passports = await Promise.all(
    revised.slice(-5).map((period) => ask(visit, "passport", { id: answer.indicator.id }, { period, region: answer.region.code })),
  );
  return section(
    "vintages",
    say({ zh: "历次公布", en: "Values as they were published" }),
    html`<ul class="list">${passports.flatMap((passport) =>
      passport.ok
        ? [
            html`<li><h3>${periodText(passport.value.actual.period ?? "", language)}</h3><ul class="plain">${passport.value.vintages.map(
              (v) =>
                html`<li>${v.publishedOn} <b>${v.value}</b> ${say(v.source.title)}${v.shown ? ` · ${say({ zh: "现用", en: "in use" })}` : ""}</li>`,
            )}</ul></li>`,
          ]
        : [],
    )}</ul>`,
  );
}

async function body(visit: Visit, answer: IndicatorAnswer, title: string): Promise<Html> {
  const { say } = visit;
  const levels = answer.regions.filter((l) => l.level !== "country");
  const cities = levels.some((l) => l.level === "city");
  const at = (level: "city" | "province") => levels.filter((l) => l.level === level).map((l) => regionBars(visit, answer, l));
  return html`<div class="hero"><p class="over">${say(answer.indicator.theme.label)}</p><h1>${title}</h1>${source(visit, answer)}</div>
<div class="stack">${section("way", say({ zh: "历年数", en: "Over the years" }), trajectory(visit, answer, title))}${
    answer.targets.length > 0
      ? section(
          "targets",
          say({ zh: "用它衡量的目标", en: "Targets measured by it" }),
          targetTable(visit, say({ zh: "目标", en: "Targets" }), answer.targets),
        )
      : ""
  }</div><div class="halves"><div>${section("scope", say({ zh: "这个数是什么", en: "What this number is" }), definition(visit, answer))}${section(
    "downloads",
    say({ zh: "下载", en: "Download" }),
    downloads(visit, answer),
  )}${await vintages(visit, answer)}${at("city")}${cities ? mapNote(visit, visit.facts.geometry ?? null) : ""}</div><div>${at("province")}</div></div>`;
}

/** One indicator of the province: its finding, source, way, regions, scope and files. */
export const indicatorPage: Page = {
  path: "/open/indicators/:id",
  show: async (visit) => {
    const answer = await ask(visit, "indicator", { id: visit.params.id ?? "" }, {});
    if (!answer.ok) return answer;
    const title = finding(visit, answer.value);
    const crumbs = [
      { label: visit.say({ zh: "指标", en: "Indicators" }), path: "/open/indicators" },
      { label: visit.say(answer.value.indicator.label), path: visit.path },
    ];
    return ok({ title, crumbs, body: await body(visit, answer.value, title) });
  },
};
