import type { CheckedPlan, Transition } from "#define";
import { clockText, dayOf, type Instant, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Reader, Transaction } from "#store";
import { applyDecision } from "./apply.ts";
import { decideStep } from "./decide/decide.ts";
import { filledIn } from "./decide/filled.ts";
import { rulesOf } from "./decide/rules.ts";
import { type Asked, seatsFor, whyNotNow } from "./decide/why-not.ts";
import { seatName } from "./desk.ts";
import type { Opened } from "./open.ts";
import type { InTransaction, Parts } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { type Loaded, load } from "./rows/load.ts";
import { type EventRow, eventByKey, eventsSince, lockTree, matterById } from "./rows/read-rows.ts";
import type { Actor, Beside, GuardFacts, Matter, Possible, Seat, StepRequest, Values } from "./types.ts";

/**
 * The only way a matter changes. Loads it, asks whether this actor may, whether duties stay apart in the whole tree, whether what was filled in holds
 * and what guards say, decides, and writes everything in the caller's transaction. All that stands against it comes back at once.
 */
export async function stepIn(
  parts: InTransaction,
  tx: Transaction,
  actor: Actor,
  request: StepRequest,
  beside?: Beside,
): Promise<Result<Opened>> {
  const at = await lockTree(tx, request.matter);
  if (!at) return refuse(refusals.noSuchMatter({}));
  const key = `${actor.person}:${request.key}`;
  const done = await eventByKey(tx, at.subject, key);
  if (done) return (await repeated(tx, done, request)) ?? refuse(refusals.keyUsed({}));
  const place = { ...at, id: request.matter };
  if (!(await isAsSeen(tx, place, request.revision))) return refuse(await changedMeanwhile(parts, tx, place, request.revision));
  const loaded = await load(tx, parts.plan, request.matter);
  if (!loaded) return refuse(refusals.noSuchMatter({}));
  const { rules, snapshot } = loaded;
  const { matter } = snapshot;
  const transition = rules.version.transitions.find(({ name }) => name === request.transition);
  if (!transition) return refuse(refusals.noSuchTransition({ transition: request.transition.slice(0, 80), label: rules.procedure.label }));

  const asked: Asked = { rules, snapshot, transition, now: latest(tx.recordedAt, matter) };
  const seating = seatsFor(asked, seatsNamed(actor, request), (role) => parts.plan.role(role).label);
  const [seat = null] = seating.seats;
  const input = await inputOf(parts, tx, asked, { seat, values: request.values, person: actor.person });
  const guarded = input.ok && seat ? await guardsSay(parts, asked, { seat, within: tx }, input.value) : [];
  const against: readonly Refusal[] = [...whyNotNow(asked), ...seating.whyNot, ...(input.ok ? [] : input.refusals), ...guarded];
  if (against.length > 0 || !input.ok) return refuse(...against);

  const decision = decideStep(parts.plan, asked, { seat, input: input.value });
  if (!decision.ok) return decision;
  const { says = "", files = [] } = request;
  const deed = { transition: transition.name, seat, input: input.value, says, key, files };
  const applied = await applyDecision(parts, tx, loaded, decision.value, deed);
  if (!applied.ok || !beside) return applied;
  const written = await beside(tx, applied.value);
  return written.ok ? applied : written;
}

/** All of them where neither a desk nor a seat is named. */
const seatsNamed = ({ seats }: Actor, { desk, seat: named }: StepRequest): readonly Seat[] =>
  seats.filter((seat) => (desk === undefined || seat.desk === desk) && (named === undefined || seatName(seat) === named));

/** Never before what has happened to the matter, though the transaction was stamped while it waited. */
export const latest = (now: Instant, { enteredAt }: Matter): Instant => (enteredAt > now ? enteredAt : now);

