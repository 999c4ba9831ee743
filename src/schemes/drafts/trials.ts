import { z } from "zod";
import { checksumOf } from "#define";
import type { Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { SchemeContent } from "../texts.ts";
import { type DraftMatter, procedure } from "./rows.ts";

type Kept = Pick<DraftMatter, "id" | "subject" | "fields">;

/** What ranks follow from: two texts that differ in their words alone are the same trial. */
export function trialOf({ tree, method, units, besides, since, coverage, reachBack, subject }: SchemeContent): string {
  const nodes = tree.map(({ id, parent, weight, leaf }) => {
    const { better, indicator, reading, target } = leaf ?? {};
    return {
      id,
      parent: parent ?? null,
      weight,
      ...(leaf ? { better, indicator: indicator ?? null, reading, target: target ?? null } : {}),
    };
  });
  return checksumOf(JSON.parse(JSON.stringify({ nodes, method, units, besides, since, coverage, reachBack, subject })));
}

/** The same text again costs nothing. */
export const insertTrial = (tx: Transaction, { subject, id }: Kept, content: SchemeContent): Promise<number> =>
  tx.run(
    sql`insert into scheme_trial (subject_id, matter_id, checksum, recorded_at) values (${subject}, ${id}, ${trialOf(content)}, ${tx.recordedAt}) on conflict do nothing`,
  );

/** Different texts tried: all that count for a draft, and how many of them were tried in it rather than in its kin alone. */
export type Tried = { readonly all: number; readonly here: number };

const instant = z.string().transform((text) => text as Instant);
const kinRow = z.object({ id: z.string(), subject: z.string(), state: z.string(), closedAt: instant.nullable() });
const trialRow = z.object({ matter: z.string(), checksum: z.string(), at: instant });
/** Far more than anybody tries. */
const most = 50_000;

/**
 * What counts as tried for a draft, saved or only looked at: everything in it; what other drafts of the same scheme tried since it was last adopted; and
 * what the same unit tried in schemes begun from the same one and never adopted. Neither a new draft nor a dropped one takes anything off.
 */
export async function triedFor(reader: Reader, { id, subject, fields }: Kept): Promise<Tried> {
  const from = typeof fields["begun-from"] === "string" ? fields["begun-from"] : "";
  const drafter = typeof fields.drafter === "string" ? fields.drafter : "";
  const kin = await reader.rows(
    sql`select m.id, m.subject_id as subject, m.state, m.closed_at as "closedAt" from matter m
      where m.procedure = ${procedure} and (m.subject_id = ${subject}
        or (${from} <> '' and m.fields->>'begun-from' = ${from} and m.fields->>'drafter' = ${drafter} and m.state <> 'adopted'))`,
    kinRow,
  );
  const adopted = kin.flatMap((one) => (one.subject === subject && one.state === "adopted" && one.id !== id ? (one.closedAt ?? []) : []));
  const last = adopted.sort().at(-1);
  const others = new Map(kin.map((one) => [one.id, one.subject]));
  const subjects = [...new Set([subject, ...others.values()])];
  const trials = await reader.rows(
    sql`select matter_id as matter, checksum, recorded_at as at from scheme_trial where subject_id = any(${subjects}) limit ${most}`,
    trialRow,
  );
  const counts = ({ matter, at }: z.infer<typeof trialRow>): boolean =>
    matter === id || (others.get(matter) === subject ? last === undefined || at > last : others.has(matter));
  const here = new Set(trials.flatMap(({ matter, checksum }) => (matter === id ? [checksum] : [])));
  return { all: new Set(trials.filter(counts).map(({ checksum }) => checksum)).size, here: here.size };
}
