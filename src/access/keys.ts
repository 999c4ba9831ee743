import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { RandomBytes } from "#store";

/** What is made from the secret, each purpose with a key of its own, and what tokens are made of. */
export type Keys = {
  /** 32 random bytes, base64url: a session's token, a challenge, a state. */
  readonly newToken: () => string;
  /** A digest nobody without the secret can look up: of a login, an address, a network. */
  readonly keyed: (purpose: "login" | "place" | "address" | "forgery", text: string) => string;
  /** Encrypted and bound to its purpose; base64url. */
  readonly seal: (text: string) => string;
  /** What was sealed, or undefined where it was not sealed by us or was touched since. */
  readonly open: (sealed: string) => string | undefined;
};

const salt = "zhixing access 1";
const derived = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync("sha256", secret, salt, purpose, 32));

/** What is kept of a token. */
export const digestOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());

const nonceLength = 12;
const tagLength = 16;

export function keysOf(secret: string, random: RandomBytes): Keys {
  const purposes = {
    login: derived(secret, "login"),
    place: derived(secret, "place"),
    address: derived(secret, "address"),
    forgery: derived(secret, "forgery"),
  };
  const sealing = derived(secret, "seal");
  return {
    newToken: () => Buffer.from(random(32)).toString("base64url"),
    keyed: (purpose, text) => createHmac("sha256", purposes[purpose]).update(text).digest("base64url"),
    seal: (text) => {
      const nonce = Buffer.from(random(nonceLength));
      const cipher = createCipheriv("aes-256-gcm", sealing, nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
    },
    open: (sealed) => opened(sealing, Buffer.from(sealed, "base64url")),
  };
}

function opened(key: Buffer, bytes: Buffer): string | undefined {
  if (bytes.length < nonceLength + tagLength) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceLength));
    decipher.setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength));
    return Buffer.concat([decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]).toString("utf8");
  } catch {
    return undefined; // touched, or of another secret
  }
}
