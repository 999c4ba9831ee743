import type { Mode, SignInStep } from "../types.ts";

/** What decides the next step of a session. */
export type Standing = {
  readonly mode: Mode;
  readonly by: "password" | "single-sign-on" | "trial";
  /** A second factor by cryptography has been shown in this session. */
  readonly proven: boolean;
  readonly hasPasskey: boolean;
  /** The password was given by an administrator, or is older than it may be. */
  readonly mustChange: boolean;
  /** Holds an appointment that reads or does more than the public. */
  readonly isStaff: boolean;
};

/**
 * What a session still asks. Who has a passkey shows it before anything else, also before a password is changed: somebody who only knows
 * the password must not be able to replace it. Who has none enrols one last, when the password is their own.
 */
export function nextStep({ mode, by, proven, hasPasskey, mustChange, isStaff }: Standing): SignInStep {
  if (by === "trial") return "nothing";
  if (hasPasskey && !proven) return "second-factor";
  if (by === "password" && mustChange) return "change-password";
  return mode === "production" && isStaff && !proven ? "enrol-second-factor" : "nothing";
}
