import type { Workbench } from "#contract";
import type { CheckedPlan } from "#define";
import { dayOf } from "#kernel";
import { rulesOf } from "../decide/rules.ts";
import type { Actor } from "../types.ts";
import { type Called, deskAnswer, personOf } from "../words/desks.ts";
import { calledIn, listedByIds } from "./lookup.ts";
import { clocksAgainst } from "./own-clocks.ts";
import type { ReadParts } from "./parts.ts";
import { desksOf } from "./reach.ts";
import { clockAnswer, matterSummary, type Words } from "./row-answers.ts";
import type { Listed } from "./rows.ts";
import { lightTallies, type Tally } from "./tally.ts";
import { type Asks, bySoonest, countWaiting, mostShown, ownDesks, type Waiting, waitingAt } from "./turns.ts";

/** What waits for somebody at all their desks, soonest first, and the clocks that run against them. */
export async function workbenchOf(parts: ReadParts, actor: Actor, unread: number): Promise<Workbench> {
  const { store, plan } = parts;
  const [desks, now] = [ownDesks(actor), store.now()];
  const [waiting, counts, clocks, tallies] = await Promise.all([
    Promise.all(desks.map((desk) => waitingAt(store, desk))),
    Promise.all(desks.map((desk) => countWaiting(store, desk))),
    clocksAgainst(store, desksOf(actor), mostShown),
    lightTallies(store, desksOf(actor)),
  ]);
  const shown = (asks: Asks): readonly Waiting[] => soonest(waiting.flat().filter((one) => one.asks === asks));
  const turns = { sign: shown("sign"), answer: shown("answer"), decide: shown("decide"), review: shown("review") };
  const rows = await listedByIds(store, [...new Set(Object.values(turns).flatMap((some) => some.map(({ matter }) => matter)))]);
  const called = await namesFor(parts, [...rows, ...clocks.map(({ matter }) => matter)], waiting.flat());
  const words: Words = { plan, called, today: dayOf(now) };
  const found = new Map(rows.map((row) => [row.id, row]));
  const kind = (asks: Asks): Workbench[Asks] => ({
    count: counts.flat().reduce((sum, one) => sum + (one.asks === asks ? one.count : 0), 0),
    rows: turns[asks].flatMap((one) => turnAnswer(words, one, found.get(one.matter))),
  });
  return {
    now,
    sign: kind("sign"),
    answer: kind("answer"),
    decide: kind("decide"),
    review: kind("review"),
    clocks: clocks.map(({ matter, clock }) => ({
      matter: matterSummary(words, matter),
      clock: clockAnswer(rulesOf(plan, matter.procedure, matter.version).version, clock, now),
    })),
    nextDueAt: clocks[0]?.clock.dueAt ?? null,
    unread,
    lights: lightsOf(tallies),
  };
}

const soonest = (waiting: readonly Waiting[]): readonly Waiting[] => waiting.toSorted(bySoonest).slice(0, mostShown);

const namesFor = ({ store, namesOf }: ReadParts, rows: readonly Listed[], waiting: readonly Waiting[]): Promise<Called> =>
  calledIn(store, namesOf, {
    persons: [...rows.flatMap(({ lead }) => personOf(lead) ?? []), ...waiting.flatMap(({ at }) => at.behalfOf ?? [])],
    matters: [],
  });

function turnAnswer(words: Words, waiting: Waiting, row: Listed | undefined): Workbench["sign"]["rows"] {
  if (!row) return [];
  const { plan, called } = words;
  const { at, asks, since } = waiting;
  return [
    {
      matter: { ...matterSummary(words, row), revision: row.revision, procedure: row.procedure },
      asks,
      transitions: transitionsOf(plan, row, waiting.transitions),
      desk: deskAnswer(plan, at.desk, at.desk.split("@")[1] ?? row.region, called),
      behalfOf: at.behalfOf && (called.person.get(at.behalfOf) ?? null),
      since,
    },
  ];
}

function transitionsOf(
  plan: CheckedPlan,
  { procedure, version }: Listed,
  names: readonly string[],
): Workbench["sign"]["rows"][number]["transitions"] {
  const { transitions } = rulesOf(plan, procedure, version).version;
  return transitions
    .filter(({ name }) => names.includes(name))
    .map(({ name, label, form }) => ({ transition: name, label, form: form ?? null }));
}

function lightsOf(tallies: readonly Tally[]): Workbench["lights"] {
  const count = (light: Tally["light"]): number => tallies.reduce((sum, one) => sum + (one.light === light ? one.count : 0), 0);
  return { red: count("red"), yellow: count("yellow"), green: count("green"), grey: count("grey") };
}
