import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { ok, type Result, refuse } from "#kernel";
import type { Transaction } from "#store";
import type { Parts } from "../parts.ts";
import { isStaff } from "../people/appointments.ts";
import { isName } from "../people/words.ts";
import { refusals as signInRefusals } from "../refusals.ts";
import { endSessions, instantAfter, type LiveSession } from "../sessions/session-rows.ts";
import { growSession, isStill, sessionOf } from "../sessions/sessions.ts";
import { aside } from "../trail.ts";
import type { Access, Begun, Viewer } from "../types.ts";
import { deletePasskeys, insertPasskey, keepChallenge, markUsed, passkeysOf, takeChallenge } from "./passkey-rows.ts";
import { refusals } from "./refusals.ts";
import { provenBy, registered } from "./verify.ts";

const mostPasskeys = 10;
const challengeMs = 5 * 60_000;
const platform = "知行 Zhixing";

type Options = Result<Readonly<Record<string, unknown>>>;

/**
 * Passkeys as the second factor. What an authenticator has to sign is kept here and not by the browser, holds five minutes and is taken
 * away with the first answer, right or wrong.
 */
export function passkeysFor(parts: Parts): Access["passkeys"] {
  return {
    list: async ({ signedIn }) =>
      signedIn?.step === "nothing"
        ? (await passkeysOf(parts.store, signedIn.person.id)).map(({ id, name, since, lastUsed }) => ({ id, name, since, lastUsed }))
        : [],
    startRegistration: (token) => withSession(parts, token, (session) => startRegistration(parts, session)),
    finishRegistration: (token, name, response) =>
      withSession(parts, token, (session) => finishRegistration(parts, { session, token, name, response })),
    startSecondFactor: (token) => withSession(parts, token, (session) => startSecondFactor(parts, session)),
    finishSecondFactor: (token, response) =>
      withSession(parts, token, (session) => finishSecondFactor(parts, { session, token, response })),
    remove: (viewer, passkey) => remove(parts, viewer, passkey),
  };
}

async function withSession<T>(parts: Parts, token: string, work: (session: LiveSession) => Promise<Result<T>>): Promise<Result<T>> {
  const session = await sessionOf(parts, token);
  return session ? work(session) : refuse(signInRefusals.signedOut({}));
}

/** Enrolling is for sessions that have done everything else: neither a password alone nor a first password adds a key to one that is there. */
const mayEnrol = ({ step }: LiveSession): boolean => step === "nothing" || step === "enrol-second-factor";

async function startRegistration(parts: Parts, session: LiveSession): Promise<Options> {
  const { person, step } = session;
  if (!mayEnrol(session)) return refuse(signInRefusals.stepFirst({ step }));
  const enrolled = await passkeysOf(parts.store, person.id);
  if (enrolled.length >= mostPasskeys) return refuse(refusals.tooManyPasskeys({ most: mostPasskeys }));
  const challenge = parts.keys.newToken();
  const options = await generateRegistrationOptions({
    rpName: platform,
    rpID: new URL(parts.settings.origin).hostname,
    userName: person.login,
    userDisplayName: person.name,
    userID: Uint8Array.from(Buffer.from(person.id)),
    challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
    attestationType: "none",
    timeout: challengeMs,
    excludeCredentials: enrolled.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: "discouraged", userVerification: "preferred" },
  });
  await keep(parts, session, "registration", challenge);
  return ok({ ...options });
}

async function startSecondFactor(parts: Parts, session: LiveSession): Promise<Options> {
  if (session.step !== "second-factor") return refuse(refusals.noStepNow({}));
  const enrolled = await passkeysOf(parts.store, session.person.id);
  const challenge = parts.keys.newToken();
  const options = await generateAuthenticationOptions({
    rpID: new URL(parts.settings.origin).hostname,
    challenge: Uint8Array.from(Buffer.from(challenge, "base64url")),
    timeout: challengeMs,
    allowCredentials: enrolled.map(({ id, transports }) => ({ id, transports: [...transports] })),
    userVerification: "preferred",
  });
  await keep(parts, session, "second-factor", challenge);
  return ok({ ...options });
}

