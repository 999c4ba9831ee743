import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { openPool } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import { bundleLimit, type Verified, verifyBundle } from "#release";
import { type Command, jsonOption, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";

/** Needs neither database nor network: whoever has the program and a bundle can run it. */
export const verifyCommand: Command = {
  name: "verify",
  usage: "verify BUNDLE [--key FILE] [--lang zh|en] [--json]",
  summary: {
    zh: "核验发布包：核对签名和摘要，离线重算每个数，指出任何不同；--key 指定从发布页取得的公钥",
    en: "Verify a bundle of a release: signature and digests, then every number computed again offline; --key names the public key from the page of releases",
  },
  options: { key: { type: "string" }, ...languageOption, ...jsonOption },
  words: [1, 1],
  run: async (program, words) => {
    const file = words.values.key;
    const [bundle, key] = await Promise.all([
      bytesOf(words.positionals[0] ?? ""),
      typeof file === "string" ? bytesOf(file) : Promise.resolve(ok(null)),
    ]);
    if (!bundle.ok || !key.ok)
      return sayRefusals(program.terminal, [...(bundle.ok ? [] : bundle.refusals), ...(key.ok ? [] : key.refusals)]);
    const trusted = key.value === null ? {} : { key: { file: String(file), pem: new TextDecoder().decode(key.value) } };
    const pool = openPool(availableParallelism());
    try {
      const found = await verifyBundle(bundle.value, { ...trusted, pool });
      return found.ok ? answer(program, words, found.value) : sayRefusals(program.terminal, found.refusals);
    } finally {
      await pool.close();
    }
  },
};

/** @refuses cli/cannotRead */
async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    return size > bundleLimit ? refuse(refusals.cannotRead({ file: path, why: "size" })) : ok(new Uint8Array(await readFile(path)));
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    if (!/^(ENOENT|EISDIR|EACCES|ENOTDIR|EPERM)$/.test(code)) throw fault;
    return refuse(refusals.cannotRead({ file: path, why: code }));
  }
}

const words = {
  release: { zh: "发布", en: "Release" },
  scheme: { zh: "方案", en: "Scheme" },
  bundle: { zh: "发布包", en: "Bundle" },
  key: { zh: "公钥指纹", en: "Key" },
  ownKey: {
    zh: "用的是包内的公钥：只能说明签名后没有改动。请与发布页的指纹核对，或用 --key 指定公钥。",
    en: "The key came with the bundle: it proves only that nothing changed since. Compare the fingerprint with the page of releases, or name a key by --key.",
  },
} as const;

function answer({ terminal }: Program, asked: Words, found: Verified): ExitCode {
  const holds = found.differences.length === 0;
  if (asked.values.json) terminal.out(`${JSON.stringify({ holds, ...found })}\n`);
  else terminal.out(said(found, holds, languageOf(asked)));
  return holds ? exitCodes.done : exitCodes.refused;
}

function said(found: Verified, holds: boolean, language: "zh" | "en"): string {
  const tried = found.scheme.adoption;
  const adopted = tried ? ` · ${tried.number}` : "";
  const head = [
    [words.release, `${found.release.number} ${found.release.title[language]} ${found.release.period}`],
    [words.scheme, `${found.scheme.id} ${found.scheme.checksum.slice(0, 16)}${adopted}`],
    [words.bundle, found.bundle],
    [words.key, found.fingerprint],
  ] as const;
  const lines = head.map(([name, value]) => `${name[language]}${language === "zh" ? "：" : ": "}${value}\n`).join("");
  const note = found.keyGiven ? "" : `! ${words.ownKey[language]}\n`;
  const verdict = {
    zh: holds
      ? `✓ 签名有效，${found.files} 个文件与清单相符，${found.numbers} 个数重算全部一致。\n`
      : `✗ 有 ${found.differences.length} 处不符：\n`,
    en: holds
      ? `✓ The signature holds, ${found.files} files fit the manifest, all ${found.numbers} numbers are the same when computed again.\n`
      : `✗ ${found.differences.length} difference(s):\n`,
  }[language];
  return `${lines}${note}${verdict}${found.differences.map(({ say }) => `  - ${say[language]}\n`).join("")}`;
}
