import { html } from "hono/html";
import type { TargetRow } from "#contract";
import { periodOf, shownFigure, statusMark, table } from "./parts.ts";
import type { Html, Visit } from "./visit.ts";
import { amountText, isAmount, none, percentText } from "./words.ts";

export function goalText({ say, language }: Visit, row: TargetRow): string {
  if (row.goal === null) return say({ zh: "未设值", en: "no value set" });
  if (row.goal.words) return say(row.goal.words);
  const { value, upper } = row.goal;
  const low = amountText(value, row.unit, row.places, language);
  return upper === null ? low : `${low}—${amountText(upper, row.unit, row.places, language)}`;
}

/** How much of the goal has been attained, as a bar under the words; the share is the answer's own. */
function bar({ say }: Visit, row: TargetRow): Html | "" {
  if (row.attained === null || !isAmount(row.unit)) return "";
  const { share, atLeast } = row.attained;
  const width = Math.min(100, Math.max(0, share * 100)).toFixed(1);
  const words = `${atLeast ? "≥" : ""}${percentText(share)}`;
  return html`<svg class="meter tone-${row.status.tone}" viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${say({ zh: `为目标的${words}`, en: `${words} of the goal` })}"><rect class="rail" width="100" height="6"/><rect class="fill" width="${width}" height="6"/></svg>`;
}

const name = (visit: Visit, row: TargetRow): Html =>
  html`<a href="${visit.link(`/open/targets/${row.id}`)}">${visit.say(row.label)}</a><span class="under">${visit.say(row.owner.short)}</span>`;
const actual = (visit: Visit, row: TargetRow): Html =>
  html`${shownFigure(visit, row.actual, row.places)}${row.actual.kind === "figure" ? html`<span class="under">${periodOf(visit, row.actual)}</span>` : ""}${bar(visit, row)}`;
const goal = (visit: Visit, row: TargetRow): Html =>
  html`${row.goal === null ? html`<span class="missing">${none}</span><span class="only-read">${goalText(visit, row)}</span>` : goalText(visit, row)}<span class="under">${row.due.slice(0, 4)}</span>`;

/** Targets with what is reached, what is to be reached, and where they stand. */
export function targetTable(visit: Visit, caption: string, rows: readonly TargetRow[]): Html {
  const { say } = visit;
  const columns = [
    { head: say({ zh: "目标", en: "Target" }), wide: true },
    { head: say({ zh: "实际", en: "Actual" }), number: true },
    { head: say({ zh: "应达到", en: "Goal" }), number: true },
    { head: say({ zh: "状态", en: "State" }) },
  ];
  return table(
    caption,
    columns,
    rows.map((row) => [name(visit, row), actual(visit, row), goal(visit, row), statusMark(visit, row.status)]),
    "targets",
  );
}
