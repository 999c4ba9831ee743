import { createHash } from "node:crypto";
import { z } from "zod";
import type { BriefContent } from "#contract";
import { canonicalJson, type Instant, ok, type Result, refuse } from "#kernel";
import { codeOf, codesOfDigest, readCode } from "#paper";
import { lastRoot, type Reader, type Store, sql, type Transaction } from "#store";
import type { Anchored } from "./compose.ts";
import { refusals } from "./refusals.ts";

/** A brief as it was issued; `intact` says whether the kept bytes still give the kept digest and the code. */
export type Issued = {
  readonly code: string;
  readonly digest: string;
  readonly at: Instant;
  readonly content: BriefContent;
  readonly intact: boolean;
};

export type Briefs = {
  /** The last sealed root of the audit, printed on every brief. */
  readonly anchor: () => Promise<Anchored | null>;
  /**
   * Keeps a brief's exact content under its check code, with an audit event that carries its digest. The same content again is the same brief.
   * @refuses brief/codesTaken
   */
  readonly issue: (content: BriefContent, actor: string) => Promise<Result<Issued>>;
  /** @refuses brief/mistyped, brief/unknownCode */
  readonly find: (typed: string) => Promise<Result<Issued>>;
};

const kept = z.object({ code: z.string(), digest: z.string(), content: z.string(), at: z.string().transform((text) => text as Instant) });
type Kept = z.infer<typeof kept>;

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");
/** The audit's stream of all that happens to briefs. */
const stream = "brief";

function issuedOf({ code, digest, content, at }: Kept): Issued {
  const intact = digestOf(content) === digest && codes(digest).includes(code);
  return { code, digest, at, content: JSON.parse(content) as BriefContent, intact };
}

const codes = (digest: string): readonly string[] => Array.from({ length: codesOfDigest }, (_, turn) => codeOf(digest, turn));

const rowOf = async (reader: Reader, code: string): Promise<Kept | undefined> =>
  (await reader.rows(sql`select code, digest, content, recorded_at as at from brief where code = ${code}`, kept))[0];

/** The code the content has, or the first free one of its own. */
async function place(tx: Transaction, digest: string): Promise<{ readonly code: string; readonly there: Kept | undefined } | null> {
  for (const code of codes(digest)) {
    const there = await rowOf(tx, code);
    if (!there || there.digest === digest) return { code, there };
  }
  return null;
}

async function keep(tx: Transaction, brief: BriefContent, actor: string): Promise<Result<Issued>> {
  const content = canonicalJson(brief);
  const digest = digestOf(content);
  const found = await place(tx, digest);
  if (!found) return refuse(refusals.codesTaken({}));
  const { code, there } = found;
  if (there) return ok(issuedOf(there));
  await tx.run(sql`insert into brief (code, digest, content, recorded_at) values (${code}, ${digest}, ${content}, ${tx.recordedAt})`);
  await tx.audit({ stream, kind: "brief-issued", actor, payload: { code, digest, algorithm: "sha-256" } });
  return ok(issuedOf({ code, digest, content, at: tx.recordedAt }));
}

/** Issued briefs in a store. Rows are only ever added; nobody can rewrite one. */
export function openBriefs(store: Pick<Store, "rows" | "transaction">): Briefs {
  return {
    anchor: async () => (await lastRoot(store)) ?? null,
    issue: (content, actor) => store.transaction((tx) => keep(tx, content, actor)),
    find: async (typed) => {
      const read = readCode(typed);
      if ("fault" in read) return refuse(refusals.mistyped({ fault: read.fault }));
      const row = await rowOf(store, read.code);
      return row ? ok(issuedOf(row)) : refuse(refusals.unknownCode({ code: read.code }));
    },
  };
}
