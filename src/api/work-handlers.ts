import type { Viewer } from "#access";
import type { Answer, Body, Query, workRoutes } from "#contract";
import { defineRefusals, ok, type Refused, type Result, refuse } from "#kernel";
import { actorOf, type BatchOutcome, type OpeningRequest, type StepRequest, type Work } from "#procedure";
import type { Facts, Handlers } from "./parts.ts";
import { proposalValues } from "./proposals.ts";

const refusals = defineRefusals("work", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入办理事项的存储，请联系系统管理员。",
      en: "No store of matters is connected here; please ask the administrator.",
    }),
  },
});

export const notKept = (): Refused => refuse(refusals.notKept({}));
const done = { done: true } as const;

/** A request as the runtime takes it: what was not given is absent, not undefined. */
const given = <T extends object>(request: T): T =>
  Object.fromEntries(Object.entries(request).filter(([, value]) => value !== undefined)) as T;

/** An act on a matter one may read, naming only such; the runtime decides the rest. @param given  what is sent along */
async function acting<T>(
  work: Work,
  viewer: Viewer,
  matters: readonly string[],
  act: () => Promise<Result<T>>,
  given: unknown = null,
): Promise<Result<T>> {
  const readable = await work.reads.mayReadAll(viewer, matters);
  const named = readable.ok ? await work.reads.mayName(viewer, given) : readable;
  return named.ok ? act() : named;
}

async function open({ plan, work }: Facts, viewer: Viewer, body: Body<"openMatter">): Promise<Result<Answer<"openMatter">>> {
  if (!work) return notKept();
  const near = [body.parent, body.supervises].flatMap((id) => id ?? []);
  const result = await acting(work, viewer, near, () => work.procedures.open(actorOf(plan, viewer), given(body) as OpeningRequest), [
    body.values,
    body.origin.id,
  ]);
  return result.ok ? ok({ ...result.value, children: [...result.value.children] }) : result;
}

async function step({ plan, work }: Facts, viewer: Viewer, request: StepRequest): Promise<Result<Answer<"stepMatter">>> {
  if (!work) return notKept();
  const actor = actorOf(plan, viewer);
  const result = await acting(work, viewer, [request.matter], () => work.procedures.step(actor, given(request)), request.values);
  return result.ok ? ok({ ...result.value, children: [...result.value.children] }) : result;
}

async function batch(
  { plan, work }: Facts,
  viewer: Viewer,
  { steps, dryRun }: Body<"stepMatters">,
): Promise<Result<Answer<"stepMatters">>> {
  if (!work) return notKept();
  const ids = steps.map(({ matter }) => matter);
  const requests = steps.map((one) => given(one) as StepRequest);
  const result = await acting(
    work,
    viewer,
    ids,
    () => work.procedures.batch(actorOf(plan, viewer), requests, dryRun),
    steps.map(({ values }) => values),
  );
  if (!result.ok) return result;
  const named = await work.reads.named(ids);
  return ok(outcomeOf(result.value, named));
}

function outcomeOf(
  { done: isDone, each }: BatchOutcome,
  named: ReadonlyMap<string, { readonly number: string; readonly title: string }>,
): Answer<"stepMatters"> {
  return {
    done: isDone,
    each: each.map(({ matter, result }) => ({
      matter,
      number: named.get(matter)?.number ?? "",
      title: named.get(matter)?.title ?? "",
      stepped: result.ok ? { ...result.value, children: [...result.value.children] } : null,
      refusals: result.ok ? [] : [...result.refusals],
    })),
  };
}

/** A proposal is a matter's id, or, with its kind before a colon, what a room makes of an alert, a number, a clause … */
async function form(facts: Facts, ref: string, from: Query<"form">, viewer: Viewer): Promise<Result<Answer<"form">>> {
  const { work } = facts;
  if (!work) return notKept();
  const { proposal } = from;
  const proposed = proposal?.includes(":") ? await proposalValues(facts, proposal, viewer) : undefined;
  return work.reads.form(viewer, ref, { ...from, proposed });
}

export const workHandlers: Handlers<keyof typeof workRoutes> = {
  workbench: async ({ work }, _, __, { viewer }) =>
    work ? ok(await work.reads.workbench(viewer, await work.notices.unread(viewer))) : notKept(),
  matters: ({ work }, _, asked, { viewer }) => work?.reads.list(viewer, asked) ?? notKept(),
  matter: ({ work }, { id }, _, { viewer }) => work?.reads.page(viewer, id) ?? notKept(),
  openMatter: (facts, _, __, { viewer, body }) => open(facts, viewer, body),
  stepMatter: (facts, { id }, _, { viewer, body }) => step(facts, viewer, { matter: id, ...body } as StepRequest),
  stepMatters: (facts, _, __, { viewer, body }) => batch(facts, viewer, body),
  seenMatter: async ({ plan, work }, { id }, _, { viewer }) => {
    if (!work) return notKept();
    const seen = await acting(work, viewer, [id], () => work.procedures.opened(actorOf(plan, viewer), id));
    return seen.ok ? ok(done) : seen;
  },
  assignMatter: async ({ plan, work }, { id }, _, { viewer, body }) => {
    if (!work) return notKept();
    const named = await acting(work, viewer, [id], () => work.procedures.assign(actorOf(plan, viewer), id, body.part, body.person));
    return named.ok ? ok(done) : named;
  },
  revealField: async ({ work }, { id }, _, { viewer, body, desk }) => {
    if (!work || !desk) return notKept();
    const shown = await work.reads.reveal(viewer, id, body);
    if (!shown.ok) return shown;
    const { field, matter, number } = shown.value;
    await desk.access.noteRead(viewer, {
      what: "personal-field",
      matter,
      number,
      field: field.id,
      event: body.event ?? null,
      reason: body.reason,
    });
    return ok({ field });
  },
  notices: async ({ work }, _, asked, { viewer }) => (work ? ok(await work.notices.list(viewer, asked)) : notKept()),
  readNotices: async ({ work }, _, __, { viewer, body }) =>
    work ? ok({ unread: await work.notices.markRead(viewer, body.ids) }) : notKept(),
  procedures: ({ work }, _, __, { viewer }) => (work ? ok({ procedures: [...work.reads.procedures(viewer)] }) : notKept()),
  procedure: ({ work }, { id }, _, { viewer }) => work?.reads.procedure(viewer, id) ?? notKept(),
  form: (facts, { ref }, from, { viewer }) => form(facts, ref, from, viewer),
};
