import { readFile, stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { openPool } from "#evaluate/composite";
import { all, ok, type Result, refuse } from "#kernel";
import { bundleLimit, type Verified, verifyBundle } from "#release";
import { type Command, jsonOption, languageOf, languageOption, type Program, type Words } from "./command.ts";
import { refusals } from "./refusals.ts";
import { type ExitCode, exitCodes, sayRefusals } from "./terminal.ts";
import { tableFaults } from "./verify-tables.ts";

/** Needs neither database nor network: whoever has the program and a bundle can run it. */
export const verifyCommand: Command = {
  name: "verify",
  usage: "verify BUNDLE [--key FILE] [--whole FILE] [--table FILE …] [--lang zh|en] [--json]",
  summary: {
    zh: "核验发布包：核对签名和摘要，离线重算每个数，指出任何不同；--key 指定从发布页取得的公钥；只含分布的发布包可用 --whole 指定其所依据的完整包，逐数重算；--table 对照从发布页下载的数据表",
    en: "Verify a bundle of a release: signature and digests, then every number computed again offline; --key names the public key from the page of releases; for a bundle of counts --whole names the one they follow from, to compute the counts again, too; --table compares a table taken from its page",
  },
  options: {
    key: { type: "string" },
    whole: { type: "string" },
    table: { type: "string", multiple: true },
    ...languageOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (program, words) => {
    const bundle = words.positionals[0] ?? "";
    const [key, whole] = [named(words.values.key), named(words.values.whole)];
    const tables = Array.isArray(words.values.table) ? words.values.table.map(String) : [];
    const read = all(await Promise.all([bundle, ...listed(key), ...listed(whole), ...tables].map(fileAt)));
    if (!read.ok) return sayRefusals(program.terminal, read.refusals);
    const found = await verified(new Map(read.value), { bundle, key, whole, tables });
    return found.ok ? answer(program, words, found.value) : sayRefusals(program.terminal, found.refusals);
  },
};

type Asked = {
  readonly bundle: string;
  readonly key: string | undefined;
  readonly whole: string | undefined;
  readonly tables: readonly string[];
};

/** The bundle by itself, then each table against it. */
async function verified(files: ReadonlyMap<string, Uint8Array>, { bundle, key, whole, tables }: Asked): Promise<Result<Verified>> {
  const bytes = (file: string): Uint8Array => files.get(file) ?? new Uint8Array();
  const trusted = key === undefined ? {} : { key: { file: key, pem: new TextDecoder().decode(bytes(key)) } };
  const beneath = whole === undefined ? {} : { whole: { file: whole, bytes: bytes(whole) } };
  const pool = openPool(availableParallelism());
  try {
    const found = await verifyBundle(bytes(bundle), { ...trusted, ...beneath, pool });
    const other = tableFaults(
      bytes(bundle),
      tables.map((file) => ({ file, bytes: bytes(file) })),
    );
    if (!found.ok || !other.ok) return found.ok ? refuse(...(other.ok ? [] : other.refusals)) : found;
    return ok({ ...found.value, files: found.value.files + tables.length, differences: [...found.value.differences, ...other.value] });
  } finally {
    await pool.close();
  }
}

const listed = (file: string | undefined): readonly string[] => (file === undefined ? [] : [file]);

const named = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** @refuses cli/cannotRead */
async function fileAt(path: string): Promise<Result<readonly [string, Uint8Array]>> {
  try {
    const { size } = await stat(path);
    return size > bundleLimit ? refuse(refusals.cannotRead({ file: path, why: "size" })) : ok([path, new Uint8Array(await readFile(path))]);
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
  counts: {
    zh: "这份发布包只含分布：各表、合计和不公开的单元格已核对；计数如何得自单个对象，须有完整包（--whole）才能重算。",
    en: "This bundle holds counts alone: tables, sums and what is left out were checked; that the counts follow from single units can be computed only with the whole bundle (--whole).",
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
  const adopted = tried
    ? ` · ${tried.number} · ${{ zh: `审定前试算 ${tried.tried} 份方案`, en: `${tried.tried} scheme(s) tried before` }[language]}`
    : "";
  const head = [
    [words.release, `${found.release.number} ${found.release.title[language]} ${found.release.period}`],
    [words.scheme, `${found.scheme.id} ${found.scheme.checksum.slice(0, 16)}${adopted}`],
    [words.bundle, found.bundle],
    [words.key, found.fingerprint],
  ] as const;
  const lines = head.map(([name, value]) => `${name[language]}${language === "zh" ? "：" : ": "}${value}\n`).join("");
  const notes = [...(found.keyGiven ? [] : [words.ownKey]), ...(found.reach === "counts" ? [words.counts] : [])];
  const note = notes.map((text) => `! ${text[language]}\n`).join("");
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
