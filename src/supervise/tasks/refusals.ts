import { defineRefusals } from "#kernel";

export const refusals = defineRefusals("supervise", {
  noSource: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "督办事项必须写明来源：规划条款、会议、批示、预警、企业诉求、会商、重点任务、督查或其他事项。请退回补正来源后再立项。",
      en: "A supervised matter names what it arose from: a clause, a meeting, an instruction, a warning, a request for help, a consultation, a key task, an inspection or another matter. Drop it and propose it with its source.",
    }),
  },
  noSuchClause: {
    kind: "not-found",
    say: ({ clause }: { clause: string }) => ({
      zh: `规划没有 ${clause} 条。请核对条款号。`,
      en: `The plan has no clause ${clause}. Please check the number.`,
    }),
  },
  answeredThere: {
    kind: "conflict",
    say: ({ number }: { number: string }) => ({
      zh: `此事项已绑定“13710”系统编号 ${number}，在那边办理和反馈，这里只读；下次同步后自动显示。`,
      en: `This matter is bound to ${number} of the provincial system and is answered there; here it is read-only and follows at the next exchange.`,
    }),
  },
  notLater: {
    kind: "invalid",
    say: ({ due }: { due: string }) => ({
      zh: `申请的日期应晚于现在的期限 ${due}。请重新填写。`,
      en: `The day asked for must come after the present one, ${due}. Please give another.`,
    }),
  },
  noLines: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "没有读出议定事项。每项请另起一行，写明由哪个单位负责。",
      en: "No decision was found. Put each on a line of its own and name the unit in charge.",
    }),
  },
  tooManyLines: {
    kind: "too-large",
    say: ({ count, most }: { count: number; most: number }) => ({
      zh: `共 ${count} 项，一次最多 ${most} 项，请分次交办。`,
      en: `There are ${count} lines and at most ${most} go at once; please split them.`,
    }),
  },
});
