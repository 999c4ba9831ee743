import type { CheckedPlan } from "#define";
import { addDays, addMonths, type Day, isDay } from "#kernel";
import { type Named, unitsNamed } from "./units-named.ts";

/** A decision as it was read from minutes; a person settles what is left open before anything is assigned. */
export type MinutesLine = {
  /** Of the pasted text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly title: string;
  readonly lead: string | null;
  readonly support: readonly string[];
  /** The day the text names; null where it names none. */
  readonly due: Day | null;
  readonly kind: "ordinary" | "major" | "annual";
};
export type ReadMinutes = {
  readonly lines: readonly MinutesLine[];
  /** Lines in which no decision was seen, with their numbers. */
  readonly passedOver: readonly { readonly line: number; readonly text: string }[];
};

const numbering = /^\s*(?:[（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\d{1,3}[）)、.．](?!\d)|[①-⑳]|[-—•·*])\s*/;
const orders = /牵头|负责|责任单位|会同|承办|抓好|落实|完成|报送/;

/**
 * Reads pasted minutes line by line: what is numbered or gives an order to a unit is a decision. The lead is the unit before 牵头 or 负责, or after
 * 责任单位, else the first one named; the others co-operate.
 */
export function readMinutes(plan: CheckedPlan, text: string, today: Day): ReadMinutes {
  const all = text.split(/\r?\n/).map((raw, i) => ({ line: i + 1, text: raw.trim() }));
  const full = all.filter((one) => one.text !== "");
  const read = full.map((one) => ({ ...one, named: unitsNamed(plan, one.text) }));
  const isDecision = ({ text: words, named }: (typeof read)[number]): boolean =>
    named.length > 0 && (numbering.test(words) || orders.test(words));
  return {
    lines: read.filter(isDecision).map((one) => lineOf(one, today)),
    passedOver: read.filter((one) => !isDecision(one)).map(({ line, text: words }) => ({ line, text: words })),
  };
}

function lineOf(
  { line, text, named }: { readonly line: number; readonly text: string; readonly named: readonly Named[] },
  today: Day,
): MinutesLine {
  const bare = text.replace(numbering, "");
  const lead = leadOf(text, named);
  const due = dayIn(bare, today);
  return {
    line,
    text: bare,
    title: titleOf(bare, named),
    lead,
    support: named.map(({ unit }) => unit).filter((unit) => unit !== lead),
    due,
    kind: /每月|按月|逐月/.test(bare) ? "annual" : due !== null && due > addDays(today, 7) ? "major" : "ordinary",
  };
}

function leadOf(text: string, named: readonly Named[]): string | null {
  const after = /(?:牵头单位|责任单位|承办单位|责任部门)[:：]/.exec(text);
  if (after) return named.find(({ at }) => at >= after.index)?.unit ?? null;
  const before = /牵头|负责/.exec(text)?.index;
  const leading =
    before === undefined
      ? undefined
      : firstOfList(
          text,
          named.filter(({ at }) => at < before),
        );
  return leading?.unit ?? named[0]?.unit ?? null;
}

/** Of “由甲、乙牵头” it is the first of the last row of names: names parted by nothing but a comma. */
function firstOfList(text: string, named: readonly Named[]): Named | undefined {
  let first = named.at(-1);
  for (let i = named.length - 2; i >= 0 && first; i -= 1) {
    const one = named[i];
    if (!one || !/^[、和及与]$/.test(text.slice(one.at + one.name.length, first.at))) break;
    first = one;
  }
  return first;
}

const longestTitle = 60;
/** What is to be done: the first sentence without who does it. */
function titleOf(text: string, named: readonly Named[]): string {
  let words = text;
  for (const { name } of named) words = words.replaceAll(name, "");
  const done = words
    .replace(/(?:牵头单位|责任单位|承办单位|配合单位|责任部门)[:：].*$/, "")
    .replace(/[（(][、，,\s]*(?:牵头|负责|配合|会同|参与)*[、，,\s]*[）)]/g, "")
    .replace(/^[、和及与，,由会同请\s]*(?:牵头|负责)?[、，,：:\s]*(?:会同|配合|协助)?[、，,：:\s]*/, "");
  const sentence = done.split(/[。；;]/)[0]?.trim() ?? "";
  const short = [...(sentence === "" ? text : sentence)];
  return short.length > longestTitle ? `${short.slice(0, longestTitle - 1).join("")}…` : short.join("");
}

/** `2026年12月31日`, `12月底前`, `年底前`: the day itself, or the last of the month or year. A day without a year is the next such day. */
function dayIn(text: string, today: Day): Day | null {
  const year = /(\d{4})\s*年/.exec(text)?.[1];
  const day = /(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text);
  if (day) return nextOf(year, `${pad(day[1])}-${pad(day[2])}`, today);
  const month = /(\d{1,2})\s*月\s*(?:底|末)/.exec(text);
  if (month) {
    const first = nextOf(year, `${pad(month[1])}-28`, today);
    return first && addDays(addMonths(`${first.slice(0, 7)}-01` as Day, 1), -1);
  }
  return /年(?:底|末)/.test(text) ? nextOf(year, "12-31", today) : null;
}

const pad = (text = ""): string => text.padStart(2, "0");
function nextOf(year: string | undefined, monthDay: string, today: Day): Day | null {
  const here = `${year ?? today.slice(0, 4)}-${monthDay}`;
  if (!isDay(here)) return null;
  return year === undefined && here < today ? addMonths(here, 12) : here;
}
