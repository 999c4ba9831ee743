import { z } from "zod";
import type { SituationItem, SituationItems, SituationPeriod } from "#contract";
import { ok, type Result, refuse } from "#kernel";
import { sql } from "#store";
import { periodsAround, reportPeriod } from "../items/period.ts";
import { refusals } from "../items/refusals.ts";
import type { Item } from "../items/types.ts";
import { classLabel, deskNamed, listOf } from "./board.ts";
import { type PeriodFacts, periodFacts, type SituationParts } from "./facts.ts";
import { ages, daysOpen, isWork, levelLabel, levelOf, rates, setOf, sourceLabel, sourceOf } from "./sets.ts";

type Period = SituationPeriod;
type Count = Period["opened"];
type Lights = Period["sources"][number]["lights"];

export const presentMonth = (today: string): string => today.slice(0, 7);
const label = (id: string) => {
  const period = reportPeriod(id);
  return period.ok ? period.value.label : { zh: id, en: id };
};
/** The period asked about and those one may ask about instead. */
export function periodHead({ period, now }: Pick<PeriodFacts, "period" | "now">, today: `${number}-${number}-${number}`) {
  const ids = [...new Set([period.id, ...periodsAround(today)])];
  return {
    period: { id: period.id, kind: period.kind, label: period.label },
    periods: ids.map((id) => ({ id, label: label(id) })),
    at: now,
  };
}

const counted = (facts: PeriodFacts, set: string, href: string | null = null): Count => {
  const found = setOf(set, facts);
  const count = found ? facts.items.filter((item) => found.has(item)).length : 0;
  return { count, set, href };
};

const lightsOf = (items: readonly Item[]): Lights => {
  const of = (light: Item["light"]): number => items.filter((item) => item.closedAt === null && item.light === light).length;
  return { red: of("red"), yellow: of("yellow"), green: of("green"), grey: of("grey") };
};

function rateAnswers(facts: PeriodFacts): Period["rates"] {
  return rates.map(({ id, label: name, method, better }) => {
    const [met, missed] = [counted(facts, `rate:${id}:met`), counted(facts, `rate:${id}:missed`)];
    const all = met.count + missed.count;
    return { id, label: name, share: all === 0 ? null : met.count / all, met, missed, method, better };
  });
}

type Grouping = {
  readonly kind: "source" | "level";
  readonly of: (item: Item) => string;
  readonly name: (id: string) => Period["sources"][number]["label"];
};

function grouped(facts: PeriodFacts, { kind, of, name }: Grouping): Period["sources"] {
  const byGroup = Map.groupBy(
    facts.items.filter((item) => isWork(item, facts)),
    of,
  );
  return [...byGroup].map(([id, items]) => {
    const { has } = setOf("closed", facts) ?? { has: () => false };
    const set = `${kind}:${id}`;
    const closed = { count: items.filter((item) => has(item)).length, set, href: null };
    return {
      id,
      label: name(id),
      lights: lightsOf(items),
      closed,
      set,
      href: kind === "source" ? listOf({ procedure: facts.scored.rules.procedure, origin: id }) : null,
    };
  });
}

/** Those who asked for help and said what they thought of the answer. */
async function satisfaction({ store, plan }: SituationParts, { period: { span } }: PeriodFacts): Promise<Period["rates"]> {
  const rule = plan.supervisionRules.satisfaction;
  if (!rule) return [];
  const [row] = await store.rows(
    sql`select (count(*) filter (where m.fields->>${rule.field} = any(${rule.satisfied})))::int as met,
        (count(*) filter (where m.fields->>${rule.field} is not null and m.fields->>${rule.field} <> all(${rule.satisfied})))::int
          + coalesce(sum((m.counts->'done'->>${rule.again})::int), 0)::int as missed
      from matter m where m.procedure = ${rule.procedure} and m.closed_at >= ${span.from} and m.closed_at < ${span.until}`,
    z.object({ met: z.number(), missed: z.number() }),
  );
  const { met, missed } = row ?? { met: 0, missed: 0 };
  const href = `/work/list?procedure=${rule.procedure}&phase=closed`;
  return [
    {
      id: "satisfaction",
      label: { zh: "诉求人满意率", en: "Satisfied askers" },
      share: met + missed === 0 ? null : met / (met + missed),
      met: { count: met, set: null, href },
      missed: { count: missed, set: null, href },
      method: {
        zh: "评为满意及以上的次数，占全部评价（含不满意退回）次数的比重。",
        en: "Verdicts of satisfied or better, of all verdicts, those that sent the answer back included.",
      },
      better: "higher",
    },
  ];
}

