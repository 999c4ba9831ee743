import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

const list = (ids: readonly string[]): string => ids.join("、");

/** Faults of forms, notices, procedures and lights. */
export const working = defineRefusals("define", {
  formVersionGap: {
    kind: "conflict",
    say: ({ path, found }: At<{ found: readonly number[] }>) => ({
      zh: `${path}：表单版本为 ${list(found.map(String))}，应从 1 起连续编号。旧版本不得删改，请补回或改正编号。`,
      en: `${path}: the form has the versions ${found.join(", ")}; they count from 1 without a hole. Old versions are never taken out: put them back or correct the number.`,
    }),
  },
  fieldBounds: {
    kind: "invalid",
    say: ({ path, bound }: At<{ bound: string }>) => ({
      zh: `${path}：字段的限值“${bound}”不成立（须为正，且下限不高于上限）。请核对限值。`,
      en: `${path}: the field's bound "${bound}" cannot hold (bounds are positive, and the lower is not above the upper). Check the bounds.`,
    }),
  },
  fieldWithoutItems: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：字段没有任何选项或列。请至少写一项。`,
      en: `${path}: the field has no choice or column. Give at least one.`,
    }),
  },
  conditionNeverHolds: {
    kind: "conflict",
    say: ({ path, field, value }: At<{ field: string; value: string }>) => ({
      zh: `${path}：字段“${field}”不会取值“${value}”，条件永不成立。请核对选项的写法；是否字段写 yes 或 no。`,
      en: `${path}: the field "${field}" never has the value "${value}", so the condition never holds. Check the choice's id; a yes-no field says yes or no.`,
    }),
  },
  fieldKindWrong: {
    kind: "invalid",
    say: ({ path, field, is, needed }: At<{ field: string; is: string; needed: string }>) => ({
      zh: `${path}：字段“${field}”的类型是 ${is}，这里需要 ${needed}。请改用合适的字段。`,
      en: `${path}: the field "${field}" is of the kind ${is}; ${needed} is needed here. Name a field that fits.`,
    }),
  },
  childFieldUnfilled: {
    kind: "not-met",
    say: ({ path, field, procedure }: At<{ field: string; procedure: string }>) => ({
      zh: `${path}：下级流程“${procedure}”的必填项“${field}”没有来源。请在行中增加该列、随带该字段，或在下级表单中预填。`,
      en: `${path}: the required field "${field}" of the procedure "${procedure}" below is filled from nowhere. Add the column, carry the field, or prefill it in the child's form.`,
    }),
  },
  unknownPlaceholder: {
    kind: "not-found",
    say: ({ path, name, known }: At<{ name: string; known: readonly string[] }>) => ({
      zh: `${path}：消息中的“{${name}}”不会被填入。请改用 ${list(known.map((one) => `{${one}}`))} 之一。`,
      en: `${path}: "{${name}}" is never filled in. Use one of ${known.map((one) => `{${one}}`).join(", ")}.`,
    }),
  },
  placeholdersDiffer: {
    kind: "conflict",
    say: ({ path, name }: At<{ name: string }>) => ({
      zh: `${path}：“{${name}}”只出现在一种文字中，读另一种文字的人看不到。请在中英文中都写上。`,
      en: `${path}: "{${name}}" stands in one language only, and readers of the other miss it. Write it in both.`,
    }),
  },
  prefixMalformed: {
    kind: "invalid",
    say: ({ path, prefix }: At<{ prefix: string }>) => ({
      zh: `${path}：编号前缀“${prefix}”不合规。请用两到四个大写字母，如 DB。`,
      en: `${path}: the number prefix "${prefix}" is malformed. Use two to four capital letters, such as DB.`,
    }),
  },
  prefixTwice: {
    kind: "conflict",
    say: ({ path, prefix, procedures }: At<{ prefix: string; procedures: readonly string[] }>) => ({
      zh: `${path}：编号前缀“${prefix}”同时用于 ${list(procedures)}，编号会重复。请各用一个前缀。`,
      en: `${path}: the number prefix "${prefix}" is used by ${procedures.join(" and ")}, so numbers would repeat. Give each its own.`,
    }),
  },
  noFinalState: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：没有终结状态，事项永远办不完。请标明哪些状态是终结状态。`,
      en: `${path}: no state is final, so a matter never ends. Mark those in which it ends.`,
    }),
  },
  stateUnreachable: {
    kind: "not-met",
    say: ({ path, state }: At<{ state: string }>) => ({
      zh: `${path}：从起始状态到不了“${state}”。请补上通向它的办理动作，或去掉该状态。`,
      en: `${path}: "${state}" cannot be reached from the start. Add a transition that leads to it, or drop the state.`,
    }),
  },
  stateStuck: {
    kind: "not-met",
    say: ({ path, state }: At<{ state: string }>) => ({
      zh: `${path}：从“${state}”到不了任何终结状态，事项会停在这里。请补上离开它的办理动作。`,
      en: `${path}: no final state can be reached from "${state}", so matters would be stuck there. Add a transition that leaves it.`,
    }),
  },
  frozenWithoutBasis: {
    kind: "not-met",
    say: ({ path, state }: At<{ state: string }>) => ({
      zh: `${path}：进入停表状态“${state}”须写明依据，而该动作没有表单。请给它一张写明依据的表单。`,
      en: `${path}: clocks stop in "${state}", and that takes a recorded basis; this transition has no form. Give it one that asks for the basis.`,
    }),
  },
  dutiesMixed: {
    kind: "conflict",
    say: ({ path, duties }: At<{ duties: readonly string[] }>) => ({
      zh: `${path}：参与方的角色分属不同职责（${list(duties)}）。请拆成几个参与方，使决策、执行、监督分开。`,
      en: `${path}: the part's roles carry different duties (${duties.join(", ")}). Split it, so that decision, execution and supervision stay apart.`,
    }),
  },
  partWithoutRoles: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：参与方没有角色，没有人能够办理。请写明哪些角色可以代表它。`,
      en: `${path}: the part has no role, so nobody can act for it. Name the roles that may.`,
    }),
  },
  nameReserved: {
    kind: "conflict",
    say: ({ path, name }: At<{ name: string }>) => ({
      zh: `${path}：“${name}”另有含义，不能用作名称。请换一个名称。`,
      en: `${path}: "${name}" has a meaning of its own and cannot be a name here. Choose another.`,
    }),
  },
  transitionByNobody: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：没有写明从哪些状态、由谁办理。请至少各写一个。`,
      en: `${path}: it says no state to begin from, or nobody who may do it. Name at least one of each.`,
    }),
  },
  clockTransitionUnused: {
    kind: "not-met",
    say: ({ path }: At) => ({
      zh: `${path}：由时限触发的动作没有被任何期限的节点引用，永不发生。请在期限中引用它，或去掉它。`,
      en: `${path}: only the clock does this, and no moment of a deadline names it, so it never happens. Name it in a deadline or drop it.`,
    }),
  },
  rungNotByClock: {
    kind: "conflict",
    say: ({ path, transition }: At<{ transition: string }>) => ({
      zh: `${path}：动作“${transition}”由人办理，期限不能触发。请把它改为由时限触发（clock），或引用另一个动作。`,
      en: `${path}: people do "${transition}", so a deadline cannot. Let the clock do it, or name another transition.`,
    }),
  },
  spanMalformed: {
    kind: "invalid",
    say: ({ path, text }: At<{ text: string }>) => ({
      zh: `${path}：时长“${text}”不成立。请写正整数；时刻在 0 至 24 点之间。`,
      en: `${path}: the length of time "${text}" cannot hold. Write whole numbers above zero; hours of the day lie between 0 and 24.`,
    }),
  },
  thresholdsCrossed: {
    kind: "invalid",
    say: ({ path, yellow, red }: At<{ yellow: number; red: number }>) => ({
      zh: `${path}：黄灯界限 ${yellow} 须为正且低于红灯界限 ${red}。请核对两个界限。`,
      en: `${path}: the yellow threshold ${yellow} is above zero and below the red one, ${red}. Check the two.`,
    }),
  },
  officeHoursMalformed: {
    kind: "invalid",
    say: ({ path, from, until }: At<{ from: number; until: number }>) => ({
      zh: `${path}：办公时段 ${from} 至 ${until}（分钟）不成立或与前一时段重叠。请按先后写在 0 至 1440 之间。`,
      en: `${path}: the office hours from ${from} to ${until} (minutes) cannot hold or overlap those before. Write them in order, between 0 and 1440.`,
    }),
  },
  guardUnknown: {
    kind: "not-found",
    say: ({ path, name }: At<{ name: string }>) => ({
      zh: `${path}：没有模块提供条件“${name}”。请核对写法，或先由相应模块提供。`,
      en: `${path}: no room provides the guard "${name}". Check the spelling, or let its room provide it first.`,
    }),
  },
});
