import type { CheckedPlan, Field, Form } from "#define";
import { addDays, type Day, dayOf, type Instant } from "#kernel";
import { deskOf, type Seat, usualDeskOf, type Values } from "#procedure";

/** A small seeded source of chance: the same seed walks the same way. */
export type Chance = {
  readonly below: (most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T | undefined;
  readonly is: (share: number) => boolean;
};
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: (list) => list[below(list.length)], is: (share) => next() < share };
}

const governments = (plan: CheckedPlan): readonly string[] =>
  plan.units.filter(({ level }) => level === "province" || level === "city").map(({ id }) => id);

function anyValue(field: Field, plan: CheckedPlan, chance: Chance, today: Day): unknown {
  switch (field.kind) {
    case "text":
      return `模拟 ${chance.below(1000)}`.slice(0, field.longest);
    case "whole":
      return Math.min(field.most ?? 100, (field.least ?? 1) + chance.below(5));
    case "decimal":
      return field.least ?? "1";
    case "day":
      return addDays(today, 1 + chance.below(60));
    case "yes-no":
      return chance.is(0.5);
    case "choice": {
      const one = chance.pick(field.of)?.id;
      return field.many ? [one] : one;
    }
    case "reference": {
      const one = referenceOf(field.to, plan, chance);
      return field.many ? (one === undefined ? undefined : [one]) : one;
    }
    case "files":
      return undefined;
    case "rows":
      return Array.from({ length: 1 + chance.below(2) }, () => filled(field.of, plan, chance, today));
  }
}

function referenceOf(to: string, plan: CheckedPlan, chance: Chance): string | undefined {
  if (to === "unit") return chance.pick(governments(plan));
  if (to === "clause") return chance.pick(plan.clauseList)?.id;
  if (to === "target") return chance.pick(plan.targets)?.id;
  if (to === "indicator") return chance.pick(plan.indicators)?.id;
  return to === "region" ? plan.regions.home : undefined;
}

function filled(fields: readonly Field[], plan: CheckedPlan, chance: Chance, today: Day): Values {
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const given = field.required || chance.is(0.5) ? anyValue(field, plan, chance, today) : undefined;
    if (given !== undefined) values[field.id] = given;
  }
  return values;
}

/** Values a form takes, more or less: sometimes one is missing or wrong, as people are. */
export function anyValues(form: Form, plan: CheckedPlan, chance: Chance, today: Day, wrong = 0.1): Values {
  const values = filled(form.fields, plan, chance, today);
  if (!chance.is(wrong)) return values;
  const spoiled = chance.pick(form.fields)?.id ?? "";
  return chance.is(0.5) ? { ...values, [spoiled]: { not: "this" } } : { ...values, nothing: "known" };
}

/** A few people with few names, who meet often: of any role, at any of the desks given and at some other. */
export function anySeat(plan: CheckedPlan, chance: Chance, desks: readonly string[], roles: readonly string[] = []): Seat {
  const wanted = plan.roles.filter(({ id }) => (roles.length > 0 && chance.is(0.85) ? roles.includes(id) : id !== "public"));
  const role = chance.pick(wanted);
  const own = chance.is(0.9) ? chance.pick(desks) : undefined;
  const unit = chance.pick(governments(plan)) ?? "";
  const desk = own ?? usualDeskOf(plan, unit).desk;
  const [at = unit, region = plan.regions.home] = desk.split("@");
  const duty = role?.duty === "none" ? null : (role?.duty ?? null);
  const person = `person-${role?.duty}-${chance.below(6)}`;
  const other = chance.is(0.9) ? role?.duty : chance.pick(plan.roles)?.duty;
  const behalfOf = chance.is(0.1) ? `person-${other}-${chance.below(6)}` : null;
  return {
    person,
    role: role?.id ?? "",
    duty,
    desk: desk.includes("@") ? deskOf(at, region as Seat["region"]) : desk,
    unit: at,
    region: region as Seat["region"],
    behalfOf,
  };
}

export const laterBy = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString() as Instant;
export const dayAt = (now: Instant): Day => dayOf(now);
