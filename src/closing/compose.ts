import type { Paper, PaperBlock, PaperFigure, TargetRow } from "#contract";
import { type Day, isUnitId, type Label, type UnitId } from "#kernel";
import { amount, periodText } from "#monitor";
import type { Done, EvaluationFacts } from "./facts.ts";
import { seedOf } from "./seeds.ts";

const unitOf = (unit: string): UnitId => (isUnitId(unit) ? unit : "one");
const heading = (id: string, zh: string, en: string, level: 1 | 2 = 1): PaperBlock => ({ kind: "heading", id, level, text: { zh, en } });
const paragraph = (id: string, text: Label): PaperBlock => ({ kind: "paragraph", id, text });
const none: Label = { zh: "—", en: "—" };
const nothingDone: Done = { closed: 0, open: 0 };
const spaced = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** A figure's name in the text; letters, digits and hyphens alone. */
const nameOf = (row: TargetRow): string => `v-${row.id}`;

function shownValue({ actual, places }: TargetRow): Label | null {
  if (actual.kind === "gap") return null;
  const value = actual.words ?? amount(Number(actual.value), unitOf(actual.unit), places);
  return actual.qualifier === "at-least" ? { zh: `不少于${value.zh}`, en: `at least ${value.en}` } : value;
}

/** Every published value the text names, each with the way to how it came to be. */
function figuresOf({ rows, context }: EvaluationFacts): PaperFigure[] {
  return rows.flatMap((row): PaperFigure[] => {
    const shown = shownValue(row);
    if (shown === null || row.actual.kind === "gap") return [];
    const { period } = row.actual;
    const when = periodText(period);
    const query = new URLSearchParams({ asOf: context.asOf, region: context.plan.regions.home, period }).toString();
    const label = { zh: `${row.label.zh}（${when.zh}）`, en: `${row.label.en} (${when.en})` };
    return [{ id: nameOf(row), label, shown, href: `/indicators/${row.indicator}?${query}` }];
  });
}

/** What the plan asked, from where, what became of it, and by which rule it is judged so. */
function targetParagraph(row: TargetRow, done: Done): PaperBlock {
  const value = row.actual.kind === "figure" ? periodText(row.actual.period) : null;
  const goal = row.goal
    ? { zh: `目标为${row.goal.say.zh}`, en: `the goal is ${row.goal.say.en}` }
    : { zh: "目标未给出可计量的值", en: "the goal has no value that can be measured" };
  const base = row.base
    ? {
        zh: `基期${amount(Number(row.base.value), unitOf(row.unit), row.places).zh}（${row.base.say.zh}）；`,
        en: `Base ${amount(Number(row.base.value), unitOf(row.unit), row.places).en} (${row.base.say.en}).`,
      }
    : { zh: "", en: "" };
  const last = value
    ? { zh: `最近公布数为${value.zh}{${nameOf(row)}}`, en: `Last published, ${value.en}: {${nameOf(row)}}` }
    : { zh: "无公布数", en: "Nothing is published" };
  const work =
    done.closed + done.open === 0
      ? { zh: "平台内没有登记的办理事项。", en: "No work on it is registered in the platform." }
      : {
          zh: `登记的办理事项办结${done.closed}项、在办${done.open}项。`,
          en: `Of the work registered ${done.closed} matters were closed and ${done.open} are open.`,
        };
  return paragraph(`target-${row.id}`, {
    zh: `${row.label.zh}（${row.clauses.map(({ id }) => id).join("、")}）：${goal.zh}；${base.zh}${last.zh}。判定：${row.status.label.zh}。${row.status.reason.zh}${work.zh}`,
    en: spaced([
      `${row.label.en} (${row.clauses.map(({ id }) => id).join(", ")}): ${goal.en}.`,
      base.en,
      `${last.en}.`,
      `Verdict: ${row.status.label.en}. ${row.status.reason.en}`,
      work.en,
    ]),
  });
}

function overview({ rows, summary }: EvaluationFacts): PaperBlock[] {
  const table = rows.map((row) => ({
    cells: [
      row.label,
      row.goal?.say ?? none,
      shownValue(row) ?? none,
      row.actual.kind === "figure" ? periodText(row.actual.period) : none,
      row.status.label,
    ],
    href: `/targets/${row.id}`,
  }));
  return [
    heading("overview", "一、总体情况", "1. Overview"),
    paragraph("summary", summary.sentence),
    {
      kind: "table",
      id: "verdicts",
      title: { zh: "目标判定一览", en: "Verdicts" },
      columns: [
        { label: { zh: "目标", en: "Target" }, align: "left", share: 4 },
        { label: { zh: "目标值", en: "Goal" }, align: "right", share: 2.4 },
        { label: { zh: "最近值", en: "Last figure" }, align: "right", share: 2.4 },
        { label: { zh: "时期", en: "Period" }, align: "left", share: 1.6 },
        { label: { zh: "判定", en: "Verdict" }, align: "left", share: 1.8 },
      ],
      rows: table,
      empty: { zh: "规划没有目标。", en: "The plan has no target." },
    },
  ];
}

