import { z } from "zod";
import { type Instant, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import { callerOf, networkOf } from "../network.ts";
import type { Parts } from "../parts.ts";
import { isOneTimeExpired, oneTimeDays } from "../passwords/age.ts";
import { hashOf, isPassword, isWeaker } from "../passwords/hash.ts";
import { type PersonRow, passwordsOf, personByLogin, rehashPassword, type StoredPassword } from "../people/person-rows.ts";
import { folded } from "../people/words.ts";
import { refusals } from "../refusals.ts";
import { beginSession } from "../sessions/sessions.ts";
import { anybody, aside } from "../trail.ts";
import type { Begun, Origin } from "../types.ts";
import { lockKey } from "./locks.ts";
import { isKnownPlace, rememberPlace } from "./places.ts";
import { addressRule, barredFor, countWrong, forgetTries, lockRule } from "./tries.ts";

/** Longer than any password may be: what is typed beyond is not hashed. */
const mostHashed = 512;

export type Given = { readonly login: string; readonly password: string; readonly origin: Origin };

/** What is looked up before a password is checked. */
type Found = {
  readonly person: PersonRow | undefined;
  readonly password: StoredPassword | undefined;
  /** Where wrong tries for this name at this place are counted, and those of the address. */
  readonly lockKey: string;
  readonly addressKey: string;
};

/**
 * Signs somebody in by name and password. Every try, right or wrong, of a known or an unknown name, looks up the same, hashes once and
 * writes once. A name is locked for the place it is tried from: the networks its person has signed in from have each a count of their own, all
 * others one together, so strangers can lock themselves out of a name but not its owner.
 * @refuses access/tooManyTries, access/busy, access/locked, access/wrongNameOrPassword, access/oneTimeExpired
 */
export function signInBy(parts: Parts): (given: Given) => Promise<Result<Begun>> {
  const unknown = hashOf("nobody has this password", parts.cost, parts.random);
  unknown.catch(() => undefined);
  const barred = new Map<string, number>();
  return async (given) => {
    const line = parts.keys.keyed("address", callerOf(given.origin.address));
    const seconds = Math.ceil(((barred.get(line) ?? 0) - Date.parse(parts.store.now())) / 1_000);
    if (seconds > 0) return throttled(parts, given, refusals.tooManyTries({ seconds }));
    const answer = await parts.turns.take(line, () => tried(parts, given, unknown));
    remember(barred, line, parts.store.now(), answer);
    return answer ?? refuse(refusals.busy({}));
  };
}

const mostRemembered = 10_000;

/** An address that is stopped need not be looked up again until then: a flood from it costs nothing. */
function remember(barred: Map<string, number>, line: string, now: Instant, answer: Result<Begun> | undefined): void {
  const why = answer?.ok === false ? answer.refusals.find(({ code }) => code === "access/tooManyTries") : undefined;
  if (barred.size >= mostRemembered) barred.clear();
  if (why) barred.set(line, Date.parse(now) + Number(why.facts.seconds) * 1_000);
  else barred.delete(line);
}

async function tried(parts: Parts, given: Given, unknown: Promise<string>): Promise<Result<Begun>> {
  const now = parts.store.now();
  const found = await parts.store.snapshot((reader) => lookedUp(parts, reader, given));
  const barred = await whyBarred(parts.store, found, now);
  if (barred) return refusedSignIn(parts, given, found, barred);
  const isRight = await isPassword(given.password.slice(0, mostHashed), found.password?.hash ?? (await unknown));
  const { person, password } = found;
  const mayEnter = person && password && !person.closed && !(person.trial && parts.settings.mode === "production");
  if (!isRight || !mayEnter) return wrong(parts, given, found);
  if (password.oneTime && isOneTimeExpired(password.setAt, now)) {
    const why = refusals.oneTimeExpired({ days: oneTimeDays });
    await noteRefused(parts, given, person, why);
    return refuse(why);
  }
  return right(parts, given, { ...found, person, password });
}

async function lookedUp(parts: Parts, reader: Reader, { login, origin }: Given): Promise<Found> {
  const person = await personByLogin(reader, folded(login));
  const [password] = await passwordsOf(reader, person?.id ?? "");
  return {
    person,
    password,
    lockKey: await lockKeyAt(parts, reader, person?.id ?? "", folded(login), origin),
    addressKey: parts.keys.keyed("address", callerOf(origin.address)),
  };
}

/** @see lockKey */
async function lockKeyAt(parts: Parts, reader: Reader, person: string, login: string, origin: Origin): Promise<string> {
  const place = parts.keys.keyed("place", networkOf(origin.address));
  return lockKey(parts, login, (await isKnownPlace(reader, person, place)) ? place : null);
}

async function whyBarred(reader: Reader, { lockKey, addressKey }: Found, now: Instant): Promise<Refusal | undefined> {
  const barred = await barredFor(reader, [lockKey, addressKey], now);
  const [byAddress, byName] = [barred.get(addressKey), barred.get(lockKey)];
  if (byAddress !== undefined) return refusals.tooManyTries({ seconds: byAddress });
  return byName === undefined ? undefined : refusals.locked({ seconds: byName });
}

/** Refused before the password was looked at; counted for the address all the same, so that nobody hammers at a locked name. */
async function refusedSignIn(parts: Parts, given: Given, { person, addressKey }: Found, why: Refusal): Promise<Result<Begun>> {
  if (why.code === "access/tooManyTries") return throttled(parts, given, why);
  await aside(parts.store, (tx) => countWrong(tx, addressKey, addressRule));
  await noteRefused(parts, given, person, why);
  return refuse(why);
}

async function throttled(parts: Parts, { origin }: Given, why: Refusal): Promise<Result<Begun>> {
  await parts.trail.noteBounded({
    kind: "sign-in-throttled",
    actor: anybody,
    payload: { why: why.code, network: networkOf(origin.address) },
  });
  return refuse(why);
}

/** Counted by where they come from: a known name must not be written where an unknown one no longer is. */
function noteRefused(parts: Parts, { origin }: Given, person: PersonRow | undefined, why: Refusal): Promise<void> {
  const network = networkOf(origin.address);
  const event = { kind: "sign-in-refused", actor: person?.id ?? anybody, payload: { why: why.code, network } };
  return parts.trail.noteBounded(event, network);
}

/** Whoever was locked out while the password was checked hears that alone, as after a right one: it must not tell which of many was right. */
async function wrong(parts: Parts, given: Given, found: Found): Promise<Result<Begun>> {
  const { person, lockKey, addressKey } = found;
  const network = networkOf(given.origin.address);
  const actor = person?.id ?? anybody;
  const why = await aside(parts.store, async (tx) => {
    const barred = await whyBarred(tx, found, tx.recordedAt);
    await countWrong(tx, addressKey, addressRule);
    if (barred) return [barred];
    const seconds = await countWrong(tx, lockKey, lockRule);
    if (seconds !== undefined && person) await parts.trail.note(tx, { kind: "locked", actor, payload: { network, seconds } });
    return [refusals.wrongNameOrPassword({}), ...(seconds === undefined ? [] : [refusals.locked({ seconds })])];
  });
  await noteRefused(parts, given, person, why[0] ?? refusals.wrongNameOrPassword({}));
  return refuse(...why);
}

type Right = Found & { readonly person: PersonRow; readonly password: StoredPassword };

/** A right password ends the count of wrong ones. Whoever was locked out while it was checked stays so: guesses at once do not get more tries. */
async function right(parts: Parts, given: Given, found: Right): Promise<Result<Begun>> {
  const { person, password, lockKey } = found;
  const { origin } = given;
  const token = parts.keys.newToken();
  const better = isWeaker(password.hash, parts.cost) ? await hashOf(given.password, parts.cost, parts.random) : undefined;
  const begun = await aside(parts.store, async (tx) => {
    const barred = await whyBarred(tx, found, tx.recordedAt);
    if (barred) {
      await countWrong(tx, found.addressKey, addressRule);
      return refuse(barred);
    }
    if (!(await isStill(tx, person.id, password))) return refuse(refusals.wrongNameOrPassword({}));
    if (better !== undefined) await rehashPassword(tx, person.id, password, better);
    await forgetTries(tx, [lockKey]);
    await rememberPlace(tx, person.id, parts.keys.keyed("place", networkOf(origin.address)));
    return ok(await beginSession(parts, tx, { person: person.id, by: "password", proven: false, origin, token }));
  });
  if (!begun.ok) await noteRefused(parts, given, person, begun.refusals[0] ?? refusals.wrongNameOrPassword({}));
  return begun;
}

/** Nobody closed the person or changed the password while it was being checked. */
async function isStill(tx: Transaction, person: string, { id }: StoredPassword): Promise<boolean> {
  const [current] = await passwordsOf(tx, person);
  const open = await tx.rows(sql`select id from access_person where id = ${person} and closed_at is null`, idRow);
  return current?.id === id && open.length === 1;
}

const idRow = z.object({ id: z.string() });
