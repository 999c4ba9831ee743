import { html } from "hono/html";
import type { Answer } from "#contract";
import { type Label, ok } from "#kernel";
import { type Cell, labelled, section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { countText, none, percentText, periodText, qualifierWords } from "../words.ts";
import { withdrawnMark, withdrawnSection } from "./evaluation-withdrawn.ts";
import { dayIn } from "./evaluations.ts";

type Evaluation = Answer<"publishedEvaluation">;
type Comparison = NonNullable<Evaluation["comparison"]>;
type Compared = Comparison["figures"][number];
type Explanation = Compared["explanation"];

const listOf = ({ say }: Visit, labels: readonly Label[]): string => labels.map(say).join(say({ zh: "、", en: ", " }));

/** What is said in many sentences, as it was written. */
const words = (text: string): Html => html`<p class="said">${text}</p>`;

function task(visit: Visit, page: Evaluation): Html {
  const { say, link } = visit;
  const { question, clauses, commissioner, evaluated, evaluator, from, until, fee, feeBasis, declaration, number } = page;
  const clauseLinks = clauses.map(({ id, title }) => html`<li><a href="${link(`/open/plan/${id}`)}">${id} ${say(title)}</a></li>`);
  const relations = declaration.relations === "" ? "" : html`<span class="under">${declaration.relations}</span>`;
  const facts: (readonly [Label, Cell])[] = [
    [{ zh: "委托单位", en: "Commissioned by" }, say(commissioner)],
    [{ zh: "受托机构", en: "Evaluator" }, html`${evaluator.name}<span class="under">${evaluator.code}</span>`],
    [{ zh: "被评价单位", en: "Evaluated" }, listOf(visit, evaluated)],
    [{ zh: "评价期", en: "Period" }, say({ zh: `${from} 至 ${until}`, en: `${from} to ${until}` })],
    [
      { zh: "费用", en: "Fee" },
      html`${say({ zh: `${fee.value} ${fee.unit.zh}`, en: `${fee.value} × ${fee.unit.en}` })}<span class="under">${feeBasis}</span>`,
    ],
    [
      { zh: "利益关系声明", en: "Interests declared" },
      html`${declaration.interests === "none" ? say({ zh: "声明无利益关系", en: "none" }) : say({ zh: "声明有下列关系", en: "the following" })}${relations}`,
    ],
    ...(clauses.length > 0 ? [[{ zh: "涉及条款", en: "Clauses" }, html`<ul class="plain">${clauseLinks}</ul>`] as const] : []),
    [{ zh: "编号", en: "Number" }, number],
  ];
  return section("task", say({ zh: "评价任务", en: "What was asked" }), html`${words(question)}${labelled(visit, facts)}`);
}

const kinds: Readonly<Record<Evaluation["opened"][number]["kind"], Label>> = {
  figures: { zh: "数据", en: "Sets of figures" },
  scheme: { zh: "评价结果", en: "Results of schemes" },
  release: { zh: "评价发布", en: "Releases" },
  matter: { zh: "事项", en: "Matters" },
  file: { zh: "文件", en: "Files" },
};

function opened(visit: Visit, { opened: list }: Evaluation): Html {
  const { say } = visit;
  const counted = list.map(({ kind, count }) => say({ zh: `${kinds[kind].zh} ${count} 项`, en: `${kinds[kind].en}: ${count}` }));
  return section(
    "opened",
    say({ zh: "为评价开放的内容", en: "What was opened for it" }),
    html`<p>${counted.join(say({ zh: "、", en: ", " }))}</p><p class="note">${say({
      zh: "只在评价期内向受托机构开放，每次查阅都有记录；内容本身不在此公开。",
      en: "Open to the evaluator within the period alone, every reading on record; what it was is not shown here.",
    })}</p>`,
  );
}

function report(visit: Visit, { report: final, filesKept, withdrawn }: Evaluation): Html {
  const { say } = visit;
  const rows = final.files.map(
    ({ href, name, digest, bytes }) =>
      html`<li>${href === null ? html`<span>${name}</span>` : html`<a class="download" href="${href}" download>${name}</a>`}<span class="under">${countText(Math.max(1, Math.round(bytes / 1024)))} kB · SHA-256 <code class="long">${digest}</code></span></li>`,
  );
  const kept =
    filesKept === 0
      ? ""
      : html`<p class="note">${say({ zh: `另有 ${filesKept} 个文件未标明可以公开，不在此列。`, en: `${filesKept} more file(s) were not marked as open and are left out.` })}</p>`;
  const how = withdrawn
    ? {
        zh: `受托机构于 ${dayIn(final.at)} 签署；撤回后不再提供下载。此前下载的文件，SHA-256 与此处一致的即为被撤回的报告。`,
        en: `Signed by the evaluator on ${dayIn(final.at)}; since the withdrawal it is not handed out. A file that was downloaded before is the withdrawn report where its SHA-256 agrees.`,
      }
    : {
        zh: `受托机构于 ${dayIn(final.at)} 签署，任何人不能改动；下载后自行计算 SHA-256，与此处一致即为原件。`,
        en: `Signed by the evaluator on ${dayIn(final.at)}; nobody can change it. Compute the SHA-256 of what you download: it is the original where it agrees.`,
      };
  return section(
    "report",
    say({ zh: "签署的报告", en: "The signed report" }),
    html`<p>${say(how)}</p>${rows.length === 0 ? html`<p class="missing">${say({ zh: "没有标明可以公开的报告文件。", en: "No file of the report was marked as open." })}</p>` : html`<ul class="list">${rows}</ul>`}${kept}`,
  );
}

const explained = ({ say, colon }: Visit, given: Explanation): Cell => (given ? `${say(given.causeLabel)}${colon}${given.says}` : none);

function differenceOf({ say }: Visit, { ours, differs, difference, share }: Compared): string {
  if (ours === null) return none;
  if (!differs || difference === null) return say({ zh: "一致", en: "alike" });
  const signed = difference.startsWith("-") ? difference.replace("-", "−") : `+${difference}`;
  return share === null ? signed : `${signed} (${percentText(share).replace("-", "−")})`;
}

function ourCell({ say }: Visit, { ours }: Compared): Cell {
  if (ours === null) return html`<span class="missing">${say({ zh: "当时无数", en: "no figure then" })}</span>`;
  const kind = ours.qualifier === "exact" ? [] : [say(qualifierWords[ours.qualifier] ?? { zh: ours.qualifier, en: ours.qualifier })];
  const under = [...(ours.source ? [say(ours.source)] : []), ours.publishedOn, ...kind].join(" · ");
  return html`<span class="value">${ours.value}</span><span class="under">${under}</span>`;
}

function comparison(visit: Visit, made: Comparison): Html {
  const { say, language } = visit;
  const { dataDay, counts, figures, scores } = made;
  const title = say({ zh: "与平台数据逐项比较", en: "Beside our own figures, one by one" });
  const columns = [
    { head: say({ zh: "数据", en: "Figure" }), wide: true },
    { head: say({ zh: "报告", en: "Report" }), number: true },
    { head: say({ zh: "平台", en: "Ours" }), number: true },
    { head: say({ zh: "差异", en: "Difference" }), number: true },
    { head: say({ zh: "委托单位的说明", en: "The commissioner's explanation" }), wide: true },
  ];
  const rows = figures.map((one) => [
    html`${say(one.indicator.label)}<span class="under">${[say(one.region.label), periodText(one.period, language), say(one.unit), ...(one.where === "" ? [] : [say({ zh: `第 ${one.where} 页`, en: `p. ${one.where}` })])].join(" · ")}</span>`,
    one.theirs,
    ourCell(visit, one),
    differenceOf(visit, one),
    explained(visit, one.explanation),
  ]);
  const lead = say({
    zh: `双方数据均截至 ${dataDay}：一致 ${counts.same} 项，有差异 ${counts.differ} 项，平台当时无数 ${counts.without} 项。`,
    en: `Both as of ${dataDay}: ${counts.same} alike, ${counts.differ} differ, ${counts.without} without a figure of ours.`,
  });
  const none_ = html`<p class="missing">${say({ zh: "报告没有引用可以比较的数据。", en: "The report quotes no figure that could be compared." })}</p>`;
  return section(
    "comparison",
    title,
    html`<p class="lead">${lead}</p>${rows.length === 0 ? none_ : table(title, columns, rows, "compared")}${scores ? scoreTable(visit, scores) : ""}`,
  );
}

function scoreTable(visit: Visit, { scheme, period, rows, explanation, whyNot }: NonNullable<Comparison["scores"]>): Html {
  const { say, language } = visit;
  const title = say({
    zh: `得分：${scheme.label.zh}，${periodText(period, "zh")}`,
    en: `Scores: ${scheme.label.en}, ${periodText(period, "en")}`,
  });
  const columns = [
    { head: say({ zh: "评价对象", en: "Unit" }), wide: true },
    { head: say({ zh: "报告得分（位次）", en: "Report (rank)" }), number: true },
    { head: say({ zh: "平台测算（位次）", en: "Ours (rank)" }), number: true },
  ];
  const inBoth = (score: number | null, rank: number | null): string => (score === null ? none : `${score.toFixed(1)} (${rank ?? none})`);
  const lines = rows.map(({ unit, theirs, theirRank, ours, ourRank }) => [
    say(unit.label),
    inBoth(theirs, theirRank),
    inBoth(ours, ourRank),
  ]);
  const why = whyNot.map(({ say: text }) => html`<p class="missing">${text[language]}</p>`);
  return html`<h3>${title}</h3>${why}${table(title, columns, lines)}${explanation ? html`<p>${explained(visit, explanation)}</p>` : ""}`;
}

function statements(visit: Visit, { report: final, statement, use, comments }: Evaluation): Html {
  const { say } = visit;
  const stances = {
    none: { zh: "事实无误", en: "the facts are right" },
    some: { zh: "部分事实需要更正", en: "some facts need correction" },
  };
  return section(
    "statements",
    say({ zh: "双方陈述", en: "Both sides' statements" }),
    html`<h3>${say({ zh: "受托机构", en: "The evaluator" })}</h3>${words(final.says)}<h3>${say({ zh: "委托单位", en: "The commissioner" })}</h3>${words(statement)}${
      use === "" ? "" : html`<h3>${say({ zh: "结果运用", en: "What follows from it" })}</h3>${words(use)}`
    }${
      comments.length === 0
        ? ""
        : html`<h3>${say({ zh: "被评价单位对初稿事实的意见", en: "Evaluated units on the facts of the draft" })}</h3><ul class="list">${comments.map(
            ({ unit, at, stance, comment }) =>
              html`<li><span><b>${say(unit)}</b> ${say(stances[stance])} <span class="note">${dayIn(at)}</span></span>${comment === "" ? "" : words(comment)}</li>`,
          )}</ul>`
    }`,
  );
}

function ratings(visit: Visit, { ratings: list, evaluator }: Evaluation): Html {
  const { say } = visit;
  const title = say({ zh: "对受托机构的评分", en: "How the evaluator was rated" });
  const [first] = list;
  if (!first)
    return section(
      "ratings",
      title,
      html`<p class="missing">${say({ zh: "评分尚未汇齐，办结后在此公布。", en: "Ratings are not all in; they stand here once the evaluation is closed." })}</p>`,
    );
  const columns = [
    { head: say({ zh: "评分单位", en: "Rated by" }), wide: true },
    ...first.grades.map(({ label }) => ({ head: say(label), number: true })),
  ];
  const rows = list.map(({ by, grades }) => [say(by), ...grades.map(({ value }) => value)]);
  return section(
    "ratings",
    title,
    html`${table(title, columns, rows)}<p class="note">${say({
      zh: `对机构“${evaluator.name}”评分，1 至 5 分，5 分为最好；不对个人评分。`,
      en: `Of ${evaluator.name} as an organisation, from 1 to 5, 5 is best; no person is rated.`,
    })}</p>`,
  );
}

/** One published evaluation: what was asked of whom, the report as it was signed, its figures beside ours, and what both sides say. */
export const evaluationPage: Page = {
  path: "/open/evaluations/:id",
  show: async (visit) => {
    const answer = await ask(visit, "publishedEvaluation", { id: visit.params.id ?? "" }, {});
    if (!answer.ok) return answer;
    const page = answer.value;
    const { say } = visit;
    const over = say({
      zh: `第三方评价 · ${dayIn(page.publishedAt)} 公布`,
      en: `Evaluation by a third party · published ${dayIn(page.publishedAt)}`,
    });
    const detail = say({
      zh: `${page.evaluator.name}受${page.commissioner.zh}委托独立评价，报告按签署的原样公布。`,
      en: `${page.evaluator.name} evaluated independently, commissioned by ${page.commissioner.en}; the report stands as it was signed.`,
    });
    const { withdrawn } = page;
    const result = page.comparison === null ? "" : html`${comparison(visit, page.comparison)}${statements(visit, page)}`;
    const body = html`<div class="hero">${withdrawnMark(visit, page)}<p class="over">${over}</p><h1>${page.title}</h1><p class="detail">${withdrawn ? "" : detail}</p></div><div class="stack">${withdrawnSection(visit, page)}</div><div class="halves"><div>${task(visit, page)}</div><div>${report(visit, page)}${opened(visit, page)}</div></div><div class="stack">${result}${withdrawn && page.ratings.length === 0 ? "" : ratings(visit, page)}</div>`;
    const crumbs = [
      { label: say({ zh: "第三方评价", en: "Evaluations by third parties" }), path: "/open/evaluations" },
      { label: page.title, path: visit.path },
    ];
    const title = withdrawn ? say({ zh: `已撤回：${page.title}`, en: `Withdrawn: ${page.title}` }) : page.title;
    return ok({ title, crumbs, body });
  },
};
