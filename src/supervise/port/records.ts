import { z } from "zod";
import type { CheckedPlan, Transition } from "#define";
import { clockText, type Instant } from "#kernel";
import type { Values } from "#procedure";
import { type Reader, sql } from "#store";
import type { Binding } from "./binding.ts";
import { answerMapping, matterMapping } from "./mapping.ts";
import { type Row, rowOf } from "./values.ts";

const procedure = "supervision";
const instant = z.string().transform((text) => text as Instant);
const values = z.record(z.string(), z.unknown()).transform((given): Values => given);

/** Acts by which the lead unit answers: those whose form the exchange carries, and signing for it, which has none. */
export function answeringActs(plan: CheckedPlan): readonly Transition[] {
  const version = plan.procedure(procedure).versions.at(-1);
  return (version?.transitions ?? []).filter(
    ({ by, form }) => by !== "clock" && by.includes("lead") && (form === undefined || answerMapping[form] !== undefined),
  );
}

const matterRow = z.object({
  id: z.string(),
  state: z.string(),
  fields: values,
  dueAt: instant.nullable(),
  assignedAt: instant.nullable(),
});

const eventRow = z.object({
  id: z.string(),
  matter: z.string(),
  transition: z.string(),
  at: instant,
  input: values,
  files: z.array(z.string()),
});

const moment = (at: Instant | null): string => (at === null ? "" : clockText(at));

/** Matters that are bound, as rows. */
export async function matterRows(reader: Reader, plan: CheckedPlan, bound: readonly Binding[]): Promise<readonly Row[]> {
  const found = await reader.rows(
    sql`select m.id, m.state, m.fields, m.due_at as "dueAt",
        (select max(e.recorded_at) from matter_event e where e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'assign') as "assignedAt"
      from matter m where m.id = any(${bound.map(({ matter }) => matter)}) order by m.number`,
    matterRow,
  );
  const states = plan.procedure(procedure).versions.at(-1)?.states ?? [];
  return found.flatMap(({ id, state, fields, dueAt, assignedAt }) => {
    const binding = bound.find(({ matter }) => matter === id);
    if (!binding) return [];
    const described = Object.entries(matterMapping).map(([ref, mapping]) => rowOf(plan, ref, mapping, fields));
    return [
      Object.assign({}, ...described, {
        number: binding.number,
        ourNumber: binding.ourNumber,
        state: states.find((one) => one.id === state)?.label.zh ?? state,
        assignedAt: moment(assignedAt),
        dueAt: moment(dueAt),
        attachments: "",
      }) as Row,
    ];
  });
}

/** What lead units answered here, one row an act; what is answered there is not sent back. */
export async function answerRows(reader: Reader, plan: CheckedPlan, bound: readonly Binding[]): Promise<readonly Row[]> {
  const here = bound.filter(({ answered }) => answered === "here");
  const acts = answeringActs(plan);
  const found = await reader.rows(
    sql`select e.id, e.matter_id as matter, e.transition, e.recorded_at as at, e.input,
        coalesce((select array_agg(f.name || ' ' || f.digest order by f.name) from matter_file f where f.subject_id = e.subject_id and f.event_id = e.id), '{}') as files
      from matter_event e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id
      where m.id = any(${here.map(({ matter }) => matter)}) and e.transition = any(${acts.map(({ name }) => name)}) and e.person is not null
      order by e.recorded_at, e.id`,
    eventRow,
  );
  return found.flatMap(({ id, matter, transition, at, input, files }) => {
    const binding = here.find((one) => one.matter === matter);
    const act = acts.find(({ name }) => name === transition);
    if (!binding || !act) return [];
    const mapping = act.form === undefined ? {} : (answerMapping[act.form] ?? {});
    const answer = act.form === undefined ? {} : rowOf(plan, act.form, mapping, input);
    const keys = { id, number: binding.number, ourNumber: binding.ourNumber, at: moment(at), act: act.label.zh };
    return [{ ...answer, ...keys, attachments: files.join("；") }];
  });
}
