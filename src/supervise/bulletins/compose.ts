import type { Paper, PaperBlock } from "#contract";
import { clockText, type Day, type Label } from "#kernel";
import { classLabel, deskNamed } from "../board/board.ts";
import type { PeriodFacts } from "../board/facts.ts";
import { isWork, setOf } from "../board/sets.ts";
import type { Item } from "../items/types.ts";
import { bulletinFigures, setHref } from "./figures.ts";
import { overdueSince, redItems } from "./red-list.ts";

type Row = Extract<PaperBlock, { kind: "table" }>["rows"][number];
const both = (text: string): Label => ({ zh: text, en: text });
const number = (count: number): Label => both(String(count));
const heading = (id: string, zh: string, en: string): PaperBlock => ({ kind: "heading", id, level: 1, text: { zh, en } });
const paragraph = (id: string, text: Label): PaperBlock => ({ kind: "paragraph", id, text });
const left = (zh: string, en: string, share: number) => ({ label: { zh, en }, align: "left" as const, share });
const right = (zh: string, en: string, share: number) => ({ label: { zh, en }, align: "right" as const, share });

function summary(facts: PeriodFacts, has: (id: string) => boolean): readonly PaperBlock[] {
  const { label } = facts.period;
  const head = paragraph("summary", {
    zh: `${label.zh}新立项督办事项{opened}项，办结{closed}项。截至目前在办{open}项，其中红灯{red}项、黄灯{yellow}项。`,
    en: `In ${label.en} {opened} matters were put under supervision and {closed} were closed. {open} are in hand now, {red} of them red and {yellow} yellow.`,
  });
  const named: readonly (readonly [string, string, string])[] = [
    ["acceptance-rate", "按时签收率{acceptance-rate}", "{acceptance-rate} were signed for in time"],
    ["feedback-rate", "按时反馈率{feedback-rate}", "{feedback-rate} reported in time"],
    ["on-time-rate", "按期办结率{on-time-rate}", "{on-time-rate} were closed on time"],
    ["redone-rate", "返工率{redone-rate}", "{redone-rate} had to be done again"],
  ];
  const known = named.filter(([id]) => has(id));
  const rates = { zh: `${known.map(([, zh]) => zh).join("，")}。`, en: `${known.map(([, , en]) => en).join("; ")}.` };
  return [head, ...(known.length > 0 ? [paragraph("rates", rates)] : [])];
}

/** Units of one class as rows: what they have in hand, what is late, what they closed. No order but that of red, and no score. */
function unitTables(facts: PeriodFacts): readonly PaperBlock[] {
  const work = facts.items.filter((item) => isWork(item, facts));
  const byClass = Map.groupBy(work, ({ lead }) => classLabel(facts.plan, lead).zh);
  const order = facts.scored.rules.classes.map(({ label }) => label.zh);
  const placed = [...byClass].toSorted(
    ([a], [b]) => (order.indexOf(a) + 1 || order.length + 1) - (order.indexOf(b) + 1 || order.length + 1),
  );
  return placed.map(([name, items], i): PaperBlock => {
    const rows = [...Map.groupBy(items, ({ lead }) => lead)].map(([desk, own]) => unitRow(facts, desk, own));
    return {
      kind: "table",
      id: `units-${i + 1}`,
      title: items[0] ? classLabel(facts.plan, items[0].lead) : both(name),
      columns: [
        left("单位", "Unit", 4),
        right("在办", "In hand", 1.4),
        right("红灯", "Red", 1.4),
        right("黄灯", "Yellow", 1.4),
        right("本期办结", "Closed", 1.8),
      ],
      rows: rows.sort((a, b) => Number(b.cells[2]?.zh) - Number(a.cells[2]?.zh) || (a.href ?? "").localeCompare(b.href ?? "")),
      empty: { zh: "无", en: "None" },
    };
  });
}

function unitRow(facts: PeriodFacts, desk: string, items: readonly Item[]): Row {
  const open = items.filter(({ closedAt }) => closedAt === null);
  const lit = (light: Item["light"]): number => open.filter((item) => item.light === light).length;
  const closed = setOf("closed", facts);
  return {
    cells: [
      deskNamed(facts.plan, desk).label,
      number(open.length),
      number(lit("red")),
      number(lit("yellow")),
      number(items.filter((item) => closed?.has(item)).length),
    ],
    href: setHref(`open-by:${desk}`, facts.period.id),
  };
}

