import { html } from "hono/html";
import type { IndicatorAnswer, TargetRow } from "#contract";
import { type Label, ok } from "#kernel";
import { type Cell, firstSentence, labelled, periodOf, section, shownFigure, statusMark, valueText } from "../parts.ts";
import { goalText } from "../targets.ts";
import { trajectory } from "../trajectory.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { amountText, none, percentText } from "../words.ts";

function paceLines({ say }: Visit, row: TargetRow): readonly (readonly [Label, Cell])[] {
  const { pace } = row;
  if (pace?.basis !== "rate") return [];
  const sign = (rate: number) => `${rate > 0 ? "+" : ""}${percentText(rate)}`;
  return [
    [{ zh: "最近增速", en: "Last growth" }, `${pace.from}→${pace.to} ${sign(pace.actual)}`],
    ...(pace.needed === null ? [] : [[{ zh: "今后每年需", en: "Needed a year" }, sign(pace.needed)] as const]),
    ...(pace.threeYear
      ? [
          [
            { zh: "三年年均", en: "Over three years" },
            `${sign(pace.threeYear.actual)}${say({ zh: "（旁证，不作判定）", en: " (beside, never decides)" })}`,
          ] as const,
        ]
      : []),
  ];
}

function facts(visit: Visit, row: TargetRow): Html {
  const { say, language, link } = visit;
  const { actual } = row;
  return labelled(visit, [
    [
      { zh: "实际", en: "Actual" },
      actual.kind === "figure"
        ? html`${valueText(visit, actual, row.places)}${visit.inBrackets(periodOf(visit, actual))}`
        : say(actual.say),
    ],
    [{ zh: "应达到", en: "Goal" }, html`${goalText(visit, row)}${row.goal ? html`<span class="under">${say(row.goal.say)}</span>` : ""}`],
    [
      { zh: "期限", en: "Due" },
      `${row.due}${row.dueInferred ? say({ zh: "（按规划期推定）", en: " (read from the plan's period)" }) : ""}`,
    ],
    ...(row.base
      ? [
          [
            { zh: "基期", en: "Base" },
            html`${amountText(row.base.value, row.unit, row.places, language)}${visit.inBrackets(row.base.on.slice(0, 4))}<span class="under">${say(row.base.say)}</span>`,
          ] as const,
        ]
      : []),
    ...(row.gap !== null && !row.gap.startsWith("-")
      ? [[{ zh: "还差", en: "Short by" }, amountText(row.gap, row.unit, row.places, language)] as const]
      : []),
    ...paceLines(visit, row),
    ...(row.completion
      ? [
          [
            { zh: "完成率 / 时间", en: "Done / time gone" },
            `${row.completion.atLeast ? "≥" : ""}${percentText(row.completion.done)} / ${percentText(row.completion.timeGone)}`,
          ] as const,
        ]
      : []),
    [{ zh: "规划用语", en: "The plan's verb" }, say(row.wording)],
    [{ zh: "牵头单位", en: "Lead" }, say(row.owner.label)],
    [
      { zh: "条款", en: "Clauses" },
      html`<span class="links">${row.clauses.map((c) => html`<a href="${link(`/open/plan/${c.id}`)}">${c.id} ${say(c.title)}</a>`)}</span>`,
    ],
    ...(row.settledBy
      ? [
          [
            { zh: "待什么才能判定", en: "What would settle it" },
            say(row.settledBy.figure) +
              visit.inBrackets(
                [say(row.settledBy.keeper.short), ...(row.settledBy.expectedOn ? [row.settledBy.expectedOn] : [])].join(" · "),
              ),
          ] as const,
        ]
      : []),
  ]);
}

function body(visit: Visit, row: TargetRow, about: IndicatorAnswer): Html {
  const { say, link } = visit;
  const title = `${say(row.label)} ${row.actual.kind === "figure" ? valueText(visit, row.actual, row.places) : none}`;
  return html`<div class="hero"><p class="over">${say({ zh: "规划目标", en: "Target of the plan" })}</p><h1>${say(row.label)} ${statusMark(visit, row.status)}</h1><p class="big">${shownFigure(visit, row.actual, row.places)} <small>/ ${goalText(visit, row)}</small></p><p class="detail">${say(row.status.reason)}</p>${
    row.lastStatus && row.lastStatus.id !== row.status.id
      ? html`<p class="detail">${say({ zh: "最近一次可判定：", en: "When last it could be judged: " })}${statusMark(visit, row.lastStatus)} ${say(row.lastStatus.reason)}</p>`
      : ""
  }</div>
${section("way", say({ zh: "历年走势与目标", en: "The way so far, and the goal" }), html`${trajectory(visit, about, title)}<p class="links"><a href="${link(`/open/indicators/${row.indicator}`)}">${say({ zh: "指标页：来源、口径、各省各市、下载", en: "The indicator: sources, scope, provinces, cities, downloads" })}</a></p>`)}
<div class="halves"><div>${section("facts", say({ zh: "目标与进度", en: "Goal and progress" }), facts(visit, row))}</div><div>${section(
    "scope",
    say({ zh: "这个数是什么", en: "What this number is" }),
    html`${firstSentence(visit, say(about.indicator.scope))}${
      row.openQuestions.length > 0
        ? html`<h3>${say({ zh: "口径待确认", en: "Open questions of scope" })}</h3><ul class="plain">${row.openQuestions.map((q) => html`<li>${say(q)}</li>`)}</ul>`
        : ""
    }${about.baseRate ? html`<h3>${say({ zh: "历史上有多难", en: "How often it was done before" })}</h3><p>${say(about.baseRate.question)}${say({ zh: `：${about.baseRate.windows} 个可比时段中有 ${about.baseRate.reached} 个做到。`, en: `: ${about.baseRate.reached} of ${about.baseRate.windows} comparable spans did.` })}</p>` : ""}`,
  )}</div></div>`;
}

/** One target: where it stands and why, what it must reach, and the way to its figures. */
export const targetPage: Page = {
  path: "/open/targets/:id",
  show: async (visit) => {
    const answer = await ask(visit, "target", { id: visit.params.id ?? "" }, {});
    if (!answer.ok) return answer;
    const { row, about } = answer.value;
    const name = visit.say(row.label);
    return ok({
      title: name + visit.colon + visit.say(row.status.label),
      crumbs: [{ label: name, path: visit.path }],
      body: body(visit, row, about),
    });
  },
};
