import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Parts } from "../parts.ts";
import { insertPassword, passwordsOf } from "../people/person-rows.ts";
import { refusals } from "../refusals.ts";
import { endSessions, type LiveSession } from "../sessions/session-rows.ts";
import { growSession, isStill, sessionOf } from "../sessions/sessions.ts";
import { withinKey } from "../sign-in/locks.ts";
import { barredFor, countWrong, forgetTries, lockRule } from "../sign-in/tries.ts";
import { aside } from "../trail.ts";
import type { Begun } from "../types.ts";
import { remembered } from "./age.ts";
import { hashOf, isPassword } from "./hash.ts";
import { whyNotPassword } from "./rules.ts";

type Given = { readonly old: string; readonly next: string };
type Change = (token: string, given: Given) => Promise<Result<Begun>>;

const mostHashed = 512;

/**
 * Puts a new password in place of the old one, ends all other sessions of the person and gives this one a new token. Wrong old passwords
 * are counted and lock like wrong sign-ins do, so that an unguarded screen is no place to guess.
 * @refuses access/signedOut, stepFirst, noPassword, locked, busy, or everything that is wrong with the two passwords
 */
export function changePasswordBy(parts: Parts): Change {
  return async (token, given) => {
    const session = await sessionOf(parts, token);
    if (!session) return refuse(refusals.signedOut({}));
    if (session.step === "second-factor") return refuse(refusals.stepFirst({ step: session.step }));
    const answer = await parts.turns.take(session.person.id, () => changed(parts, session, token, given));
    return answer ?? refuse(refusals.busy({}));
  };
}

async function changed(parts: Parts, session: LiveSession, token: string, { old, next }: Given): Promise<Result<Begun>> {
  const { person } = session;
  const kept = await passwordsOf(parts.store, person.id);
  const [current] = kept;
  if (!current) return refuse(refusals.noPassword({}));
  const lockKey = withinKey(parts, person.login);
  const barred = (await barredFor(parts.store, [lockKey], parts.store.now())).get(lockKey);
  if (barred !== undefined) return refuse(refusals.locked({ seconds: barred }));
  const isOld = await isPassword(old.slice(0, mostHashed), current.hash);
  const faults: Refusal[] = [...(isOld ? [] : [refusals.oldPasswordWrong({})]), ...whyNotPassword(next, person.login)];
  if (
    isOld &&
    (await isAnyOf(
      next.slice(0, mostHashed),
      kept.map(({ hash }) => hash),
    ))
  )
    faults.push(refusals.passwordReused({ count: remembered }));
  if (!isOld) await aside(parts.store, (tx) => countWrong(tx, lockKey, lockRule));
  if (faults.length > 0) return refuse(...faults);

  const hash = await hashOf(next, parts.cost, parts.random);
  const renewed = parts.keys.newToken();
  return aside(parts.store, async (tx) => {
    if (!(await isStill(tx, token))) return refuse(refusals.signedOut({}));
    const [still] = await passwordsOf(tx, person.id);
    if (still?.id !== current.id) return refuse(refusals.oldPasswordWrong({}));
    await insertPassword(tx, person.id, { hash, oneTime: false }, remembered);
    await endSessions(tx, person.id, { but: session.session });
    await forgetTries(tx, [lockKey]);
    await parts.trail.note(tx, { kind: "password-changed", actor: person.id, payload: { session: session.session } });
    return ok(await growSession(parts, tx, { session, token, renewed, proven: session.proven }));
  });
}

async function isAnyOf(password: string, hashes: readonly string[]): Promise<boolean> {
  for (const hash of hashes) if (await isPassword(password, hash)) return true;
  return false;
}