function byGroup({ context, rows, done }: EvaluationFacts): PaperBlock[] {
  return [
    heading("targets", "二、目标完成情况", "2. Targets one by one"),
    ...context.plan.targetGroups.flatMap((group) => [
      heading(`group-${group.id}`, group.label.zh, group.label.en, 2),
      ...rows.filter((row) => row.group === group.id).map((row) => targetParagraph(row, done.get(row.id) ?? nothingDone)),
    ]),
  ];
}

const decided = new Set(["reached", "reached-early", "missed"]);

/** What cannot be judged, and what would settle it: said, never guessed. */
function undecided({ rows }: EvaluationFacts): PaperBlock[] {
  const open = rows.filter((row) => !decided.has(row.status.id));
  const items = open.map((row): Label => {
    const keeper = row.settledBy
      ? {
          zh: `所需：${row.settledBy.figure.zh}（${row.settledBy.keeper.short.zh}）。`,
          en: `Needed: ${row.settledBy.figure.en} (${row.settledBy.keeper.short.en}).`,
        }
      : { zh: "", en: "" };
    return {
      zh: `${row.label.zh}：${row.status.reason.zh}${keeper.zh}`,
      en: spaced([`${row.label.en}: ${row.status.reason.en}`, keeper.en]),
    };
  });
  return [
    heading("undecided", "三、不能判定的目标及原因", "3. What cannot be judged, and why"),
    paragraph("undecided-count", {
      zh: `${rows.length}项目标中，${open.length}项至今不能作出达成与否的结论。`,
      en: `Of ${rows.length} targets ${open.length} cannot be called reached or missed to this day.`,
    }),
    ...(items.length > 0 ? [{ kind: "list", id: "undecided-list", items, numbered: true } as const] : []),
  ];
}

function coverageBlocks({ coverage }: EvaluationFacts): PaperBlock[] {
  return [
    heading("coverage", "四、条款落实的可核对程度", "4. How far clauses can be checked"),
    paragraph("coverage-say", coverage.sentence),
  ];
}

/** Lessons are people's: the program leaves a place for each group and writes nothing into it. */
function lessons({ context }: EvaluationFacts): PaperBlock[] {
  return [
    heading("lessons", "五、经验与教训", "5. Lessons"),
    ...context.plan.targetGroups.map((group) =>
      paragraph(`lesson-${group.id}`, {
        zh: `${group.label.zh}：（由起草人填写：有效做法、没有奏效的做法、下一规划应当改变之处。）`,
        en: `${group.label.en}: (to be written by the drafters: what worked, what did not, what the next plan should do otherwise.)`,
      }),
    ),
  ];
}

function nextPlan({ rows, seeds }: EvaluationFacts): PaperBlock[] {
  const count = (what: string): number => rows.filter((row) => seedOf(row) === what).length;
  return [
    heading("next", "六、对下一规划目标的建议", "6. For the next plan's targets"),
    paragraph("next-say", {
      zh: `按判定结果：${count("raise")}项可提高、保持或退出，${count("carry")}项建议沿用口径并以实绩为新基期，${count("settle")}项须先取得数据，${count("define")}项须先定义可计量的指标。`,
      en: `By their verdicts ${count("raise")} may be raised, kept or retired, ${count("carry")} carried on from their results, ${count("settle")} need their data first, ${count("define")} a measurable indicator.`,
    }),
    {
      kind: "table",
      id: "seeds",
      title: { zh: "下一规划目标建议", en: "Proposed starting points for the next targets" },
      columns: [
        { label: { zh: "目标", en: "Target" }, align: "left", share: 3.4 },
        { label: { zh: "建议", en: "Proposal" }, align: "left", share: 4 },
        { label: { zh: "负责单位", en: "Unit" }, align: "left", share: 2.2 },
      ],
      rows: seeds.map((seed) => ({ cells: [seed.label, seed.whatLabel, seed.owner.short], href: `/targets/${seed.target}` })),
      empty: none,
    },
  ];
}

export type Heading = { readonly title: string; readonly number: string; readonly on: Day | null; readonly issuer: Label };

/** The final evaluation as the ledger writes it: sentences from figures, each with its passport; people edit it block by block. */
export function composeEvaluation(facts: EvaluationFacts, { title, number, on, issuer }: Heading): Paper {
  const { plan, asOf, figures } = facts.context;
  return {
    form: "paper/1",
    masthead: null,
    title: { zh: title, en: `Final evaluation: ${plan.label.en}` },
    number,
    issuer,
    date: on,
    addressee: null,
    copies: null,
    blocks: [
      ...overview(facts),
      ...byGroup(facts),
      ...undecided(facts),
      ...coverageBlocks(facts),
      ...lessons(facts),
      ...nextPlan(facts),
      {
        kind: "note",
        id: "method",
        text: {
          zh: "判定规则：到期当期公布数达到目标值为达成，未达到为未达成；下限值、样本值只在区间能够判定时判定；没有公布数的不作结论，缺数不等于未达成。",
          en: "A target is reached or missed by the figure published for its due period; floors and samples decide only where their interval does; where nothing is published nothing is concluded.",
        },
      },
    ],
    figures: figuresOf(facts),
    stamp: {
      zh: `数据截至 ${asOf}（账本 ${figures.cut.slice(0, 10)}）`,
      en: `Figures as of ${asOf} (ledger of ${figures.cut.slice(0, 10)})`,
    },
  };
}
