import "../words/account.ts";
import { act } from "../api.ts";
import { Told } from "./use-act.ts";

/**
 * Asks the platform for a challenge and the browser for a new key.
 * @throws Told where there is none: cancelled, known already, or not supported here
 */
export async function enrolPasskey(name: string): Promise<void> {
  const { browserSupportsWebAuthn, startRegistration } = await import("@simplewebauthn/browser");
  if (!browserSupportsWebAuthn()) throw new Told("account.key.unsupported");
  const { options } = await act("startPasskey", {}, {});
  type Options = Parameters<typeof startRegistration>[0]["optionsJSON"];
  const response = await startRegistration({ optionsJSON: options as unknown as Options }).catch((fault: unknown) => {
    throw new Told(wordFor(fault));
  });
  await act("addPasskey", {}, { name, response: { ...response } });
}

function wordFor(fault: unknown) {
  const name = fault instanceof Error ? fault.name : "";
  if (name === "InvalidStateError") return "account.key.known";
  return name === "SecurityError" ? "account.key.unsupported" : "account.key.cancelled";
}
