import type { AssessmentUnit, Paper, PaperSheet } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day, Label } from "#kernel";

type Block = Paper["blocks"][number];
const text = (zh: string, en: string): Label => ({ zh, en });
const both = (value: string): Label => text(value, value);
const shown = (points: number | null): Label => (points === null ? text("不计分", "Not scored") : both(points.toFixed(1)));

/**
 * What may go to personnel authorities: a unit's decided result with everything behind it, as a document that a person sends. It names no natural person
 * and gives nobody a score.
 */
export function packOf(plan: CheckedPlan, unit: AssessmentUnit, today: Day): PaperSheet {
  const office = plan.unitOfGovernment("leading-group-office").label;
  const blocks: readonly Block[] = [
    {
      kind: "note",
      id: "what",
      text: text(
        "本材料是单位考核结果及依据，不是对任何个人的评价，不含个人得分；如何使用由有权机关依规定决定。",
        "This is a unit's result with its evidence. It is no assessment of any person and holds nobody's score; how it is used is for the competent authority to decide.",
      ),
    },
    { kind: "heading", id: "result", level: 1, text: text("一、考核结果", "1 Result") },
    { kind: "fields", id: "head", rows: headOf(unit) },
    { kind: "heading", id: "items", level: 1, text: text("二、逐项得分与依据", "2 Item by item") },
    itemsTable(unit),
    { kind: "heading", id: "left-out", level: 1, text: text("三、未计分的项目", "3 What was not scored") },
    { kind: "list", id: "left-out-list", numbered: true, items: leftOut(unit) },
    { kind: "heading", id: "unsettled", level: 1, text: text("四、尚未核定的数据", "4 Figures that are not settled") },
    { kind: "list", id: "unsettled-list", numbered: true, items: unsettled(unit) },
    { kind: "heading", id: "funds", level: 1, text: text("五、财政科技资金绩效（不计分）", "5 Public S&T funds (not scored)") },
    fundsTable(unit),
    { kind: "heading", id: "course", level: 1, text: text("六、核查、异议与审定", "6 Checks, objections, decision") },
    { kind: "list", id: "course-list", numbered: false, items: courseOf(unit) },
  ];
  const paper: Paper = {
    form: "paper/1",
    masthead: null,
    title: text(`${unit.desk.label.zh}${unit.year}年度考核结果材料`, `Result of ${unit.desk.label.en} for ${unit.year}: evidence`),
    number: unit.matter?.number ?? null,
    issuer: office,
    date: today,
    addressee: null,
    copies: null,
    blocks: [...blocks],
    figures: [],
    stamp: text(
      `数据截至${unit.kept?.asOf ?? unit.asOf}，计分表摘要 ${unit.kept?.checksum ?? ""}`,
      `Figures as of ${unit.kept?.asOf ?? unit.asOf}; digest of the score sheet ${unit.kept?.checksum ?? ""}`,
    ),
  };
  return { paper, issued: null, mark: null };
}

function headOf({ total, low, high, grade, scoredWeight, place, matter, class: of }: AssessmentUnit) {
  const range = low !== null && high !== null && high - low > 0.05 ? `（${low.toFixed(1)}—${high.toFixed(1)}）` : "";
  const span = range === "" ? "" : ` (${low?.toFixed(1)}–${high?.toFixed(1)})`;
  const noGrade = text("计分权重不足，不定等次", "Too little scored for a grade");
  return [
    { label: text("事项编号", "Number"), value: both(matter?.number ?? "") },
    { label: text("考核类别", "Class"), value: of.label },
    {
      label: text("总分", "Total"),
      value: total === null ? shown(null) : text(`${total.toFixed(1)}${range}`, `${total.toFixed(1)}${span}`),
    },
    { label: text("等次", "Grade"), value: grade?.label ?? noGrade },
    { label: text("已计分权重", "Weight scored"), value: both(`${scoredWeight.toFixed(0)}%`) },
    {
      label: text("同类位次", "Place in the class"),
      value:
        place === null
          ? text("不排位", "Not placed")
          : text(`第${place.best}—${place.worst}位，共${place.of}个`, `${place.best}–${place.worst} of ${place.of}`),
    },
  ];
}

const column = (zh: string, en: string, share: number, align: "left" | "right" = "left") => ({ label: text(zh, en), align, share });

function figureSaid(figure: AssessmentUnit["items"][number]["figure"]): Label {
  if (!figure?.collected) return both(figure?.value ?? "—");
  const { measure, number } = figure.collected;
  return text(`${figure.value} ${measure.zh}（${number}）`, `${figure.value} ${measure.en} (${number})`);
}

const itemsTable = ({ items }: AssessmentUnit): Block => ({
  kind: "table",
  id: "items-table",
  title: null,
  columns: [
    column("指标", "Indicator", 4),
    column("计分方式", "Scoring", 2),
    column("数值", "Figure", 2, "right"),
    column("期间", "Period", 1.5),
    column("权重", "Weight", 1, "right"),
    column("得分", "Points", 1.2, "right"),
  ],
  rows: items.map(({ label, scoring, figure, weight, points }) => ({
    cells: [label, scoring.label, figureSaid(figure), both(figure?.period ?? "—"), both(String(weight)), shown(points)],
    href: null,
  })),
  empty: text("没有指标", "No indicators"),
});

function leftOut({ items }: AssessmentUnit): Label[] {
  const lines = items.flatMap(({ label, unscored }) => {
    if (!unscored) return [];
    const by = unscored.by === null ? "" : `（${unscored.by}）`;
    return [
      text(`${label.zh}：${unscored.say.zh}${by}`, `${label.en}: ${unscored.say.en}${unscored.by === null ? "" : ` (${unscored.by})`}`),
    ];
  });
  return lines.length > 0 ? lines : [text("没有。", "Nothing.")];
}

function unsettled({ items }: AssessmentUnit): Label[] {
  const lines = items.flatMap(({ provisional }) => provisional.map(({ say }) => say));
  return lines.length > 0 ? lines : [text("得分依据的数都已核定。", "Every figure behind a score is settled.")];
}

const fundsTable = ({ funds }: AssessmentUnit): Block => ({
  kind: "table",
  id: "funds-table",
  title: null,
  columns: [
    column("资金", "Fund", 3),
    column("预算（万元）", "Budget (10k yuan)", 1.5, "right"),
    column("执行（万元）", "Spent (10k yuan)", 1.5, "right"),
    column("执行率", "Rate", 1, "right"),
    column("抽查", "Spot checks", 2),
  ],
  rows: funds.map(({ fund, budget, executed, rate, checks }) => ({
    cells: [
      both(fund),
      both(budget),
      both(executed),
      both(rate === null ? "—" : `${(rate * 100).toFixed(1)}%`),
      checks.at(-1)?.conclusion ?? text("未抽查", "None"),
    ],
    href: null,
  })),
  empty: text("自查未填报资金。", "The self-check names no fund."),
});

function courseOf({ findings, comment }: AssessmentUnit): Label[] {
  const lines = findings.map(({ at, what, lines: said }) => {
    const day = at.slice(0, 10);
    return text(
      `${day} ${what.zh}${said.length > 0 ? `：${said.join("；")}` : ""}`,
      `${day} ${what.en}${said.length > 0 ? `: ${said.join("; ")}` : ""}`,
    );
  });
  const own = comment === null ? [] : [text(`单位自查说明：${comment}`, `The unit says: ${comment}`)];
  return [...own, ...lines];
}
