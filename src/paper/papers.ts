import { createHash } from "node:crypto";
import { z } from "zod";
import type { Paper } from "#contract";
import { canonicalJson, type Instant, ok, type Result, refuse } from "#kernel";
import { type Reader, type Store, sql, type Transaction } from "#store";
import { codeOf, codesOfDigest, readCode } from "./check-code.ts";
import { refusals } from "./refusals.ts";

/** A document as it was issued; `intact` says whether the kept bytes still give the kept digest and the code. */
export type IssuedPaper = {
  readonly code: string;
  readonly digest: string;
  readonly at: Instant;
  /** What it was issued for: the id of a matter, as a rule. */
  readonly about: string;
  readonly paper: Paper;
  readonly intact: boolean;
};

export type Papers = {
  /**
   * Keeps a document's exact content under its check code, with an audit event that carries its digest. The same content about the same
   * matter again is the same document.
   * @refuses paper/codesTaken
   */
  readonly issue: (paper: Paper, about: string, actor: string) => Promise<Result<IssuedPaper>>;
  /** @refuses paper/mistyped, paper/unknownCode */
  readonly find: (typed: string) => Promise<Result<IssuedPaper>>;
};

const kept = z.object({
  code: z.string(),
  digest: z.string(),
  about: z.string(),
  content: z.string(),
  at: z.string().transform((text) => text as Instant),
});
type Kept = z.infer<typeof kept>;

/** The digest covers what it was issued for, too, so that two matters never share a document. */
const digestOf = (about: string, content: string): string => createHash("sha256").update(`${about}\n${content}`).digest("hex");
const codes = (digest: string): readonly string[] => Array.from({ length: codesOfDigest }, (_, turn) => codeOf(digest, turn));
const stream = "paper";

function issuedOf({ code, digest, about, content, at }: Kept): IssuedPaper {
  const intact = digestOf(about, content) === digest && codes(digest).includes(code);
  return { code, digest, at, about, paper: JSON.parse(content) as Paper, intact };
}

const rowOf = async (reader: Reader, code: string): Promise<Kept | undefined> =>
  (await reader.rows(sql`select code, digest, about, content, recorded_at as at from paper_issue where code = ${code}`, kept))[0];

/** The code the content has, or the first free one of its own. */
async function place(tx: Transaction, digest: string): Promise<{ readonly code: string; readonly there: Kept | undefined } | null> {
  for (const code of codes(digest)) {
    const there = await rowOf(tx, code);
    if (!there || there.digest === digest) return { code, there };
  }
  return null;
}

async function keep(tx: Transaction, paper: Paper, about: string, actor: string): Promise<Result<IssuedPaper>> {
  const content = canonicalJson(paper);
  const digest = digestOf(about, content);
  const found = await place(tx, digest);
  if (!found) return refuse(refusals.codesTaken({}));
  if (found.there) return ok(issuedOf(found.there));
  const { code } = found;
  await tx.run(
    sql`insert into paper_issue (code, digest, about, content, recorded_at) values (${code}, ${digest}, ${about}, ${content}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream, kind: "paper-issued", actor, payload: { code, digest, about, algorithm: "sha-256" } });
  return ok(issuedOf({ code, digest, about, content, at: tx.recordedAt }));
}

/** Issued documents in a store. Rows are only ever added; nobody can rewrite one. */
export function openPapers(store: Pick<Store, "rows" | "transaction">): Papers {
  return {
    issue: (paper, about, actor) => store.transaction((tx) => keep(tx, paper, about, actor), "serializable", "stays"),
    find: async (typed) => {
      const read = readCode(typed);
      if ("fault" in read) return refuse(refusals.mistyped({}));
      const row = await rowOf(store, read.code);
      return row ? ok(issuedOf(row)) : refuse(refusals.unknownCode({ code: read.code }));
    },
  };
}
