import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";

/** Hex SHA-256. */
export const digestOf = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");

/** A public key as it is published: PEM, and the SHA-256 of its DER bytes in groups of four. */
export type PublicKey = { readonly pem: string; readonly fingerprint: string };
/** Signs with Ed25519; the private key never leaves it. */
export type Signer = PublicKey & { readonly sign: (bytes: Uint8Array) => string };

const kind = "ed25519";

export function fingerprintOf(key: KeyObject): string {
  const hex = digestOf(key.export({ type: "spki", format: "der" }));
  return (hex.match(/.{4}/g) ?? []).join(" ");
}

const published = (key: KeyObject): PublicKey => ({
  pem: String(key.export({ type: "spki", format: "pem" })),
  fingerprint: fingerprintOf(key),
});

/** The signer of a private key in PKCS#8 PEM; undefined where it is none of Ed25519. */
export function signerOf(pem: string): Signer | undefined {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== kind) return undefined;
    return { ...published(createPublicKey(key)), sign: (bytes) => sign(null, bytes, key).toString("base64") };
  } catch {
    return undefined; // whatever OpenSSL made of it, it is no key to sign with
  }
}

/** A public key in PEM; undefined where it is none of Ed25519. */
export function publicKeyOf(pem: string): PublicKey | undefined {
  try {
    const key = createPublicKey(pem);
    return key.asymmetricKeyType === kind ? published(key) : undefined;
  } catch {
    return undefined;
  }
}

/** A signature as it stands in a bundle: one line of base 64. */
export const signatureText = (signature: string): string => `${signature}\n`;

/** Whether a signature, written as `signatureText` writes it and no other way, holds for these bytes. */
export function holds({ pem }: PublicKey, bytes: Uint8Array, text: string): boolean {
  const raw = Buffer.from(text, "base64");
  return raw.length === 64 && signatureText(raw.toString("base64")) === text && verify(null, bytes, createPublicKey(pem), raw);
}

/** A new private key in PKCS#8 PEM. */
export const newPrivateKey = (): string => String(generateKeyPairSync(kind).privateKey.export({ type: "pkcs8", format: "pem" }));
