import { html } from "hono/html";
import type { ClauseAnswer, Outline } from "#contract";
import { ok } from "#kernel";
import { labelled, section } from "../parts.ts";
import { targetTable } from "../targets.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { amountText, periodText } from "../words.ts";
import { indicatorTable } from "./indicators.ts";

const label = { zh: "规划条款", en: "The plan" };
type Line = Outline["preamble"][number];

/** Clauses as a list, each with what measures it. */
function lines({ say, link }: Visit, list: readonly Line[]): Html | "" {
  if (list.length === 0) return "";
  return html`<ul class="plain">${list.map(
    ({ id, title, coverage }) =>
      html`<li><a href="${link(`/open/plan/${id}`)}">${id} ${say(title)}</a>${
        coverage.targets > 0
          ? html` <span class="note">${say({ zh: `${coverage.targets} 项目标`, en: `${coverage.targets} targets` })}</span>`
          : ""
      }${coverage.indicators > 0 ? html` <span class="note">${say({ zh: `${coverage.indicators} 项指标`, en: `${coverage.indicators} indicators` })}</span>` : ""}</li>`,
  )}</ul>`;
}

/** The plan's outline with what measures each clause, and the way to the issuer's own text. */
export const planPage: Page = {
  path: "/open/plan",
  show: async (visit) => {
    const answer = await ask(visit, "plan", {}, {});
    if (!answer.ok) return answer;
    const { say } = visit;
    const { plan, totals, preamble, chapters } = answer.value;
    const title = say({
      zh: `规划 ${totals.clauses} 条，${totals.measured} 条有数可查`,
      en: `${totals.clauses} clauses, ${totals.measured} of them with figures`,
    });
    const body = html`<div class="hero"><p class="over">${say(plan.label)} · ${plan.documentNumber}</p><h1>${title}</h1><p class="detail">${say(
      {
        zh: "每条只写本平台概括的要点，原文以发布机关公布的文本为准。",
        en: "Each clause is told in this platform's own words; the text published by the issuing authority is the one that counts.",
      },
    )} <a href="${plan.url}" rel="noopener external">${say({ zh: "规划原文", en: "The plan's own text" })}</a></p></div>
<div class="stack">${section("preamble", say({ zh: "序言", en: "Preamble" }), html`${lines(visit, preamble)}`)}${chapters.map((c) =>
      section(
        `chapter-${c.id}`,
        `${c.id} ${say(c.title)}`,
        html`${lines(visit, c.clauses)}${c.sections.map((s) => html`<h3>${s.id} ${say(s.title)}</h3>${lines(visit, s.clauses)}`)}`,
      ),
    )}</div>`;
    return ok({ title, crumbs: [{ label: say(label), path: "/open/plan" }], body });
  },
};

function starting(visit: Visit, { baselines }: ClauseAnswer): Html | "" {
  if (baselines.length === 0) return "";
  const { say, link, language } = visit;
  return section(
    "baselines",
    say({ zh: "规划写明的基数", en: "Starting figures the plan gives" }),
    html`<ul class="plain">${baselines.map(
      (b) =>
        html`<li>${periodText(b.period, language)} <a href="${link(`/open/indicators/${b.indicator}`)}">${say(b.label)}</a> <b>${amountText(b.value, b.unit, b.value.split(".")[1]?.length ?? 0, language)}</b>${b.note ? html` <span class="note">${say(b.note)}</span>` : ""}</li>`,
    )}</ul>`,
  );
}

/** One clause: its gist, whom it concerns, what measures it. */
export const clausePage: Page = {
  path: "/open/plan/:clause",
  show: async (visit) => {
    const answer = await ask(visit, "clause", { id: visit.params.clause ?? "" }, {});
    if (!answer.ok) return answer;
    const { say, link } = visit;
    const { clause, units, targets, indicators, previous, next } = answer.value;
    const title = `${clause.id} ${say(clause.title)}`;
    const place = [clause.chapter, clause.section].flatMap((p) => (p ? [`${p.id} ${say(p.title)}`] : [])).join(" · ");
    const body = html`<div class="hero"><p class="over">${place}</p><h1>${title}</h1><p class="detail">${say(clause.gist)}</p>${
      units.length > 0
        ? labelled(visit, [[{ zh: "责任单位", en: "Concerns" }, units.map((u) => say(u.label)).join(say({ zh: "、", en: ", " }))]])
        : ""
    }<p class="links">${previous ? html`<a rel="prev" href="${link(`/open/plan/${previous.id}`)}">← ${previous.id} ${say(previous.title)}</a>` : ""}${next ? html`<a rel="next" href="${link(`/open/plan/${next.id}`)}">${next.id} ${say(next.title)} →</a>` : ""}</p></div>
<div class="stack">${targets.length > 0 ? section("targets", say({ zh: "目标", en: "Targets" }), targetTable(visit, say({ zh: "目标", en: "Targets" }), targets)) : ""}${
      indicators.length > 0
        ? section(
            "indicators",
            say({ zh: "指标", en: "Indicators" }),
            indicatorTable(visit, say({ zh: "指标", en: "Indicators" }), indicators),
          )
        : ""
    }${starting(visit, answer.value)}${
      targets.length + indicators.length === 0
        ? html`<div class="sheet"><p class="missing">${say({ zh: "这一条目前没有可查的数。", en: "No figure speaks for this clause yet." })}</p></div>`
        : ""
    }</div>`;
    return ok({
      title,
      crumbs: [
        { label: say(label), path: "/open/plan" },
        { label: title, path: visit.path },
      ],
      body,
    });
  },
};
