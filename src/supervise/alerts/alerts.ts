import { z } from "zod";
import type { Warning } from "#contract";
import { addDays, type Day, isDay, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Store, sql, type Transaction } from "#store";
import { longestExplanationDays, longestReason, refusals } from "./refusals.ts";
import { keptWhere } from "./rows.ts";
import { mayBecome, releasable, standOf } from "./state.ts";
import type { Alerts, Decider, Kept, Recorded, Verdict } from "./types.ts";

const stream = "alerts";
const program = "program";

/** Keeps a fact that is not kept yet; the same fact again is the one that is there. */
async function fire(tx: Transaction, warning: Warning): Promise<boolean> {
  const { key, rule, target, indicator, region, lead, urgency } = warning;
  const there = await tx.rows(sql`select id from alert where subject_id = ${key}`, z.object({ id: z.string() }));
  if (there.length > 0) return false;
  const id = tx.newId();
  await tx.run(
    sql`insert into alert (subject_id, id, rule, target, indicator, region, lead_unit, urgency, body, recorded_at)
      values (${key}, ${id}, ${rule}, ${target?.id ?? null}, ${indicator.id}, ${region}, ${lead.id}, ${urgency}, ${JSON.stringify(warning)}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream, kind: "fired", actor: program, payload: { id, key } });
  return true;
}

async function add(tx: Transaction, kept: Pick<Kept, "id" | "warning">, verdict: Verdict | null, by: Decider | null): Promise<void> {
  const kind = verdict?.kind ?? "released";
  const until = verdict?.kind === "explained" ? verdict.until : null;
  await tx.run(
    sql`insert into alert_event (subject_id, id, alert_id, kind, person, role, says, until, recorded_at)
      values (${kept.warning.key}, ${tx.newId()}, ${kept.id}, ${kind}, ${by?.person ?? null}, ${by?.role ?? null}, ${verdict?.says.trim() ?? ""}, ${until}::date, ${tx.recordedAt})`,
  );
  await tx.audit({
    stream,
    kind,
    actor: by?.person ?? program,
    payload: { id: kept.id, key: kept.warning.key, ...(by && { role: by.role }) },
  });
}

async function recordIn(tx: Transaction, warnings: readonly Warning[], today: Day): Promise<Recorded> {
  let fired = 0;
  for (const warning of warnings) if (await fire(tx, warning)) fired += 1;
  const kept = await keptWhere(tx, sql`true`);
  const next = releasable(kept, today);
  for (const one of kept.filter(({ id }) => next.includes(id))) await add(tx, one, null, null);
  return { fired, released: next.length };
}

/** What is wrong with what was said, all of it. */
function faultsOf(verdict: Verdict, today: Day): readonly Refusal[] {
  const length = [...verdict.says.trim()].length;
  const needsReason = verdict.kind !== "confirmed";
  return [
    ...(needsReason && length < 5 ? [refusals.reasonMissing({})] : []),
    ...(length > longestReason ? [refusals.reasonTooLong({ most: longestReason })] : []),
    ...(verdict.kind === "explained" ? untilFaults(verdict.until, today) : []),
  ];
}

function untilFaults(until: string, today: Day): readonly Refusal[] {
  if (!isDay(until)) return [refusals.untilMalformed({ until })];
  const to = addDays(today, longestExplanationDays);
  return until < today || until > to ? [refusals.untilOutOfRange({ until, from: today, to })] : [];
}

async function decideIn(tx: Transaction, id: string, verdict: Verdict, by: Decider, today: Day): Promise<Result<Kept>> {
  const [kept] = await keptWhere(tx, sql`id = ${id}`);
  if (!kept) return refuse(refusals.unknownAlert({}));
  const { state } = standOf(kept, today);
  const faults = [
    ...(state !== "fired" && !mayBecome(state, verdict.kind) ? [refusals.decidedOtherwise({ state })] : []),
    ...faultsOf(verdict, today),
  ];
  if (faults.length > 0) return refuse(...faults);
  await add(tx, kept, verdict, by);
  const [after] = await keptWhere(tx, sql`id = ${id}`);
  return ok(after ?? kept);
}

/** Alerts in a store. No figure is made from them, so the cut stays where it is. */
export function openAlerts(store: Pick<Store, "snapshot" | "transaction" | "today">): Alerts {
  const write = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.transaction(work, "serializable", "stays");
  return {
    record: (warnings) => write((tx) => recordIn(tx, warnings, store.today())),
    list: ({ target } = {}) => store.snapshot((reader) => keptWhere(reader, target === undefined ? sql`true` : sql`target = ${target}`)),
    find: async (id) => (await store.snapshot((reader) => keptWhere(reader, sql`id = ${id}`)))[0],
    decide: (id, verdict, by) => write((tx) => decideIn(tx, id, verdict, by, store.today())),
  };
}
