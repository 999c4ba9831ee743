import { html } from "hono/html";
import type { Answer } from "#contract";
import { addDays, ok } from "#kernel";
import { byPublication } from "../latest.ts";
import { type Column, section, shownFigure, statusMark, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { countText, none, numberText, periodText, unitText } from "../words.ts";

type Updates = Answer<"updates">;
type Changed = Updates["indicators"][number];

const spans = ["7", "30", "90"] as const;
const usual = "30";
/** Of one indicator; the rest is on its own page. */
const mostRows = 6;
const mostMonths = 24;

function choice({ say, link }: Visit, chosen: string): Html {
  const text = (days: string) => say({ zh: `近 ${days} 天`, en: `Last ${days} days` });
  return html`<ul class="links" aria-label="${say({ zh: "时段", en: "Span" })}">${spans.map(
    (days) =>
      html`<li><a href="${link("/open/updates", { days })}"${days === chosen ? html` aria-current="true"` : ""}>${text(days)}</a></li>`,
  )}</ul>`;
}

/** New and revised figures of one indicator, the province's own first; a revised one with what stood before. */
function rowsOf(visit: Visit, { id, label, unit, places, figures, fresh, revised }: Changed): readonly (readonly Html[])[] {
  const { say, link, language, inBrackets } = visit;
  const [shown, all] = [figures.slice(0, mostRows), fresh + revised];
  const name = html`<a href="${link(`/open/indicators/${id}`)}">${say(label)}</a>${inBrackets(say(unitText(unit)))}`;
  const rows = shown.map((f) => [
    name,
    html`${say(f.regionLabel)}`,
    html`${periodText(f.period, language)}`,
    f.before === null
      ? html`<span class="value">${numberText(f.value, unit, places)}</span>`
      : html`<span class="value">${numberText(f.before, unit, places)} → ${numberText(f.value, unit, places)}</span>`,
    html`${f.before === null ? say({ zh: "新增", en: "new" }) : say({ zh: "修订", en: "revised" })}`,
    html`${f.publishedOn}${f.publishedAssumed ? inBrackets(say({ zh: "推定", en: "assumed" })) : ""}`,
  ]);
  if (all <= shown.length) return rows;
  const rest = countText(all - shown.length);
  return [
    ...rows,
    [
      html`<a href="${link(`/open/indicators/${id}`)}">${say({ zh: `另有 ${rest} 个数`, en: `${rest} more` })}</a>`,
      ...Array.from({ length: 5 }, () => html``),
    ],
  ];
}

function changed(visit: Visit, answer: Updates): Html {
  const { say, link } = visit;
  const columns: readonly Column[] = [
    { head: say({ zh: "指标", en: "Indicator" }), wide: true },
    { head: say({ zh: "地区", en: "Region" }) },
    { head: say({ zh: "所属期", en: "Period" }) },
    { head: say({ zh: "数值（原数 → 新数）", en: "Value (old → new)" }), number: true },
    { head: say({ zh: "性质", en: "Kind" }) },
    { head: say({ zh: "公布日期", en: "Published" }) },
  ];
  const title = say({ zh: "新增和修订的数", en: "New and revised figures" });
  if (answer.indicators.length > 0)
    return section(
      "changed",
      title,
      table(
        title,
        columns,
        answer.indicators.flatMap((i) => rowsOf(visit, i)),
      ),
    );
  const { last } = answer;
  return section(
    "changed",
    title,
    last
      ? html`<p>${say(last.say)} <a href="${link("/open/updates", { asOf: last.on })}">${say({ zh: "看那一天的更新", en: "See that day's updates" })}</a></p>`
      : html`<p class="missing">${say({ zh: "尚无公布数。", en: "Nothing is published yet." })}</p>`,
  );
}

/** Targets whose status those figures moved. */
function moved(visit: Visit, { statuses }: Updates): Html | "" {
  const { say, link } = visit;
  if (!statuses || statuses.length === 0) return "";
  const list = statuses.map(
    ({ target, label, before, after }) =>
      html`<li><a href="${link(`/open/targets/${target}`)}">${say(label)}</a> ${statusMark(visit, before)} → ${statusMark(visit, after)}</li>`,
  );
  return section("moved", say({ zh: "状态因此改变的目标", en: "Targets whose status changed" }), html`<ul class="list">${list}</ul>`);
}

/** The last figure of each indicator by the month it was published in, newest first. */
function byMonth(visit: Visit, list: Answer<"indicators">): Html {
  const { say, language, link } = visit;
  const published = byPublication(list);
  const months = [...new Set(published.map(({ on }) => on.slice(0, 7)))].slice(0, mostMonths);
  const columns: readonly Column[] = [
    { head: say({ zh: "指标", en: "Indicator" }), wide: true },
    { head: say({ zh: "所属期", en: "Period" }) },
    { head: say({ zh: "数值", en: "Value" }), number: true },
    { head: say({ zh: "公布日期", en: "Published" }) },
  ];
  return html`${months.map((month) =>
    section(
      `m-${month}`,
      say({ zh: `${periodText(month, "zh")}公布的最新一期`, en: `Last figures published in ${month}` }),
      table(
        month,
        columns,
        published
          .filter(({ on }) => on.startsWith(month))
          .map(({ indicator, on }) => [
            html`<a href="${link(`/open/indicators/${indicator.id}`)}">${say(indicator.label)}</a>`,
            indicator.latest.kind === "figure" ? periodText(indicator.latest.period, language) : none,
            shownFigure(visit, indicator.latest, indicator.places),
            on,
          ]),
        "listing",
      ),
    ),
  )}`;
}

/** Which figures came out in the last days, with what they replaced, and the last figure of each indicator by month. */
export const updatesPage: Page = {
  path: "/open/updates",
  show: async (visit) => {
    const { say, asked, facts } = visit;
    const days = asked.days ?? usual;
    const [answer, list] = await Promise.all([
      ask(visit, "updates", {}, { from: addDays(facts.asOf, 1 - Number(days)), until: facts.asOf }),
      ask(visit, "indicators", {}, {}),
    ]);
    if (!answer.ok) return answer;
    if (!list.ok) return list;
    const title = say(answer.value.sentence);
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "先列所选时段内新增和修订的数，再按公布月份列出全省各指标最新一期；公布日期仅为推定的不列入后者。",
      en: "First what is new or revised in the span chosen, then the province's last figure of each indicator by month of publication; the latter leaves out those whose day is only assumed.",
    })}</p>${choice(visit, days)}</div><div class="stack">${changed(visit, answer.value)}${moved(visit, answer.value)}${byMonth(visit, list.value)}</div>`;
    return ok({ title, crumbs: [{ label: say({ zh: "数据更新", en: "Updates" }), path: "/open/updates" }], body });
  },
};
