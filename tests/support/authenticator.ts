import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a page asks of an authenticator, as far as one made of software looks at it. */
type Asked = Readonly<Record<string, unknown>> & { readonly challenge?: unknown };
export type Answer = {
  readonly id: string;
  readonly rawId: string;
  readonly type: "public-key";
  readonly response: Readonly<Record<string, unknown>>;
};

/** What a test may have it do wrong. */
export type Slips = { readonly origin?: string; readonly host?: string; readonly challenge?: string; readonly counter?: number };

export type Authenticator = {
  readonly create: (options: Asked, slips?: Slips) => Answer;
  readonly get: (options: Asked, slips?: Slips) => Answer;
};

const sha256 = (data: string | Buffer): Buffer => createHash("sha256").update(data).digest();
const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]); // CBOR text under 24 bytes
const bytes = (value: Buffer): Buffer => {
  const head = value.length < 256 ? Buffer.from([0x58, value.length]) : Buffer.from([0x59, value.length >> 8, value.length & 255]);
  return Buffer.concat([head, value]);
};

const present = 0x01;
const withCredential = 0x40;

/** For tests: a security key made of software, one P-256 key and a counter; what it gives is what a browser would pass on. */
export function softwareAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const id = randomBytes(32);
  let counter = 0;

  const cose = Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    bytes(Buffer.from(x, "base64url")),
    Buffer.from([0x22]),
    bytes(Buffer.from(y, "base64url")),
  ]);

  function authenticatorData(flags: number, slips: Slips, more: Buffer = Buffer.alloc(0)): Buffer {
    counter = slips.counter ?? counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(slips.host ?? new URL(origin).hostname), Buffer.from([flags]), count, more]);
  }

  const clientData = (type: string, { challenge }: Asked, slips: Slips): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge: slips.challenge ?? challenge, origin: slips.origin ?? origin, crossOrigin: false }));

  const answer = (response: Readonly<Record<string, unknown>>): Answer => ({
    id: id.toString("base64url"),
    rawId: id.toString("base64url"),
    type: "public-key",
    response,
  });

  return {
    create: (options, slips = {}) => {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        text("fmt"),
        text("none"),
        text("attStmt"),
        Buffer.from([0xa0]),
        text("authData"),
        bytes(authenticatorData(present | withCredential, slips, credential)),
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", options, slips).toString("base64url"),
        attestationObject: attestation.toString("base64url"),
        transports: ["usb"],
      });
    },
    get: (options, slips = {}) => {
      const data = authenticatorData(present, slips);
      const client = clientData("webauthn.get", options, slips);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: sign("sha256", Buffer.concat([data, sha256(client)]), privateKey).toString("base64url"),
      });
    },
  };
}
