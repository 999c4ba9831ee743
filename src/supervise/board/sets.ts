import type { Label } from "#kernel";
import type { Item } from "../items/types.ts";
import { exclusionOf } from "../scores/exclusions.ts";
import { pointsOf } from "../scores/points.ts";
import type { PeriodFacts } from "./facts.ts";

/** A named set of items: the number on the page and the list behind it are the same set. */
export type ItemSet = { readonly id: string; readonly label: Label; readonly has: (item: Item) => boolean };

const dayMs = 86_400_000;
export const daysOpen = (item: Item, now: string): number =>
  Math.floor((Date.parse(item.closedAt ?? now) - Date.parse(item.openedAt)) / dayMs);

/** Days a matter has been open; the last has no end. */
export const ages = [
  { id: "week", from: 0, until: 8, label: { zh: "7 日以内", en: "Up to 7 days" } },
  { id: "month", from: 8, until: 31, label: { zh: "8—30 日", en: "8 to 30 days" } },
  { id: "quarter", from: 31, until: 91, label: { zh: "31—90 日", en: "31 to 90 days" } },
  { id: "half", from: 91, until: 181, label: { zh: "91—180 日", en: "91 to 180 days" } },
  { id: "longer", from: 181, until: Number.POSITIVE_INFINITY, label: { zh: "180 日以上", en: "Over 180 days" } },
] as const;

/** Rates of a period; `met` and `missed` leave out items of which nothing can be said yet. */
export type RateDefinition = {
  readonly id: string;
  readonly label: Label;
  readonly method: Label;
  readonly better: "higher" | "lower";
  /** True and false are counted, null is not. */
  readonly of: (item: Item, facts: PeriodFacts) => boolean | null;
};

const inSpan = (at: string | null, { period: { span } }: PeriodFacts): boolean => at !== null && at >= span.from && at < span.until;
const whole = (share: number | null): boolean | null => (share === null ? null : share === 1);
const assignedOnce = ({ events }: Item, { version, scored }: PeriodFacts): boolean =>
  version.deadlines.some(
    ({ id, starts }) => scored.rules.deadlines.acceptance.includes(id) && events.some(({ transition }) => starts.includes(transition)),
  );

export const rates: readonly RateDefinition[] = [
  {
    id: "acceptance",
    label: { zh: "按时签收率", en: "Accepted in time" },
    method: { zh: "按时签收的事项，占已到签收期限事项的比重。", en: "Signed for in time, of those whose time to sign has come." },
    better: "higher",
    of: (item, facts) => whole(pointsOf(item, facts.scored, facts.now).acceptance),
  },
  {
    id: "feedback",
    label: { zh: "按时反馈率", en: "Reported in time" },
    method: { zh: "各次反馈均按时的事项，占已有反馈到期事项的比重。", en: "All reports in time, of those with a report that fell due." },
    better: "higher",
    of: (item, facts) => whole(pointsOf(item, facts.scored, facts.now).feedback),
  },
  {
    id: "on-time",
    label: { zh: "按期办结率", en: "Closed on time" },
    method: { zh: "按期报结果的事项，占本期办结事项的比重。", en: "Results in time, of the matters closed in the period." },
    better: "higher",
    of: (item, facts) => (inSpan(item.closedAt, facts) ? whole(pointsOf(item, facts.scored, facts.now).result) : null),
  },
  {
    id: "returned",
    label: { zh: "退回率", en: "Handed back" },
    method: { zh: "因不属本单位职责退回的事项，占已交办事项的比重。", en: "Handed back as not theirs, of the matters assigned." },
    better: "lower",
    of: (item, facts) =>
      assignedOnce(item, facts) ? item.events.some(({ transition }) => transition === facts.scored.rules.misassigned.back) : null,
  },
  {
    id: "redone",
    label: { zh: "返工率", en: "Done again" },
    method: { zh: "被退办或反弹重开的事项，占已交办事项的比重。", en: "Sent back or reopened, of the matters assigned." },
    better: "lower",
    of: (item, facts) => (assignedOnce(item, facts) ? item.returns + item.reopenings > 0 : null),
  },
];

const textField = (item: Item, field: string): string => {
  const value = item.fields[field];
  return typeof value === "string" ? value : "";
};
export const levelOf = (item: Item, { scored }: PeriodFacts): string => textField(item, scored.rules.fields.level);
export const sourceOf = (item: Item): string => textField(item, "source") || item.origin.kind;
/** Registered and not ended without what it asked for: what counts as work at all. */
export const isWork = (item: Item, { judged }: PeriodFacts): boolean => !judged.ended.has(item.state);

const all = { zh: "全部事项", en: "All matters" };
const lightsOnly = new Set(["red", "yellow", "green", "grey"]);

