import { z } from "zod";
import { type CheckedPlan, checksumOf } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Procedures } from "#procedure";
import { type Store, sql } from "#store";
import { keptKey, portActor } from "./actor.ts";
import { type Binding, bindings } from "./binding.ts";
import { type Envelope, envelopeOf } from "./envelope.ts";
import { answerMapping } from "./mapping.ts";
import type { Port } from "./port.ts";
import { answeringActs, answerRows, matterRows } from "./records.ts";
import { refusals } from "./refusals.ts";
import { type Row, valuesFrom } from "./values.ts";

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
export async function sendOut({ store, plan }: ExchangeParts, port: Port): Promise<Result<Sent>> {
  const envelope = await store.snapshot(async (reader) => {
    const bound = await bindings(reader);
    return envelopeOf(store.now(), await matterRows(reader, plan, bound), await answerRows(reader, plan, bound));
  });
  const [matters, answers] = [envelope.matters.length, envelope.answers.length];
  const checksum = checksumOf({ direction: "out", content: envelope.checksum });
  if (await isKnown(store, checksum)) return ok({ to: null, matters, answers });
  const sent = await port.send(envelope);
  if (!sent.ok) return sent;
  await note(store, { checksum, direction: "out", port, name: sent.value, records: matters + answers, outcome: { matters, answers } });
  return ok({ to: sent.value, matters, answers });
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
    await note(parts.store, { checksum, direction: "in", port, name: envelope.madeAt, records: envelope.answers.length, outcome });
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

async function takeAnswer(
  { plan, store, procedures }: ExchangeParts,
  bound: readonly Binding[],
  row: Row,
): Promise<Result<"taken" | "known">> {
  const { id = "", number = "", at = "", act: name = "" } = row;
  const binding = bound.find((one) => one.number === number);
  if (!binding) return refuse(refusals.notBound({ number }));
  if (binding.answered === "here") return refuse(refusals.answeredHere({ number, matter: binding.ourNumber }));
  const acts = answeringActs(plan);
  const act = acts.find((one) => one.label.zh === name || one.name === name);
  if (!act) return refuse(refusals.unknownAct({ act: name, known: acts.map(({ label }) => label.zh).join("、") }));
  const key = `13710:${id}`;
  if (await isTaken(store, binding.matter, key)) return ok("known");
  const mapping = act.form === undefined ? {} : (answerMapping[act.form] ?? {});
  const values = act.form === undefined ? ok({}) : valuesFrom(plan, act.form, mapping, row);
  if (!values.ok) return values;
  const matter = (await procedures.snapshot(binding.matter))?.matter;
  if (!matter) return refuse(refusals.noSuchMatter({ number: binding.ourNumber }));
  const attachments = row.attachments ? `；附件：${row.attachments}` : "";
  const stepped = await procedures.step(portActor(matter, handlerRole), {
    matter: matter.id,
    transition: act.name,
    values: values.value,
    revision: matter.revision,
    key,
    says: `“13710”系统 ${at} 反馈${attachments}`.slice(0, 2000),
  });
  return stepped.ok ? ok("taken") : stepped;
}

/** Whoever answered there did it for the lead unit; the role is one that handles. */
const handlerRole = "department-officer";

const one = z.object({ there: z.number() });
async function isTaken(store: Pick<Store, "rows">, matter: string, key: string): Promise<boolean> {
  const rows = await store.rows(
    sql`select 1 as there from matter_event e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id where m.id = ${matter} and e.key = ${keptKey(key)}`,
    one,
  );
  return rows.length > 0;
}
const isKnown = async (store: Pick<Store, "rows">, checksum: string): Promise<boolean> =>
  (await store.rows(sql`select 1 as there from supervision_exchange where checksum = ${checksum}`, one)).length > 0;

type Noted = {
  readonly checksum: string;
  readonly direction: "out" | "in";
  readonly port: Port;
  readonly name: string;
  readonly records: number;
  readonly outcome: object;
};
/** Who exchanged what stands in the audit trail; the content by its checksum alone. */
async function note(store: Pick<Store, "transaction">, { checksum, direction, port, name, records, outcome }: Noted): Promise<void> {
  await store.transaction(
    async (tx) => {
      await tx.run(
        sql`insert into supervision_exchange (checksum, direction, adapter, name, records, outcome, recorded_at)
        values (${checksum}, ${direction}, ${port.name}, ${name}, ${records}, ${JSON.stringify(outcome)}::jsonb, ${tx.recordedAt}) on conflict (checksum) do nothing`,
      );
      await tx.audit({
        stream: "supervision-port",
        kind: `supervision/exchanged-${direction}`,
        actor: "port:13710",
        payload: { checksum, adapter: port.name, records },
      });
    },
    "serializable",
    "stays",
  );
}
