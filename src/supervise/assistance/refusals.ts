import { defineRefusals, type Label } from "#kernel";

export const refusals = defineRefusals("assistance", {
  helpedAlready: {
    kind: "conflict",
    say: ({ number, on }: { number: string; on: string }) => ({
      zh: `该企业的同一帮办事项已在 ${number}（${on}）计过一次，一年内只计一次。请退回或改登其他事项。`,
      en: `The same help to this firm counts already in ${number} (${on}); it counts once within a year. Return it, or register another kind of help.`,
    }),
  },
  leadingShort: {
    kind: "not-met",
    say: ({ figure, goal, count, from }: { figure: Label; goal: number; count: number; from: string }) => ({
      zh: `${figure.zh}自 ${from} 起为 ${count}，应达到 ${goal}，尚差 ${goal - count}。经审核认可的帮办达到后方可办结。`,
      en: `${figure.en} stands at ${count} since ${from} where ${goal} is needed, ${goal - count} short. It can be closed when the accepted help reaches it.`,
    }),
  },
  unknownLeadingFigure: {
    kind: "invalid",
    say: ({ figure }: { figure: string }) => ({
      zh: `规划没有过程指标“${figure}”。请从列表中选择；统计指标不能作过程指标。`,
      en: `The plan has no leading figure "${figure}". Choose one of the list; a statistic cannot be one.`,
    }),
  },
  leadingGoalMissing: {
    kind: "not-met",
    say: ({ figure }: { figure: Label }) => ({
      zh: `选了过程指标“${figure.zh}”，但没有写要达到多少。请补写。`,
      en: `"${figure.en}" is chosen but nothing says how much it should reach. Add the number.`,
    }),
  },
});
