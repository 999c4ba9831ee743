import { z } from "zod";
import type { CheckedPlan } from "#define";
import { ok, type Result, refuse } from "#kernel";
import type { Actor, Procedures, StepRequest } from "#procedure";
import { type Store, sql } from "#store";
import { keptKey, portActor } from "./actor.ts";
import type { Binding } from "./binding.ts";
import { answerMapping } from "./mapping.ts";
import { answeringActs } from "./records.ts";
import { refusals } from "./refusals.ts";
import { type Row, valuesFrom } from "./values.ts";

type AnswerParts = {
  readonly store: Pick<Store, "rows">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "snapshot">;
};
type TakingParts = AnswerParts & { readonly procedures: Pick<Procedures, "step"> };
/** An answer from there as the step it is to become, or that it became one before. */
type Settled = "known" | { readonly actor: Actor; readonly request: StepRequest };

/** Whoever answered there did it for the lead unit; the role is one that handles. */
const handlerRole = "department-officer";

/** Finds the step that a row stands for. @refuses everything that can be known of the row without taking the step */
export async function settledAnswer(
  { plan, store, procedures }: AnswerParts,
  bound: readonly Binding[],
  row: Row,
): Promise<Result<Settled>> {
  const { id = "", number = "", at = "", act: name = "" } = row;
  const binding = bound.find((one) => one.number === number);
  const acts = answeringActs(plan);
  const act = acts.find((one) => one.label.zh === name || one.name === name);
  const mapping = act?.form === undefined ? {} : (answerMapping[act.form] ?? {});
  const values = act?.form === undefined ? ok({}) : valuesFrom(plan, act.form, mapping, row);
  const faults = [
    ...(id.trim() === "" ? [refusals.noAnswerId({})] : []),
    ...(binding === undefined ? [refusals.notBound({ number })] : []),
    ...(binding?.answered === "here" ? [refusals.answeredHere({ number, matter: binding.ourNumber })] : []),
    ...(act === undefined ? [refusals.unknownAct({ act: name, known: acts.map(({ label }) => label.zh).join("、") })] : []),
    ...(values.ok ? [] : values.refusals),
  ];
  if (faults.length > 0 || !binding || !act || !values.ok) return refuse(...faults);
  const key = `13710:${id}`;
  if (await isTaken(store, binding.matter, key)) return ok("known");
  const matter = (await procedures.snapshot(binding.matter))?.matter;
  if (!matter) return refuse(refusals.noSuchMatter({ number: binding.ourNumber }));
  const attachments = row.attachments ? `；附件：${row.attachments}` : "";
  const says = `“13710”系统 ${at} 反馈${attachments}`.slice(0, 2000);
  const request = { matter: matter.id, transition: act.name, values: values.value, revision: matter.revision, key, says };
  return ok({ actor: portActor(matter, handlerRole), request });
}

/** Takes the step a row stands for. */
export async function takeAnswer(parts: TakingParts, bound: readonly Binding[], row: Row): Promise<Result<"taken" | "known">> {
  const settled = await settledAnswer(parts, bound, row);
  if (!settled.ok) return settled;
  if (settled.value === "known") return ok("known");
  const stepped = await parts.procedures.step(settled.value.actor, settled.value.request);
  return stepped.ok ? ok("taken") : stepped;
}

async function isTaken(store: Pick<Store, "rows">, matter: string, key: string): Promise<boolean> {
  const rows = await store.rows(
    sql`select 1 as there from matter_event e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id where m.id = ${matter} and e.key = ${keptKey(key)}`,
    z.object({ there: z.number() }),
  );
  return rows.length > 0;
}