/** @refuses situation/notAPeriod */
export async function factsFor(parts: SituationParts, id: string | undefined, lead?: string): Promise<Result<PeriodFacts>> {
  const period = reportPeriod(id ?? presentMonth(parts.store.today()));
  return period.ok ? ok(await periodFacts(parts, period.value, lead)) : period;
}

/** A period in numbers, each with the set of items behind it. @refuses situation/notAPeriod */
export async function situationIn(parts: SituationParts, id: string | undefined): Promise<Result<Period>> {
  const read = await factsFor(parts, id);
  if (!read.ok) return read;
  const facts = read.value;
  const { plan } = parts;
  const closedByUnit = Map.groupBy(
    facts.items.filter((item) => setOf("closed", facts)?.has(item)),
    ({ lead }) => lead,
  );
  return ok({
    ...periodHead(facts, parts.store.today()),
    opened: counted(facts, "opened"),
    closed: counted(facts, "closed"),
    cleared: counted(facts, "cleared"),
    rates: [...rateAnswers(facts), ...(await satisfaction(parts, facts))],
    ageing: ages.map((age) => ({
      id: age.id,
      label: age.label,
      open: counted(facts, `age:${age.id}`),
      red: counted(facts, `age:${age.id}:red`),
    })),
    sources: grouped(facts, { kind: "source", of: sourceOf, name: (source) => sourceLabel(source, facts) }),
    levels: grouped(facts, { kind: "level", of: (item) => levelOf(item, facts), name: (level) => levelLabel(level, facts) }),
    units: [...closedByUnit].map(([desk, items]) => ({
      desk: deskNamed(plan, desk),
      class: classLabel(plan, desk),
      closed: { count: items.length, set: `closed-by:${desk}`, href: null },
    })),
    more: facts.more,
  });
}

const mostListed = 500;

/** One item as lists behind numbers show it. */
export function itemAnswer(item: Item, { plan, version, now }: PeriodFacts): SituationItem {
  const { id, number, title, light, openedAt, closedAt, dueAt } = item;
  const stateLabel = version.states.find((state) => state.id === item.state)?.label ?? { zh: item.state, en: item.state };
  return {
    ...{ id, number, title, light, openedAt, closedAt, dueAt, stateLabel },
    lead: deskNamed(plan, item.lead),
    lightLabel: lightWords[light],
    days: daysOpen(item, now),
  };
}
export const lightWords = {
  red: { zh: "红", en: "Red" },
  yellow: { zh: "黄", en: "Yellow" },
  green: { zh: "绿", en: "Green" },
  grey: { zh: "灰", en: "Grey" },
  blue: { zh: "蓝", en: "Blue" },
} as const;

/** The items behind a number. @refuses situation/notAPeriod, situation/unknownSet */
export async function itemsBehind(parts: SituationParts, set: string, id: string | undefined): Promise<Result<SituationItems>> {
  const read = await factsFor(parts, id);
  if (!read.ok) return read;
  const found = setOf(set, read.value);
  if (!found) return refuse(refusals.unknownSet({ set }));
  const items = read.value.items.filter((item) => found.has(item));
  return ok({ label: found.label, total: items.length, items: items.slice(0, mostListed).map((item) => itemAnswer(item, read.value)) });
}
