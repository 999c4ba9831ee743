import { z } from "zod";
import type { Instant } from "#kernel";
import type { Values } from "#procedure";
import { type Reader, sql } from "#store";
import type { Place } from "../scope/rows.ts";

const row = z.object({
  id: z.string(),
  transition: z.string(),
  person: z.string().nullable(),
  desk: z.string().nullable(),
  input: z.record(z.string(), z.unknown()).transform((given): Values => given),
  at: z.string().transform((text) => text as Instant),
});
export type Happened = z.infer<typeof row>;
const most = 1_000;

/** What was done in a commission, oldest first. */
export const eventsOf = (reader: Reader, { subject, id }: Place): Promise<readonly Happened[]> =>
  reader.rows(
    sql`select id, transition, person, desk, input, recorded_at as at from matter_event
      where subject_id = ${subject} and matter_id = ${id} order by revision limit ${most}`,
    row,
  );

const fileRow = z.object({
  id: z.string(),
  event: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.coerce.number(),
  digest: z.string(),
  class: z.enum(["none", "internal", "sensitive"]),
});
export type FileOfAct = z.infer<typeof fileRow>;

/** Files that came with what was done. */
export const filesOf = (reader: Reader, { subject, id }: Place): Promise<readonly FileOfAct[]> =>
  reader.rows(
    sql`select id, event_id as event, name, media_type as "mediaType", bytes, digest, class from matter_file
      where subject_id = ${subject} and matter_id = ${id} and event_id is not null order by id limit ${most}`,
    fileRow,
  );

export type Request = {
  readonly id: string;
  readonly at: Instant;
  readonly what: string;
  readonly why: string;
  readonly answer: { readonly verdict: "granted" | "refused"; readonly reason: string; readonly at: Instant } | null;
};

const said = (value: unknown): string => (typeof value === "string" ? value : "");

/** What the evaluator asked for besides, oldest first, each with its answer. */
export function requestsIn(events: readonly Happened[]): readonly Request[] {
  const answers = new Map(
    events.filter(({ transition }) => transition === "answer-more").map((event) => [said(event.input.request), event]),
  );
  return events
    .filter(({ transition }) => transition === "ask-more")
    .map(({ id, at, input }): Request => {
      const answer = answers.get(id);
      return {
        id,
        at,
        what: said(input.what),
        why: said(input.why),
        answer:
          (answer && {
            verdict: answer.input.verdict === "granted" ? "granted" : "refused",
            reason: said(answer.input.reason),
            at: answer.at,
          }) ||
          null,
      };
    });
}
