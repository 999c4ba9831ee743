import { ok, type Result, refuse } from "#kernel";
import { type Manifest, names } from "../bundle/manifest.ts";
import { digestOf, holds, type PublicKey, publicKeyOf } from "../bundle/sign.ts";
import { refusals } from "../refusals.ts";
import { type Difference, difference } from "./difference.ts";
import { type Files, textIn } from "./read.ts";

/** The key to verify by: the one that is given, else the bundle's own. @refuses release/keyUnreadable, fileMissing */
export function keyFor(files: Files, given: { readonly file: string; readonly pem: string } | undefined): Result<PublicKey> {
  if (given) {
    const read = publicKeyOf(given.pem);
    return read ? ok(read) : refuse(refusals.keyUnreadable({ file: given.file }));
  }
  const own = textIn(files, names.key);
  if (!own.ok) return own;
  const read = publicKeyOf(own.value);
  return read ? ok(read) : refuse(refusals.keyUnreadable({ file: names.key }));
}

/** Whether the manifest is signed, and everything is what the manifest says. */
export function sealFaults(files: Files, manifest: Manifest, key: PublicKey): readonly Difference[] {
  const ours: readonly string[] = [names.manifest, names.signature, names.key];
  const signed = files.get(names.manifest) ?? new Uint8Array();
  const [signature, bundled] = [textIn(files, names.signature), textIn(files, names.key)];
  const known = new Set([...ours, ...manifest.files.map(({ name }) => name)]);
  const isSigned = signature.ok && holds(key, signed, signature.value);
  return [
    ...(isSigned
      ? []
      : [
          difference({
            kind: "signature",
            file: names.manifest,
            computed: key.fingerprint,
            say: {
              zh: "manifest.sig 的签名与 manifest.json 和公钥不符：清单或签名被改动，或不是这把密钥签的。",
              en: "The signature in manifest.sig does not fit manifest.json and the key: one of them was changed, or another key signed it.",
            },
          }),
        ]),
    ...(manifest.key === key.fingerprint
      ? []
      : [
          difference({
            kind: "key",
            file: names.manifest,
            stated: manifest.key,
            computed: key.fingerprint,
            say: { zh: "清单写明的公钥指纹与所用公钥不同。", en: "The manifest names another key than the one used." },
          }),
        ]),
    ...(bundled.ok && bundled.value === key.pem
      ? []
      : [
          difference({
            kind: "key",
            file: names.key,
            computed: key.fingerprint,
            say: {
              zh: "包内的 key.pem 不是所用的公钥，或写法被改动。",
              en: "key.pem in the bundle is not the key used, or it is written otherwise.",
            },
          }),
        ]),
    ...manifest.files.flatMap(({ name, sha256 }) => {
      const found = digestOf(files.get(name) ?? new Uint8Array());
      if (found === sha256) return [];
      const say = {
        zh: `${name} 与清单中的摘要不符：内容被改动。`,
        en: `${name} does not fit its digest in the manifest: it was changed.`,
      };
      return [difference({ kind: "digest", file: name, stated: sha256, computed: found, say })];
    }),
    ...[...files.keys()].flatMap((name) =>
      known.has(name)
        ? []
        : [difference({ kind: "file", file: name, say: { zh: `${name} 不在清单中。`, en: `${name} is not in the manifest.` } })],
    ),
  ];
}
