import type { Paper, PaperBlock } from "#contract";
import type { CheckedPlan } from "#define";
import type { SchemeContext } from "../types.ts";
import { heading, label, list, none, number, paragraph, percent, table, text } from "./blocks.ts";
import type { AuditFacts } from "./facts.ts";
import { framework, imputation, multivariate, normalisation, selection, weighting } from "./steps.ts";

type Blocks = readonly PaperBlock[];

/** The ten steps of the OECD and JRC checklist, each answered from the scheme and its figures. */
export function auditPaper({ plan, figures, asOf }: SchemeContext, facts: AuditFacts): Paper {
  const { content, checksum, adoption } = facts.text;
  return {
    form: "paper/1",
    masthead: null,
    title: label(`${content.label.zh}十步审查`, `Ten-step audit: ${content.label.en}`),
    number: adoption?.number ?? null,
    issuer: issuerOf(plan),
    date: null,
    addressee: null,
    copies: null,
    blocks: [
      ...framework(plan, facts),
      ...selection(plan, facts),
      ...imputation(facts),
      ...multivariate(facts),
      ...normalisation(facts),
      ...weighting(facts),
      ...uncertainty(facts),
      ...backToData(facts),
      ...links(facts),
      ...presentation(facts),
    ],
    figures: [],
    stamp: label(
      `数据截至 ${asOf}（账本 ${figures.cut.slice(0, 10)}）；方案摘要 ${checksum.slice(0, 12)}`,
      `Figures as of ${asOf} (ledger of ${figures.cut.slice(0, 10)}); digest of the scheme ${checksum.slice(0, 12)}`,
    ),
  };
}

function issuerOf({ units }: CheckedPlan) {
  const unit = units.find(({ id }) => id === "science-and-technology-department") ?? units[0];
  return unit?.label ?? text("");
}

/** How far the ranks hold when everything uncertain in the method is drawn anew. */
function uncertainty({ uncertainty: found, live }: AuditFacts): Blocks {
  const head = heading("uncertainty", "七、不确定性与敏感性", "7. Uncertainty and sensitivity");
  if (!found.ok)
    return [
      head,
      ...list(
        "no-runs",
        found.refusals.map(({ say }) => say),
      ),
    ];
  const { runs, seed, ranks, factors, tied } = found.value;
  const widths = ranks.map(({ low, high }, i) => ({ unit: live.units[i], width: low === null || high === null ? null : high - low }));
  const known = widths.flatMap(({ unit, width }) => (unit && width !== null ? [{ unit, width }] : []));
  const widest = known.toSorted((a, b) => b.width - a.width).slice(0, 5);
  const mean = known.reduce((sum, { width }) => sum + width, 0) / Math.max(1, known.length);
  return [
    head,
    paragraph(
      "runs",
      `共重算 ${runs} 次（随机种子 ${seed}），90% 位次区间平均宽 ${mean.toFixed(1)} 位；难分先后的对象归为 ${tied.length} 组。区间最宽的：${widest.map(({ unit, width }) => `${unit.short.zh} ${width.toFixed(0)} 位`).join("、")}。`,
      `${runs} runs (seed ${seed}); the 90% interval of a rank is ${mean.toFixed(1)} places wide on average; units that cannot be told apart form ${tied.length} group(s). Widest: ${widest.map(({ unit, width }) => `${unit.short.en} ${width.toFixed(0)}`).join(", ")}.`,
    ),
    table(
      "factors",
      [
        ["因素", "Factor", 5],
        ["单独影响", "First order", 2, "right"],
        ["总影响", "Total", 2, "right"],
      ],
      factors.map(({ say, first, total }) => [say, number(first), number(total)]),
      none,
    ),
  ];
}

/** From the index back to what is behind it. */
function backToData({ live, scores, comparison, data }: AuditFacts): Blocks {
  const strongest = comparison.without.toSorted((a, b) => b.meanShift - a.meanShift).slice(0, 5);
  const home = live.units.findIndex((unit) => unit.home);
  const own =
    home < 0
      ? []
      : data.leaves.flatMap(({ label: named, normalised }) => {
          const value = normalised[home] ?? null;
          return value === null ? [] : [{ named, behind: normalised.filter((other) => other !== null && other > value).length + 1 }];
        });
  const sorted = own.toSorted((a, b) => a.behind - b.behind);
  const [best, worst] = [sorted.slice(0, 3), sorted.slice(-3)];
  const named = (of: typeof sorted, zh: boolean) =>
    of.map(({ named: said, behind }) => (zh ? `${said.zh}（第 ${behind} 位）` : `${said.en} (${behind})`)).join(zh ? "、" : ", ");
  const unit = live.units[home];
  return [
    heading("data", "八、回到数据", "8. Back to the data"),
    paragraph(
      "drivers",
      `去掉单项指标后位次平均变动最大的：${strongest.map(({ label: said, meanShift }) => `${said.zh} ${meanShift.toFixed(2)} 位`).join("、")}。`,
      `Indicators without which ranks move most: ${strongest.map(({ label: said, meanShift }) => `${said.en} ${meanShift.toFixed(2)}`).join(", ")}.`,
    ),
    ...(unit && (scores[home] ?? null) !== null
      ? [
          paragraph(
            "home",
            `${unit.label.zh}位次最靠前的指标：${named(best, true)}；最靠后的：${named(worst, true)}。每个数据都可从结果页打开来源。`,
            `${unit.label.en} stands best in ${named(best, false)} and worst in ${named(worst, false)}. Every figure opens to its source from the page of the result.`,
          ),
        ]
      : []),
  ];
}

/** Agreement with what others published of the same units. */
function links({ links: found }: AuditFacts): Blocks {
  return [
    heading("links", "九、与其他评价的关系", "9. Links to other measures"),
    table(
      "others",
      [
        ["公开评价", "Published evaluation", 5],
        ["年份", "Year", 1.4],
        ["对象数", "Units", 1.4, "right"],
        ["位次相关", "Rank correlation", 2, "right"],
      ],
      found.map(({ label: named, period, units, r }) => [named, text(period), text(String(units)), number(r)]),
      label("资料库中没有覆盖足够对象的公开评价。", "The library holds no published evaluation that covers enough of these units."),
    ),
  ];
}

/** What a reader is shown, and what not. */
function presentation({ data, period }: AuditFacts): Blocks {
  const [all, there] = [data.leaves.reduce((sum, leaf) => sum + leaf.of, 0), data.leaves.reduce((sum, leaf) => sum + leaf.there, 0)];
  return [
    heading("presentation", "十、结果表述", "10. Presentation"),
    paragraph(
      "shown",
      `${period} 年结果为平台测算，不是统计部门的数据；数据齐全程度 ${percent(all === 0 ? 0 : there / all).zh}。位次同时给出 90% 区间和难分先后的组别，不单独以位次论先后；每次发布注明方案摘要和试算过的方案数。`,
      `The result for ${period} is worked out by this platform and is no official statistic; ${percent(all === 0 ? 0 : there / all).en} of the figures are there. A rank is shown with its 90% interval and its group of units that cannot be told apart; each release names the digest of the scheme and how many were tried.`,
    ),
  ];
}
