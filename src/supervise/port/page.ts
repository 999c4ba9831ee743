import { z } from "zod";
import type { CheckedPlan } from "#define";
import { type Instant, ok, type Result, refuse } from "#kernel";
import type { Actor, Procedures } from "#procedure";
import { type Store, sql } from "#store";
import { type AnsweredIn, type Binding, bind, unbind } from "./binding.ts";
import { noteExchange, outgoing } from "./exchange.ts";
import { type TakenAnswer, takeAnswers } from "./intake.ts";
import { answersIn, type Brought, type PackageTable, packageTables, packageText } from "./package.ts";
import { refusals } from "./refusals.ts";

export type PortParts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "transaction" | "now">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "step" | "snapshot" | "batch">;
};
const instant = z.string().transform((text) => text as Instant);
const heldRow = z.object({ number: z.string(), answered: z.enum(["here", "there"]), person: z.string(), at: instant });
/** What was done to the numbers of a matter: who bound or unbound which, when, and where it was to be answered. */
export type BindingEvent = {
  readonly kind: "bound" | "unbound";
  readonly number: string;
  readonly answered: AnsweredIn | null;
  readonly person: string;
  readonly at: Instant;
};
export type MatterBinding = { readonly binding: z.infer<typeof heldRow> | null; readonly history: readonly BindingEvent[] };

const boundRow = heldRow.extend({
  matter: z.string(),
  ourNumber: z.string(),
  title: z.string(),
  state: z.string(),
  lead: z.string(),
  region: z.string(),
});
const exchangeRow = z.object({
  direction: z.enum(["out", "in"]),
  adapter: z.enum(["folder", "http", "page"]),
  name: z.string(),
  records: z.number(),
  taken: z.number().nullable(),
  refused: z.number().nullable(),
  person: z.string().nullable(),
  at: instant,
});
export type PortDesk = {
  readonly bound: readonly z.infer<typeof boundRow>[];
  /** Whether what would go out now differs from everything that went before. */
  readonly isNew: boolean;
  readonly answers: number;
  readonly history: readonly z.infer<typeof exchangeRow>[];
  /** Whether the asker may bind, fetch and bring. */
  readonly mayAct: boolean;
};
export type PackageMade = {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly [PackageTable, PackageTable];
  readonly matters: number;
  readonly answers: number;
  readonly isNew: boolean;
};

/** What the pages ask of the exchange with the province's own system. */
export type PortPage = {
  /** Whoever may assign a supervised matter decides in which of the two systems it is answered. */
  readonly mayBind: (actor: Actor) => boolean;
  readonly ofMatter: (matter: string) => Promise<MatterBinding>;
  readonly bind: (
    actor: Actor,
    asked: { readonly matter: string; readonly number: string; readonly answered: AnsweredIn },
  ) => Promise<Result<Binding>>;
  readonly unbind: (actor: Actor, matter: string) => Promise<Result<null>>;
  /** Read by whoever may assign or propose. */
  readonly desk: (actor: Actor) => Promise<Result<PortDesk>>;
  readonly pack: (actor: Actor) => Promise<Result<PackageMade>>;
  readonly take: (actor: Actor, brought: Brought, dryRun: boolean) => Promise<Result<readonly TakenAnswer[]>>;
};

const procedure = "supervision";
const numberPattern = /^[^\s,，;；]{1,60}$/;

export function openPortPage(parts: PortParts): PortPage {
  const { store, plan } = parts;
  const roles = assigningRoles(plan);
  const opening = plan.procedure(procedure).versions.at(-1)?.opensBy ?? [];
  const mayBind = ({ seats }: Actor): boolean => seats.some(({ role }) => roles.includes(role));
  const allowed = async <T>(actor: Actor, work: () => Promise<Result<T>>): Promise<Result<T>> =>
    mayBind(actor) ? work() : refuse(refusals.notTheirs({}));
  return {
    mayBind,
    ofMatter: (matter) => ofMatter(store, matter),
    bind: (actor, { matter, number, answered }) =>
      allowed(actor, async () => {
        if (!numberPattern.test(number)) return refuse(refusals.badNumber({ number: number.slice(0, 60) }));
        return bind(store, { ourNumber: await numberOf(store, matter), number, answered }, actor.person);
      }),
    unbind: (actor, matter) =>
      allowed(actor, async () => {
        const { binding } = await ofMatter(store, matter);
        return binding ? unbind(store, binding.number, actor.person) : refuse(refusals.notBoundNow({}));
      }),
    desk: async (actor) => {
      const mayRead = mayBind(actor) || actor.seats.some(({ role }) => opening.includes(role));
      return mayRead ? ok({ ...(await desk(parts)), mayAct: mayBind(actor) }) : refuse(refusals.notTheirs({}));
    },
    pack: (actor) => allowed(actor, async () => ok(await pack(parts, actor.person))),
    take: (actor, brought, dryRun) =>
      allowed(actor, async () => {
        const answers = answersIn(brought);
        if (!answers.ok) return answers;
        const { name } = brought;
        return ok(await takeAnswers(parts, { name: name.slice(0, 200), answers: answers.value, person: actor.person, dryRun }));
      }),
  };
}