/**
 * A set by its name, such as `closed`, `rate:on-time:missed`, `age:quarter:red`, `level:office`, `closed-by:UNIT@REGION`. Undefined for a name that
 * means nothing.
 */
export function setOf(name: string, facts: PeriodFacts): ItemSet | undefined {
  const [kind = "", value = "", more = ""] = name.split(":");
  const open = (item: Item): boolean => item.closedAt === null && isWork(item, facts);
  const lit = (item: Item): boolean => !lightsOnly.has(more) || item.light === more;
  const made = (label: Label, has: ItemSet["has"]): ItemSet => ({ id: name, label, has });
  switch (kind) {
    case "all":
      return made(all, () => true);
    case "open":
      return made({ zh: "在办事项", en: "Matters in hand" }, open);
    case "opened":
      return made(
        { zh: "本期立项", en: "Opened in the period" },
        (item) => inSpan(item.openedAt, facts) && isWork(item, facts) && item.state !== facts.version.start,
      );
    case "closed":
      return made({ zh: "本期办结", en: "Closed in the period" }, (item) => isClosed(item, facts));
    case "cleared":
      return made({ zh: "本期红灯清零", en: "Red ones cleared in the period" }, (item) => isClosed(item, facts) && wasLate(item));
    case "age": {
      const age = ages.find(({ id }) => id === value);
      const has = (item: Item) => age !== undefined && isAged(item, age, facts) && lit(item);
      return age && made({ zh: `在办 ${age.label.zh}`, en: `In hand: ${age.label.en.toLowerCase()}` }, has);
    }
    case "rate":
      return rateSet(name, value, more, facts);
    case "source":
      return made(sourceLabel(value, facts), (item) => sourceOf(item) === value && isWork(item, facts));
    case "level":
      return made(levelLabel(value, facts), (item) => levelOf(item, facts) === value && isWork(item, facts));
    case "closed-by":
      return made({ zh: "本单位本期办结", en: "Closed by the unit" }, (item) => item.lead === value && isClosed(item, facts));
    case "open-by":
      return made({ zh: "本单位在办", en: "The unit's in hand" }, (item) => item.lead === value && open(item));
    case "lit":
      return made(
        value === "red" ? { zh: "红灯事项", en: "Red ones" } : { zh: "黄灯事项", en: "Yellow ones" },
        (item) => open(item) && item.light === value,
      );
    case "red-by":
      return made({ zh: "本单位红灯", en: "The unit's red ones" }, (item) => item.lead === value && open(item) && item.light === "red");
    case "excluded":
      return made({ zh: "不计入评价", en: "Left out of the scores" }, (item) => exclusionOf(item, facts.scored, facts.judged) !== null);
    default:
      return undefined;
  }
}

type Age = (typeof ages)[number];
function isAged(item: Item, { from, until }: Age, facts: PeriodFacts): boolean {
  const days = daysOpen(item, facts.now);
  return item.closedAt === null && isWork(item, facts) && days >= from && days < until;
}

const isClosed = (item: Item, facts: PeriodFacts): boolean => inSpan(item.closedAt, facts) && isWork(item, facts);
/** Some deadline of it was missed on the way: dunned by the clock or escalated. */
const wasLate = (item: Item): boolean =>
  item.escalations > 0 || item.clocks.some(({ answeredAt, dueAt }) => answeredAt !== null && answeredAt > dueAt);

function rateSet(name: string, id: string, side: string, facts: PeriodFacts): ItemSet | undefined {
  const rate = rates.find((one) => one.id === id);
  if (!rate || (side !== "met" && side !== "missed")) return undefined;
  const says = side === "met";
  const label = says
    ? { zh: `${rate.label.zh}：是`, en: `${rate.label.en}: yes` }
    : { zh: `${rate.label.zh}：否`, en: `${rate.label.en}: no` };
  return { id: name, label, has: (item) => isWork(item, facts) && rate.of(item, facts) === says };
}

/** What a choice of the opening form is called. */
function choiceLabel(field: string, value: string, { plan, version }: PeriodFacts): Label | undefined {
  const found = plan.form(version.form).fields.find(({ id }) => id === field);
  return found?.kind === "choice" ? found.of.find(({ id }) => id === value)?.label : undefined;
}
const unsaid = { zh: "未注明", en: "Not said" };
export const levelLabel = (level: string, facts: PeriodFacts): Label =>
  choiceLabel(facts.scored.rules.fields.level, level, facts) ?? unsaid;
export const sourceLabel = (source: string, facts: PeriodFacts): Label =>
  choiceLabel("source", source, facts) ?? { zh: "其他来源", en: "Other" };
