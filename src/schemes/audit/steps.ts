import type { PaperBlock } from "#contract";
import type { CheckedPlan } from "#define";
import { labelOfNode } from "../live/figures-behind.ts";
import { treeOf } from "../live/heads.ts";
import { sayStep } from "../live/method-words.ts";
import { heading, label, list, none, number, paragraph, percent, table, text } from "./blocks.ts";
import type { AuditFacts } from "./facts.ts";

type Blocks = readonly PaperBlock[];
const stepsOf = ({ text: { content } }: AuditFacts, ...kinds: readonly string[]) =>
  content.method.steps.filter(({ step }) => kinds.includes(step)).map(sayStep);

/** The framework: what is measured, by which branches, with which clause behind it. */
export function framework(plan: CheckedPlan, { text: { content } }: AuditFacts): Blocks {
  const tree = treeOf(plan, content);
  const branches = tree.filter(({ leaf }) => leaf === null);
  return [
    heading("framework", "一、框架", "1. Framework"),
    paragraph("purpose", content.purpose.zh, content.purpose.en),
    paragraph(
      "framework-counts",
      `依据规划条款 ${content.clauses.join("、")}；共 ${branches.length - 1} 个分支、${tree.length - branches.length} 项指标。`,
      `Clauses ${content.clauses.join(", ")}; ${branches.length - 1} branches and ${tree.length - branches.length} indicators.`,
    ),
    table(
      "branches",
      [
        ["分支", "Branch", 5],
        ["占总权重", "Share of the whole", 2, "right"],
      ],
      branches.filter(({ parent }) => parent !== null).map((node) => [node.label, percent(node.share)]),
      none,
    ),
  ];
}

/** The indicators: what is read, in which direction, and on what ground. */
export function selection(plan: CheckedPlan, { text: { content }, data }: AuditFacts): Blocks {
  const leaves = treeOf(plan, content).flatMap((node) => (node.leaf ? [{ ...node, leaf: node.leaf }] : []));
  const there = new Map(data.leaves.map((leaf) => [leaf.id, leaf]));
  return [
    heading("selection", "二、指标选取", "2. Selection of indicators"),
    table(
      "indicators",
      [
        ["指标", "Indicator", 3],
        ["读取", "Reading", 3],
        ["方向", "Direction", 1.4],
        ["有数", "Figures", 1.2, "right"],
        ["依据", "Ground", 4],
      ],
      leaves.map(({ id, label: named, leaf }) => [
        named,
        leaf.indicator
          ? label(`${leaf.indicator.label.zh}：${leaf.reading.zh}`, `${leaf.indicator.label.en}: ${leaf.reading.en}`)
          : label("待采集", "to be collected"),
        leaf.better === "higher" ? label("越大越好", "more") : label("越小越好", "less"),
        text(`${there.get(id)?.there ?? 0}/${there.get(id)?.of ?? 0}`),
        leaf.basis ?? text(""),
      ]),
      none,
    ),
    ...list(
      "to-collect",
      data.toCollect.map(({ label: named, say, keeper }) =>
        label(`${named.zh}：须采集${say.zh}（${keeper.label.zh}）。`, `${named.en}: ${say.en} (${keeper.label.en}).`),
      ),
    ),
  ];
}

/** Gaps: how many, and what is done about them. */
export function imputation(facts: AuditFacts): Blocks {
  const { data, filled, leftOut } = facts;
  const [all, there, reached] = [
    data.leaves.reduce((sum, leaf) => sum + leaf.of, 0),
    data.leaves.reduce((sum, leaf) => sum + leaf.there, 0),
    data.leaves.reduce((sum, leaf) => sum + leaf.reached, 0),
  ];
  const steps = stepsOf(facts, "screen", "impute");
  return [
    heading("imputation", "三、缺失数据", "3. Missing data"),
    paragraph(
      "gaps",
      `${all} 个数据中有数 ${there} 个，其中 ${reached} 个取自以前年份；按方法补缺 ${filled} 个；${leftOut} 个对象因数据不足未参加评价。缺数在合成时不按零计，由同组其他指标分担权重。`,
      `Of ${all} cells ${there} are there, ${reached} of them from earlier years; ${filled} were filled by the method; ${leftOut} unit(s) were left out for want of figures. A missing cell is never zero: its siblings share its weight.`,
    ),
    ...list("gap-steps", steps),
  ];
}

/** How indicators hang together inside their branches. */
export function multivariate({ coherence, text: { content } }: AuditFacts): Blocks {
  return [
    heading("multivariate", "四、多元分析", "4. Multivariate analysis"),
    table(
      "groups",
      [
        ["分支", "Branch", 4],
        ["克朗巴哈系数", "Cronbach's alpha", 2, "right"],
        ["第一主成分", "First component", 2, "right"],
      ],
      coherence.groups.map((group) => [labelOfNode(content, group.id), number(group.alpha), percent(group.components[0] ?? null)]),
      none,
    ),
    ...list(
      "flags",
      coherence.flags.map(({ say }) => say),
    ),
  ];
}

/** Scale and outliers. */
export function normalisation(facts: AuditFacts): Blocks {
  const moved = facts.data.leaves.filter(({ treatment }) => treatment !== null && (treatment.moved > 0 || treatment.transform !== null));
  return [
    heading("normalisation", "五、异常值与无量纲化", "5. Treatment and normalisation"),
    ...list("scale-steps", stepsOf(facts, "treat", "normalise")),
    table(
      "treated",
      [
        ["指标", "Indicator", 4],
        ["处理", "What was done", 4],
      ],
      moved.map((leaf) => [leaf.label, leaf.treatment?.say ?? text("")]),
      label("没有指标需要处理。", "No indicator needed treatment."),
    ),
    ...list("remarks", facts.remarks),
  ];
}

/** Weights written against weights that work. */
export function weighting(facts: AuditFacts): Blocks {
  const {
    text: { content },
    coherence,
    comparison,
  } = facts;
  const own = content.weighting ?? label("方案没有写明权重的理由。", "The scheme gives no reason for its weights.");
  const branches = coherence.effective.filter(({ level }) => level > 1);
  return [
    heading("weighting", "六、权重与合成", "6. Weights and aggregation"),
    paragraph("weights-why", own.zh, own.en),
    ...(content.assumed && !own.zh.includes("待确认")
      ? [paragraph("weights-assumed", "权重待确认。", "The weights wait to be confirmed.")]
      : []),
    ...list("weight-steps", stepsOf(facts, "weigh", "aggregate", "chain", "rescale")),
    table(
      "effective",
      [
        ["分支", "Branch", 4],
        ["所写权重", "Written", 2, "right"],
        ["实际影响", "Share of variance", 2, "right"],
      ],
      branches.map(({ id, written, works }) => [labelOfNode(content, id), percent(written), percent(works)]),
      none,
    ),
    table(
      "methods",
      [
        ["其他方法", "Another method", 4],
        ["平均位次变动", "Mean shift", 2, "right"],
        ["最大变动", "Largest", 1.4, "right"],
        ["位次相关", "Rank correlation", 2, "right"],
      ],
      comparison.methods
        .filter((method) => !method.own && method.whyNot.length === 0)
        .map((method) => [method.label, number(method.meanShift), number(method.mostShift, 0), number(method.agreement)]),
      none,
    ),
  ];
}
