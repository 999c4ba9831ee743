import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result, refuse } from "#kernel";
import { newPrivateKey, type Signer, signerOf } from "../bundle/sign.ts";
import { refusals } from "../refusals.ts";

const codeOf = (fault: unknown): string => (fault instanceof Error && "code" in fault ? String(fault.code) : "");

/** In trial mode the key is the program's own: made once, kept beside the data, readable by nobody else. */
function trialKey(dataFolder: string): string {
  const file = join(dataFolder, "release-key.pem");
  const partial = `${file}.${process.pid}`;
  try {
    return readFileSync(file, "utf8");
  } catch (fault) {
    if (codeOf(fault) !== "ENOENT") throw fault;
  }
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(partial, newPrivateKey(), { mode: 0o600, flag: "wx" });
  try {
    linkSync(partial, file); // whole or not at all, and of two starts at once the first one's holds
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
  } finally {
    unlinkSync(partial);
  }
  return readFileSync(file, "utf8");
}

type Given = { readonly mode: "trial" | "production"; readonly pem: string | undefined; readonly dataFolder: string };

/**
 * What bundles are signed with: the key that is given, in trial mode else one of the program's own; null in production where none is given, and then
 * nothing can be prepared.
 * @refuses release/keyNotEd25519
 */
export function releaseSigner({ mode, pem, dataFolder }: Given): Result<Signer | null> {
  const given = pem ?? (mode === "trial" ? trialKey(dataFolder) : undefined);
  if (given === undefined) return ok(null);
  const signer = signerOf(given);
  return signer ? ok(signer) : refuse(refusals.keyNotEd25519({ name: "ZHIXING_RELEASE_KEY" }));
}
