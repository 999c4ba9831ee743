import type { Viewer } from "#access";
import type { Answer, PaperSheet, planningRoutes } from "#contract";
import { readSheet, sheetFile } from "#download";
import { type Day, defineRefusals, ok, type Refusal, type RegionCode, type Result, refuse } from "#kernel";
import { type Planning, type SplitPartOf, startingClause, startingCoverage } from "#planning";
import { type Actor, actorOf } from "#procedure";
import type { Facts, Handlers } from "./parts.ts";

const refusals = defineRefusals("planning-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入规划文件的存储，请联系系统管理员。",
      en: "No store of planning documents is connected here; please ask the administrator.",
    }),
  },
  noWorkbook: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件不是 Excel 表格。请用导出的 .xlsx 文件修改后再导入。",
      en: "The file is no workbook; change an exported .xlsx file and bring it back.",
    }),
  },
  unknownTarget: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({ zh: `没有目标 ${id}。`, en: `There is no target ${id}.` }),
  },
  unknownClause: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({ zh: `没有条款 ${id}。`, en: `There is no clause ${id}.` }),
  },
});

type Asked = { readonly planning: Planning; readonly actor: Actor };
type Routes = keyof typeof planningRoutes;

function within<T>(facts: Facts, viewer: Viewer, work: (asked: Asked) => Promise<Result<T>>): Promise<Result<T>> {
  const { planning, plan } = facts;
  return planning ? work({ planning, actor: actorOf(plan, viewer) }) : Promise.resolve(refuse(refusals.notKept({})));
}
const named = (facts: Facts) => async (ids: readonly string[]) => (await facts.namesOf?.([...new Set(ids)])) ?? new Map<string, string>();
const partsOf = (parts: readonly { readonly region: string; readonly year: string; readonly value: string }[]): readonly SplitPartOf[] =>
  parts.map((part) => ({ ...part, region: part.region as RegionCode }));
/** `now` is the present year's document. */
const ofToday = <W extends { readonly document: string }>({ today }: Facts, which: W): W =>
  which.document === "now" ? { ...which, document: today.slice(0, 4) } : which;
const faultsSaid = (faults: readonly Refusal[]) => faults.map(({ code, kind, say, facts }) => ({ code, kind, say, facts: { ...facts } }));
type Saved = { readonly revision: number; readonly checksum: string; readonly faults: readonly Refusal[] };
const savedSaid = (saved: Result<Saved>): Result<Answer<"saveDocument">> =>
  saved.ok ? ok({ ...saved.value, faults: faultsSaid(saved.value.faults) }) : saved;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const bytesOf = (chunks: Iterable<string | Uint8Array>): Uint8Array => Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk)));

export async function minutesSheet(planning: Planning, id: string): Promise<Result<PaperSheet>> {
  const paper = await planning.minutes(id);
  return paper.ok ? ok({ paper: paper.value, issued: null, mark: null }) : paper;
}

