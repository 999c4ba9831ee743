import type { Answer, supervisionRoutes } from "#contract";
import { addDays, dayOf, daysBetween, type Label, ok, type RegionCode, type Result, refuse } from "#kernel";
import { actorOf, deskAnswer } from "#procedure";
import { type Candidate, type CodedSheet, type Supervising, sheetPaper } from "#supervise";
import type { Facts, Handlers } from "./parts.ts";
import { portHandlers } from "./port-handlers.ts";
import { mayReadSupervised, supervisionRefusals as refusals } from "./supervision-reading.ts";

const within = <T>({ supervising }: Facts, work: (supervising: Supervising) => Promise<Result<T>>): Promise<Result<T>> =>
  supervising ? work(supervising) : Promise.resolve(refuse(refusals.notKept({})));

/** Names stand where the id of a handler was. */
async function named({ namesOf }: Facts, sheets: readonly CodedSheet[]): Promise<CodedSheet[]> {
  const ids = [...new Set(sheets.flatMap(({ person }) => person ?? []))];
  const names = ids.length > 0 ? await namesOf?.(ids) : undefined;
  return sheets.map((sheet) => ({ ...sheet, person: sheet.person === null ? null : (names?.get(sheet.person) ?? null) }));
}

const grades: Readonly<Record<string, Label>> = {
  excellent: { zh: "优", en: "Excellent" },
  good: { zh: "良", en: "Good" },
  pass: { zh: "合格", en: "Pass" },
  fail: { zh: "不合格", en: "Fail" },
};

function candidateAnswer(
  { plan }: Facts,
  today: ReturnType<Supervising["today"]>,
  candidate: Candidate,
): Answer<"lookBacks">["candidates"][number] {
  const { lead, grade, closedAt, ...rest } = candidate;
  const on = dayOf(closedAt);
  return {
    ...rest,
    lead: deskAnswer(plan, lead, (lead.split("@")[1] ?? plan.regions.home) as RegionCode),
    grade: grade === null ? null : (grades[grade] ?? null),
    closedAt,
    days: daysBetween(on, today),
    until: addDays(on, plan.supervisionRules.limits.lookBack.untilDays),
  };
}

export const supervisionHandlers: Handlers<keyof typeof supervisionRoutes> = {
  supervisionSheets: (facts, _, { matter }, { viewer }) =>
    within(facts, async (supervising) =>
      (await mayReadSupervised(facts, supervising, viewer, matter))
        ? ok({ sheets: await named(facts, await supervising.sheets(matter)) })
        : refuse(refusals.noSuchMatter({})),
    ),
  supervisionSheet: (facts, { id }, _, { viewer }) =>
    within(facts, async (supervising) => {
      const sheet = await supervising.sheet(id);
      const [found] = sheet && (await mayReadSupervised(facts, supervising, viewer, sheet.matter.id)) ? await named(facts, [sheet]) : [];
      return found ? ok({ sheet: found, paper: sheetPaper(found) }) : refuse(refusals.noSuchSheet({}));
    }),
  readMinutes: (facts, _params, _query, { body }) =>
    within(facts, async (supervising) => {
      const { lines, passedOver } = supervising.readMinutes(body.text);
      return ok({ lines: lines.map((line) => ({ ...line, support: [...line.support] })), passedOver: [...passedOver] });
    }),
  proposeAll: (facts, _params, _query, { body, viewer }) =>
    within(facts, async (supervising) => {
      const done = await supervising.proposeAll(actorOf(facts.plan, viewer), body);
      if (!done.ok) return done;
      return ok({
        done: done.value.done,
        each: done.value.each.map((result, i) => ({
          title: body.lines[i]?.title ?? "",
          id: result.ok && done.value.done ? result.value.id : null,
          number: result.ok && done.value.done ? result.value.number : null,
          refusals: result.ok ? [] : [...result.refusals],
        })),
      });
    }),
  inspectionAllowances: (facts, _, { year: asked }) =>
    within(facts, async (supervising) => {
      const { plan } = facts;
      const year = asked ?? supervising.today().slice(0, 4);
      const counted = await supervising.inspections(year);
      const { limits, assumed } = plan.supervisionRules;
      const units = plan.units.filter(({ level, id }) => level === "province" || level === "city" || counted.has(id));
      return ok({
        year,
        most: limits.inspectionsPerYear,
        mostDays: limits.inspectionDays,
        assumed: assumed === true,
        units: units.map(({ id, short }) => ({
          unit: id,
          label: short,
          count: counted.get(id)?.count ?? 0,
          days: counted.get(id)?.days ?? 0,
        })),
      });
    }),
  lookBacks: (facts) =>
    within(facts, async (supervising) => {
      const { limits, assumed } = facts.plan.supervisionRules;
      const candidates = await supervising.candidates();
      return ok({
        ...limits.lookBack,
        assumed: assumed === true,
        candidates: candidates.map((candidate) => candidateAnswer(facts, supervising.today(), candidate)),
        toReopen: [...(await supervising.toReopen())],
      });
    }),
  concludeRebound: (facts, { id }, _, { body, viewer }) =>
    within(facts, async (supervising) => {
      const done = await supervising.rebound(actorOf(facts.plan, viewer), id, body);
      return done.ok ? ok({ reopened: done.value.id, number: done.value.number }) : done;
    }),
  ...portHandlers,
};
