import { z } from "zod";
import type { Factor } from "#define";
import { canonicalJson, ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";

const label = z.object({ zh: z.string(), en: z.string() });
const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What a bundle is, who answers for it, and the digest of everything in it; the signature is over exactly its bytes. */
export const manifestSchema = z.object({
  format: z.literal("zhixing-release/1"),
  release: z.object({ id: z.string(), number: z.string(), title: label, period: z.string(), on: z.string() }),
  /** Whose measure it is: never the statistics bureau's. */
  standing: label,
  scheme: z.object({
    id: z.string(),
    from: z.string(),
    checksum: digest,
    /** The matter two persons adopted it in, and how many different texts were tried before; null for a scheme that the plan brings along. */
    adoption: z.object({ matter: z.string(), number: z.string(), tried: z.number().int() }).nullable(),
  }),
  plan: z.object({ id: z.string(), version: z.string(), checksum: z.string() }),
  program: z.string(),
  /** The moment up to which the ledger was read, and the day asked about. */
  cut: z.string(),
  asOf: z.string(),
  preparedOn: z.string(),
  exploration: z.object({
    seed: z.number().int(),
    // Bounds of what anybody is asked to compute again.
    base: z.number().int().min(1).max(4096),
    spread: z.literal("sobol"),
    factors: z.array(z.looseObject({ id: z.string(), kind: z.string() }).transform((value) => value as unknown as Factor)).max(40),
  }),
  /** Digest of the bundle this one replaces, and the erratum that says why; null for a first one. */
  replaces: z.object({ bundle: digest, erratum: z.string(), reason: z.string() }).nullable(),
  /** What is in the bundle: every unit with its figures; or counts alone, and the digest of the bundle kept by the office that they follow from. */
  holds: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("everything") }),
    z.object({ kind: z.literal("counts"), whole: digest }),
  ]),
  /** Approval numbers of the surveys it uses, in the order in which they were given. */
  surveys: z.array(z.string()),
  /** Which unit of government answers for it. */
  contact: label,
  /** What was asked about the figures it uses when they were looked over, and what it came to by then. */
  findings: z.array(z.object({ number: z.string(), title: z.string(), state: label, outcome: z.string().nullable() })),
  protection: z.object({ frequency: z.number().int(), largest: z.number().int(), share: z.number() }),
  key: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: digest })),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** One line a member, so that two manifests can be compared by eye; the bytes follow from the content alone. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(JSON.parse(canonicalJson(manifest)), null, 1)}\n`;

/** @refuses release/unreadable */
export function readManifest(text: string): Result<Manifest> {
  try {
    const read = manifestSchema.safeParse(JSON.parse(text));
    if (read.success) return ok(read.data);
    return refuse(
      refusals.unreadable({ file: names.manifest, why: read.error.issues.map(({ path }) => path.join(".") || "/").join(", ") }),
    );
  } catch (fault) {
    return refuse(refusals.unreadable({ file: names.manifest, why: fault instanceof Error ? fault.message : String(fault) }));
  }
}

/** Files of a bundle. */
export const names = {
  manifest: "manifest.json",
  signature: "manifest.sig",
  key: "key.pem",
  scheme: "scheme.json",
  inputs: "inputs.csv",
  ranks: "ranks.csv",
  results: "results.csv",
  counted: "counts.json",
  counts: "counts.csv",
  spread: "spread.csv",
  filled: "filled.csv",
  factors: "factors.csv",
  picks: "picks.csv",
  sdmx: "results.sdmx.csv",
  metadata: "metadata.json",
  report: "report.html",
  reportEn: "report.en.html",
} as const;
