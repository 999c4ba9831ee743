import { defineRefusals } from "#kernel";
import type { At } from "./words.ts";

/** Faults of the action plan. */
export const tasking = defineRefusals("define", {
  taskIdMalformed: {
    kind: "invalid",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：任务编号“${id}”不合规。请写成“A起始年份后两位-三位序号”，如 A21-112。`,
      en: `${path}: the task number "${id}" is malformed. Write A, the two last digits of the first year and three digits, as in A21-112.`,
    }),
  },
  taskBackwards: {
    kind: "invalid",
    say: ({ path, from, until }: At<{ from: string; until: string }>) => ({
      zh: `${path}：起止日期 ${from} 至 ${until} 前后颠倒，或超出规划期。请核对日期。`,
      en: `${path}: ${from} to ${until} runs backwards or leaves the plan's period. Check the days.`,
    }),
  },
  milestoneOutside: {
    kind: "invalid",
    say: ({ path, due }: At<{ due: string }>) => ({
      zh: `${path}：节点日期 ${due} 不在任务起止日期之内，或没有按先后排列。请核对日期。`,
      en: `${path}: the milestone of ${due} lies outside its task, or out of order. Check the day.`,
    }),
  },
  leadSupportsItself: {
    kind: "conflict",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：“${id}”既牵头又配合，或重复列出。请每个单位只列一次。`,
      en: `${path}: "${id}" both leads and supports, or is listed twice. List each unit once.`,
    }),
  },
  measureWithoutTask: {
    kind: "not-met",
    say: ({ path, id }: At<{ id: string }>) => ({
      zh: `${path}：举措条款 ${id} 没有任务承接。请至少安排一项任务，写明牵头单位和可核验的成果。`,
      en: `${path}: no task carries out the measure ${id}. Give it at least one, with a lead unit and an output that can be checked.`,
    }),
  },
});
