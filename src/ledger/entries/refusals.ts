import { defineRefusals, type UnitId, unitOf } from "#kernel";

/** `at` counts the drafts of one posting from 1. */
type At<T = unknown> = { readonly at: number } & T;
const zh = (at: number): string => `第 ${at} 笔分录:`;
const en = (at: number): string => `entry ${at}: `;

export const refusals = defineRefusals("ledger", {
  unknownAccount: {
    kind: "invalid",
    say: ({ at, account }: At<{ readonly account: string }>) => ({
      zh: `${zh(at)}规划中没有科目“${account}”。请核对科目代码。`,
      en: `${en(at)}the plan has no account "${account}". Check its id.`,
    }),
  },
  wrongDims: {
    kind: "invalid",
    say: ({ at, missing, unknown }: At<{ readonly missing: readonly string[]; readonly unknown: readonly string[] }>) => ({
      zh: `${zh(at)}维度与科目声明不符${missing.length > 0 ? `,缺少 ${missing.join("、")}` : ""}${unknown.length > 0 ? `,多出 ${unknown.join("、")}` : ""}。请恰好填写科目声明的维度。`,
      en: `${en(at)}the dimensions are not those the account declares${missing.length > 0 ? `; missing: ${missing.join(", ")}` : ""}${unknown.length > 0 ? `; not declared: ${unknown.join(", ")}` : ""}. Give exactly the declared ones.`,
    }),
  },
  unknownDimValue: {
    kind: "invalid",
    say: ({ at, dim, value }: At<{ readonly dim: string; readonly value: string }>) => ({
      zh: `${zh(at)}维度“${dim}”没有取值“${value}”。请使用科目声明的取值。`,
      en: `${en(at)}the dimension "${dim}" has no value "${value}". Use one the account declares.`,
    }),
  },
  entryUnitDoesNotFit: {
    kind: "invalid",
    say: ({ at, unit, fits }: At<{ readonly unit: UnitId; readonly fits: UnitId }>) => ({
      zh: `${zh(at)}单位“${unitOf(unit).label.zh}”不能换算为科目的单位“${unitOf(fits).label.zh}”(${fits})。请核对。`,
      en: `${en(at)}${unit} cannot be converted to the account's unit ${fits}. Check what is counted.`,
    }),
  },
  entryRegionUnknown: {
    kind: "invalid",
    say: ({ at, region }: At<{ readonly region: string }>) => ({
      zh: `${zh(at)}“${region}”不是规划所列的行政区划代码。请用六位代码。`,
      en: `${en(at)}"${region}" is not a region code of the plan. Use the six digits.`,
    }),
  },
  entryDayBad: {
    kind: "invalid",
    say: ({ at, day }: At<{ readonly day: string }>) => ({
      zh: `${zh(at)}“${day}”不是日期。请写成 2024-09-30。`,
      en: `${en(at)}"${day}" is not a day. Write it like 2024-09-30.`,
    }),
  },
  noOrigin: {
    kind: "invalid",
    say: ({ at }: At) => ({
      zh: `${zh(at)}没有主体,或既没有事项也没有文件。请写明主体和依据。`,
      en: `${en(at)}it has no subject, or neither a matter nor a document it rests on. Give both.`,
    }),
  },
  reversedUnknown: {
    kind: "not-found",
    say: ({ at, id }: At<{ readonly id: string }>) => ({
      zh: `${zh(at)}该主体名下没有要冲销的分录 ${id}。请核对编号与主体。`,
      en: `${en(at)}the subject has no entry ${id} to reverse. Check id and subject.`,
    }),
  },
  reversalDiffers: {
    kind: "conflict",
    say: ({ at, id }: At<{ readonly id: string }>) => ({
      zh: `${zh(at)}冲销分录必须与原分录 ${id} 的科目、地区、维度、日期相同,金额相反。需要更正的,冲销后另行记账。`,
      en: `${en(at)}a reversal has the account, region, dimensions and day of the entry ${id} and its amount negated. Reverse it whole, then post what is right.`,
    }),
  },
  reversedTwice: {
    kind: "conflict",
    say: ({ at, id }: At<{ readonly id: string }>) => ({
      zh: `${zh(at)}分录 ${id} 已被冲销,不能再次冲销。`,
      en: `${en(at)}the entry ${id} has been reversed already; that is done once.`,
    }),
  },
});

export const questionRefusals = defineRefusals("ledger", {
  accountUnknown: {
    kind: "not-found",
    say: ({ account }: { account: string }) => ({
      zh: `规划中没有科目“${account}”。请核对科目代码。`,
      en: `The plan has no account "${account}". Check its id.`,
    }),
  },
  regionUnknown: {
    kind: "not-found",
    say: ({ region }: { region: string }) => ({
      zh: `“${region}”不是规划所列的行政区划代码。请用六位代码,全国为 100000。`,
      en: `"${region}" is not a region code of the plan. Use the six digits; the country is 100000.`,
    }),
  },
  dimUnknown: {
    kind: "invalid",
    say: ({ dim, value }: { dim: string; value: string }) => ({
      zh: `科目没有声明维度取值 ${dim}=${value}。请使用科目声明的维度和取值。`,
      en: `The account declares no ${dim}=${value}. Use its declared dimensions and values.`,
    }),
  },
});
