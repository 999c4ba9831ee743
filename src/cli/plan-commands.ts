import { coverage } from "#define";
import { type Command, jsonOption, languageOf, languageOption } from "./command.ts";
import { both, exitCodes, sayRefusals, table } from "./terminal.ts";

const planCheck: Command = {
  name: "plan check",
  usage: "plan check [--json]",
  summary: { zh: "检查规划定义，一次列出全部问题", en: "Check the plan's definitions and list every fault at once" },
  options: jsonOption,
  words: [0, 0],
  run: async ({ terminal, checkPlan }, { values }) => {
    const checked = checkPlan();
    if (!checked.ok) return sayRefusals(terminal, checked.refusals);
    const plan = checked.value;
    const counts = {
      clauses: plan.clauseList.length,
      indicators: plan.indicators.length,
      targets: plan.targets.length,
      baselines: plan.baselines.length,
      sources: plan.sources.length,
      accounts: plan.accounts.length,
      forms: plan.forms.length,
      notices: plan.notices.length,
      procedures: plan.procedures.length,
    };
    if (values.json)
      terminal.out(`${JSON.stringify({ ok: true, plan: plan.id, version: plan.version, checksum: plan.checksum, ...counts })}\n`);
    else
      terminal.out(
        both({
          zh: `✓ ${plan.label.zh}：${counts.clauses} 条、${counts.indicators} 个指标、${counts.targets} 项目标、${counts.baselines} 项基期、${counts.sources} 个来源、${counts.procedures} 个流程、${counts.forms} 张表单，全部通过。校验码 ${plan.checksum.slice(0, 16)}`,
          en: `✓ ${plan.label.en}: ${counts.clauses} clauses, ${counts.indicators} indicators, ${counts.targets} targets, ${counts.baselines} baselines, ${counts.sources} sources, ${counts.procedures} procedures, ${counts.forms} forms; no fault. Checksum ${plan.checksum.slice(0, 16)}`,
        }),
      );
    return exitCodes.done;
  },
};

const coverageHeads = {
  zh: ["条款", "类别", "标题", "目标", "指标", "责任单位", "落实"],
  en: ["Clause", "Kind", "Title", "Targets", "Indicators", "Owners", "Acts"],
} as const;

const planCoverage: Command = {
  name: "plan coverage",
  usage: "plan coverage [--lang zh|en] [--json]",
  summary: { zh: "逐条列出由什么计量、由谁负责、由什么落实", en: "For each clause: what measures it, who owns it, what acts on it" },
  options: { ...jsonOption, ...languageOption },
  words: [0, 0],
  run: async ({ terminal, checkPlan }, words) => {
    const checked = checkPlan();
    if (!checked.ok) return sayRefusals(terminal, checked.refusals);
    const covered = coverage(checked.value);
    if (words.values.json) {
      terminal.out(`${JSON.stringify(covered)}\n`);
      return exitCodes.done;
    }
    const language = languageOf(words);
    const rows = covered.clauses.map((c) => {
      const clause = checked.value.clause(c.clause);
      return [
        c.clause,
        clause.kind,
        clause.title[language],
        String(c.targets.length),
        String(c.indicators.length),
        String(c.owners.length),
        String(c.acts.length),
      ];
    });
    terminal.out(table([coverageHeads[language], ...rows]));
    const { totals } = covered;
    terminal.out(
      both({
        zh: `有要求的 ${totals.orders} 条中，有计量 ${totals.ordersMeasured} 条，有责任单位 ${totals.ordersOwned} 条，有落实事项 ${totals.ordersActed} 条。`,
        en: `Of ${totals.orders} clauses that ask for something, ${totals.ordersMeasured} are measured, ${totals.ordersOwned} owned, ${totals.ordersActed} acted on.`,
      }),
    );
    return exitCodes.done;
  },
};

export const planCommands: readonly Command[] = [planCheck, planCoverage];
