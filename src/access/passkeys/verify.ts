import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { AccessSettings } from "../types.ts";
import type { StoredPasskey } from "./passkey-rows.ts";

const text = z.string().max(20_000);
/** Only as much of a browser's answer as is looked at; the rest is left out before the library sees it. */
const registration = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: text, attestationObject: text, transports: z.array(z.string().max(20)).max(10).default([]) }),
  clientExtensionResults: z.object({}).default({}),
});
const assertion = z.object({
  id: text,
  rawId: text,
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
  clientExtensionResults: z.object({}).default({}),
});

type Relying = Pick<AccessSettings, "origin">;
const expected = ({ origin }: Relying, challenge: string) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: new URL(origin).hostname,
  requireUserVerification: false, // it is the second factor: that it is there is what counts; the password was the first
});

/** The new credential, or undefined where the answer is not to our challenge, from our address, rightly signed. */
export async function registered(
  settings: Relying,
  challenge: string,
  response: unknown,
): Promise<Pick<StoredPasskey, "id" | "publicKey" | "counter" | "transports"> | undefined> {
  const given = registration.safeParse(response);
  if (!given.success) return undefined;
  try {
    const checked = await verifyRegistrationResponse({
      response: given.data as RegistrationResponseJSON,
      ...expected(settings, challenge),
    });
    if (!checked.verified) return undefined;
    const { id, publicKey, counter } = checked.registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports: given.data.response.transports };
  } catch {
    return undefined; // the library throws for whatever does not fit
  }
}

/**
 * Which of somebody's passkeys signed, and how often it has been used by its own count.
 * @returns "copied" where the count went back; undefined where the answer is not one of theirs to our challenge
 */
export async function provenBy(
  settings: Relying,
  challenge: string,
  enrolled: readonly StoredPasskey[],
  response: unknown,
): Promise<{ readonly id: string; readonly counter: number } | "copied" | undefined> {
  const given = assertion.safeParse(response);
  const passkey = given.success ? enrolled.find(({ id }) => id === given.data.id) : undefined;
  if (!given.success || !passkey) return undefined;
  const credential = { id: passkey.id, publicKey: Uint8Array.from(Buffer.from(passkey.publicKey, "base64url")), counter: 0 };
  try {
    // The count is compared below and not by the library, which would not say that the signature was right and only the count was not.
    const checked = await verifyAuthenticationResponse({
      response: given.data as AuthenticationResponseJSON,
      credential,
      ...expected(settings, challenge),
    });
    if (!checked.verified) return undefined;
    const { newCounter } = checked.authenticationInfo;
    return (newCounter > 0 || passkey.counter > 0) && newCounter <= passkey.counter ? "copied" : { id: passkey.id, counter: newCounter };
  } catch {
    return undefined;
  }
}
