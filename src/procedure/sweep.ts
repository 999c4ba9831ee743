import { z } from "zod";
import type { Deadline } from "#define";
import { clockText, type Instant } from "#kernel";
import { sql, type Transaction } from "#store";
import { applyDecision, relit } from "./apply.ts";
import { aimed } from "./clocks/clocks.ts";
import { type Moment, momentsOf } from "./clocks/due.ts";
import { decideStep } from "./decide/decide.ts";
import { type Asked, whyNotNow } from "./decide/why-not.ts";
import type { InTransaction, Parts } from "./parts.ts";
import { type Loaded, load } from "./rows/load.ts";
import { lockTree } from "./rows/read-rows.ts";
import { type TallyBook, writeClocks, writeTally } from "./rows/write-rows.ts";
import { guardsSay, latest } from "./step.ts";
import type { Clock, Desk } from "./types.ts";

/** Most matters of one transaction, each with a savepoint of its own. */
const mostAtOnce = 100;
/** How long a claimed deadline is left alone by others; one whose process died comes back after it. */
const leaseMs = 120_000;
/** One that cannot be worked off (the calendar of its year is not known) is tried again later. */
const againMs = 3_600_000;

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString() as Instant;
const dueRow = z.object({ id: z.string() });

export type Swept = { readonly fired: number; readonly failed: number; readonly left: boolean };

/**
 * Works off deadlines whose moment has come. They are claimed first, in a short transaction of their own that waits for nobody, so that several
 * processes share the work; each moment of a ladder acts once, for the step that it makes counts it.
 */
export async function sweepDeadlines(parts: Parts, limit: number): Promise<Swept> {
  const { store } = parts;
  let [fired, failed, left] = [0, 0, await isAnyDue(store)];
  while (left && fired + failed < limit) {
    const most = Math.min(mostAtOnce, limit - fired - failed);
    const ids = await store.transaction((tx) => claimDue(tx, most), "read-committed", "stays");
    left = ids.length === most;
    if (ids.length === 0) break;
    const desks = new Set<Desk>();
    const done = await store.transaction((tx) => fireAll(parts, tx, ids, desks), "read-committed", "stays");
    fired += done.fired;
    failed += done.failed;
    parts.changed?.([...desks]);
  }
  return { fired, failed, left };
}

/** Looked at first: almost every turn finds nothing, and a transaction that writes costs the database more than a question. */
async function isAnyDue({ rows, now }: Pick<Parts["store"], "rows" | "now">): Promise<boolean> {
  const [found] = await rows(
    sql`select exists (select 1 from matter_deadline where fires_at <= ${now()}) as due`,
    z.object({ due: z.boolean() }),
  );
  return found?.due === true;
}

/** Matters with something due, and all of their deadlines that are, leased. */
async function claimDue(tx: Transaction, most: number): Promise<readonly string[]> {
  const rows = await tx.rows(
    sql`update matter_deadline set fires_at = ${later(tx.recordedAt, leaseMs)}
      where (matter_id, name) in (select matter_id, name from matter_deadline where fires_at <= ${tx.recordedAt}
        order by fires_at limit ${most} for update skip locked) returning matter_id as id`,
    dueRow,
  );
  return [...new Set(rows.map(({ id }) => id))].sort();
}

async function fireAll(
  parts: Parts,
  tx: Transaction,
  ids: readonly string[],
  desks: Set<Desk>,
): Promise<{ fired: number; failed: number }> {
  desks.clear();
  let [fired, failed] = [0, 0];
  const tally: TallyBook = new Map();
  for (const id of ids) {
    await tx.run(sql`savepoint one`);
    const within = { ...parts, tally: new Map<string, number>() };
    const outcome = await fire(within, tx, id);
    if (outcome) {
      fired += 1;
      for (const [key, by] of within.tally) tally.set(key, (tally.get(key) ?? 0) + by);
      for (const desk of outcome) desks.add(desk);
      await tx.run(sql`release savepoint one`);
    } else {
      failed += 1;
      await tx.run(sql`rollback to savepoint one`);
      await tx.run(sql`update matter_deadline set fires_at = ${later(tx.recordedAt, againMs)} where matter_id = ${id} and fires_at is not null
        and fires_at <= ${later(tx.recordedAt, leaseMs)}`);
    }
  }
  await writeTally(tx, tally);
  return { fired, failed };
}

