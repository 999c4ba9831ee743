import type { Viewer } from "#access";
import type { supervisionRoutes } from "#contract";
import { readSheet, sheetFile } from "#download";
import { ok, type RegionCode, type Result, refuse } from "#kernel";
import { type Actor, actorOf, deskAnswer } from "#procedure";
import type { PortPage, Supervising, TakenAnswer } from "#supervise";
import type { Facts, Handlers } from "./parts.ts";
import { mayReadSupervised, supervisionRefusals as refusals } from "./supervision-reading.ts";

type Asked = { readonly supervising: Supervising; readonly port: PortPage; readonly actor: Actor };
function within<T>({ supervising, plan }: Facts, viewer: Viewer, work: (asked: Asked) => Promise<Result<T>>): Promise<Result<T>> {
  if (!supervising) return Promise.resolve(refuse(refusals.notKept({})));
  return work({ supervising, port: supervising.port, actor: actorOf(plan, viewer) });
}

/** Names instead of ids; whoever came by the command line has none. */
async function namesIn({ namesOf }: Facts, ids: readonly (string | null)[]): Promise<(id: string | null) => string | null> {
  const names = await namesOf?.([...new Set(ids.flatMap((id) => id ?? []))]);
  return (id) => (id === null ? null : (names?.get(id) ?? null));
}

const isWorkbook = (name: string): boolean => name.toLowerCase().endsWith(".xlsx");
const base64Of = (chunks: Iterable<string | Uint8Array>): string =>
  Buffer.concat([...chunks].map((chunk) => Buffer.from(chunk))).toString("base64");
const saidOf = (rows: readonly TakenAnswer[]) =>
  rows.map(({ why, ...row }) => ({ ...row, why: why.map(({ code, kind, say, facts }) => ({ code, kind, say, facts: { ...facts } })) }));

type PortRoutes = Pick<
  typeof supervisionRoutes,
  "matterBinding" | "bindMatter" | "unbindMatter" | "portDesk" | "portPackage" | "portIntake"
>;

/** The number a matter has in the province's own system, and what goes to and fro by files. */
export const portHandlers: Handlers<keyof PortRoutes> = {
  matterBinding: (facts, _, { matter }, { viewer }) =>
    within(facts, viewer, async ({ supervising, port, actor }) => {
      if (!(await mayReadSupervised(facts, supervising, viewer, matter))) return refuse(refusals.noSuchMatter({}));
      const { binding, history } = await port.ofMatter(matter);
      const name = await namesIn(facts, [binding?.person ?? null, ...history.map(({ person }) => person)]);
      return ok({
        mayBind: port.mayBind(actor),
        binding: binding && { number: binding.number, answered: binding.answered, by: name(binding.person), at: binding.at },
        history: history.map(({ person, ...event }) => ({ ...event, by: name(person) })),
      });
    }),
  bindMatter: (facts, _, __, { viewer, body }) =>
    within(facts, viewer, async ({ supervising, port, actor }) => {
      if (!(await mayReadSupervised(facts, supervising, viewer, body.matter))) return refuse(refusals.noSuchMatter({}));
      const bound = await port.bind(actor, { ...body, number: body.number.trim() });
      return bound.ok ? ok({ number: bound.value.number, answered: bound.value.answered }) : bound;
    }),
  unbindMatter: (facts, _, __, { viewer, body }) =>
    within(facts, viewer, async ({ supervising, port, actor }) => {
      if (!(await mayReadSupervised(facts, supervising, viewer, body.matter))) return refuse(refusals.noSuchMatter({}));
      const ended = await port.unbind(actor, body.matter);
      return ended.ok ? ok({ done: true as const }) : ended;
    }),
  portDesk: (facts, _, __, { viewer }) =>
    within(facts, viewer, async ({ port, actor }) => {
      const desk = await port.desk(actor);
      if (!desk.ok) return desk;
      const { bound, history, isNew, answers, mayAct } = desk.value;
      const name = await namesIn(
        facts,
        [...bound, ...history].map(({ person }) => person),
      );
      const states = facts.plan.procedure("supervision").versions.at(-1)?.states ?? [];
      return ok({
        mayAct,
        isNew,
        answers,
        bound: bound.map(({ person, state, lead, region, ...row }) => ({
          ...row,
          by: name(person),
          state: states.find(({ id }) => id === state)?.label ?? { zh: state, en: state },
          lead: deskAnswer(facts.plan, lead, region as RegionCode),
        })),
        history: history.map(({ person, ...row }) => ({ ...row, by: name(person) })),
      });
    }),
  portPackage: (facts, _, __, { viewer, body, desk }) =>
    within(facts, viewer, async ({ port, actor }) => {
      const made = await port.pack(actor);
      if (!made.ok) return made;
      const { name, text, tables, matters, answers, isNew } = made.value;
      const [first, second] = tables;
      await desk?.access.noteExport(viewer, { what: "supervision-package", name, matters, answers });
      const base64 = body.format === "json" ? base64Of([text]) : base64Of(sheetFile("xlsx", [first, second]));
      return ok({ name: `${name}.${body.format}`, base64, matters, answers, isNew });
    }),
  portIntake: (facts, _, __, { viewer, body: { name, content, dryRun } }) =>
    within(facts, viewer, async ({ port, actor }) => {
      const bytes = Buffer.from(content, "base64");
      const sheet = isWorkbook(name) ? readSheet(bytes) : undefined;
      if (isWorkbook(name) && !sheet) return refuse(refusals.noPackage({}));
      const taken = await port.take(actor, { name, bytes, sheet }, dryRun);
      return taken.ok ? ok({ dryRun, rows: saidOf(taken.value) }) : taken;
    }),
};
