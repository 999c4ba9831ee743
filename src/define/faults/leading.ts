import { defineRefusals, type UnitId } from "#kernel";
import { type At, nameOf } from "./words.ts";

/** Faults of leading figures, and of forms that would ask for a statistic. */
export const leading = defineRefusals("define", {
  leadingIsObserved: {
    kind: "conflict",
    say: ({ path, account, indicator }: At<{ account: string; indicator: string }>) => ({
      zh: `${path}：账户“${account}”是目标指标“${indicator}”的来源，不能作过程指标。请改用只由办理过程记账的账户。`,
      en: `${path}: the account "${account}" is what the target's indicator "${indicator}" is read from, so it is no leading figure. Use an account that only work posts to.`,
    }),
  },
  leadingUnit: {
    kind: "invalid",
    say: ({ path, unit, needed }: At<{ unit: UnitId; needed: UnitId }>) => ({
      zh: `${path}：过程指标以“${nameOf(unit, "zh")}”计，账户以“${nameOf(needed, "zh")}”计。请统一单位。`,
      en: `${path}: the leading figure is counted in ${nameOf(unit, "en")}, its account in ${nameOf(needed, "en")}. Use the account's unit.`,
    }),
  },
  leadingDim: {
    kind: "not-found",
    say: ({ path, account, dim, value }: At<{ account: string; dim: string; value: string }>) => ({
      zh: `${path}：账户“${account}”没有维度取值“${dim}=${value}”。请使用账户列出的取值。`,
      en: `${path}: the account "${account}" has no value "${dim}=${value}". Use one that the account lists.`,
    }),
  },
  heraldIsItself: {
    kind: "invalid",
    say: ({ path, indicator }: At<{ indicator: string }>) => ({
      zh: `${path}：先行指标“${indicator}”就是目标自身的指标。请另选先于目标变动的指标。`,
      en: `${path}: "${indicator}" is the target's own indicator and cannot go before it. Name one that moves earlier.`,
    }),
  },
  fieldAsksStatistic: {
    kind: "conflict",
    say: ({ path, field, indicator }: At<{ field: string; indicator: string }>) => ({
      zh: `${path}：字段“${field}”要求填报统计指标“${indicator}”的数。统计数只从其来源取得，表单不得填报。请删去该字段，或改为引用指标。`,
      en: `${path}: the field "${field}" asks for a value of the statistic "${indicator}". Statistics come from their sources and no form takes them. Drop the field or refer to the indicator.`,
    }),
  },
});
