import type { ScoreBoard, ScoreSheet, UnitScoreAnswer } from "#contract";
import type { CheckedPlan, ScorePart, SupervisionRules } from "#define";
import { addDays, dayOf, type Label, ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { classLabel, deskNamed } from "../board/board.ts";
import type { PeriodFacts, SituationParts } from "../board/facts.ts";
import { factsFor, itemAnswer, periodHead } from "../board/period.ts";
import { refusals } from "../items/refusals.ts";
import type { Exclusion } from "./exclusions.ts";
import { type Objection, objectionsIn } from "./judged-rows.ts";
import { type ClassScore, type ItemScore, itemScores, type UnitScore, unitScores } from "./scores.ts";

const partLabels: Readonly<Record<ScorePart, Label>> = {
  acceptance: { zh: "签收及时", en: "Accepted in time" },
  feedback: { zh: "反馈及时", en: "Reported in time" },
  result: { zh: "按期结果", en: "Result on time" },
  grade: { zh: "办结等次", en: "Grade of the result" },
  "no-rework": { zh: "没有返工", en: "Not done again" },
};

const exclusionSays: Readonly<Record<Exclusion, Label>> = {
  suspended: { zh: "中止办理，停止计时，恢复后再计入。", en: "Suspended; counted again when it is resumed." },
  excused: { zh: "因不可抗力中止过，不计入评价。", en: "Suspended for force majeure; not counted." },
  misassigned: { zh: "派错单位且一日内改派，对本单位不计。", en: "Assigned by mistake and put right within a day; not counted here." },
  cancelled: { zh: "不予立项或已撤销，不计入评价。", en: "Not registered or cancelled; not counted." },
  objection: { zh: "异议复核撤销了结论，不计入评价。", en: "Its conclusion was revoked upon an objection; not counted." },
  "not-judged": { zh: "各项均未到期，暂不评分。", en: "Nothing of it has fallen due yet." },
};

/** Only what ended in the period or is late in it: a matter that goes on in time says nothing yet. */
function judgedItems(facts: PeriodFacts): readonly ItemScore[] {
  const { items, judged, now, period, scored } = facts;
  const inPeriod = items.filter(
    (item) => item.openedAt < period.span.until && (item.closedAt === null || item.closedAt >= period.span.from),
  );
  return itemScores({ ...scored, items: inPeriod, judged, now });
}

function unitAnswer(plan: CheckedPlan, unit: UnitScore): UnitScoreAnswer {
  const { score, bonus, total, count, excluded, place } = unit;
  const up = (value: number | undefined): number | null => (value === undefined ? null : Math.min(100, value + bonus));
  return {
    desk: deskNamed(plan, unit.desk),
    ...{ count, excluded, bonus, total, place },
    own: score?.own ?? null,
    low: up(score?.low),
    high: up(score?.high),
  };
}

const mean = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length;

function classAnswer(plan: CheckedPlan, { id, ranked, listed }: ClassScore): ScoreBoard["classes"][number] {
  const known = plan.supervisionRules.scores.classes.find((one) => one.id === id);
  return {
    id,
    label: known?.label ?? { zh: "其他单位", en: "Other units" },
    mean: mean([...ranked, ...listed].flatMap(({ score }) => (score ? [score.own] : []))),
    ranked: ranked.map((unit) => unitAnswer(plan, unit)),
    listed: listed.map((unit) => unitAnswer(plan, unit)),
  };
}

/** How the numbers come about, with the parameters in force. */
function methodOf({ scores: s }: SupervisionRules): readonly Label[] {
  const parts = (Object.keys(s.weights) as ScorePart[]).map((part) => ({ label: partLabels[part], points: s.weights[part] }));
  return [
    {
      zh: `每件满分 100 分：${parts.map(({ label, points }) => `${label.zh} ${points}`).join("、")}；尚不能判断的部分不计，也不按零分计。`,
      en: `An item has 100 points: ${parts.map(({ label, points }) => `${label.en.toLowerCase()} ${points}`).join(", ")}. What cannot be told yet is left out, never counted as nought.`,
    },
    {
      zh: "单位得分为各件得分的加权平均，权重为难度乘决策层级，件数多少不加分。",
      en: "A unit's own score is the mean of its items, weighted by difficulty times level of decision; volume adds nothing.",
    },
    {
      zh: `件数少的向同类平均靠拢：（件数×自身得分＋${s.shrinkage.k}×同类平均）÷（件数＋${s.shrinkage.k}）；不足 ${s.shrinkage.leastItems} 件的只列出，不排名。`,
      en: `Small numbers are drawn towards the peers: (n × own + ${s.shrinkage.k} × peers' mean) / (n + ${s.shrinkage.k}). Units with fewer than ${s.shrinkage.leastItems} items are listed, not ranked.`,
    },
    {
      zh: `区间为 90%：同类各件得分的合并离差，除以（有效件数＋${s.shrinkage.k}）的平方根；区间相接的单位不分先后，只给出可能的名次范围。`,
      en: `The interval is 90 %: the pooled spread of the class's items over the root of their effective number plus ${s.shrinkage.k}. Units whose intervals touch are in no order; only the range of places is given.`,
    },
    {
      zh: `本单位先于他人发现并报告的问题，每件加 ${s.bonus.eachPoints} 分，最多 ${s.bonus.mostPoints} 分。`,
      en: `A problem the unit itself found and reported first adds ${s.bonus.eachPoints} point(s), ${s.bonus.mostPoints} at most.`,
    },
    {
      zh: "只评单位，不评个人；只在同一类内比较。",
      en: "Units are scored, never persons, and compared within their class alone.",
    },
  ];
}

function sentence(classes: ScoreBoard["classes"]): Label {
  const ranked = classes.reduce((sum, { ranked: some }) => sum + some.length, 0);
  const listed = classes.reduce((sum, { listed: some }) => sum + some.length, 0);
  if (ranked + listed === 0) return { zh: "本期还没有可评价的事项。", en: "There is nothing to score in this period yet." };
  return {
    zh: `本期评价${ranked}个单位，另有${listed}个单位件数不足，只列出、不排名。`,
    en: `${ranked} unit(s) are scored in this period; ${listed} more have too few items and are only listed.`,
  };
}

/** Units of every class. @refuses situation/notAPeriod */
export async function scoreBoard(parts: SituationParts, id: string | undefined): Promise<Result<ScoreBoard>> {
  const read = await factsFor(parts, id);
  if (!read.ok) return read;
  const { plan } = parts;
  const rules = plan.supervisionRules;
  const order = rules.scores.classes.map((one) => one.id);
  const classes = unitScores(judgedItems(read.value), rules.scores).map((one) => classAnswer(plan, one));
  classes.sort((a, b) => (order.indexOf(a.id) + 1 || order.length + 1) - (order.indexOf(b.id) + 1 || order.length + 1));
  return ok({
    ...periodHead(read.value, parts.store.today()),
    say: sentence(classes),
    assumed: rules.assumed === true,
    method: [...methodOf(rules)],
    classes,
  });
}

/** One unit with every item behind its score. @refuses situation/notAPeriod, situation/unknownUnit */
export async function scoreSheet(parts: SituationParts, desk: string, id: string | undefined, actor: Actor): Promise<Result<ScoreSheet>> {
  const { plan, store } = parts;
  const unit = desk.split("@")[0] ?? "";
  if (!plan.units.some((one) => one.id === unit)) return refuse(refusals.unknownUnit({ desk }));
  const read = await factsFor(parts, id);
  if (!read.ok) return read;
  const facts = read.value;
  const all = judgedItems(facts);
  const rules = plan.supervisionRules.scores;
  const found = unitScores(all, rules)
    .flatMap(({ ranked, listed }) => [...ranked, ...listed])
    .find((one) => one.desk === desk);
  const objections = await objectionsIn(store, rules);
  const own = all.filter((one) => one.desk === desk);
  return ok({
    ...periodHead(facts, store.today()),
    desk: deskNamed(plan, desk),
    class: classLabel(plan, desk),
    score: unitAnswer(plan, found ?? { desk, count: 0, excluded: 0, score: null, bonus: 0, total: null, place: null }),
    items: own.map((one) => scoredItem(facts, one, objections, store.today())),
    mayObject: actor.seats.some((seat) => seat.desk === desk && seat.duty === "execution"),
  });
}

function scoredItem(facts: PeriodFacts, one: ItemScore, objections: readonly Objection[], today: string): ScoreSheet["items"][number] {
  const { item, points, score, weight, excluded, ownReported } = one;
  const { plan } = facts;
  const { scores: rules } = plan.supervisionRules;
  const until = item.closedAt === null ? null : addDays(dayOf(item.closedAt), rules.objectionDays);
  const states = plan.findProcedure(rules.objections.procedure)?.versions.at(-1)?.states ?? [];
  const against = objections.filter(({ contested }) => contested === item.id);
  return {
    ...itemAnswer(item, facts),
    ...{ score, weight, ownReported },
    parts: (Object.keys(points) as ScorePart[]).map((part) => ({
      id: part,
      label: partLabels[part],
      weight: rules.weights[part],
      share: points[part],
    })),
    excluded: excluded && { id: excluded, say: exclusionSays[excluded] },
    objectUntil: until !== null && until >= today ? until : null,
    objections: against.map(({ id, number, state }) => ({
      id,
      number,
      stateLabel: states.find((one) => one.id === state)?.label ?? { zh: state, en: state },
    })),
  };
}
