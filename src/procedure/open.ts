import { z } from "zod";
import type { CheckedPlan, ProcedureVersion } from "#define";
import { dayOf, ok, type Refusal, type Result, refuse } from "#kernel";
import { type Reader, sql, type Transaction } from "#store";
import { applyDecision } from "./apply.ts";
import { decideOpening } from "./decide/decide.ts";
import { filledIn } from "./decide/filled.ts";
import { rulesOfVersion } from "./decide/rules.ts";
import { whyDutiesMeet } from "./decide/why-not.ts";
import type { InTransaction } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { refile } from "./rows/file-matter.ts";
import { type Loaded, load } from "./rows/load.ts";
import { lockTree, matterById } from "./rows/read-rows.ts";
import { nextNumber } from "./rows/write-rows.ts";
import type { Actor, ChildDraft, Desk, Duty, Matter, OpeningRequest, Seat, Snapshot, Stepped, Values } from "./types.ts";

export type Opened = Stepped & { readonly desks: readonly Desk[] };
const deepest = 3;

/** What an opening goes by, found and refused before anything is written. */
type Prepared = { readonly version: ProcedureVersion; readonly seat: Seat; readonly parent: Loaded | undefined };

/** Opens a matter in the caller's transaction; the same key of the same person gives the same matter. */
export async function openIn(parts: InTransaction, tx: Transaction, actor: Actor, request: OpeningRequest): Promise<Result<Opened>> {
  const value = `${actor.person}:${request.key}`;
  const known = await claimed(tx, value);
  if (known) return known.procedure === request.procedure ? ok({ ...known.stepped, desks: [] }) : refuse(refusals.keyUsed({}));
  const prepared = await prepare(parts, tx, actor, request);
  if (!prepared.ok) return prepared;
  const { version, seat, parent } = prepared.value;
  const from = { seat, matter: {}, parent: parent?.snapshot.matter.fields ?? {}, today: dayOf(tx.recordedAt), person: seat.person };
  const fields = await filledIn(tx, parts.plan, version.form, request.values, from);
  if (!fields.ok) return fields;
  const opened = await write(parts, tx, { ...prepared.value, request, fields: fields.value });
  if (!opened.ok) return opened;
  const { id } = opened.value;
  await tx.run(sql`insert into claim (value, kind, subject_id, id, recorded_at)
    select ${value}, 'opening', subject_id, id, ${tx.recordedAt} from matter where id = ${id}`);
  return opened;
}

const claimRow = z.object({
  id: z.string(),
  number: z.string(),
  revision: z.number(),
  state: z.string(),
  event: z.string(),
  procedure: z.string(),
});
async function claimed(reader: Reader, value: string): Promise<{ readonly stepped: Stepped; readonly procedure: string } | undefined> {
  const [row] = await reader.rows(
    sql`select m.id, m.number, e.revision, e.to_state as state, e.id as event, m.procedure from claim c
      join matter m on m.subject_id = c.subject_id and m.id = c.id
      join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.revision = 1
      where c.value = ${value} and c.kind = 'opening'`,
    claimRow,
  );
  if (!row) return undefined;
  const below = await reader.rows(sql`select id from matter where parent_id = ${row.id} order by id`, z.object({ id: z.string() }));
  const { procedure, ...stepped } = row;
  return { procedure, stepped: { ...stepped, children: below.map(({ id }) => id) } };
}

/** Everything that stands against an opening, at once. */
async function prepare(parts: InTransaction, tx: Transaction, actor: Actor, request: OpeningRequest): Promise<Result<Prepared>> {
  const { plan } = parts;
  const procedure = plan.findProcedure(request.procedure);
  if (!procedure) return refuse(refusals.noSuchProcedure({ procedure: request.procedure.slice(0, 80) }));
  const version = plan.procedureOn(procedure, dayOf(tx.recordedAt));
  if (!version) return refuse(refusals.notYetInForce({ label: procedure.label, from: procedure.versions[0].from }));
  if (request.parent !== undefined) await lockTree(tx, request.parent);
  const parent = request.parent === undefined ? undefined : await load(tx, plan, request.parent);
  const fitting = actor.seats.filter(({ role }) => version.opensBy.includes(role));
  const unmet = fitting.filter((seat) => !parent || whyDutiesMeet(parent.snapshot, seat).length === 0);
  const below = unmet.filter((seat) => !parent || oversees(seat) || parent.snapshot.parties.some(({ desk }) => desk === seat.desk));
  const free = below.filter((seat) => request.supervises === undefined || oversees(seat));
  const roles = version.opensBy.map((role) => plan.role(role).label);
  const faults: Refusal[] = [
    ...(fitting.length === 0 ? [refusals.mayNotOpen({ label: procedure.label, roles })] : []),
    ...(parent && unmet.length === 0 ? fitting.slice(0, 1).flatMap((seat) => whyDutiesMeet(parent.snapshot, seat)) : []),
    ...(unmet.length > 0 && below.length === 0 ? [refusals.notInParent({})] : []),
    ...(below.length > 0 && free.length === 0 ? [refusals.maySupervise({})] : []),
    ...unknownIn(plan, request).map((named) => refusals.notInPlan({ named: named.slice(0, 80) })),
    ...(parent && (await depthOf(tx, parent.snapshot.matter)) >= deepest ? [refusals.tooDeep({})] : []),
    ...(request.parent !== undefined && !parent ? [refusals.noSuchMatter({})] : []),
    ...(parent && isFinal(parent) ? [refusals.parentClosed({})] : []),
    ...(request.supervises !== undefined && !(await matterById(tx, request.supervises)) ? [refusals.noSuchMatter({})] : []),
  ];
  const [seat] = free;
  return faults.length > 0 || !seat ? refuse(...faults) : ok({ version, seat, parent });
}

