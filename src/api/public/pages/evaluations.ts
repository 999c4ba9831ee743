import { html } from "hono/html";
import type { Answer } from "#contract";
import { dayOf, type Instant, ok } from "#kernel";
import { section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";

type Rows = Answer<"publishedEvaluations">["rows"];

/** The day of a moment, in the plan's zone. */
export const dayIn = (at: string): string => dayOf(at as Instant);

function listed(visit: Visit, rows: Rows): Html {
  const { say, link } = visit;
  const title = say({ zh: "已公布", en: "Published" });
  if (rows.length === 0)
    return section(
      "published",
      title,
      html`<p class="missing">${say({ zh: "尚无已公布的第三方评价。", en: "No evaluation is published yet." })}</p>`,
    );
  const columns = [
    { head: say({ zh: "评价", en: "Evaluation" }), wide: true },
    { head: say({ zh: "受托机构", en: "Evaluator" }) },
    { head: say({ zh: "被评价单位", en: "Evaluated" }) },
    { head: say({ zh: "公布日期", en: "Published" }) },
  ];
  const lines = rows.map(({ id, number, title: name, evaluator, evaluated, publishedAt, withdrawnAt }) => [
    html`<a href="${link(`/open/evaluations/${id}`)}">${name}</a><span class="under">${number}${
      withdrawnAt === null ? "" : html` · <b>${say({ zh: `${dayIn(withdrawnAt)} 已撤回`, en: `withdrawn ${dayIn(withdrawnAt)}` })}</b>`
    }</span>`,
    evaluator.name,
    evaluated.map(say).join(say({ zh: "、", en: ", " })),
    dayIn(publishedAt),
  ]);
  return section("published", title, table(title, columns, lines, "listing"));
}

/** Every evaluation by a third party that was published. */
export const evaluationsPage: Page = {
  path: "/open/evaluations",
  show: async (visit) => {
    const answer = await ask(visit, "publishedEvaluations", {}, {});
    if (!answer.ok) return answer;
    const { say } = visit;
    const { rows } = answer.value;
    const gone = rows.filter(({ withdrawnAt }) => withdrawnAt !== null).length;
    const title = say({
      zh: `已公布 ${rows.length} 项第三方评价${gone === 0 ? "" : `，其中 ${gone} 项已撤回`}`,
      en: `${rows.length} evaluation(s) by third parties published${gone === 0 ? "" : `, ${gone} of them withdrawn`}`,
    });
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "受托机构独立评价，报告按其签署的原样公布；报告中的数据与平台数据逐项比较，差异由委托单位说明原因。",
      en: "Evaluators work independently, and their reports are published as they signed them; figures of a report are held against ours one by one, and the commissioner explains each difference.",
    })}</p></div><div class="stack">${listed(visit, rows)}</div>`;
    return ok({
      title,
      crumbs: [{ label: say({ zh: "第三方评价", en: "Evaluations by third parties" }), path: "/open/evaluations" }],
      body,
    });
  },
};
