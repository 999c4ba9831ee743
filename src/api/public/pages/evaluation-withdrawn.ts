import { html } from "hono/html";
import type { Answer } from "#contract";
import { section } from "../parts.ts";
import type { Html, Visit } from "../visit.ts";
import { dayIn } from "./evaluations.ts";

type Withdrawn = Pick<Answer<"publishedEvaluation">, "withdrawn" | "evaluator">;

/** That it was withdrawn, before anything else is read; nothing while it stands. */
export function withdrawnMark({ say }: Visit, { withdrawn }: Withdrawn): Html | "" {
  if (!withdrawn) return "";
  return html`<p class="caution"><b>${say({ zh: "已撤回", en: "Withdrawn" })}</b> ${say({
    zh: `本项评价结果已于 ${dayIn(withdrawn.at)} 撤回，请勿再引用其数据和结论。`,
    en: `This result was withdrawn on ${dayIn(withdrawn.at)}; please quote neither its figures nor its conclusions.`,
  })}</p>`;
}

/** When and why, by whom, and what the evaluator says to it, in its own words. */
export function withdrawnSection({ say }: Visit, { withdrawn, evaluator }: Withdrawn): Html | "" {
  if (!withdrawn) return "";
  const { at, by, reason, statement } = withdrawn;
  const spoken = statement
    ? html`<p class="said">${statement.says}</p><p class="note">${evaluator.name} · ${dayIn(statement.at)}</p>`
    : html`<p class="missing">${say({ zh: "受托机构尚未就撤回作出陈述。", en: "The evaluator has made no statement on it so far." })}</p>`;
  return section(
    "withdrawn",
    say({ zh: "撤回", en: "Withdrawal" }),
    html`<p class="lead">${say({
      zh: `${by.zh}于 ${dayIn(at)} 签发撤回，提请和签发由两人分别办理。`,
      en: `Signed by ${by.en} on ${dayIn(at)}; one person asked for it and another signed.`,
    })}</p><h3>${say({ zh: "撤回理由", en: "Why" })}</h3><p class="said">${reason}</p><h3>${say({
      zh: "受托机构的陈述",
      en: "Statement of the evaluator",
    })}</h3>${spoken}<p class="note">${say({
      zh: "报告、数据比较和双方陈述随之撤下，不再与平台数据并列；本页和下列评价经过长期保留。",
      en: "The report, the comparison of figures and both sides' statements are taken down with it and stand beside our figures no longer; this page and how the evaluation came about stay.",
    })}</p>`,
  );
}