/** Roles of the part that assigns. */
function assigningRoles(plan: CheckedPlan): readonly string[] {
  const version = plan.procedure(procedure).versions.at(-1);
  const by = version?.transitions.find(({ name }) => name === "assign")?.by ?? [];
  return (version?.parts ?? []).filter(({ id }) => by !== "clock" && by.includes(id)).flatMap(({ roles }) => roles);
}

async function numberOf(store: Pick<Store, "rows">, matter: string): Promise<string> {
  const [row] = await store.rows(sql`select number from matter where id = ${matter}`, z.object({ number: z.string() }));
  return row?.number ?? matter;
}

async function ofMatter(store: Pick<Store, "rows">, matter: string): Promise<MatterBinding> {
  const [binding] = await store.rows(
    sql`select number, answered, person, bound_at as at from supervision_binding where matter_id = ${matter} and ended_at is null`,
    heldRow,
  );
  const events = await store.rows(
    sql`select e.body, e.recorded_at as at from matter m join audit_event e on e.subject_id = m.subject_id
      where m.id = ${matter} and (e.body like '%"kind":"supervision/bound"%' or e.body like '%"kind":"supervision/unbound"%') order by e.sequence desc limit ${mostEvents}`,
    z.object({ body: z.string(), at: instant }),
  );
  const history = events.flatMap(({ body, at }) => {
    const { kind, actor, payload } = eventBody.parse(JSON.parse(body));
    if (payload.matter !== matter) return [];
    const { number, answered } = payload;
    return [{ kind: kind === "supervision/bound" ? "bound" : "unbound", number, answered: answered ?? null, person: actor, at } as const];
  });
  return { binding: binding ?? null, history };
}
const mostEvents = 50;
const eventBody = z.object({
  kind: z.string(),
  actor: z.string(),
  payload: z.object({ matter: z.string(), number: z.string(), answered: z.enum(["here", "there"]).optional() }),
});

async function desk(parts: PortParts): Promise<Omit<PortDesk, "mayAct">> {
  const { store } = parts;
  const { envelope, isNew } = await outgoing(parts);
  const bound = await store.rows(
    sql`select b.number, b.answered, b.person, b.bound_at as at, m.id as matter, m.number as "ourNumber", m.title, m.state, m.lead_desk as lead, m.region
      from supervision_binding b join matter m on m.id = b.matter_id where b.ended_at is null order by b.bound_at desc, b.number`,
    boundRow,
  );
  const history = await store.rows(
    sql`select direction, adapter, name, records, (outcome->>'taken')::int as taken,
        case jsonb_typeof(outcome->'refused') when 'number' then (outcome->>'refused')::int when 'array' then jsonb_array_length(outcome->'refused') end as refused,
        person, recorded_at as at from supervision_exchange order by recorded_at desc, checksum limit ${mostEvents}`,
    exchangeRow,
  );
  return { bound, isNew: isNew && bound.length > 0, answers: envelope.answers.length, history };
}

/** Made again from what is now: what went before is noted once, however often it is fetched. */
async function pack(parts: PortParts, person: string): Promise<PackageMade> {
  const { envelope, checksum, isNew } = await outgoing(parts);
  const [matters, answers] = [envelope.matters.length, envelope.answers.length];
  const name = `13710-${envelope.madeAt.slice(0, 10)}-${envelope.checksum.slice(0, 8)}`;
  const outcome = { matters, answers };
  if (isNew)
    await noteExchange(parts.store, { checksum, direction: "out", adapter: "page", name, records: matters + answers, outcome, person });
  return { name, text: packageText(envelope), tables: packageTables(envelope), matters, answers, isNew };
}
