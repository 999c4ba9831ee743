import { z } from "zod";
import type { SchemeDraftAnswer } from "#contract";
import type { Day, Instant } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import type { DraftMatter } from "../drafts/rows.ts";

const day = z.string().transform((text) => text as Day);
const instant = z.string().transform((text) => text as Instant);

const ballotRow = z.object({
  id: z.string(),
  subject: z.string(),
  matter: z.string(),
  kind: z.enum(["points", "pairs"]),
  revision: z.number(),
  until: day,
  says: z.string(),
  closed: z.boolean(),
  voters: z.number(),
});
export type Ballot = z.infer<typeof ballotRow>;
const ballotColumns = sql`b.ballot as id, b.subject_id as subject, b.matter_id as matter, b.kind, b.revision, b.until, b.says,
  exists (select 1 from scheme_ballot c where c.subject_id = b.subject_id and c.ballot = b.ballot and c.what = 'closed') as closed,
  (select count(distinct v.person)::int from scheme_vote v where v.subject_id = b.subject_id and v.ballot = b.ballot) as voters`;

export async function ballotById(reader: Reader, id: string): Promise<Ballot | undefined> {
  const rows = await reader.rows(sql`select ${ballotColumns} from scheme_ballot b where b.ballot = ${id} and b.what = 'opened'`, ballotRow);
  return rows[0];
}

export const isOpen = ({ closed, until }: Pick<Ballot, "closed" | "until">, today: Day): boolean => !closed && today <= until;

/** Votes asked for in a draft, newest first. */
export async function ballotHeads(
  reader: Reader,
  matter: Pick<DraftMatter, "id" | "subject">,
  today: Day,
): Promise<readonly SchemeDraftAnswer["ballots"][number][]> {
  const rows = await reader.rows(
    sql`select ${ballotColumns} from scheme_ballot b
      where b.subject_id = ${matter.subject} and b.matter_id = ${matter.id} and b.what = 'opened' order by b.id desc limit 50`,
    ballotRow,
  );
  return rows.map((row) => headOfBallot(row, today));
}

export const headOfBallot = (ballot: Ballot, today: Day): SchemeDraftAnswer["ballots"][number] => {
  const { id, kind, revision, until, voters, says } = ballot;
  return { id, kind, revision, until, open: isOpen(ballot, today), voters, says };
};

type Asking = Pick<Ballot, "subject" | "matter" | "kind" | "revision" | "until" | "says"> & { readonly person: string };
export async function insertBallot(tx: Transaction, what: "opened" | "closed", ballot: string, given: Asking): Promise<void> {
  const { subject, matter, kind, revision, until, says, person } = given;
  await tx.run(
    sql`insert into scheme_ballot (subject_id, id, ballot, what, matter_id, kind, revision, until, person, says, recorded_at)
      values (${subject}, ${tx.newId()}, ${ballot}, ${what}, ${matter}, ${kind}, ${revision}, ${until}, ${person}, ${says}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream: subject, kind: `scheme-ballot-${what}`, actor: person, payload: { matter, ballot } });
}

const judgements = z.record(z.string(), z.object({ of: z.array(z.string()), matrix: z.array(z.array(z.number())) }));
export const voteBody = z.object({
  points: z.record(z.string(), z.number()).nullable(),
  judgements: judgements.nullable(),
  /** Shares among siblings that follow. */
  weights: z.record(z.string(), z.number()),
  consistency: z.record(z.string(), z.number().nullable()),
});
export type VoteBody = z.infer<typeof voteBody>;
const voteRow = z.object({ person: z.string(), role: z.string(), desk: z.string(), body: voteBody, at: instant });
export type Vote = z.infer<typeof voteRow>;

/** The last vote of everybody who voted, oldest first. */
export async function votesIn(reader: Reader, { subject, id }: Pick<Ballot, "subject" | "id">): Promise<readonly Vote[]> {
  const rows = await reader.rows(
    sql`select distinct on (v.person) v.person, v.role, v.desk, v.body, v.recorded_at as at, v.id from scheme_vote v
      where v.subject_id = ${subject} and v.ballot = ${id} order by v.person, v.id desc`,
    voteRow,
  );
  return rows.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

type Casting = { readonly person: string; readonly role: string; readonly desk: string; readonly body: VoteBody };
export async function insertVote(tx: Transaction, { subject, id }: Pick<Ballot, "subject" | "id">, given: Casting): Promise<void> {
  await tx.run(
    sql`insert into scheme_vote (subject_id, id, ballot, person, role, desk, body, recorded_at)
      values (${subject}, ${tx.newId()}, ${id}, ${given.person}, ${given.role}, ${given.desk}, ${JSON.stringify(given.body)}, ${tx.recordedAt})`,
  );
  await tx.audit({ stream: subject, kind: "scheme-vote", actor: given.person, payload: { ballot: id } });
}
