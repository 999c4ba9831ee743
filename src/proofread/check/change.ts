import { quantity, toNumber } from "#kernel";
import { spanEnds } from "../read/against.ts";
import type { Question } from "../read/questions.ts";
import type { Written } from "../types.ts";
import { says, scaled, statedIn } from "./compare.ts";
import { figureValue, halfOf, readingsAt, seriesOf, shortOf, text } from "./context.ts";
import { boundedVerdict, type Ends, endsOf, isBounded, noEnds } from "./growth.ts";
import { type Case, type Verdict, verdict } from "./verdict.ts";
import { amount, figureText, inPeriod, joinText, timesText } from "./words.ts";

const fromTo = ({ context, q }: Case, { indicator, from, to }: Ends) => {
  if (q.against) {
    const [a, b] = [shortOf(context, q.against), shortOf(context, q.region)];
    return text(
      `${a.zh}${figureText(from, indicator).zh}，${b.zh}${figureText(to, indicator).zh}`,
      `${a.en} ${figureText(from, indicator).en}, ${b.en} ${figureText(to, indicator).en}`,
    );
  }
  return text(
    `${inPeriod(from.period).zh}${figureText(from, indicator).zh}，${inPeriod(to.period).zh}${figureText(to, indicator).zh}`,
    `${figureText(from, indicator).en} (${inPeriod(from.period).en}), ${figureText(to, indicator).en} (${inPeriod(to.period).en})`,
  );
};

/** So many more, or so many percentage points: the difference of two figures. */
export function checkDifference(given: Case): Verdict {
  const { context, q } = given;
  const first = context.plan.indicator(q.mention?.means[0] ?? "");
  const ends = endsOf(given);
  if (!ends) return noEnds(given, first);
  const { indicator, from, to } = ends;
  const n: Written = q.n.quality === "point" ? { ...q.n, quality: "percent" } : q.n;
  const stated = statedIn({ ...n, value: n.value * q.meant.sign }, indicator);
  if (!stated) return noEnds(given, first);
  const change = figureValue(to, indicator) - figureValue(from, indicator);
  const reach = indicator.kind === "flow" && indicator.unit.startsWith("CNY") ? halfOf(to, indicator) + halfOf(from, indicator) : 0;
  const unit = indicator.unit === "percent" ? "percentage-point" : indicator.unit;
  const right = amount(Math.abs(change), unit, indicator.places);
  const agrees = says(stated, change, reach);
  if (!agrees && q.meant.gross) return addedVerdict(given, ends);
  if (isBounded(ends)) return boundedVerdict(given, ends, agrees);
  const turned = text(change < 0 ? "减少" : "增加", change < 0 ? "down" : "up");
  return verdict(
    q,
    agrees ? "agrees" : "differs",
    indicator,
    joinText(fromTo(given, ends), text(`，${turned.zh}${right.zh}。`, `, ${turned.en} ${right.en}.`)),
    {
      right: agrees ? null : right,
      reading: to,
      period: to.period,
    },
  );
}

/** 新增1373家: what was recognised in the year, where that is published; else nothing to hold it against, for what left is not told. */
function addedVerdict(given: Case, { indicator, to }: Ends): Verdict {
  const { context, q } = given;
  for (const id of q.mention?.unlike ?? []) {
    const flow = context.plan.indicator(id);
    const stated = flow.kind === "flow" ? statedIn(q.n, flow) : null;
    const r = readingsAt(context, flow, q.region, to.period)[0];
    if (!stated || !r || !says(stated, figureValue(r, flow))) continue;
    const why = text(`与“${flow.label.zh}”的公布数相符；它不是净增数。`, `Agrees with “${flow.label.en}”; it is not the net increase.`);
    return verdict(q, "agrees", flow, why, { reading: r, period: r.period });
  }
  const why = text(
    "新增数没有公布；两期之差是净增，不能代替。",
    "What was newly added is not published; the change of the figure is net and cannot stand for it.",
  );
  return verdict(q, "unfounded", indicator, why, { reading: to, period: to.period });
}
/** A multiple of a figure, or a growth told in multiples. */
export function checkMultiple(given: Case): Verdict {
  const { context, q } = given;
  if (q.doubling) return checkDoubling(given, q.doubling);
  const ends = endsOf(given);
  if (!ends) return noEnds(given, context.plan.indicator(q.mention?.means[0] ?? ""));
  const factor = figureValue(ends.to, ends.indicator) / figureValue(ends.from, ends.indicator);
  const value = q.meant.by ? factor - 1 : factor;
  const agrees = says(scaled(q.n, 1), value);
  if (isBounded(ends)) return boundedVerdict(given, ends, agrees);
  const right = text(`${timesText(value)}倍`, `${timesText(value)} times`);
  const said = text(
    q.meant.by ? `增长${right.zh}` : `后者是前者的${right.zh}`,
    q.meant.by ? `growth of ${right.en}` : `a multiple of ${timesText(value)}`,
  );
  return verdict(q, agrees ? "agrees" : "differs", ends.indicator, joinText(fromTo(given, ends), text(`：${said.zh}。`, `: ${said.en}.`)), {
    right: agrees ? null : right,
    reading: ends.to,
    period: ends.to.period,
  });
}

