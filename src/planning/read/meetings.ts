import { z } from "zod";
import type { MeetingAnswer, MeetingRow } from "#contract";
import { type Day, type Instant, type Label, ok, type Result, refuse } from "#kernel";
import { deskAnswer } from "#procedure";
import { type Reader, type Sql, sql } from "#store";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { both, saidLight, stateOf, unitNamed, type Words } from "./words.ts";

const instant = z.string().transform((text) => text as Instant);
const row = z.object({
  subject: z.string(),
  id: z.string(),
  number: z.string(),
  procedure: z.string(),
  version: z.string().transform((text) => text as Day),
  title: z.string(),
  state: z.string(),
  fields: z.record(z.string(), z.unknown()),
  lead: z.string(),
  region: z.string(),
  dueAt: instant.nullable(),
  light: z.string(),
  lightWhy: z.object({ rule: z.string(), since: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
  closedAt: instant.nullable(),
});
type Row = z.infer<typeof row>;

const matters = (reader: Reader, where: Sql): Promise<readonly Row[]> =>
  reader.rows(
    sql`select m.subject_id as subject, m.id, m.number, m.procedure, m.version, m.title, m.state, m.fields, m.lead_desk as lead, m.region, m.due_at as "dueAt",
      m.light, m.light_why as "lightWhy", m.closed_at as "closedAt" from matter m where ${where} order by m.id desc limit 200`,
    row,
  );
const text = (fields: Row["fields"], name: string): string => (typeof fields[name] === "string" ? fields[name] : "");
const linesIn = ({ fields }: Row): readonly Row["fields"][] =>
  Array.isArray(fields.lines) ? (fields.lines as readonly Row["fields"][]) : [];

const commitmentsBelow = (reader: Reader, { subject, id }: Row): Promise<readonly Row[]> =>
  matters(reader, sql`m.subject_id = ${subject} and m.parent_id = ${id} and m.procedure = 'commitment'`);

function meetingRow(words: Words, meeting: Row, commitments: readonly Row[]): MeetingRow {
  const { plan } = words;
  return {
    id: meeting.id,
    number: meeting.number,
    title: meeting.title,
    kind: text(meeting.fields, "kind") === "ministry" ? "ministry" : "city",
    on: text(meeting.fields, "on"),
    counterpart: unitNamed(plan, text(meeting.fields, "counterpart"))?.short ?? both(text(meeting.fields, "counterpart")),
    host: deskAnswer(plan, meeting.lead, meeting.region),
    state: meeting.state,
    stateLabel: stateOf(plan, meeting).label,
    lines: linesIn(meeting).length,
    done: commitments.filter(({ state }) => state === "done").length,
    light: saidLight(words, meeting),
  };
}

/** Consultations, newest first, with how many of their lines are done on both sides. */
export async function meetingRows({ plan, store }: Pick<Parts, "plan" | "store">): Promise<readonly MeetingRow[]> {
  const words: Words = { plan, today: store.today(), names: new Map() };
  return store.snapshot(async (reader) => {
    const list = await matters(reader, sql`m.procedure = 'consultation'`);
    return Promise.all(list.map(async (one) => meetingRow(words, one, await commitmentsBelow(reader, one))));
  });
}

const partyRow = z.object({ part: z.string(), desk: z.string(), region: z.string(), signedAt: instant.nullable() });

/** Who has confirmed the minutes: once they are settled both have, and the step that settled them says when. */
async function confirmedOf({ plan }: Words, reader: Reader, meeting: Row): Promise<MeetingAnswer["confirmed"]> {
  const parties = await reader.rows(
    sql`select part, desk, region, signed_at as "signedAt" from matter_party where subject_id = ${meeting.subject} and matter_id = ${meeting.id} order by part desc`,
    partyRow,
  );
  const steps = await reader.rows(
    sql`select transition, recorded_at as at from matter_event where subject_id = ${meeting.subject} and matter_id = ${meeting.id}
      and transition in ('minute', 'confirm', 'settle', 'settle-by-letter') order by id desc`,
    z.object({ transition: z.string(), at: instant }),
  );
  const last = (...names: readonly string[]) => steps.find(({ transition }) => names.includes(transition))?.at ?? null;
  const isSettled = ["confirmed", "closed"].includes(meeting.state);
  return parties.map(({ part, desk, region, signedAt }) => ({
    side: part === "host" ? both("承办方", "Host") : both("会商对方", "Counterpart"),
    at: part === "host" ? last("minute") : (signedAt ?? (isSettled ? last("confirm", "settle-by-letter") : null)),
    by: deskAnswer(plan, desk, region).label,
  }));
}

function lineOf(words: Words, line: Row["fields"], commitment: Row | undefined): MeetingAnswer["table"][number] {
  const { plan } = words;
  const unit = (name: string): Label | null => unitNamed(plan, text(line, name))?.short ?? null;
  return {
    title: text(line, "title"),
    ours: text(line, "ours"),
    theirs: text(line, "theirs"),
    due: text(line, "due"),
    theirDue: text(line, "theirDue"),
    decision: text(line, "decision"),
    lead: unit("lead"),
    counterpart: unit("counterpart"),
    matter: commitment
      ? {
          id: commitment.id,
          number: commitment.number,
          stateLabel: stateOf(plan, commitment).label,
          light: saidLight(words, commitment),
          reply: text(commitment.fields, "reply"),
          expires: text(commitment.fields, "expires"),
          result: text(commitment.fields, "result"),
        }
      : null,
  };
}

/** One consultation: its minutes, who confirmed them, and each line with what became of it. */
export async function meetingAnswer({ plan, store }: Pick<Parts, "plan" | "store">, id: string): Promise<Result<MeetingAnswer>> {
  const words: Words = { plan, today: store.today(), names: new Map() };
  return store.snapshot(async (reader) => {
    const [meeting] = await matters(reader, sql`m.procedure = 'consultation' and m.id = ${id}`);
    if (!meeting) return refuse(refusals.noSuchMeeting({}));
    const commitments = await commitmentsBelow(reader, meeting);
    const { fields } = meeting;
    return ok({
      ...meetingRow(words, meeting, commitments),
      place: text(fields, "place"),
      agenda: text(fields, "agenda"),
      summary: text(fields, "summary"),
      letter: text(fields, "letter"),
      confirmed: await confirmedOf(words, reader, meeting),
      table: linesIn(meeting).map((line) =>
        lineOf(
          words,
          line,
          commitments.find(({ title }) => title === text(line, "title")),
        ),
      ),
    });
  });
}
