import { html } from "hono/html";
import { ok } from "#kernel";
import { byPublication } from "../latest.ts";
import { section, shownFigure, table } from "../parts.ts";
import { ask, type Page } from "../visit.ts";
import { periodText } from "../words.ts";

const mostMonths = 24;

/** The last figure of each indicator by the month it was published in, newest first. */
export const updatesPage: Page = {
  path: "/open/updates",
  show: async (visit) => {
    const answer = await ask(visit, "indicators", {}, {});
    if (!answer.ok) return answer;
    const { say, language, link } = visit;
    const published = byPublication(answer.value);
    const months = [...new Set(published.map(({ on }) => on.slice(0, 7)))].slice(0, mostMonths);
    const newest = published[0]?.on;
    const title = newest
      ? say({ zh: `最近一次公布在 ${newest}`, en: `Published last on ${newest}` })
      : say({ zh: "尚无公布数", en: "Nothing is published yet" });
    const columns = [
      { head: say({ zh: "指标", en: "Indicator" }), wide: true },
      { head: say({ zh: "所属期", en: "Period" }) },
      { head: say({ zh: "数值", en: "Value" }), number: true },
      { head: say({ zh: "公布日期", en: "Published" }) },
    ];
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "按公布月份列出全省各指标最新一期的数；公布日期不详、仅为推定的不列入。",
      en: "The province's last figure of each indicator by month of publication; those whose day is only assumed are left out.",
    })}</p></div><div class="stack">${months.map((month) =>
      section(
        `m-${month}`,
        periodText(month, language),
        table(
          month,
          columns,
          published
            .filter(({ on }) => on.startsWith(month))
            .map(({ indicator, on }) => [
              html`<a href="${link(`/open/indicators/${indicator.id}`)}">${say(indicator.label)}</a>`,
              indicator.latest.kind === "figure" ? periodText(indicator.latest.period, language) : "",
              shownFigure(visit, indicator.latest, indicator.places),
              on,
            ]),
          "listing",
        ),
      ),
    )}</div>`;
    return ok({ title, crumbs: [{ label: say({ zh: "数据更新", en: "Updates" }), path: "/open/updates" }], body });
  },
};