/** Below this a doubling is only called one: half a step of 2.0. */
const nearDouble = 0.05;

type Known = { readonly value: number; readonly shown: string };

/** 翻番, 倍增: from where it starts to where it leads. */
function checkDoubling(given: Case, { factor, to }: NonNullable<Question["doubling"]>): Verdict {
  const { context, q } = given;
  const indicator = context.plan.indicator(q.mention?.means[0] ?? "");
  const [start, end] = [startOf(given), endOf(given, to)];
  if (!start)
    return verdict(
      q,
      "unfounded",
      indicator,
      text(
        `“${indicator.label.zh}”没有可作起点的公布数，是否${q.n.text}无从核对。`,
        `No figure of “${indicator.label.en}” is published to start from; whether it is a ${factor === 4 ? "quadrupling" : "doubling"} cannot be checked.`,
      ),
    );
  if (!end) return withoutEnd(given, factor);
  const ratio = end.value / start.value;
  const is = text(
    `${start.shown} → ${end.shown} 称为“${q.n.text}”，实为 ${timesText(ratio)} 倍（× ${timesText(ratio)}）`,
    `${start.shown} → ${end.shown} is called a ${factor === 4 ? "quadrupling" : "doubling"} and is × ${timesText(ratio)}`,
  );
  const agrees = ratio >= factor - nearDouble;
  return verdict(
    q,
    agrees ? "agrees" : "differs",
    indicator,
    text(`${is.zh}${agrees ? "，相符。" : `，不足 ${factor} 倍。`}`, `${is.en}${agrees ? "." : `, less than × ${factor}.`}`),
    {
      right: agrees ? null : text(`× ${timesText(ratio)}`, `× ${timesText(ratio)}`),
      period: q.period === null ? null : (spanEnds(q.period)?.to ?? q.period),
    },
  );
}

const shown = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
const knownOf = (value: number): Known => ({ value, shown: shown(value) });

/** Said in the draft, or published for the year it is compared with, or for the year before the plan began. */
function startOf({ context, q }: Case): Known | null {
  const span = q.period === null ? undefined : spanEnds(q.period)?.from;
  const base = q.base ?? q.from?.period ?? span ?? String(Number(context.plan.period.from.slice(0, 4)) - 1);
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const stated = q.from ? statedIn(q.from.n, indicator) : null;
    if (stated) return knownOf(stated.value);
    const r = readingsAt(context, indicator, q.region, base)[0];
    if (r) return knownOf(figureValue(r, indicator));
  }
  return null;
}

function endOf({ context, q }: Case, to: Written | null): Known | null {
  for (const id of q.mention?.means ?? []) {
    const indicator = context.plan.indicator(id);
    const stated = to && statedIn(to, indicator);
    if (stated) return knownOf(stated.value);
    if (q.goal) {
      const value = context.plan.targets.find((t) => t.indicator === id)?.value;
      if (value?.kind === "number") return knownOf(toNumber(quantity(value.value, indicator.unit)));
    } else {
      const r =
        q.period === null
          ? seriesOf(context, indicator, q.region).at(-1)
          : readingsAt(context, indicator, q.region, spanEnds(q.period)?.to ?? q.period)[0];
      if (r) return knownOf(figureValue(r, indicator));
    }
  }
  return null;
}

/** A goal that is itself a multiple of the base. */
function withoutEnd({ context, q }: Case, factor: number): Verdict {
  const indicator = context.plan.indicator(q.mention?.means[0] ?? "");
  const target = context.plan.targets.find((t) => t.indicator === indicator.id && t.value.kind === "multiple");
  if (q.goal && target?.value.kind === "multiple" && Number(target.value.factor) === factor)
    return verdict(
      q,
      "agrees",
      indicator,
      text(
        `规划目标即为${target.value.baseYear}年的${target.value.factor}倍，相符。`,
        `The plan's goal is ${target.value.factor} times the figure of ${target.value.baseYear}.`,
      ),
      { claim: "target" },
    );
  return verdict(
    q,
    "unfounded",
    indicator,
    text(
      `文中没有写到达的数，也没有公布数可核对是否${q.n.text}。`,
      "Neither the draft nor a published figure says where it led; it cannot be checked.",
    ),
  );
}