type Due = { readonly clock: Clock; readonly deadline: Deadline; readonly moment: Moment };

/** The next moment that has come, of any clock of the matter. */
function nextDue({ rules, snapshot }: Loaded, now: Instant): Due | undefined {
  const due = snapshot.clocks.flatMap((clock) => {
    if (clock.state !== "running") return [];
    const deadline = rules.version.deadlines.find(({ id }) => id === clock.name);
    const moments = deadline && momentsOf(deadline, clock.dueAt);
    const moment = moments?.ok ? moments.value[clock.rung] : undefined;
    return deadline && moment && moment.at <= now ? [{ clock, deadline, moment }] : [];
  });
  return due.toSorted((a, b) => (a.moment.at < b.moment.at ? -1 : 1))[0];
}

/** Every moment that has come for one matter, in order. @returns the desks it concerns, or undefined where it could not be done */
async function fire(parts: InTransaction, tx: Transaction, id: string): Promise<readonly Desk[] | undefined> {
  const found = (await lockTree(tx, id)) && (await load(tx, parts.plan, id));
  if (!found) return [];
  const desks: Desk[] = [];
  let at: Loaded = found;
  for (let due = nextDue(at, tx.recordedAt); due; due = nextDue(at, tx.recordedAt)) {
    const { clock, deadline } = due;
    const passed = aimed(clock, deadline, clock.rung + 1);
    if (!passed.ok) return undefined;
    at = withClocks(
      at,
      at.snapshot.clocks.map((one) => (one === clock ? passed.value : one)),
    );
    const acted = await act(parts, tx, at, due);
    if (!acted) return undefined;
    at = acted.at;
    desks.push(...acted.desks);
  }
  await settle(parts, tx, found, at, desks.length === 0);
  return desks;
}

const withClocks = ({ rules, snapshot }: Loaded, clocks: readonly Clock[]): Loaded => ({ rules, snapshot: { ...snapshot, clocks } });

/** Clocks go back from the lease to their own next moments; where nothing was done, time alone may have changed the light. */
async function settle(parts: InTransaction, tx: Transaction, found: Loaded, at: Loaded, onlyTime: boolean): Promise<void> {
  const aimedAgain = at.snapshot.clocks.map((clock) => {
    const deadline = at.rules.version.deadlines.find(({ id }) => id === clock.name);
    const next = deadline && clock.state === "running" ? aimed(clock, deadline, clock.rung) : undefined;
    return next?.ok && next.value.firesAt !== clock.firesAt ? next.value : clock;
  });
  await writeClocks(tx, at.snapshot.matter, aimedAgain, found.snapshot.clocks);
  if (onlyTime) await relit(parts, tx, withClocks(at, aimedAgain));
}

type Acted = { readonly at: Loaded; readonly desks: readonly Desk[] };

/** The rung's own step, by nobody but the clock; where state, conditions or guards stand against it, the moment passes without one. */
async function act(parts: InTransaction, tx: Transaction, loaded: Loaded, { moment, deadline, clock }: Due): Promise<Acted | undefined> {
  const { rules, snapshot } = loaded;
  const nothing = { at: loaded, desks: [] };
  const transition = rules.version.transitions.find(({ name }) => name === moment.transition);
  if (!transition) return nothing;
  const asked: Asked = { rules, snapshot, transition, now: latest(tx.recordedAt, snapshot.matter) };
  const rung = deadline.rungs?.find((one) => one.transition === transition.name)?.id ?? "";
  const input = { deadline: deadline.id, rung, due: clock.dueAt, text: clockText(clock.dueAt) };
  const against = [...whyNotNow(asked), ...(await guardsSay(parts, asked, { seat: null, within: tx }, input))];
  if (against.length > 0) return nothing;
  const decision = decideStep(parts.plan, asked, { seat: null, input });
  if (!decision.ok) return undefined;
  // A deadline that was moved passes its rungs again, each towards the new moment.
  const key = `clock:${snapshot.matter.id}:${clock.name}:${clock.startedAt}:${clock.dueAt}:${clock.rung}`;
  const deed = { transition: transition.name, seat: null, input, says: "", key, files: [] };
  const applied = await applyDecision(parts, tx, loaded, decision.value, deed);
  if (!applied.ok) return undefined;
  const { matter, parties, clocks, duties } = decision.value;
  return { at: { rules, snapshot: { ...snapshot, matter, parties, clocks, duties } }, desks: applied.value.desks };
}
