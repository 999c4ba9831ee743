import { html } from "hono/html";
import type { ReleasedCell, ReleasedUnit, ReleasePage, ReleaseRow } from "#contract";
import type { Html, Visit } from "../visit.ts";
import { amountText, none } from "../words.ts";

/** Words and drawings that the pages of releases share. A score is rounded once, here; an interval outwards, so that it never looks surer than it is. */
export const scoreText = (score: number | null): string => (score === null ? none : score.toFixed(2));
export const rankText = (rank: number | null): string => (rank === null ? none : String(rank));
export const intervalText = ({ low, high }: Pick<ReleasedUnit, "low" | "high">): string =>
  low === null || high === null ? none : `${Math.floor(low)}–${Math.ceil(high)}`;

/** Where the interval of ranks lies, the first rank at the left; what it says stands beside it as text. */
export function intervalBar({ low, high, rank }: ReleasedUnit, of: number): Html {
  if (low === null || high === null || rank === null || of < 2) return html``;
  const at = (place: number): number => ((place - 1) / (of - 1)) * 96 + 2;
  const [from, until] = [at(Math.floor(low)), at(Math.ceil(high))];
  return html`<svg class="spread" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" x="0" y="4.5" width="100" height="1"/><rect class="fill" x="${from.toFixed(2)}" y="3" width="${Math.max(1, until - from).toFixed(2)}" height="4"/><rect class="dot" x="${(at(rank) - 0.75).toFixed(2)}" y="1" width="1.5" height="8"/></svg>`;
}

/** The address of a release's page, of the bundle that is looked at. */
export function releaseLink({ link, asked, params }: Visit, more = ""): string {
  const path = `/open/releases/${params.id ?? ""}${more}`;
  return asked.bundle === undefined ? link(path) : link(path, { bundle: asked.bundle });
}

type Head = Pick<ReleasePage, "row" | "embargo" | "replacedBy">;

/** What must be read before the numbers: not public yet, taken back, or replaced. */
export function warnings(visit: Visit, { row, embargo, replacedBy }: Head, withdrawn: ReleasePage["withdrawn"] = null): Html {
  const { say, link } = visit;
  return html`${
    embargo
      ? html`<p class="caution"><b>${say({ zh: "保密期内", en: "Under embargo" })}</b> ${say({
          zh: `本页尚未公开，发布日 ${row.on}，不得外传；查阅已记录。`,
          en: `This page is not public until ${row.on} and may not be passed on; that you read it is on record.`,
        })}</p>`
      : ""
  }${withdrawn ? html`<p class="caution"><b>${say({ zh: "已撤回", en: "Withdrawn" })}</b> ${withdrawn.on} ${withdrawn.reason}</p>` : ""}${
    replacedBy === null
      ? ""
      : html`<p class="caution"><b>${say({ zh: "已更正", en: "Corrected" })}</b> ${say({
          zh: "这是更正前的内容。",
          en: "This is how it stood before an erratum.",
        })}<a href="${link(`/open/releases/${row.id}`)}">${say({ zh: "看更正后的内容", en: "See it as corrected" })}</a></p>`
  }`;
}

/** Whose measure it is, on every page. */
export const standing = ({ say }: Visit): Html =>
  html`<p class="detail"><b>${say({ zh: "平台测算", en: "This platform's own measure" })}</b> ${say({
    zh: "不是统计部门公布的统计数据；所用统计数据引自发布单位，未作改动。",
    en: "no figure of the statistics bureau; statistics it uses are quoted from their publishers, unchanged.",
  })}</p>`;

/** The figure with its unit, its own digits where it has them; what was filled in is marked. */
export function cellText({ say, language }: Visit, cell: ReleasedCell): Html {
  if (cell.value !== null) {
    const text = cell.shown ?? cell.value.toFixed(cell.places);
    const places = cell.shown === null ? cell.places : Math.min(cell.places, cell.shown.split(".")[1]?.length ?? 0);
    return html`<span class="value">${amountText(text, cell.measure, places, language)}</span>${
      cell.reached > 0 ? html`<span class="under">${say({ zh: `取 ${cell.ofPeriod} 年`, en: `of ${cell.ofPeriod}` })}</span>` : ""
    }`;
  }
  const why = cell.gap ? say(cell.gap) : say({ zh: "无数", en: "none" });
  if (cell.filled === null) return html`<span class="missing" title="${why}">${none}</span><span class="only-read">${why}</span>`;
  return html`<span class="value">${amountText(cell.filled.toFixed(cell.places), cell.measure, cell.places, language)}</span><span class="under">${say({ zh: "按方法填补", en: "filled by the method" })}</span>`;
}

export const sourceText = ({ say }: Visit, { source, publishedOn, publishedAssumed }: ReleasedCell): Html =>
  source === null
    ? html`${none}`
    : html`${source.url === "" ? source.title : html`<a class="source" href="${source.url}" rel="noopener external">${source.title}</a>`}<span class="under">${say(source.publisher)}${publishedOn === "" ? "" : ` · ${publishedOn}`}${publishedAssumed ? say({ zh: "（推定）", en: " (assumed)" }) : ""}</span>`;

/** When it comes, and whether that changed. */
export const dayText = ({ say }: Visit, { on, announced, moved, late, publishedOn }: ReleaseRow): Html =>
  html`${publishedOn ?? on}${
    moved ? html`<span class="under">${say({ zh: `原定 ${announced}，已改期`, en: `moved; announced for ${announced}` })}</span>` : ""
  }${late ? html`<span class="under tone-warn">${publishedOn === null ? say({ zh: "已过发布日，尚未发布", en: "its day has passed" }) : say({ zh: "晚于发布日", en: "later than its day" })}</span>` : ""}`;