const keep = (parts: Parts, { session }: LiveSession, purpose: "registration" | "second-factor", challenge: string): Promise<number> =>
  aside(parts.store, (tx) => keepChallenge(tx, session, purpose, challenge, instantAfter(tx.recordedAt, challengeMs)));

type Answer = { readonly session: LiveSession; readonly token: string; readonly response: unknown };

async function finishRegistration(
  parts: Parts,
  { session, token, name, response }: Answer & { readonly name: string },
): Promise<Result<Begun>> {
  if (!mayEnrol(session)) return refuse(signInRefusals.stepFirst({ step: session.step }));
  if (!isName(name)) return refuse(refusals.passkeyNameMalformed({}));
  const challenge = await aside(parts.store, (tx) => takeChallenge(tx, session.session, "registration"));
  if (challenge === undefined) return refuse(refusals.challengeGone({}));
  const passkey = await registered(parts.settings, challenge, response);
  if (!passkey) return refuse(refusals.passkeyRefused({}));
  const renewed = parts.keys.newToken();
  return aside(parts.store, async (tx) => {
    if (!(await isStill(tx, token))) return refuse(signInRefusals.signedOut({}));
    const enrolled = await passkeysOf(tx, session.person.id);
    if (enrolled.length >= mostPasskeys) return refuse(refusals.tooManyPasskeys({ most: mostPasskeys }));
    if (!(await insertPasskey(tx, session.person.id, { ...passkey, name }))) return refuse(refusals.passkeyKnown({}));
    // What was begun by the password alone, before there was a key, must not go on to replace either.
    if (enrolled.length === 0) await endSessions(tx, session.person.id, { but: session.session });
    await noted(parts, tx, "passkey-added", session);
    return ok(await growSession(parts, tx, { session, token, renewed, proven: true }));
  });
}

async function finishSecondFactor(parts: Parts, { session, token, response }: Answer): Promise<Result<Begun>> {
  if (session.step !== "second-factor") return refuse(refusals.noStepNow({}));
  const renewed = parts.keys.newToken();
  const challenge = await aside(parts.store, (tx) => takeChallenge(tx, session.session, "second-factor"));
  if (challenge === undefined) return refuse(refusals.challengeGone({}));
  const enrolled = await passkeysOf(parts.store, session.person.id);
  const proof = await provenBy(parts.settings, challenge, enrolled, response);
  if (proof === undefined || proof === "copied") {
    const why = proof === "copied" ? refusals.passkeyCopied({}) : refusals.passkeyRefused({});
    await parts.trail.noteBounded({
      kind: "second-factor-refused",
      actor: session.person.id,
      payload: { why: why.code, session: session.session },
    });
    return refuse(why);
  }
  return aside(parts.store, async (tx) => {
    if (!(await isStill(tx, token))) return refuse(signInRefusals.signedOut({}));
    if ((await markUsed(tx, proof.id, proof.counter)) !== 1) return refuse(refusals.passkeyRefused({}));
    await noted(parts, tx, "second-factor-shown", session);
    return ok(await growSession(parts, tx, { session, token, renewed, proven: true }));
  });
}

/** Whoever must have one keeps at least one: without it the next sign-in would enrol anew by the password alone. */
async function remove(parts: Parts, { signedIn }: Viewer, passkey: string): Promise<Result<null>> {
  if (!signedIn) return refuse(signInRefusals.signedOut({}));
  if (signedIn.step !== "nothing") return refuse(signInRefusals.stepFirst({ step: signedIn.step }));
  const mustHave = parts.settings.mode === "production" && isStaff(parts.plan, signedIn.appointments);
  return aside(parts.store, async (tx) => {
    const enrolled = await passkeysOf(tx, signedIn.person.id);
    if (!enrolled.some(({ id }) => id === passkey)) return refuse(refusals.noSuchPasskey({}));
    if (mustHave && enrolled.length === 1) return refuse(refusals.lastPasskey({}));
    await deletePasskeys(tx, signedIn.person.id, passkey);
    await parts.trail.note(tx, { kind: "passkey-removed", actor: signedIn.person.id, payload: { session: signedIn.session } });
    return ok(null);
  });
}

const noted = ({ trail }: Parts, tx: Transaction, kind: string, { person, session }: LiveSession): Promise<void> =>
  trail.note(tx, { kind, actor: person.id, payload: { session } });