async function inputOf(
  { plan }: InTransaction,
  tx: Transaction,
  { transition, snapshot }: Asked,
  by: { readonly seat: Seat | null; readonly values: Values; readonly person: string },
): Promise<Result<Values>> {
  if (transition.form === undefined) return ok({});
  const { matter } = snapshot;
  const sources = { seat: by.seat, matter: matter.fields, parent: {}, today: dayIn(tx), person: by.person };
  return filledIn(tx, plan, transition.form, by.values, sources);
}

const dayIn = (tx: Transaction) => dayOf(tx.recordedAt);

/** Guards are asked together; each says its own no. */
export async function guardsSay(
  { guards }: Pick<Parts, "guards">,
  asked: Asked,
  { seat, within }: Pick<GuardFacts, "seat" | "within">,
  input: Values,
): Promise<readonly Refusal[]> {
  const { snapshot, transition, now } = asked;
  const said = await Promise.all(
    (transition.guards ?? []).map(async (name) => {
      const guard = guards[name];
      if (!guard) throw new Error(`nobody provides the guard ${name}`);
      return guard({ snapshot, transition, input, seat, now, within });
    }),
  );
  return said.flat();
}

/** The same request once more: what it came to then. */
async function repeated(reader: Reader, done: EventRow, { matter, transition }: StepRequest): Promise<Result<Opened> | undefined> {
  const row = done.matter === matter && done.transition === transition ? await matterById(reader, matter) : undefined;
  return (
    row && ok({ id: row.id, number: row.number, revision: done.revision, state: done.toState, event: done.id, children: [], desks: [] })
  );
}

type Place = { readonly subject: string; readonly id: string; readonly revision: number };

/** A reminder takes nobody's turn: where the clock alone spoke since, and left the matter where it was, what is acted on is what was seen. */
async function isAsSeen(reader: Reader, at: Place, seen: number): Promise<boolean> {
  if (seen >= at.revision) return seen === at.revision;
  const events = await eventsSince(reader, at, seen);
  const isReminder = ({ person, fromState, toState }: EventRow): boolean => person === null && fromState === toState;
  return events.length === at.revision - seen && events.every(isReminder);
}

/** What happened since the asker looked, for the person who lost to see. */
async function changedMeanwhile({ plan, namesOf }: InTransaction, reader: Reader, at: Place, seen: number): Promise<Refusal> {
  const events = await eventsSince(reader, at, seen);
  const row = await matterById(reader, at.id);
  const transitions = row ? rulesOf(plan, row.procedure, row.version).version.transitions : [];
  const labels = new Map(transitions.map(({ name, label }) => [name, label]));
  const names = await namesOf(reader, [...new Set(events.flatMap(({ person }) => (person === null ? [] : [person])))]);
  const changes = events.map(({ transition, person, at: when }) => ({
    label: labels.get(transition) ?? { zh: transition, en: transition },
    by: names.get(person ?? "") ?? "",
    at: clockText(when),
  }));
  return refusals.changedMeanwhile({ seen, now: at.revision, changes });
}

/** What somebody may do with a matter now, and what stands against the rest. */
export async function possibleFor(parts: Parts, loaded: Loaded, actor: Actor, now: Instant): Promise<readonly Possible[]> {
  const { rules, snapshot } = loaded;
  const acts: readonly Transition[] = rules.version.transitions.filter(({ by }) => by !== "clock");
  return Promise.all(
    acts.map(async (transition) => {
      const asked: Asked = { rules, snapshot, transition, now };
      const seating = seatsFor(asked, actor.seats, roleLabel(parts.plan));
      const unmet = whyNotNow(asked);
      const guarded =
        unmet.length + seating.whyNot.length === 0
          ? await guardsSay(parts, asked, { seat: seating.seats[0] ?? null, within: null }, {})
          : [];
      return { transition, seats: seating.seats, whyNot: [...unmet, ...seating.whyNot, ...guarded] };
    }),
  );
}

const roleLabel = (plan: CheckedPlan) => (role: string) => plan.role(role).label;
