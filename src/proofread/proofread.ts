import type { Answer } from "#contract";
import type { Label } from "#kernel";
import { quoteOf, type ReadingContext } from "#monitor";
import { checkDifference, checkMultiple } from "./check/change.ts";
import { shortOf, text } from "./check/context.ts";
import { checkGrowth } from "./check/growth.ts";
import { checkLevel } from "./check/level.ts";
import { shareOf } from "./check/part-share.ts";
import { checkRank, checkShare } from "./check/rank.ts";
import { type Case, type Verdict, verdict } from "./check/verdict.ts";
import { issuedShares } from "./data/names.ts";
import type { Draft } from "./draft/draft.ts";
import { questionsOf } from "./draft/questions.ts";
import { marks, summary } from "./marks.ts";
import { factorTo } from "./read/binding.ts";
import { lexiconOf } from "./read/lexicon.ts";

type Finding = Answer<"proofread">["findings"][number];

/**
 * Holds every number of a draft against what is published: agreed, different, of another scope, revised, a floor, or not founded on anything.
 * Pure; nothing of the draft is kept.
 */
export function proofread(context: ReadingContext, draft: Draft): Answer<"proofread"> {
  const found = questionsOf(draft, { plan: context.plan, lexicon: lexiconOf(context.plan) });
  const findings = found.map(({ q, at, place }) =>
    finding(context, { ...check({ context, q }) }, { at, length: q.n.length, written: draft.text.slice(at, at + q.n.length), place }),
  );
  const counts = marks.map(({ mark, label }) => ({ mark, label, count: findings.filter((f) => f.mark === mark).length }));
  const { plan, figures, asOf, knownAt, today } = context;
  return {
    moment: { asOf, knownAt, today, cut: figures.cut, planVersion: plan.version },
    text: draft.text,
    findings,
    counts,
    sentence: summary(findings.length, counts),
  };
}

function check(given: Case): Verdict {
  const { q } = given;
  if (!q.mention) return nameless(given);
  switch (q.meant.claim) {
    case "growth":
      return checkGrowth(given);
    case "difference":
      return checkDifference(given);
    case "multiple":
      return checkMultiple(given);
    case "rank":
      return checkRank(given);
    case "share":
      return checkShare(given);
    default:
      return checkLevel(asShare(given));
  }
}

/** 基础研究经费13.9亿元，占4.7%: a percentage of an amount is its share of the whole. */
function asShare(given: Case): Case {
  const { q, context } = given;
  if (q.n.quality !== "percent" || !q.mention || q.mention.means.some((id) => factorTo(q.n, context.plan.indicator(id)) !== null))
    return given;
  const issued = issuedShares.find(({ of, whole }) => q.mention?.means.includes(of) && whole.test(q.lead));
  if (issued) return { ...given, q: { ...q, mention: { ...q.mention, means: issued.means, unlike: [] } } };
  const share = /占|比重|share|account/i.test(q.lead) ? shareOf(context, q.mention.means) : undefined;
  return share ? { ...given, q: { ...q, mention: { ...q.mention, means: [share.id], unlike: [] } } } : given;
}

const nameless = ({ q }: Case): Verdict =>
  verdict(
    q,
    "unfounded",
    null,
    q.part
      ? text(
          "说的可能只是其中一部分（某个单位、类别或条件），没有与之对应的公布数。",
          "This seems to speak of a part only (one body, one kind, a condition); no published figure stands for it.",
        )
      : q.n.quality === "other"
        ? text(`没有以“${q.n.word}”计量的指标。`, `No indicator is kept in “${q.n.word}”.`)
        : text("未识别出这个数说的是哪个指标。", "Which indicator this number speaks of could not be told."),
    { region: null, period: null },
  );

function finding(
  context: ReadingContext,
  v: Verdict,
  where: { readonly at: number; readonly length: number; readonly written: string; readonly place: Label },
): Finding {
  const cited = v.reading && context.plan.findIndicator(v.reading.indicator);
  return {
    ...where,
    mark: v.mark,
    claim: v.claim,
    indicator: v.indicator && { id: v.indicator.id, label: v.indicator.label },
    region: v.region === null ? null : { code: v.region, label: shortOf(context, v.region) },
    period: v.period,
    right: v.mark === "agrees" ? null : v.right,
    why: v.why,
    cite: v.reading && cited ? quoteOf(context, cited, v.reading) : null,
  };
}