export const planningHandlers: Handlers<Routes> = {
  // Without a store the plan's own tasks are all there is to set against its clauses.
  planningCoverage: async ({ planning, plan, today }) => ok(planning ? await planning.coverage() : startingCoverage(plan, today)),
  clausePlanning: async ({ planning, plan, today }, { id }) => {
    if (!plan.findClause(id)) return refuse(refusals.unknownClause({ id: id.slice(0, 60) }));
    return ok(planning ? await planning.clause(id) : startingClause(plan, id, today));
  },
  targetDecisions: (facts, { target }, _, { viewer }) => {
    if (!facts.plan.targets.some(({ id }) => id === target))
      return Promise.resolve(refuse(refusals.unknownTarget({ id: target.slice(0, 60) })));
    return within(facts, viewer, async ({ planning }) => ok(await planning.targetDecisions(target, named(facts))));
  },
  regionSplits: (facts, { code }, _, { viewer }) =>
    within(facts, viewer, async ({ planning }) => ok(await planning.regionSplits(code as RegionCode))),
  planDocument: (facts, which, { version }, { viewer }) =>
    within(facts, viewer, ({ planning, actor }) => planning.document(actor, { ...ofToday(facts, which), version }, named(facts))),
  planComparison: (facts, which, { from, to }, { viewer }) => within(facts, viewer, ({ planning }) => planning.compare(which, from, to)),
  beginDocument: async (facts, which, _, { viewer, body }) =>
    savedSaid(await within(facts, viewer, ({ planning, actor }) => planning.begin(actor, which, body.start, body.key))),
  saveDocument: async (facts, which, _, { viewer, body }) =>
    savedSaid(await within(facts, viewer, ({ planning, actor }) => planning.save(actor, which, body))),
  planSheet: (facts, which, { version }, { viewer, desk }) =>
    within(facts, viewer, async ({ planning }) => {
      const table = await planning.table(which, version);
      if (!table.ok) return table;
      const bytes = bytesOf(sheetFile("xlsx", [{ ...table.value, name: "任务" }]));
      await desk?.access.noteExport(viewer, { what: which.kind, id: which.document, version: version ?? null });
      return ok({ name: `${which.kind}-${which.document}.xlsx`, base64: base64(bytes) });
    }),
  readPlanSheet: (facts, which, _, { viewer, body }) =>
    within(facts, viewer, async ({ planning }) => {
      const rows = readSheet(Buffer.from(body.base64, "base64"));
      const read = rows ? await planning.read(which, rows) : refuse(refusals.noWorkbook({}));
      return read.ok ? ok({ items: [...read.value.items], faults: faultsSaid(read.value.faults) }) : read;
    }),
  submitDocument: (facts, which, _, { viewer, body }) =>
    within(facts, viewer, ({ planning, actor }) => planning.submit(actor, which, body)),
  publishDocument: (facts, which, _, { viewer, body }) =>
    within(facts, viewer, ({ planning, actor }) => planning.publish(actor, which, { ...body, from: body.from as Day })),
  splits: (facts, _, __, { viewer }) => within(facts, viewer, async ({ planning }) => ok({ rows: [...(await planning.splits())] })),
  split: (facts, { target }, _, { viewer }) => within(facts, viewer, ({ planning, actor }) => planning.split(actor, target, named(facts))),
  checkSplit: (facts, { target }, _, { viewer, body }) =>
    within(facts, viewer, async ({ planning }) => {
      const tried = await planning.sums(target, partsOf(body.parts));
      return tried.ok ? ok({ sums: [...tried.value.sums], faults: faultsSaid(tried.value.faults) }) : tried;
    }),
  beginSplit: async (facts, { target }, _, { viewer, body }) =>
    savedSaid(
      await within(facts, viewer, ({ planning, actor }) => planning.beginSplit(actor, target, { ...body, parts: partsOf(body.parts) })),
    ),
  saveSplit: async (facts, { target }, _, { viewer, body }) =>
    savedSaid(
      await within(facts, viewer, ({ planning, actor }) => planning.saveSplit(actor, target, { ...body, parts: partsOf(body.parts) })),
    ),
  consultSplit: (facts, { target }, _, { viewer, body }) =>
    within(facts, viewer, ({ planning, actor }) => planning.consultSplit(actor, target, body)),
  adoptSplit: (facts, { target }, _, { viewer, body }) =>
    within(facts, viewer, ({ planning, actor }) => planning.adoptSplit(actor, target, { ...body, from: body.from as Day })),
  meetings: (facts, _, __, { viewer }) => within(facts, viewer, async ({ planning }) => ok({ rows: [...(await planning.meetings())] })),
  meeting: (facts, { id }, _, { viewer }) => within(facts, viewer, ({ planning }) => planning.meeting(id)),
  meetingMinutes: (facts, { id }, _, { viewer }) => within(facts, viewer, ({ planning }) => minutesSheet(planning, id)),
};
