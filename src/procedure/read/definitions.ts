import type { ReadingScope } from "#access";
import type { FormAnswer, ProcedureAnswer } from "#contract";
import type { CheckedPlan, Procedure, ProcedureVersion } from "#define";
import { type Day, defineRefusals, type Label, ok, type Result, refuse } from "#kernel";
import { diagramOf } from "../diagram/diagram.ts";
import { refusals } from "../refusals.ts";
import { matterById } from "../rows/read-rows.ts";
import type { Actor, Values } from "../types.ts";
import { nothingKnown, prefilledIn } from "./acts.ts";
import { readable } from "./may-read.ts";
import type { ReadParts } from "./parts.ts";

const own = defineRefusals("procedure", {
  noSuchForm: {
    kind: "not-found",
    say: ({ ref }: { ref: string }) => ({
      zh: `没有表单“${ref}”。请从事项页面或流程列表重新打开。`,
      en: `There is no form "${ref}". Open it from a matter's page or the list of procedures.`,
    }),
  },
});

type ProcedureRow = Omit<ProcedureAnswer, "definition" | "roleLabels" | "diagram">;

/** The version in force, or the first where none is yet. */
const presentVersion = (plan: CheckedPlan, procedure: Procedure, today: Day): ProcedureVersion =>
  plan.procedureOn(procedure, today) ?? procedure.versions[0];

function rowOf(plan: CheckedPlan, procedure: Procedure, { seats }: Actor, today: Day): ProcedureRow {
  const { id, label, prefix, clauses } = procedure;
  const version = presentVersion(plan, procedure, today);
  const mayOpen = version.from <= today && seats.some(({ role }) => version.opensBy.includes(role));
  return { id, label, prefix, version: version.from, clauses: [...clauses], mayOpen, form: version.form };
}

export const procedureRows = (plan: CheckedPlan, actor: Actor, today: Day): readonly ProcedureRow[] =>
  plan.procedures.map((procedure) => rowOf(plan, procedure, actor, today));

/** A procedure as the plan defines it, with the names of its roles and its drawing. @refuses procedure/noSuchProcedure */
export function procedureAnswer(plan: CheckedPlan, actor: Actor, today: Day, id: string): Result<ProcedureAnswer> {
  const procedure = plan.findProcedure(id);
  if (!procedure) return refuse(refusals.noSuchProcedure({ procedure: id }));
  const version = presentVersion(plan, procedure, today);
  const roles = new Set([...version.opensBy, ...version.parts.flatMap((part) => part.roles)]);
  return ok({
    ...rowOf(plan, procedure, actor, today),
    definition: { ...procedure },
    roleLabels: Object.fromEntries([...roles].map((role): readonly [string, Label] => [role, plan.role(role).label])),
    diagram: diagramOf(version),
  });
}

/** Where values of a new form may come from: the matter it would stand under, and the one that proposes it, or what a room proposes. */
export type FormFrom = {
  readonly parent?: string | undefined;
  readonly proposal?: string | undefined;
  readonly proposed?: Values | undefined;
};

/**
 * A form with the values known already.
 * @refuses procedure/noSuchForm, and why a matter that is named may not be read
 */
export async function formAnswer(
  parts: ReadParts,
  actor: Actor,
  scope: ReadingScope,
  ref: string,
  from: FormFrom,
): Promise<Result<FormAnswer>> {
  const { plan } = parts;
  const form = plan.findForm(ref);
  if (!form) return refuse(own.noSuchForm({ ref }));
  const [parent, proposal] = await Promise.all([
    valuesOf(parts, scope, from.parent),
    from.proposed ? ok(from.proposed) : valuesOf(parts, scope, from.proposal),
  ]);
  if (!parent.ok || !proposal.ok) return refuse(...[parent, proposal].flatMap((part) => (part.ok ? [] : part.refusals)));
  const today = parts.store.today();
  const opens = plan.procedures.map((procedure) => presentVersion(plan, procedure, today)).find((version) => version.form === ref);
  const seat = actor.seats.find(({ role }) => opens?.opensBy.includes(role)) ?? actor.seats[0] ?? null;
  const known = { ...nothingKnown, parent: parent.value, proposal: proposal.value };
  return ok({ ref, form: { ...form }, prefilled: prefilledIn(form, seat, known) });
}

async function valuesOf(parts: ReadParts, scope: ReadingScope, matter: string | undefined): Promise<Result<Values>> {
  if (matter === undefined) return ok({});
  const place = await readable(parts, scope, matter);
  if (!place.ok) return place;
  return ok((await matterById(parts.store, place.value.id))?.fields ?? {});
}
