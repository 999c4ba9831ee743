import type { Body } from "#contract";
import type { CheckedPlan } from "#define";
import { type Day, isDay, ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor, Snapshot } from "#procedure";
import type { Transaction } from "#store";
import type { Parts, Rights } from "../parts.ts";
import { fieldsOfCommission } from "../read/fields.ts";
import { actsFor, commissionNamed, placeOf, procedureId, unsigned } from "../read/find.ts";
import { refusals } from "../refusals.ts";
import type { GrantBody } from "../types.ts";
import { grantsOf, heldAlone, heldState, insertEnd, insertGrant, mostGrants, type Place } from "./rows.ts";

export type Opening = Body<"openItem">;
type Checked = { readonly body: GrantBody; readonly from: Day; readonly until: Day; readonly says: string };

/**
 * What is to be opened, as it will stand: named one by one, within the time of the evaluation, and readable by whoever opens it.
 * @refuses commission/nothingChosen, commission/notInPlan, commission/outsidePeriod, and why a matter or file may not be read
 */
export async function checkedOpening(parts: Parts, { matter }: Snapshot, rights: Rights, opening: Opening): Promise<Result<Checked>> {
  const { what, from, until, says } = opening;
  const body = await bodyOf(parts, rights, what);
  const period = fieldsOfCommission(matter.fields);
  const isWithin = isDay(from) && isDay(until) && period.from <= from && from <= until && until <= period.until;
  const faults = [...(body.ok ? [] : body.refusals), ...(isWithin ? [] : [refusals.outsidePeriod(period)])];
  if (faults.length > 0 || !body.ok || !isDay(from) || !isDay(until)) return refuse(...faults);
  return ok({ body: body.value, from, until, says: says.trim() });
}

async function bodyOf(parts: Parts, rights: Rights, what: Opening["what"]): Promise<Result<GrantBody>> {
  const { plan, attachments, procedures } = parts;
  switch (what.kind) {
    case "figures": {
      const faults = figureFaults(plan, what);
      return faults.length > 0
        ? refuse(...faults)
        : ok({ ...what, indicators: [...new Set(what.indicators)], regions: [...new Set(what.regions)] });
    }
    case "scheme":
      return plan.findScheme(what.scheme) ? ok(what) : refuse(refusals.notInPlan({ named: what.scheme }));
    case "matter": {
      const read = await rights.mayRead(what.number);
      if (!read.ok) return read;
      const found = await procedures.snapshot(read.value);
      if (!found) return refuse(refusals.notInPlan({ named: what.number }));
      if (isRunningEvaluation(found)) return refuse(refusals.evaluationItself({}));
      return ok({ kind: "matter", matter: read.value, number: found.matter.number, title: found.matter.title });
    }
    case "file": {
      const file = await attachments.find(what.file);
      if (!file || file.event === null) return refuse(refusals.notInPlan({ named: what.file }));
      const read = await rights.mayOpenFiles(file.matter);
      if (read.ok && isRunningEvaluation(await procedures.snapshot(read.value))) return refuse(refusals.evaluationItself({}));
      return read.ok ? ok({ kind: "file", file: file.id, name: file.name, digest: file.digest }) : read;
    }
    case "release": {
      const read = await rights.mayRead(what.release);
      if (!read.ok) return read;
      const found = (await procedures.snapshot(read.value))?.matter;
      const isPrepared = found?.procedure === "release" && (found.counts.done.prepare ?? 0) > 0 && found.state !== "cancelled";
      if (!isPrepared) return refuse(refusals.notPrepared({ number: found?.number ?? what.release }));
      return ok({ kind: "release", release: found.id, number: found.number, title: found.title });
    }
  }
}

/** What evaluated units say of a draft reaches its evaluator when all have spoken, and nobody else before: no evaluation that runs is opened as a matter. */
const isRunningEvaluation = (found: Snapshot | undefined): boolean =>
  found?.matter.procedure === procedureId && found.matter.closedAt === null;

function figureFaults(plan: CheckedPlan, what: Extract<Opening["what"], { kind: "figures" }>): readonly Refusal[] {
  const { indicators, regions, fromYear, untilYear } = what;
  const unknown = [
    ...indicators.filter((id) => plan.findIndicator(id)?.id !== id),
    ...regions.filter((code) => plan.region(code) === undefined),
  ];
  const isChosen = indicators.length > 0 && regions.length > 0 && fromYear <= untilYear;
  return [...(isChosen ? [] : [refusals.nothingChosen({})]), ...unknown.map((named) => refusals.notInPlan({ named }))];
}

type Granting = { readonly person: string; readonly request: string | null };

/** Writes what was checked with its audit events, in the caller's transaction. @refuses commission/tooManyGrants */
async function grantIn(tx: Transaction, place: Place, checked: readonly Checked[], { person, request }: Granting): Promise<Result<string>> {
  if ((await grantsOf(tx, place)).length + checked.length > mostGrants) return refuse(refusals.tooManyGrants({ most: mostGrants }));
  const ids = checked.map(() => tx.newId());
  for (const [n, one] of checked.entries()) {
    const id = ids[n] ?? "";
    await insertGrant(tx, place, { id, ...one, request, person });
    const payload = { matter: place.id, grant: id, ...one.body, from: one.from, until: one.until, request };
    await tx.audit({ stream: place.subject, kind: "third-party/opened", actor: person, payload });
  }
  return ok(ids[0] ?? "");
}

