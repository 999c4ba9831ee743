import type { TargetRow } from "#contract";
import { formatQuantity, type Language, periodOf } from "#kernel";
import { targetList } from "#monitor";
import { type App, type Command, jsonOption, languageOf, languageOption, type Program, timeOptions, type Words } from "./command.ts";
import { figureAnswer } from "./figure-answer.ts";
import { indicatorOf, questionOf, regionOf } from "./question.ts";
import { refusals } from "./refusals.ts";
import { type ExitCode, exitCodes, sayRefusals, table } from "./terminal.ts";
import { withApp } from "./with-app.ts";

const figure: Command = {
  name: "figure",
  usage: "figure INDICATOR [--region 140000] [--period 2023] [--as-of DAY] [--known-at DAY] [--json]",
  summary: {
    zh: "查一个数：值、所属期、公布日、来源；指标可用编号或代码（RD_EXP）",
    en: "One figure: value, period, publication day, source; by id or code (RD_EXP)",
  },
  options: { ...timeOptions, ...jsonOption, region: { type: "string" }, period: { type: "string" } },
  words: [1, 1],
  run: (program, words) => withApp(program, (app) => figureRun(program, app, words)),
};

async function figureRun({ terminal }: Program, app: App, words: Words): Promise<ExitCode> {
  const [indicator, region, question] = [
    indicatorOf(app.plan, words.positionals[0] ?? ""),
    regionOf(app.plan, words.values.region),
    questionOf(app, words),
  ];
  if (!indicator.ok || !region.ok || !question.ok)
    return sayRefusals(
      terminal,
      [indicator, region, question].flatMap((part) => (part.ok ? [] : part.refusals)),
    );
  const period = words.values.period;
  if (typeof period === "string" && !periodOf(period)) return sayRefusals(terminal, [refusals.notAPeriod({ text: period })]);
  const figures = await app.ledger.figures();
  const reading =
    typeof period === "string"
      ? figures.at(indicator.value.id, region.value, period, question.value)
      : figures.latest(indicator.value.id, region.value, question.value);
  const answer = figureAnswer(app.plan, indicator.value, reading, question.value, figures.cut);
  if (words.values.json) {
    terminal.out(`${JSON.stringify(answer)}\n`);
    return exitCodes.done;
  }
  if (reading.kind === "gap") {
    terminal.out(`${indicator.value.label.zh}：${reading.say.zh}\n${indicator.value.label.en}: ${reading.say.en}\n`);
    return exitCodes.done;
  }
  const place = app.plan.region(region.value)?.label;
  const source = reading.source === null ? undefined : app.plan.source(reading.source);
  terminal.out(
    `${place?.zh ?? region.value} ${indicator.value.label.zh} ${reading.period}：${formatQuantity(reading.quantity, indicator.value.places, "zh")}（${reading.publishedAssumed ? "推定" : ""}${reading.publishedOn} 公布）${source ? `，来源：${source.title.zh}` : ""}\n` +
      `${place?.en ?? region.value}, ${indicator.value.label.en}, ${reading.period}: ${formatQuantity(reading.quantity, indicator.value.places, "en")} (published ${reading.publishedOn}${reading.publishedAssumed ? ", assumed" : ""})${source ? `, source: ${source.title.en}` : ""}\n`,
  );
  return exitCodes.done;
}

const targets: Command = {
  name: "targets",
  usage: "targets [--as-of DAY] [--known-at DAY] [--lang zh|en] [--json]",
  summary: { zh: "全部目标：最近值、目标值、状态与理由", en: "All targets: latest value, goal, status and why" },
  options: { ...timeOptions, ...jsonOption, ...languageOption },
  words: [0, 0],
  run: (program, words) =>
    withApp(program, async (app) => {
      const question = questionOf(app, words);
      if (!question.ok) return sayRefusals(program.terminal, question.refusals);
      const answer = targetList({ plan: app.plan, figures: await app.ledger.figures(), today: app.today(), ...question.value });
      if (words.values.json) program.terminal.out(`${JSON.stringify(answer)}\n`);
      else program.terminal.out(targetTable(answer.targets, languageOf(words)));
      return exitCodes.done;
    }),
};

const heads = {
  zh: ["目标", "最近值", "所属期", "目标值", "状态", "理由"],
  en: ["Target", "Latest", "Period", "Goal", "Status", "Why"],
} as const;

const targetTable = (targets: readonly TargetRow[], language: Language): string =>
  table([
    heads[language],
    ...targets.map((t) => [
      t.label[language],
      t.actual.kind === "figure" ? (t.actual.words?.[language] ?? t.actual.value) : "—",
      t.actual.period ?? "—",
      t.goal?.say[language] ?? "—",
      t.status.label[language],
      t.status.reason[language],
    ]),
  ]);

export const figureCommands: readonly Command[] = [figure, targets];
