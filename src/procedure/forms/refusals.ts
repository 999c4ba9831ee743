import { defineRefusals, type Label, type UnitId, unitOf } from "#kernel";

/**
 * Where a value stands: `field` is its path in the form (`title`, or `steps/0/weight` in a row), `label` how it is called there. What was typed
 * is not repeated: it may concern a person, and refusals are written to logs.
 */
export type AtField<F = unknown> = { readonly field: string; readonly label: Label } & F;

/** A bound's unit behind its number; English sets a blank between. */
function inUnit(unit: UnitId | undefined, language: keyof Label): string {
  const name = unit ? unitOf(unit).label[language] : "";
  return language === "en" && name !== "" ? ` ${name}` : name;
}

/** Everything that can be wrong with what was filled into a form. */
export const formRefusals = defineRefusals("form", {
  fieldUnknown: {
    kind: "invalid",
    say: ({ field, form }: { field: string; form: Label }) => ({
      zh: `“${form.zh}”没有“${field}”这一项。请去掉该项，或改用表中已有的项。`,
      en: `"${form.en}" has no field "${field}". Leave it out, or use a field the form has.`,
    }),
  },
  missing: {
    kind: "not-met",
    say: ({ label }: AtField) => ({ zh: `“${label.zh}”为必填项。请填写。`, en: `"${label.en}" must be filled in. Give a value.` }),
  },
  notText: {
    kind: "invalid",
    say: ({ label }: AtField) => ({ zh: `“${label.zh}”应为文字。请改填文字。`, en: `"${label.en}" takes text. Write words.` }),
  },
  textTooLong: {
    kind: "too-large",
    say: ({ label, longest, length }: AtField<{ longest: number; length: number }>) => ({
      zh: `“${label.zh}”共 ${length} 字，最多 ${longest} 字。请精简，详细材料可作为附件。`,
      en: `"${label.en}" has ${length} characters; ${longest} are allowed. Shorten it, and attach what does not fit.`,
    }),
  },
  textManyLines: {
    kind: "invalid",
    say: ({ label }: AtField) => ({
      zh: `“${label.zh}”只能填一行。请去掉换行。`,
      en: `"${label.en}" takes one line. Remove the line breaks.`,
    }),
  },
  notWhole: {
    kind: "invalid",
    say: ({ label }: AtField) => ({
      zh: `“${label.zh}”应为整数。请填写 12 这样的数字，不带小数、单位或千分位。`,
      en: `"${label.en}" takes a whole number. Write it like 12, without decimals, unit or separators.`,
    }),
  },
  notDecimal: {
    kind: "invalid",
    say: ({ label, places }: AtField<{ places: number }>) => ({
      zh: `“${label.zh}”应为数字，最多 ${places} 位小数。请填写 298.2 这样的数字，不带单位或千分位。`,
      en: `"${label.en}" takes a number with at most ${places} decimals. Write it like 298.2, without unit or separators.`,
    }),
  },
  tooSmall: {
    kind: "invalid",
    say: ({ label, least, unit }: AtField<{ least: string; unit?: UnitId | undefined }>) => ({
      zh: `“${label.zh}”不得小于 ${least}${inUnit(unit, "zh")}。请核对后重填。`,
      en: `"${label.en}" must be at least ${least}${inUnit(unit, "en")}. Check it and fill it in again.`,
    }),
  },
  tooGreat: {
    kind: "invalid",
    say: ({ label, most, unit }: AtField<{ most: string; unit?: UnitId | undefined }>) => ({
      zh: `“${label.zh}”不得大于 ${most}${inUnit(unit, "zh")}。请核对后重填。`,
      en: `"${label.en}" must be at most ${most}${inUnit(unit, "en")}. Check it and fill it in again.`,
    }),
  },
  notDay: {
    kind: "invalid",
    say: ({ label }: AtField) => ({
      zh: `“${label.zh}”不是有效日期。请填写 2025-12-31 这样的日期。`,
      en: `"${label.en}" is not a day of the calendar. Write it like 2025-12-31.`,
    }),
  },
  dayPassed: {
    kind: "too-late",
    say: ({ label, today }: AtField<{ today: string }>) => ({
      zh: `“${label.zh}”早于今天（${today}）。请填写今天或以后的日期。`,
      en: `"${label.en}" lies before today (${today}). Give today or a later day.`,
    }),
  },
  notYesNo: {
    kind: "invalid",
    say: ({ label }: AtField) => ({ zh: `“${label.zh}”应为是或否。请选择其一。`, en: `"${label.en}" takes yes or no. Choose one.` }),
  },
  notChoice: {
    kind: "invalid",
    say: ({ label, choices }: AtField<{ choices: readonly Label[] }>) => ({
      zh: `“${label.zh}”不在可选项之内。请从${choices.map(({ zh }) => `“${zh}”`).join("、")}中选择。`,
      en: `"${label.en}" is none of its choices. Choose from ${choices.map(({ en }) => `"${en}"`).join(", ")}.`,
    }),
  },
  notFound: {
    kind: "not-found",
    say: ({ label, what }: AtField<{ what: Label }>) => ({
      zh: `“${label.zh}”所填的${what.zh}不存在。请从列表中查找后选择。`,
      en: `"${label.en}" names no known ${what.en}. Look it up in the list and choose it there.`,
    }),
  },
  onlyOne: {
    kind: "invalid",
    say: ({ label }: AtField) => ({ zh: `“${label.zh}”只能选一个。请只保留一个。`, en: `"${label.en}" takes one only. Keep one.` }),
  },
  notList: {
    kind: "invalid",
    say: ({ label }: AtField) => ({
      zh: `“${label.zh}”应为一个列表。请逐项填写。`,
      en: `"${label.en}" takes a list. Give its items one by one.`,
    }),
  },
  twice: {
    kind: "conflict",
    say: ({ label }: AtField) => ({
      zh: `“${label.zh}”中有重复项。请每项只保留一次。`,
      en: `"${label.en}" names something twice. Keep each only once.`,
    }),
  },
  tooMany: {
    kind: "too-large",
    say: ({ label, count, most }: AtField<{ count: number; most: number }>) => ({
      zh: `“${label.zh}”共 ${count} 项，最多 ${most} 项。请减少。`,
      en: `"${label.en}" has ${count} items; ${most} are allowed. Take some out.`,
    }),
  },
});
