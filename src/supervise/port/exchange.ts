import { z } from "zod";
import { type CheckedPlan, checksumOf } from "#define";
import { ok, type Refusal, type Result } from "#kernel";
import type { Procedures } from "#procedure";
import { type Store, sql } from "#store";
import { takeAnswer } from "./answers.ts";
import { bindings } from "./binding.ts";
import { type Envelope, envelopeOf } from "./envelope.ts";
import type { Port } from "./port.ts";
import { answerRows, matterRows } from "./records.ts";

export type ExchangeParts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "transaction" | "now">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "step" | "snapshot">;
};

/** What became of a sending: where it went, or that all of it had gone before. */
export type Sent = { readonly to: string | null; readonly matters: number; readonly answers: number };
/** Of a receiving: answers that became events, those known already, and those that could not be taken in, each with its reasons. */
export type Received = {
  readonly taken: number;
  readonly known: number;
  readonly refused: readonly { readonly id: string; readonly number: string; readonly why: readonly Refusal[] }[];
};

/** Sends every bound matter as it stands and what was answered here; where nothing changed since, nothing is sent. */
export async function sendOut(parts: ExchangeParts, port: Port): Promise<Result<Sent>> {
  const { store } = parts;
  const { envelope, checksum, isNew } = await outgoing(parts);
  const [matters, answers] = [envelope.matters.length, envelope.answers.length];
  if (!isNew) return ok({ to: null, matters, answers });
  const sent = await port.send(envelope);
  if (!sent.ok) return sent;
  const outcome = { matters, answers };
  await noteExchange(store, { checksum, direction: "out", adapter: port.name, name: sent.value, records: matters + answers, outcome });
  return ok({ to: sent.value, matters, answers });
}

/** What goes out now, and whether it differs from everything that went before. */
export async function outgoing({ store, plan }: Pick<ExchangeParts, "store" | "plan">) {
  const envelope = await store.snapshot(async (reader) => {
    const bound = await bindings(reader);
    return envelopeOf(store.now(), await matterRows(reader, plan, bound), await answerRows(reader, plan, bound));
  });
  const checksum = checksumOf({ direction: "out", content: envelope.checksum });
  return { envelope, checksum, isNew: !(await isKnown(store, checksum)) };
}

/** Takes in what waits there. An answer is one step of its matter under a key made of its id: taken in twice it is there once. */
export async function takeIn(parts: ExchangeParts, port: Port): Promise<Result<Received>> {
  const waiting = await port.receive();
  if (!waiting.ok) return waiting;
  let [taken, known] = [0, 0];
  const refused: Received["refused"][number][] = [];
  for (const envelope of waiting.value) {
    const checksum = checksumOf({ direction: "in", content: envelope.checksum });
    if (await isKnown(parts.store, checksum)) {
      known += envelope.answers.length;
      continue;
    }
    const outcome = await takeEnvelope(parts, envelope);
    taken += outcome.taken;
    known += outcome.known;
    refused.push(...outcome.refused);
    // What was refused is tried again next time; only a whole one is done with.
    if (outcome.refused.length > 0) continue;
    const records = envelope.answers.length;
    await noteExchange(parts.store, { checksum, direction: "in", adapter: port.name, name: envelope.madeAt, records, outcome });
  }
  return ok({ taken, known, refused });
}

async function takeEnvelope(parts: ExchangeParts, { answers }: Envelope): Promise<Received> {
  const bound = await bindings(parts.store);
  let [taken, known] = [0, 0];
  const refused: Received["refused"][number][] = [];
  for (const row of answers) {
    const { id = "", number = "" } = row;
    const result = await takeAnswer(parts, bound, row);
    if (!result.ok) refused.push({ id, number, why: result.refusals });
    else if (result.value === "known") known += 1;
    else taken += 1;
  }
  return { taken, known, refused };
}

const one = z.object({ there: z.number() });
const isKnown = async (store: Pick<Store, "rows">, checksum: string): Promise<boolean> =>
  (await store.rows(sql`select 1 as there from supervision_exchange where checksum = ${checksum}`, one)).length > 0;

type Noted = {
  readonly checksum: string;
  readonly direction: "out" | "in";
  readonly adapter: Port["name"] | "page";
  readonly name: string;
  readonly records: number;
  readonly outcome: object;
  /** Who made it on a page. */
  readonly person?: string;
};
/** Who exchanged what stands in the audit trail; the content by its checksum alone. */
export async function noteExchange(store: Pick<Store, "transaction">, noted: Noted): Promise<void> {
  const { checksum, direction, adapter, name, records, outcome, person } = noted;
  await store.transaction(
    async (tx) => {
      await tx.run(
        sql`insert into supervision_exchange (checksum, direction, adapter, name, records, outcome, person, recorded_at)
        values (${checksum}, ${direction}, ${adapter}, ${name}, ${records}, ${JSON.stringify(outcome)}::jsonb, ${person ?? null}, ${tx.recordedAt})
        on conflict (checksum) do nothing`,
      );
      await tx.audit({
        stream: "supervision-port",
        kind: `supervision/exchanged-${direction}`,
        actor: person ?? "port:13710",
        payload: { checksum, adapter, records },
      });
    },
    "serializable",
    "stays",
  );
}
