import { ok, type Result, refuse } from "#kernel";
import { sql, type Transaction } from "#store";
import { type Opened, openIn } from "./open.ts";
import type { InTransaction, Parts } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { load } from "./rows/load.ts";
import { lockTree, partiesOf } from "./rows/read-rows.ts";
import { writeTally } from "./rows/write-rows.ts";
import { possibleFor, stepIn } from "./step.ts";
import { sweepDeadlines } from "./sweep.ts";
import type { Actor, AllOpened, BatchOutcome, OpeningRequest, Procedures, Stepped, StepRequest } from "./types.ts";

const mostInBatch = 200;
/** Read committed: all rules of a tree hang on its root, which is locked before anything else is read. Only entries move the cut of figures. */
const asWork = ["read-committed", "stays"] as const;

/** A transaction that shall leave nothing, with what it found out. */
class Undone extends Error {
  readonly found: unknown;
  constructor(found: unknown) {
    super("undone");
    this.found = found;
  }
}

/** The runtime of all matters over one store and plan. */
export function openProcedures(parts: Parts): Procedures {
  const { store, plan } = parts;
  /** A refusal leaves nothing. */
  async function write<T>(work: (tx: Transaction, within: InTransaction) => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await store.transaction(
        async (tx) => {
          const within: InTransaction = { ...parts, tally: new Map() };
          const result = await work(tx, within);
          if (!result.ok) throw new Undone(result);
          await writeTally(tx, within.tally);
          return result;
        },
        ...asWork,
      );
    } catch (undone) {
      if (undone instanceof Undone) return undone.found as Result<T>;
      throw undone;
    }
  }
  async function told(work: (tx: Transaction, within: InTransaction) => Promise<Result<Opened>>): Promise<Result<Stepped>> {
    const result = await write(work);
    if (!result.ok) return result;
    const { desks, ...stepped } = result.value;
    parts.changed?.(desks);
    return ok(stepped);
  }
  const look: Procedures["look"] = (actor, matter) =>
    store.snapshot(async (reader) => {
      const loaded = await load(reader, plan, matter);
      return loaded && { snapshot: loaded.snapshot, possible: await possibleFor(parts, loaded, actor, store.now()) };
    });
  return {
    open: (actor, request) => told((tx, within) => openIn(within, tx, actor, request)),
    openAll: (actor, requests, dryRun) => openAll(parts, actor, requests, dryRun),
    step: (actor, request, beside) => told((tx, within) => stepIn(within, tx, actor, request, beside)),
    batch: (actor, requests, dryRun) => batch(parts, actor, requests, dryRun),
    opened: (actor, matter) => write((tx) => markOpened(tx, actor, matter)),
    assign: (actor, matter, part, person) => write((tx) => assign(parts, tx, actor, { matter, part, person })),
    sweep: (limit) => sweepDeadlines(parts, limit),
    possible: async (actor, matter) => {
      const found = await look(actor, matter);
      return found ? ok(found.possible) : refuse(refusals.noSuchMatter({}));
    },
    look,
    snapshot: (matter) => store.snapshot(async (reader) => (await load(reader, plan, matter))?.snapshot),
  };
}

/** Runs one act after another in one transaction and keeps all or none; `dryRun` keeps none and says what would have been. */
async function together<T>(
  parts: Parts,
  count: number,
  dryRun: boolean,
  acts: (tx: Transaction, within: InTransaction) => AsyncIterable<Result<Opened>>,
  found: (results: readonly Result<Stepped>[]) => T,
): Promise<Result<{ readonly done: boolean; readonly each: T }>> {
  if (count > mostInBatch) return refuse(refusals.tooMany({ count, most: mostInBatch }));
  const desks = new Set<string>();
  try {
    const done = await parts.store.transaction(
      async (tx) => {
        desks.clear();
        const results: Result<Stepped>[] = [];
        const within: InTransaction = { ...parts, tally: new Map() };
        for await (const result of acts(tx, within)) {
          if (result.ok) for (const desk of result.value.desks) desks.add(desk);
          results.push(result.ok ? ok(withoutDesks(result.value)) : result);
        }
        if (dryRun || results.some((result) => !result.ok)) throw new Undone(results);
        await writeTally(tx, within.tally);
        return results;
      },
      ...asWork,
    );
    parts.changed?.([...desks]);
    return ok({ done: true, each: found(done) });
  } catch (undone) {
    if (undone instanceof Undone) return ok({ done: false, each: found(undone.found as readonly Result<Stepped>[]) });
    throw undone;
  }
}

function batch(parts: Parts, actor: Actor, requests: readonly StepRequest[], dryRun: boolean): Promise<Result<BatchOutcome>> {
  async function* steps(tx: Transaction, within: InTransaction) {
    // Trees are locked in one order before the first is touched, so that two batches never wait for each other in a circle.
    for (const id of requests.map(({ matter }) => matter).toSorted()) await lockTree(tx, id);
    for (const request of requests) yield await stepIn(within, tx, actor, request);
  }
  return together(parts, requests.length, dryRun, steps, (results) =>
    results.map((result, i) => ({ matter: requests[i]?.matter ?? "", result })),
  );
}

function openAll(parts: Parts, actor: Actor, requests: readonly OpeningRequest[], dryRun: boolean): Promise<Result<AllOpened>> {
  async function* openings(tx: Transaction, within: InTransaction) {
    for (const request of requests) yield await openIn(within, tx, actor, request);
  }
  return together(parts, requests.length, dryRun, openings, (results) => results);
}

const withoutDesks = ({ desks: _, ...stepped }: Opened): Stepped => stepped;

async function markOpened(tx: Transaction, { seats }: Actor, matter: string): Promise<Result<null>> {
  const at = await lockTree(tx, matter);
  if (!at) return refuse(refusals.noSuchMatter({}));
  const desks = [...new Set(seats.map(({ desk }) => desk))];
  await tx.run(sql`update matter_party set opened_at = ${tx.recordedAt}
    where subject_id = ${at.subject} and matter_id = ${matter} and desk = any(${desks}) and opened_at is null`);
  return ok(null);
}

type Assigning = { readonly matter: string; readonly part: string; readonly person: string | null };

/** Names who has it in hand at a desk of one's own; only somebody who sits there can be. */
async function assign(
  { sitsAt }: Parts,
  tx: Transaction,
  { person: by, seats }: Actor,
  { matter, part, person }: Assigning,
): Promise<Result<null>> {
  const at = await lockTree(tx, matter);
  if (!at) return refuse(refusals.noSuchMatter({}));
  const parties = await partiesOf(tx, at.subject, matter);
  const own = parties.find((party) => party.part === part && seats.some(({ desk }) => desk === party.desk));
  const sits = own && (person === null || (await sitsAt(tx, person, own.desk)));
  if (!own || !sits) return refuse(refusals.notPartsDesk({}));
  await tx.run(
    sql`update matter_party set handler = ${person} where subject_id = ${at.subject} and matter_id = ${matter} and part = ${part} and desk = ${own.desk}`,
  );
  await tx.audit({ stream: at.subject, kind: "matter/handler", actor: by, payload: { matter, part, desk: own.desk, person } });
  return ok(null);
}