/** Who decides or supervises acts on matters in which their own unit has no part. */
const oversees = ({ duty }: Seat): boolean => duty === "decision" || duty === "supervision";

/** What a request names besides its form, and the plan does not know. */
const unknownIn = (plan: CheckedPlan, { clauses = [], target, indicator }: OpeningRequest): readonly string[] => [
  ...clauses.filter((id) => plan.findClause(id) === undefined),
  ...(target === undefined || plan.findTarget(target) ? [] : [target]),
  ...(indicator === undefined || plan.findIndicator(indicator) ? [] : [indicator]),
];

const isFinal = ({ rules, snapshot }: Loaded): boolean =>
  rules.version.states.find(({ id }) => id === snapshot.matter.state)?.final !== undefined;

type Writing = Prepared & {
  readonly request: Omit<OpeningRequest, "key" | "values"> & { readonly key: string | null };
  readonly fields: Values;
};

async function write(parts: InTransaction, tx: Transaction, { version, seat, parent, request, fields }: Writing): Promise<Result<Opened>> {
  const { plan } = parts;
  const procedure = plan.procedure(request.procedure);
  const id = tx.newId();
  const above = parent?.snapshot.matter;
  const clauses = textsIn(request.clauses ?? fields.clauses ?? fields.clause ?? above?.clauses);
  const draft = {
    subject: above?.subject ?? request.subject ?? `matter:${id}`,
    id,
    root: above?.root ?? id,
    parent: above?.id ?? null,
    number: await nextNumber(tx, procedure.prefix, dayOf(tx.recordedAt).slice(0, 4)),
    procedure: procedure.id,
    version: version.from,
    title: String(fields[version.title] ?? procedure.label.zh),
    fields,
    origin: request.origin,
    clauses,
    target: request.target ?? textIn(fields.target) ?? above?.target ?? null,
    indicator: request.indicator ?? textIn(fields.indicator) ?? above?.indicator ?? null,
    supervised: null,
    external: request.external ?? null,
    openedAt: tx.recordedAt,
  };
  const rules = rulesOfVersion(plan, procedure, version);
  const duties: Readonly<Record<string, Duty>> = parent?.snapshot.duties ?? {};
  const decision = decideOpening(plan, { rules, now: tx.recordedAt }, { draft, seat, duties });
  if (!decision.ok) return decision;
  const empty: Snapshot = { matter: decision.value.matter, parties: [], clocks: [], children: [], duties, doneBy: [] };
  const deed = {
    transition: "open",
    seat,
    input: fields,
    says: "",
    key: request.key,
    files: filesIn(fields),
    ...(request.key === null ? { opensBelow: true as const } : {}),
  };
  const applied = await applyDecision(parts, tx, { rules, snapshot: empty }, decision.value, deed);
  if (applied.ok && request.supervises !== undefined) await putUnder(tx, request.supervises, id, seat);
  return applied;
}

/** Says of a matter which one supervises it; it stands in its own audit stream, too. */
async function putUnder(tx: Transaction, supervised: string, by: string, seat: Seat): Promise<void> {
  const at = await lockTree(tx, supervised);
  if (!at) return;
  await tx.run(sql`update matter set supervised = ${by} where subject_id = ${at.subject} and id = ${supervised}`);
  await refile(tx, supervised);
  const payload = { matter: supervised, by, role: seat.role, desk: seat.desk };
  await tx.audit({ stream: at.subject, kind: "put-under-supervision", actor: seat.person, payload });
}

const textIn = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : typeof value === "string" ? [value] : [];
/** Ids that look like files' are only bound where such a file was uploaded by whoever acts. */
const filesIn = (fields: Values): readonly string[] =>
  Object.values(fields).flatMap((value) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === "string" && one.length === 36) : [],
  );

/** Matters below another, opened by the step that asks for them. @param parent as that step leaves it */
export async function openBelow(
  parts: InTransaction,
  tx: Transaction,
  { parent, seat, children }: { readonly parent: Loaded; readonly seat: Seat | null; readonly children: readonly ChildDraft[] },
): Promise<Result<readonly string[]>> {
  if (children.length === 0) return ok([]);
  if (!seat) throw new Error("only somebody's act opens matters below");
  if ((await depthOf(tx, parent.snapshot.matter)) >= deepest) return refuse(refusals.tooDeep({}));
  const opened: string[] = [];
  for (const child of children) {
    const below = await openOneBelow(parts, tx, { parent, seat, child });
    if (!below.ok) return below;
    opened.push(below.value.id);
  }
  return ok(opened);
}

async function openOneBelow(
  parts: InTransaction,
  tx: Transaction,
  { parent, seat, child }: { readonly parent: Loaded; readonly seat: Seat; readonly child: ChildDraft },
): Promise<Result<Opened>> {
  const { plan } = parts;
  const { matter } = parent.snapshot;
  const procedure = plan.procedure(child.procedure);
  const version = plan.procedureOn(procedure, dayOf(tx.recordedAt));
  if (!version) return refuse(refusals.notYetInForce({ label: procedure.label, from: procedure.versions[0].from }));
  const from = { seat, matter: {}, parent: matter.fields, today: dayOf(tx.recordedAt), person: seat.person };
  const fields = await filledIn(tx, plan, version.form, child.values, from);
  if (!fields.ok) return fields;
  const request = { procedure: procedure.id, key: null, origin: { kind: "matter", id: matter.id }, parent: matter.id };
  return write(parts, tx, { version, seat, parent, request, fields: fields.value });
}

async function depthOf(reader: Reader, matter: Matter): Promise<number> {
  let depth = 1;
  for (let at: Matter | undefined = matter; at?.parent != null && depth < 9; depth += 1) at = await matterById(reader, at.parent);
  return depth;
}
