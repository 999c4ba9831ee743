import type { Seed, TargetRow } from "#contract";
import { type Label, lastDay } from "#kernel";
import { type ReadingContext, targetRows } from "#monitor";

type What = Seed["what"];
const labels: Readonly<Record<What, Label>> = {
  raise: { zh: "已达到：提高、保持或退出", en: "Reached: raise, keep or retire" },
  carry: { zh: "未达到：沿用口径、以实绩为新基期", en: "Not reached: same scope, the result as the new base" },
  settle: { zh: "尚不能判定：先取得数据再定目标", en: "Not decided: settle the data first, then the goal" },
  define: { zh: "先定义可计量的指标，否则不设目标", en: "Define what can be measured, or set no target" },
};
const reached = new Set(["reached", "reached-early"]);

/** What a verdict means for the plan that follows; it proposes and decides nothing. Without a verdict the data come first. */
export function seedOf({ status }: Pick<TargetRow, "status">): What {
  if (status.id === "not-measurable") return "define";
  if (reached.has(status.id)) return "raise";
  return status.id === "missed" ? "carry" : "settle";
}

const why = (row: TargetRow): Label => {
  const base =
    row.actual.kind === "figure" ? { zh: `可用基期：${row.actual.period}`, en: `Base at hand: ${row.actual.period}` } : row.actual.say;
  return {
    zh: `${row.status.label.zh}。${row.status.reason.zh}${base.zh}。`.replace("。。", "。"),
    en: `${row.status.label.en}. ${row.status.reason.en} ${base.en}.`.replace("..", "."),
  };
};

/** For every target of this plan, what its result suggests for the next one. */
export function seedsOf(context: ReadingContext): Seed[] {
  return targetRows(context).map((row) => {
    const what = seedOf(row);
    return {
      target: row.id,
      label: row.label,
      what,
      whatLabel: labels[what],
      why: why(row),
      base:
        row.actual.kind === "figure"
          ? { indicator: row.indicator, value: row.actual.value, unit: row.actual.unit, period: row.actual.period }
          : null,
      clauses: row.clauses,
      owner: row.owner,
    };
  });
}

/** The last day of the plan: what a final evaluation looks at, however late its figures come. */
export const endOf = ({ plan }: Pick<ReadingContext, "plan">) => lastDay(plan.period);
