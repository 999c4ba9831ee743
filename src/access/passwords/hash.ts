import { argon2, timingSafeEqual } from "node:crypto";
import type { RandomBytes } from "#store";

/** What one hash costs: memory in KiB, passes over it, lanes. */
export type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

/** OWASP's recommendation for argon2id (2024): 19 MiB and two passes; about 40 ms. Raised here, it rises for everybody at their next sign-in. */
export const presentCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const saltLength = 16;
const tagLength = 32;
const encode = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64").replace(/=+$/, "");

function derive(password: string, salt: Uint8Array, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  const parameters = { message: password.normalize("NFC"), nonce: salt, memory, passes, parallelism, tagLength };
  return new Promise((done, failed) =>
    argon2("argon2id", parameters, (fault, derived) => {
      if (fault) failed(fault);
      else done(derived);
    }),
  );
}

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`: everything needed to check it stands in the text. */
export async function hashOf(password: string, cost: Cost, random: RandomBytes): Promise<string> {
  const salt = random(saltLength);
  const hash = await derive(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${encode(salt)}$${encode(hash)}`;
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** The text's parts; a text that is none of ours is a fault of the program. */
function partsOf(stored: string): { readonly cost: Cost; readonly salt: Buffer; readonly hash: Buffer } {
  const [, memory, passes, parallelism, salt, hash] = shape.exec(stored) ?? [];
  if (salt === undefined || hash === undefined) throw new Error("a stored password is not in the form this program writes");
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, "base64"), hash: Buffer.from(hash, "base64") };
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const { cost, salt, hash } = partsOf(stored);
  return timingSafeEqual(await derive(password, salt, cost), hash);
}

/** Whether a stored hash costs less than one made now. */
export function isWeaker(stored: string, than: Cost): boolean {
  const { memory, passes, parallelism } = partsOf(stored).cost;
  return memory < than.memory || passes < than.passes || parallelism < than.parallelism;
}