function redList(facts: PeriodFacts): readonly PaperBlock[] {
  const rows = redItems(facts).map((item): Row => {
    const late = overdueSince(item, facts);
    return {
      cells: [
        both(item.number),
        both(item.title),
        deskNamed(facts.plan, item.lead).label,
        late.label,
        late.days === null ? both("—") : number(late.days),
      ],
      href: `/work/m/${item.id}`,
    };
  });
  return [
    {
      kind: "table",
      id: "red-list",
      title: { zh: "红单", en: "Red list" },
      columns: [
        left("编号", "Number", 3),
        left("事项", "Matter", 4),
        left("牵头单位", "Lead unit", 2.4),
        left("逾期环节", "What is late", 2.4),
        right("逾期天数", "Days late", 1.9),
      ],
      rows,
      empty: { zh: "本期没有红灯事项。", en: "No matter is red." },
    },
  ];
}

function warnings(): PaperBlock {
  return paragraph("warnings", {
    zh: "由指标预警转为督办的事项{warned}项；逾期后补办并办结的{cleared}项。",
    en: "{warned} matters arose from warnings of indicators; {cleared} were closed after having been late.",
  });
}

/** Units with enough matters, none sent back, none handed back and every result in time. */
function practice(facts: PeriodFacts): readonly PaperBlock[] {
  const { leastItems } = facts.scored.rules.shrinkage;
  const work = facts.items.filter((item) => isWork(item, facts));
  const [redone, returned, late] = ["rate:redone:met", "rate:returned:met", "rate:on-time:missed"].map((name) => setOf(name, facts));
  const clean = [...Map.groupBy(work, ({ lead }) => lead)].filter(([, items]) => {
    const fault = items.some((item) => redone?.has(item) || returned?.has(item) || late?.has(item) || item.light === "red");
    return items.length >= leastItems && !fault;
  });
  if (clean.length === 0) return [];
  const names = clean.map(([desk]) => deskNamed(facts.plan, desk).label);
  return [
    heading("practice-head", "四、办理较好的单位", "IV. What went well"),
    paragraph("practice", {
      zh: `${names.map(({ zh }) => zh).join("、")}承办${leastItems}项以上，没有退回、没有返工、没有逾期。`,
      en: `${names.map(({ en }) => en).join(", ")} had ${leastItems} matters or more, with nothing handed back, done again or late.`,
    }),
  ];
}

export type Heading = { readonly number: string; readonly title: string; readonly on: Day | null };

/** A bulletin as the ledger of matters tells it; everything in it can be put in other words, and its figures stay what they count. */
export function composeBulletin(facts: PeriodFacts, { number: given, title, on }: Heading): Paper {
  const figures = bulletinFigures(facts);
  const office = facts.plan.units.find(({ id }) => id === "leading-group-office")?.label ?? {
    zh: "领导小组办公室",
    en: "Leading group office",
  };
  const at = clockText(facts.now);
  return {
    form: "paper/1",
    masthead: office,
    title: { zh: title, en: `Bulletin of supervision, ${facts.period.label.en}` },
    number: given,
    issuer: office,
    date: on,
    addressee: { zh: "各市人民政府，省直有关单位", en: "City governments and the provincial units concerned" },
    copies: { zh: "领导小组各成员", en: "Members of the leading group" },
    blocks: [
      heading("summary-head", "一、总体情况", "I. Situation"),
      ...summary(facts, (id) => figures.some((figure) => figure.id === id)),
      warnings(),
      heading("units-head", "二、各单位办理情况", "II. By unit"),
      ...unitTables(facts),
      heading("red-head", "三、逾期未办事项", "III. What is late"),
      ...redList(facts),
      ...practice(facts),
    ],
    figures: [...figures],
    stamp: {
      zh: `数据截至 ${at}，由督办事项台账生成，共 ${facts.items.length} 项；规划版本 ${facts.plan.version}。`,
      en: `As of ${at}, from the ledger of ${facts.items.length} supervised matters; plan version ${facts.plan.version}.`,
    },
  };
}
