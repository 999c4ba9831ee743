import { html, raw } from "hono/html";
import type { Step } from "#define";
import { type Built, byPeriod, type Remark } from "#evaluate/composite";
import type { Label, Language } from "#kernel";
import { lastPeriod, nodeRanks } from "./data-files.ts";
import type { Given } from "./tables.ts";

/** Of the uncertainty analysis: what a reader of the report is shown of a unit. */
export type Interval = {
  readonly unit: string;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly ahead: number;
  readonly tied: number;
  readonly behind: number;
};
export type Index = {
  readonly factor: string;
  readonly first: number;
  readonly total: number;
  readonly low: number | null;
  readonly high: number | null;
};
export type Found = {
  readonly intervals: readonly Interval[];
  readonly indices: readonly Index[];
  readonly runs: number;
  readonly failed: number;
};

const words = {
  title: { zh: "综合指数计算报告", en: "Composite index report" },
  made: {
    zh: "全部数值由随附的数据、框架和方法说明算出，可重算。",
    en: "Every number follows from the data, framework and specification beside this file and can be recomputed.",
  },
  units: { zh: "评价对象", en: "Units" },
  indicators: { zh: "指标", en: "Indicators" },
  periods: { zh: "时期", en: "Periods" },
  missing: { zh: "缺数占比", en: "Missing cells" },
  rank: { zh: "位次", en: "Rank" },
  unit: { zh: "对象", en: "Unit" },
  score: { zh: "得分", en: "Score" },
  interval: { zh: "90% 位次区间", en: "90 % rank interval" },
  chart: { zh: "区间（左为第 1 位）", en: "Interval (left is rank 1)" },
  tied: { zh: "分不出先后的对象数", en: "Units not told apart" },
  ranks: { zh: "得分与位次", en: "Scores and ranks" },
  method: { zh: "方法", en: "Method" },
  step: { zh: "步骤", en: "Step" },
  parameters: { zh: "参数", en: "Parameters" },
  remarks: { zh: "按规则处理之处", en: "Rules applied" },
  noRemarks: { zh: "没有需要说明的处理。", en: "No rule had to be applied." },
  treatment: { zh: "离群值处理", en: "Treatment of outliers" },
  moved: { zh: "移动的单元格数", en: "Cells moved" },
  transform: { zh: "变换", en: "Transform" },
  skew: { zh: "偏度", en: "Skewness" },
  kurtosis: { zh: "峰度", en: "Kurtosis" },
  sensitivity: { zh: "不确定性来自哪里", en: "Where the uncertainty comes from" },
  factor: { zh: "因素", en: "Factor" },
  first: { zh: "一阶指数", en: "First-order index" },
  total: { zh: "总指数", en: "Total index" },
  totalInterval: { zh: "总指数 90% 区间", en: "90 % interval of the total index" },
  runs: { zh: "重复计算", en: "Replications" },
  failed: { zh: "未能算出", en: "could not be computed" },
} as const satisfies Readonly<Record<string, Label>>;

const shown = (value: number | null | undefined, places = 2): string =>
  value === null || value === undefined || !Number.isFinite(value) ? "—" : value.toFixed(places);

/** One page that stands alone: no script, no outside file, prints on A4. */
export function reportOf(given: Given, built: Built, found: Found | null, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const { frame, table } = given.ground;
  const cells = table.columns.length * table.rows.length;
  const gaps = table.columns.reduce((all, column) => all + column.filter(Number.isNaN).length, 0);
  const periods = [...new Set(built.rows.flatMap((row) => row.period ?? []))].sort(byPeriod);
  const facts = [
    [say("units"), String(new Set(built.rows.map((row) => row.unit)).size)],
    [say("indicators"), String(frame.leafCount)],
    ...(periods.length > 0 ? [[say("periods"), periods.join(language === "zh" ? "、" : ", ")]] : []),
    [say("missing"), `${((gaps / cells) * 100).toFixed(1)}%`],
    ...(found ? [[say("runs"), `${found.runs}${found.failed > 0 ? ` · ${found.failed} ${say("failed")}` : ""}`]] : []),
  ];
  const title = given.nodeNames.get(frame.nodes[frame.root]?.id ?? "") ?? "";
  const page = html`<!doctype html><html lang="${language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title} · ${say("title")}</title><style>${raw(style)}</style></head><body><main>
<h1>${title}</h1><p>${say("title")} · ${say("made")}</p>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h2>${say("ranks")}${periods.length > 0 ? html` · ${lastPeriod(built.rows)}` : ""}</h2>${rankTable(given, built, found, say)}
${found && found.indices.length > 0 ? sensitivityTable(found, say) : ""}
<h2>${say("method")}</h2>${methodTable(built, say)}
${built.state.treated.length > 0 ? treatmentTable(given, built, say) : ""}
<h2>${say("remarks")}</h2>${remarkList(built.state.remarks, say, language)}
</main></body></html>`;
  return String(page);
}

type Say = (word: keyof typeof words) => string;