/** Adds to what a commission opens while it is still being prepared. @refuses commission/notOpener, commission/scopeIsSigned, and see `checkedOpening` */
export async function openItem(parts: Parts, actor: Actor, id: string, rights: Rights, opening: Opening): Promise<Result<{ id: string }>> {
  const found = await commissionNamed(parts, id);
  if (!found.ok) return found;
  if (!actsFor(parts, found.value, "officer", actor)) return refuse(notOpener(parts, ["evaluation-officer"]));
  if (found.value.matter.state !== "prepared") return refuse(refusals.scopeIsSigned({}));
  const checked = await checkedOpening(parts, found.value, rights, opening);
  if (!checked.ok) return checked;
  const place = placeOf(found.value);
  return parts.store.transaction(
    async (tx) => {
      if ((await heldState(tx, place)) !== "prepared") return refuse(refusals.scopeIsSigned({}));
      const made = await grantIn(tx, place, [checked.value], { person: actor.person, request: null });
      return made.ok ? ok({ id: made.value }) : made;
    },
    "read-committed",
    "stays",
  );
}

const notOpener = ({ plan }: Parts, roles: readonly string[]): Refusal =>
  refusals.notOpener({ roles: roles.map((role) => plan.role(role).label.zh).join("、") });

type Taking = { readonly item: string; readonly says: string };
/** As often as an act is tried anew when something else happened to the evaluation at the same moment: taking back does not wait. */
const mostTries = 3;

/**
 * Takes something back at once; whoever prepared or signed the commission may, at any time. Once the commission is signed it is an act of the evaluation:
 * its evaluator is told in the same transaction.
 * @refuses commission/notOpener, commission/notOpened, commission/grantEnded, and whatever the step refuses
 */
export async function endItem(parts: Parts, actor: Actor, id: string, taking: Taking, tries = mostTries): Promise<Result<{ id: string }>> {
  const found = await commissionNamed(parts, id);
  if (!found.ok) return found;
  const may = actsFor(parts, found.value, "officer", actor) || actsFor(parts, found.value, "decider", actor);
  if (!may) return refuse(notOpener(parts, ["evaluation-officer", "leading-group-office"]));
  const made = unsigned.has(found.value.matter.state)
    ? await takenOut(parts, actor, placeOf(found.value), taking)
    : await takenBack(parts, actor, found.value, taking);
  if (made && !isStale(made)) return made;
  return tries > 1 ? endItem(parts, actor, id, taking, tries - 1) : (made ?? refuse(refusals.scopeIsSigned({})));
}

const isStale = (made: Result<unknown>): boolean => !made.ok && made.refusals.some(({ code }) => code === "procedure/changedMeanwhile");

const takenBackEvent = (place: Place, actor: Actor, { item, says }: Taking) => ({
  stream: place.subject,
  kind: "third-party/taken-back",
  actor: actor.person,
  payload: { matter: place.id, grant: item, says: says.trim() },
});

/** Before the commission is signed its evaluator knows of nothing, and is told of nothing. @returns nothing where it was signed meanwhile */
const takenOut = (parts: Parts, actor: Actor, place: Place, { item, says }: Taking): Promise<Result<{ id: string }> | undefined> =>
  parts.store.transaction(
    async (tx) => {
      if (!unsigned.has((await heldAlone(tx, place)) ?? "")) return undefined;
      if (!(await grantsOf(tx, place)).some((grant) => grant.id === item)) return refuse(refusals.notOpened({}));
      const ended = await insertEnd(tx, place, { grant: item, person: actor.person, says: says.trim() });
      if (ended === 0) return refuse(refusals.grantEnded({}));
      await tx.audit(takenBackEvent(place, actor, { item, says }));
      return ok({ id: item });
    },
    "read-committed",
    "stays",
  );

async function takenBack(parts: Parts, actor: Actor, snapshot: Snapshot, { item, says }: Taking): Promise<Result<{ id: string }>> {
  const { id, revision } = snapshot.matter;
  const request = {
    matter: id,
    transition: "take-back",
    values: { item, reason: says.trim() },
    revision,
    key: `take-back ${item} ${revision}`,
  };
  const stepped = await parts.procedures.step(actor, request, async (tx) => {
    await tx.audit(takenBackEvent(placeOf(snapshot), actor, { item, says }));
    return ok(null);
  });
  return stepped.ok ? ok({ id: item }) : stepped;
}

/**
 * Answers a request for more; what is granted is opened by whoever signs commissions, for this evaluation and for a time. The answer and what it opens are
 * one: neither is ever there without the other.
 * @refuses whatever the step refuses, and see `checkedOpening`
 */
export async function answerRequest(
  parts: Parts,
  actor: Actor,
  id: string,
  rights: Rights,
  given: Body<"answerRequest">,
): Promise<Result<{ id: string }>> {
  const found = await commissionNamed(parts, id);
  if (!found.ok) return found;
  const { request, verdict, reason, revision, key } = given;
  const wanted = verdict === "granted" ? given.open : [];
  const checked = await Promise.all(wanted.map((opening) => checkedOpening(parts, found.value, rights, opening)));
  const faults = checked.flatMap((one) => (one.ok ? [] : one.refusals));
  if (faults.length > 0) return refuse(...faults);
  if (verdict === "granted" && wanted.length === 0) return refuse(refusals.nothingOpened({}));
  const values = { request, verdict, reason };
  const opened = checked.flatMap((one) => (one.ok ? [one.value] : []));
  const stepped = await parts.procedures.step(
    actor,
    { matter: id, transition: "answer-more", values, revision, key },
    verdict === "granted" ? (tx) => grantIn(tx, placeOf(found.value), opened, { person: actor.person, request }) : undefined,
  );
  return stepped.ok ? ok({ id }) : stepped;
}
