import { z } from "zod";
import type { Deadline } from "#define";
import type { Instant } from "#kernel";
import { sql, type Transaction } from "#store";
import { applyDecision, relight } from "./apply.ts";
import { aimed } from "./clocks/clocks.ts";
import { type Moment, momentsOf } from "./clocks/due.ts";
import { clockText } from "./clocks/say-moment.ts";
import { decideStep } from "./decide/decide.ts";
import { type Asked, whyNotNow } from "./decide/why-not.ts";
import type { Parts } from "./parts.ts";
import { type Loaded, load } from "./rows/load.ts";
import { lockTree } from "./rows/read-rows.ts";
import { writeClocks } from "./rows/write-rows.ts";
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
  let [fired, failed, left] = [0, 0, true];
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
  for (const id of ids) {
    await tx.run(sql`savepoint one`);
    const outcome = await fire(parts, tx, id);
    if (outcome) {
      fired += 1;
      for (const desk of outcome) desks.add(desk);
      await tx.run(sql`release savepoint one`);
    } else {
      failed += 1;
      await tx.run(sql`rollback to savepoint one`);
      await tx.run(sql`update matter_deadline set fires_at = ${later(tx.recordedAt, againMs)} where matter_id = ${id} and fires_at is not null
        and fires_at <= ${later(tx.recordedAt, leaseMs)}`);
    }
  }
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
async function fire(parts: Parts, tx: Transaction, id: string): Promise<readonly Desk[] | undefined> {
  if (!(await lockTree(tx, id))) return [];
  const desks: Desk[] = [];
  for (;;) {
    const loaded = await load(tx, parts.plan, id);
    const due = loaded && nextDue(loaded, tx.recordedAt);
    if (!loaded || !due) {
      if (loaded) await aimAgain(tx, loaded);
      await relight(parts, tx, id);
      return desks;
    }
    const passed = aimed(due.clock, due.deadline, due.clock.rung + 1);
    if (!passed.ok) return undefined;
    await writeClocks(tx, loaded.snapshot.matter, [passed.value], []);
    const clocks = loaded.snapshot.clocks.map((clock) => (clock === due.clock ? passed.value : clock));
    const acted = await act(parts, tx, { ...loaded, snapshot: { ...loaded.snapshot, clocks } }, due);
    if (!acted) return undefined;
    desks.push(...acted);
  }
}

/** The lease is given back: each clock fires at its own next moment. */
async function aimAgain(tx: Transaction, { rules, snapshot }: Loaded): Promise<void> {
  const running = snapshot.clocks.filter(({ state }) => state === "running");
  const again = running.flatMap((clock) => {
    const deadline = rules.version.deadlines.find(({ id }) => id === clock.name);
    const next = deadline && aimed(clock, deadline, clock.rung);
    return next?.ok && next.value.firesAt !== clock.firesAt ? [next.value] : [];
  });
  await writeClocks(tx, snapshot.matter, again, []);
}

/** The rung's own step, by nobody but the clock; where state, conditions or guards stand against it, the moment passes without one. */
async function act(parts: Parts, tx: Transaction, loaded: Loaded, { moment, deadline, clock }: Due): Promise<readonly Desk[] | undefined> {
  const { rules, snapshot } = loaded;
  const transition = rules.version.transitions.find(({ name }) => name === moment.transition);
  if (!transition) return [];
  const asked: Asked = { rules, snapshot, transition, now: latest(tx.recordedAt, snapshot.matter) };
  const rung = deadline.rungs?.find((one) => one.transition === transition.name)?.id ?? "";
  const input = { deadline: deadline.id, rung, due: clock.dueAt, text: clockText(clock.dueAt) };
  const against = [...whyNotNow(asked), ...(await guardsSay(parts, asked, null, input))];
  if (against.length > 0) return [];
  const decision = decideStep(parts.plan, asked, { seat: null, input });
  if (!decision.ok) return undefined;
  const key = `clock:${snapshot.matter.id}:${clock.name}:${clock.startedAt}:${clock.rung}`;
  const applied = await applyDecision(parts, tx, loaded, decision.value, {
    transition: transition.name,
    seat: null,
    input,
    says: "",
    key,
    files: [],
  });
  return applied.ok ? applied.value.desks : undefined;
}
