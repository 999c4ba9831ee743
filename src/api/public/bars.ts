import { html } from "hono/html";
import type { IndicatorAnswer } from "#contract";
import { figureNumber, section } from "./parts.ts";
import type { Html, Visit } from "./visit.ts";
import { isAmount, periodText, unitText } from "./words.ts";

type Level = IndicatorAnswer["regions"][number];
type Row = Level["rows"][number];

const numberOf = ({ actual }: Row): number => (actual.kind === "figure" ? Number(actual.value) : 0);

/** Bars share one scale from zero; a length is the value's share of the longest. */
function row(visit: Visit, line: Row, longest: number, places: number, drawn: boolean): Html {
  const { link, say } = visit;
  const width = longest > 0 ? Math.max(0, (numberOf(line) / longest) * 100).toFixed(2) : "0";
  const value =
    line.actual.kind === "figure" ? figureNumber(visit, line.actual, places) : html`<span class="missing">${say(line.actual.say)}</span>`;
  return html`<tr${line.own ? html` class="own"` : ""}><td class="rank">${line.rank ?? ""}</td><th scope="row"><a href="${link(`/open/regions/${line.region}`)}">${say(line.short)}</a></th><td class="bar">${
    drawn && line.actual.kind === "figure"
      ? html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`
      : ""
  }</td><td class="number">${value}</td></tr>`;
}

const names = {
  country: { zh: "全国", en: "The nation" },
  province: { zh: "各省（区、市）", en: "Provinces" },
  city: { zh: "各市", en: "Cities" },
} as const;

/** All regions of a level, best first, each a bar and its number in one table, so that it reads alike by eye, by ear and on paper. */
export function regionBars(visit: Visit, { indicator }: IndicatorAnswer, level: Level): Html {
  const { say, language } = visit;
  const longest = Math.max(0, ...level.rows.map(numberOf));
  const drawn = isAmount(indicator.unit) && indicator.kind !== "rank" && level.rows.every((r) => numberOf(r) >= 0);
  const unit = say(unitText(indicator.unit));
  const title = `${say(names[level.level])} · ${periodText(level.period, language)}${unit === "" ? "" : visit.inBrackets(unit)}`;
  return section(
    `bars-${level.level}`,
    title,
    html`<table class="bars"><caption class="only-read">${title}</caption><thead class="only-read"><tr><th scope="col">${say({ zh: "位次", en: "Rank" })}</th><th scope="col">${say({ zh: "地区", en: "Region" })}</th><td></td><th scope="col">${say({ zh: "数值", en: "Value" })}</th></tr></thead><tbody>${level.rows.map(
      (line) => row(visit, line, longest, indicator.places, drawn),
    )}</tbody></table>`,
  );
}