function rankTable(given: Given, built: Built, found: Found | null, say: Say) {
  const { frame } = built.ground;
  const last = lastPeriod(built.rows);
  const ranks = nodeRanks(built, frame.root);
  const upper = (frame.children[frame.root] ?? []).filter((node) => node >= frame.leafCount);
  const rows = built.rows
    .map((row, i) => ({ row, i, rank: ranks[i] ?? 0 }))
    .filter(({ row }) => row.period === last)
    .sort((a, b) => (a.rank || 1e9) - (b.rank || 1e9));
  const intervals = new Map(found?.intervals.map((interval) => [interval.unit, interval]));
  return html`<div class="t"><table><thead><tr><th class="n">${say("rank")}</th><th>${say("unit")}</th><th class="n">${say("score")}</th>
${upper.map((node) => html`<th class="n">${given.nodeNames.get(frame.nodes[node]?.id ?? "")}</th>`)}
${found ? html`<th class="n">${say("interval")}</th><th class="n">${say("tied")}</th><th class="w">${say("chart")}</th>` : ""}</tr></thead><tbody>
${rows.map(
  ({ row, i, rank }) => html`<tr><td class="n">${rank || "—"}</td><td>${given.unitNames.get(row.unit) ?? row.unit}</td>
<td class="n">${shown(built.scores[frame.root]?.[i])}</td>${upper.map((node) => html`<td class="n">${shown(built.scores[node]?.[i])}</td>`)}
${found ? intervalCells(intervals.get(row.unit), rank, rows.length) : ""}</tr>`,
)}</tbody></table></div>`;
}

function intervalCells(interval: Interval | undefined, rank: number, count: number) {
  if (interval === undefined) return html`<td class="n">—</td><td class="n">—</td><td></td>`;
  const at = (place: number): string => `${(((place - 0.5) / count) * 100).toFixed(2)}%`;
  const width = `${(((interval.high - interval.low) / count) * 100).toFixed(2)}%`;
  return html`<td class="n">${shown(interval.low, 0)}–${shown(interval.high, 0)}</td><td class="n">${interval.tied}</td>
<td class="w"><i style="left:${at(interval.low)};width:${width}"></i><b style="left:${at(rank)}"></b></td>`;
}

function sensitivityTable({ indices }: Found, say: Say) {
  return html`<h2>${say("sensitivity")}</h2><div class="t"><table><thead><tr><th>${say("factor")}</th><th class="n">${say("first")}</th><th class="n">${say("total")}</th><th class="n">${say("totalInterval")}</th></tr></thead><tbody>
${indices.map(
  ({
    factor,
    first,
    total,
    low,
    high,
  }) => html`<tr><td>${factor}</td><td class="n">${shown(first, 3)}</td><td class="n">${shown(total, 3)}</td>
<td class="n">${low === null ? "—" : `${shown(low, 3)}–${shown(high, 3)}`}</td></tr>`,
)}</tbody></table></div>`;
}

const parametersOf = ({ step: _, ...rest }: Step): string => {
  const text = JSON.stringify(rest);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
};
function methodTable({ sets }: Built, say: Say) {
  return html`<div class="t"><table><thead><tr><th class="n">#</th><th>${say("step")}</th><th>${say("parameters")}</th></tr></thead><tbody>
${sets.map(({ step }, i) => html`<tr><td class="n">${i + 1}</td><td>${step.step}</td><td><code>${parametersOf(step)}</code></td></tr>`)}</tbody></table></div>`;
}

function treatmentTable(given: Given, { state }: Built, say: Say) {
  const touched = state.treated.filter(({ moved, transform }) => moved > 0 || transform !== undefined);
  return html`<h2>${say("treatment")}</h2><div class="t"><table><thead><tr><th>${say("indicators")}</th><th class="n">${say("skew")}</th><th class="n">${say("kurtosis")}</th><th class="n">${say("moved")}</th><th>${say("transform")}</th><th class="n">${say("skew")}</th></tr></thead><tbody>
${touched.map(
  ({
    id,
    before,
    moved,
    afterMoving,
    after,
    transform,
  }) => html`<tr><td>${given.nodeNames.get(id) ?? id}</td><td class="n">${shown(before.skew)}</td><td class="n">${shown(before.kurtosis)}</td>
<td class="n">${moved}</td><td>${transform ?? "—"}</td><td class="n">${shown((after ?? afterMoving)?.skew)}</td></tr>`,
)}</tbody></table></div>`;
}

function remarkList(remarks: readonly Remark[], say: Say, language: Language) {
  if (remarks.length === 0) return html`<p>${say("noRemarks")}</p>`;
  return html`<ul>${remarks.map((remark) => html`<li>${remark.say[language]}</li>`)}</ul>`;
}

const style = `body{margin:0;background:#fff;color:#1f2328;font:14px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}main{max-width:1080px;margin:0 auto;padding:32px 24px}
h1{font-size:22px;margin:0}h2{font-size:16px;margin:32px 0 8px}dl{display:flex;flex-wrap:wrap;gap:8px 32px}dt{color:#59636e;font-size:12px}dd{margin:0;font-variant-numeric:tabular-nums}
.t{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{padding:3px 8px;border-bottom:1px solid #d8dee4;text-align:left;vertical-align:top}th{font-weight:600;font-size:12px;color:#59636e}
.n{text-align:right;white-space:nowrap}.w{position:relative;min-width:180px;width:28%}td.w i{position:absolute;top:50%;height:6px;margin-top:-3px;background:#a9c1e8;min-width:2px}td.w b{position:absolute;top:50%;width:6px;height:6px;margin:-3px 0 0 -3px;background:#1f4e9e;border-radius:50%}
code{font:12px/1.5 ui-monospace,Consolas,monospace;word-break:break-all}@media print{main{padding:0}h2{break-after:avoid}tr{break-inside:avoid}}`;
