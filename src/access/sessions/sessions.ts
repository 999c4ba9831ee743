import type { Instant } from "#kernel";
import { dayOf } from "#kernel";
import type { Transaction } from "#store";
import { delegatedTo } from "../delegation/delegation-rows.ts";
import { digestOf } from "../keys.ts";
import { networkOf } from "../network.ts";
import type { Parts } from "../parts.ts";
import { passkeysOf } from "../passkeys/passkey-rows.ts";
import { isExpired } from "../passwords/age.ts";
import { isStaff } from "../people/appointments.ts";
import { appointmentsOf, isInForce, passwordsOf } from "../people/person-rows.ts";
import type { Begun, Origin, SessionSummary, SignInStep } from "../types.ts";
import { insertSession, type LiveSession, liveSession, renewSession } from "./session-rows.ts";
import { nextStep } from "./step.ts";

type Standing = { readonly person: string; readonly by: SessionSummary["by"]; readonly proven: boolean };

async function stepOf(parts: Parts, tx: Transaction, { person, by, proven }: Standing): Promise<SignInStep> {
  const [[password], passkeys, appointments] = [
    await passwordsOf(tx, person),
    await passkeysOf(tx, person),
    await appointmentsOf(tx, person),
  ];
  const today = dayOf(tx.recordedAt);
  return nextStep({
    mode: parts.settings.mode,
    by,
    proven,
    hasPasskey: passkeys.length > 0,
    mustChange: password !== undefined && (password.oneTime || isExpired(password.setAt, tx.recordedAt)),
    isStaff: isStaff(parts.plan, [
      ...appointments.filter((appointment) => isInForce(appointment, today)),
      ...(await delegatedTo(tx, person, today)).map(({ appointment }) => appointment),
    ]),
  });
}

/** Begins a session and writes that it began. The token is made before the transaction, which may run several times. */
export async function beginSession(
  parts: Parts,
  tx: Transaction,
  standing: Standing & { readonly origin: Origin; readonly token: string },
): Promise<Begun> {
  const { person, by, proven, origin, token } = standing;
  const step = await stepOf(parts, tx, standing);
  const network = networkOf(origin.address);
  const session = await insertSession(tx, { digest: digestOf(token), person, by, proven, step, origin, network });
  await parts.trail.note(tx, { kind: "signed-in", actor: person, payload: { by, step, session, network } });
  return { token, step };
}

type Growing = {
  readonly session: LiveSession;
  /** The one it is known by until now, and the one from now on. */
  readonly token: string;
  readonly renewed: string;
  readonly proven: boolean;
};

/**
 * The same session with more rights, under a new token: the one before is worth nothing from now on. The transaction has asked
 * `isStill` before it wrote anything.
 */
export async function growSession(parts: Parts, tx: Transaction, { session, token, renewed, proven }: Growing): Promise<Begun> {
  const step = await stepOf(parts, tx, { person: session.person.id, by: session.by, proven });
  const grown = await renewSession(tx, digestOf(token), { digest: digestOf(renewed), step, proven });
  if (grown !== 1) throw new Error("a session that was there in this transaction is gone");
  return { token: renewed, step };
}

/** Whether a session has neither ended nor been renewed by another request since it was looked up. */
export const isStill = async (tx: Transaction, token: string): Promise<boolean> =>
  (await liveSession(tx, digestOf(token), tx.recordedAt, dayOf(tx.recordedAt))) !== undefined;

/**
 * The session of a token that holds now and may be used in this mode. One of somebody who has become staff since it began, by a term that
 * starts today, does not: they sign in again and show a second factor.
 */
export async function sessionOf(
  parts: Parts,
  token: string | undefined,
  now: Instant = parts.store.now(),
): Promise<LiveSession | undefined> {
  if (token === undefined || token === "") return undefined;
  const live = await liveSession(parts.store, digestOf(token), now, dayOf(now));
  if (!live || parts.settings.mode === "trial") return live;
  const isOutgrown =
    live.step === "nothing" &&
    !live.proven &&
    isStaff(parts.plan, [...live.appointments, ...live.delegated.map(({ appointment }) => appointment)]);
  return live.person.trial || isOutgrown ? undefined : live;
}
