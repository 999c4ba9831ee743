import { z } from "zod";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { callerOf, networkOf } from "../network.ts";
import type { Parts } from "../parts.ts";
import { folded } from "../people/words.ts";
import { refusals as signInRefusals } from "../refusals.ts";
import { beginSession } from "../sessions/sessions.ts";
import { addressRule, barredFor, countWrong } from "../sign-in/tries.ts";
import { anybody, aside } from "../trail.ts";
import type { Access, Begun, Origin } from "../types.ts";
import { personBoundTo } from "./binding-rows.ts";
import { isTwoFactors } from "./proof.ts";
import { type Errand, type Provider, providerOf, type Recognised } from "./provider.ts";
import { refusals } from "./refusals.ts";

type SingleSignOn = NonNullable<Access["singleSignOn"]>;

/** Where the provider sends people back to; it must be told this address. */
const returnPath = "/sign-in/sso/callback";
const errandMs = 10 * 60_000;
const errandShape = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), until: z.number() });

/**
 * Government single sign-on. What must come back unchanged is sealed into the browser's own state, so nothing is kept here for those who
 * never return. It is the first factor: staff show a passkey after it unless the provider says that a key was among two factors.
 */
export function singleSignOnFor(parts: Parts): SingleSignOn | undefined {
  const { settings, keys, store } = parts;
  if (!settings.singleSignOn) return undefined;
  const provider = providerOf(settings.singleSignOn);
  return {
    start: async () => {
      const errand: Errand = { state: keys.newToken(), nonce: keys.newToken(), verifier: keys.newToken() };
      const url = await provider.addressFor(errand, new URL(returnPath, settings.origin).href).catch(codeOfFault);
      if (typeof url !== "string") {
        await parts.trail.noteBounded({ kind: "single-sign-on-unreachable", actor: anybody, payload: url });
        return refuse(refusals.singleSignOnUnreachable({}));
      }
      return ok({ url, state: keys.seal(JSON.stringify({ ...errand, until: Date.parse(store.now()) + errandMs })) });
    },
    finish: (callback, state, origin) => finish(parts, provider, { callback, state, origin }),
  };
}

type Return = { readonly callback: URL; readonly state: string; readonly origin: Origin };

/** Every answer costs a question to the provider, so wrong ones are counted for the address as wrong passwords are. */
async function finish(parts: Parts, provider: Provider, { callback, state, origin }: Return): Promise<Result<Begun>> {
  const { keys, settings, store } = parts;
  const line = keys.keyed("address", callerOf(origin.address));
  const seconds = (await barredFor(store, [line], store.now())).get(line);
  if (seconds !== undefined) return refuse(signInRefusals.tooManyTries({ seconds }));
  const errand = errandOf(parts, state);
  if (!errand) return refusedFor(parts, { line, origin, why: refusals.singleSignOnStale({}) });
  // Behind a gateway the address we were called at is not the one the provider knows.
  const known = new URL(`${returnPath}${callback.search}`, settings.origin);
  const who = await provider.recognised(known, errand).catch(codeOfFault);
  if ("fault" in who) return refusedFor(parts, { line, origin, why: refusals.singleSignOnRefused({}), ...who });
  return (await begun(parts, who, origin)) ?? refusedFor(parts, { line, origin, why: refusals.singleSignOnUnknown({}) });
}

/** What went wrong with the provider, for whoever runs the platform: a code or a kind of error, never its text, which may quote an answer. */
function codeOfFault(fault: unknown): { readonly fault: string } {
  if (!(fault instanceof Error)) return { fault: "unknown" };
  const code = "error" in fault ? fault.error : "code" in fault ? fault.code : fault.name;
  return { fault: String(code).slice(0, 64) };
}

function errandOf({ keys, store }: Parts, sealed: string): Errand | undefined {
  const text = keys.open(sealed);
  if (text === undefined) return undefined;
  const errand = errandShape.parse(JSON.parse(text)); // we sealed it: another shape is a fault of ours
  const left = errand.until - Date.parse(store.now());
  // More is left than there ever was where the clock was set back.
  return left > 0 && left <= errandMs ? errand : undefined;
}

async function begun(parts: Parts, { issuer, subject, login, amr }: Recognised, origin: Origin): Promise<Result<Begun> | undefined> {
  const token = parts.keys.newToken();
  return aside(parts.store, async (tx) => {
    const meant = await personBoundTo(tx, { issuer, subject, login: folded(login) });
    if (!meant) return undefined;
    const { person, isNew } = meant;
    if (isNew) await parts.trail.note(tx, { kind: "single-sign-on-bound", actor: person, payload: { issuer } });
    return ok(await beginSession(parts, tx, { person, by: "single-sign-on", proven: isTwoFactors(amr), origin, token }));
  });
}

type RefusedFor = { readonly line: string; readonly origin: Origin; readonly why: Refusal; readonly fault?: string };

async function refusedFor(parts: Parts, { line, origin, why, fault }: RefusedFor): Promise<Result<Begun>> {
  await aside(parts.store, (tx) => countWrong(tx, line, addressRule));
  const payload = { why: why.code, network: networkOf(origin.address), ...(fault === undefined ? {} : { fault }) };
  await parts.trail.noteBounded({ kind: "sign-in-refused", actor: anybody, payload });
  return refuse(why);
}
