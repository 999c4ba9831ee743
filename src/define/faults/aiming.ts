import { defineRefusals, type UnitId } from "#kernel";
import { type At, nameOf } from "./words.ts";

/** Faults of targets and of the plan's own period. */
export const aiming = defineRefusals("define", {
  upperBelowValue: {
    kind: "invalid",
    say: ({ path, value, upper }: At<{ value: string; upper: string }>) => ({
      zh: `${path}：目标上限 ${upper} 低于目标值 ${value}。请核对两数。`,
      en: `${path}: the upper value ${upper} is below the value ${value}. Check the two.`,
    }),
  },
  factorNotPositive: {
    kind: "invalid",
    say: ({ path, factor }: At<{ factor: string }>) => ({
      zh: `${path}：倍数 ${factor} 不大于零。请写正数。`,
      en: `${path}: the factor ${factor} is not above zero. Write a positive number.`,
    }),
  },
  baseYearOutOfRange: {
    kind: "invalid",
    say: ({ path, baseYear, dueYear }: At<{ baseYear: number | undefined; dueYear: number }>) => ({
      zh: `${path}：以基期倍数表示的目标需要早于 ${dueYear} 年的基期年份，现为“${baseYear ?? "空"}”。请写明基期年份。`,
      en: `${path}: a multiple of a base needs a base year before ${dueYear}; "${baseYear ?? "none"}" is given. Name the base year.`,
    }),
  },
  dueOutOfRange: {
    kind: "invalid",
    say: ({ path, due, from, until }: At<{ due: string; from: string; until: string }>) => ({
      zh: `${path}：到期日 ${due} 不在 ${from} 至 ${until} 之间。请核对年份。`,
      en: `${path}: the due day ${due} does not lie between ${from} and ${until}. Check the year.`,
    }),
  },
  gatesWithoutStages: {
    kind: "invalid",
    say: ({ path, unit }: At<{ unit: UnitId }>) => ({
      zh: `${path}：阶段节点只用于以“阶段”计的目标，本目标以“${nameOf(unit, "zh")}”计。请改单位或去掉节点。`,
      en: `${path}: gates are for targets counted in stages; this one is counted in ${nameOf(unit, "en")}. Change the unit or drop the gates.`,
    }),
  },
  unknownStage: {
    kind: "not-found",
    say: ({ path, stage }: At<{ stage: number }>) => ({
      zh: `${path}：没有第 ${stage} 阶段。请使用阶段表中的序号。`,
      en: `${path}: there is no stage ${stage}. Use an ordinal of the table of stages.`,
    }),
  },
  gatesOutOfOrder: {
    kind: "conflict",
    say: ({ path, stage, on }: At<{ stage: number; on: string }>) => ({
      zh: `${path}：第 ${stage} 阶段计划日 ${on} 没有随阶段顺延。请按阶段先后排列计划日。`,
      en: `${path}: stage ${stage} is planned for ${on}, out of step with the stages around it. Let the planned days follow the stages.`,
    }),
  },
  issuedWithoutFlag: {
    kind: "invalid",
    say: ({ path, unit }: At<{ unit: UnitId }>) => ({
      zh: `${path}：“是否出台”的目标须以“是/否”计，现以“${nameOf(unit, "zh")}”计。请改单位为 flag。`,
      en: `${path}: a target that a document be issued is counted yes or no, not in ${nameOf(unit, "en")}. Use the unit "flag".`,
    }),
  },
  targetInNoGroup: {
    kind: "not-met",
    say: ({ path, group }: At<{ group: string }>) => ({
      zh: `${path}：目标没有列入任何目标组。请把它列入“${group}”组。`,
      en: `${path}: the target stands in no group. List it in the group "${group}".`,
    }),
  },
  targetInSeveralGroups: {
    kind: "conflict",
    say: ({ path, groups }: At<{ groups: readonly string[] }>) => ({
      zh: `${path}：目标被多次列入目标组（${groups.join("、")}）。请只保留一处。`,
      en: `${path}: the target is listed more than once (${groups.join(", ")}). Keep one place only.`,
    }),
  },
  groupDisagrees: {
    kind: "conflict",
    say: ({ path, group, listedIn }: At<{ group: string; listedIn: string }>) => ({
      zh: `${path}：目标自称属于“${group}”组，却列在“${listedIn}”组。请统一两处。`,
      en: `${path}: the target says it belongs to "${group}" but is listed in "${listedIn}". Make the two agree.`,
    }),
  },
  planPeriodBackwards: {
    kind: "invalid",
    say: ({ path, from, until }: At<{ from: string; until: string }>) => ({
      zh: `${path}：规划期的止日 ${until} 不晚于起日 ${from}。请核对规划期。`,
      en: `${path}: the plan's period ends on ${until}, not after it begins on ${from}. Check the period.`,
    }),
  },
});
