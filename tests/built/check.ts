import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { buildPages } from "../../src/pages.ts";
import { guarded } from "./guarded.ts";
import { type Finding, findingsIn, strangersIn, styleFindings } from "./modern.ts";

/** Part of `npm run check`: the built pages run in Chrome 95 and hold nothing that belongs to the service. */
const home = join(import.meta.dirname, "../..");
const folder = await buildPages(home, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTty: false,
});

const names = (await readdir(folder, { recursive: true })).filter((name) => [".js", ".css"].includes(extname(name)));
const faults: string[] = [];
const used = new Set<number>();
for (const name of names) {
  const text = await readFile(join(folder, name), "utf8");
  for (const stranger of strangersIn(text)) faults.push(`${name}: holds ${stranger}`);
  for (const finding of findingsOf(name, text)) {
    const at = guarded.findIndex(({ what, near }) => what === finding.what && near.test(finding.near));
    if (at >= 0) used.add(at);
    else faults.push(`${name}:${finding.at} ${finding.what} is not in Chrome 95: …${finding.near.replaceAll("\n", " ")}…`);
  }
}
for (const [at, { what }] of guarded.entries())
  if (!used.has(at)) faults.push(`nothing is allowed any more by the entry for ${what}: take it off`);

function findingsOf(name: string, text: string): readonly Finding[] {
  if (name.endsWith(".css")) return styleFindings(text);
  try {
    return findingsIn(text);
  } catch (fault) {
    return [{ what: `syntax (${String(fault)})`, at: 0, near: "" }];
  }
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
} else console.log(`✓ ${names.length} built files run in Chrome 95`);
