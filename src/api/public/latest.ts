import { html } from "hono/html";
import type { Answer, IndicatorSummary } from "#contract";
import { shownFigure } from "./parts.ts";
import type { Html, Visit } from "./visit.ts";
import { periodText } from "./words.ts";

type List = Answer<"indicators">;
export type Published = { readonly indicator: IndicatorSummary; readonly on: string };

/** Indicators by the day their last figure was published, newest first; days that are only inferred are left out. */
export const byPublication = ({ indicators }: List): readonly Published[] =>
  indicators
    .flatMap((indicator) => {
      const { latest } = indicator;
      return latest.kind === "figure" && !latest.publishedAssumed && !indicator.formula ? [{ indicator, on: latest.publishedOn }] : [];
    })
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));

/** What was published last, as a short list with the way to all of it. */
export function latestUpdates(visit: Visit, list: List, count: number): Html {
  const { say, link, language } = visit;
  const shown = byPublication(list).slice(0, count);
  return html`<section class="box" aria-labelledby="latest"><h2 id="latest">${say({ zh: "最近公布的数", en: "Published last" })}</h2><ul class="news">${shown.map(
    ({ indicator, on }) =>
      html`<li><time>${on}</time><a href="${link(`/open/indicators/${indicator.id}`)}">${say(indicator.label)}</a><span>${
        indicator.latest.kind === "figure" ? periodText(indicator.latest.period, language) : ""
      } ${shownFigure(visit, indicator.latest, indicator.places)}</span></li>`,
  )}</ul><p><a href="${link("/open/updates")}">${say({ zh: "全部更新", en: "All updates" })}</a></p></section>`;
}
