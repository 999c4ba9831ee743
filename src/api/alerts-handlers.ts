import { mayReadRecord, readingScopeOf, type Viewer } from "#access";
import type { Answer, alertsRoutes } from "#contract";
import { defineRefusals, ok, type RegionCode, type Result, refuse, startOf } from "#kernel";
import { lastKnown, targetRows, warningsOf } from "#monitor";
import { actorOf, deskAnswer, usualDeskOf } from "#procedure";
import { type Alerting, budgetPerWeek, type Kept, mondayOf, precisionOf, standOf, summed } from "#supervise";
import { type AlertWords, alertRow } from "./alerts-words.ts";
import type { Facts, Handlers, With } from "./parts.ts";
import { proposalOf } from "./proposals.ts";

const refusals = defineRefusals("alerts-desk", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入预警的存储，请联系系统管理员。",
      en: "No store of alerts is connected here; please ask the administrator.",
    }),
  },
  notDeciding: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "预警由领导小组及其办公室判定。您可以查看，如需处理请联系办公室。",
      en: "Alerts are judged by the leading group and its office. You may read them; ask the office to act.",
    }),
  },
  unknownDesk: {
    kind: "not-found",
    say: ({ desk }: { desk: string }) => ({
      zh: `规划没有单位“${desk}”。请从单位列表进入。`,
      en: `The plan has no unit "${desk}". Come here from a list of units.`,
    }),
  },
});

const withAlerts = <T>({ alerting }: Facts, work: (alerting: Alerting) => Promise<Result<T>>): Promise<Result<T>> =>
  alerting ? work(alerting) : Promise.resolve(refuse(refusals.notKept({})));

/** The seat an alert is judged from: one of those that decide. */
const decidingSeat = ({ plan }: Facts, viewer: Viewer) => actorOf(plan, viewer).seats.find(({ duty }) => duty === "decision");

const mayOpenIn = ({ plan }: Facts, viewer: Viewer): boolean => {
  const opensBy = plan.findProcedure("supervision")?.versions.at(-1)?.opensBy ?? [];
  return actorOf(plan, viewer).seats.some(({ role }) => opensBy.includes(role));
};

/** What the rules find with the figures of today, whatever day a page looks at. */
const today = (facts: Facts): Facts => ({ ...facts, asOf: facts.today, knownAt: null });

async function wordsFor(facts: Facts, viewer: Viewer, kept: readonly Kept[]): Promise<AlertWords> {
  const people = kept.flatMap(({ deeds }) => deeds.flatMap(({ person }) => person ?? []));
  return {
    plan: facts.plan,
    today: facts.today,
    standing: new Set(warningsOf(today(facts)).map(({ key }) => key)),
    mayDecide: decidingSeat(facts, viewer) !== undefined,
    mayOpen: mayOpenIn(facts, viewer),
    names: (await facts.namesOf?.([...new Set(people)])) ?? new Map(),
  };
}

type Listed = Answer<"alerts">;

function countsOf(facts: Facts, kept: readonly Kept[]): Pick<Listed, "counts" | "precision" | "budget"> {
  const stands = kept.map((one) => standOf(one, facts.today));
  const count = (state: string) => stands.filter((s) => s.state === state).length;
  const weekFrom = mondayOf(facts.today);
  const { fired, judged, right } = precisionOf(kept);
  return {
    counts: {
      fired: count("fired"),
      confirmed: count("confirmed"),
      matter: count("matter"),
      explained: count("explained"),
      falseAlarm: count("false-alarm"),
    },
    precision: { fired, judged, right, share: judged === 0 ? null : right / judged },
    budget: {
      perWeek: budgetPerWeek,
      weekFrom,
      released: stands.filter(({ releasedAt }) => releasedAt !== null && releasedAt >= startOf(weekFrom)).length,
      waiting: stands.filter(({ state, releasedAt }) => state === "fired" && releasedAt === null).length,
    },
  };
}

/** What is to be judged comes first, the most urgent of it at the head. */
const order = ["fired", "confirmed", "matter", "explained", "false-alarm"];
const byState = (a: Listed["rows"][number], b: Listed["rows"][number]): number =>
  order.indexOf(a.state) - order.indexOf(b.state) || b.urgency - a.urgency;

async function listed(
  facts: Facts,
  query: { state?: string | undefined; target?: string | undefined; shown?: string | undefined },
  viewer: Viewer,
) {
  return withAlerts(facts, async (alerting) => {
    const kept = await alerting.list({ target: query.target });
    const words = await wordsFor(facts, viewer, kept);
    const rows = kept
      .map((one) => alertRow(words, one))
      .filter(({ state, releasedAt }) => {
        const shown = query.shown === undefined || (query.shown === "leaders") === (releasedAt !== null);
        return shown && (query.state === undefined || query.state === state);
      });
    return ok({ ...countsOf(facts, kept), rows: rows.sort(byState) });
  });
}

async function decided(facts: Facts, id: string, { viewer, body }: With<"decideAlert">): Promise<Result<Answer<"decideAlert">>> {
  const seat = decidingSeat(facts, viewer);
  if (!seat) return refuse(refusals.notDeciding({}));
  return withAlerts(facts, async (alerting) => {
    const { kind, says, until = "" } = body;
    const verdict = kind === "explained" ? { kind, says, until } : { kind, says };
    const done = await alerting.decide(id, verdict, { person: seat.person, role: seat.role });
    return done.ok ? ok(alertRow(await wordsFor(facts, viewer, [done.value]), done.value)) : done;
  });
}

async function cockpitNow(facts: Facts): Promise<Result<Answer<"cockpitNow">>> {
  return withAlerts(facts, async (alerting) => {
    const [standings, kept] = await Promise.all([alerting.standings(), alerting.list()]);
    const waiting = kept.map((one) => standOf(one, facts.today)).filter(({ state }) => state === "fired");
    const released = waiting.filter(({ releasedAt }) => releasedAt !== null).length;
    return ok({
      at: facts.figures.cut,
      lights: summed(standings),
      units: standings.map(({ desk, region, ...lights }) => ({ desk: deskAnswer(facts.plan, desk, region), lights })),
      alerts: { released, waiting: waiting.length - released },
    });
  });
}

async function deskPage(facts: Facts, desk: string): Promise<Result<Answer<"desk">>> {
  const { plan } = facts;
  const [unitId = "", region = ""] = desk.split("@");
  const unit = plan.units.find(({ id }) => id === unitId);
  if (!unit || (region !== "" && !plan.region(region))) return refuse(refusals.unknownDesk({ desk }));
  const at = region === "" ? usualDeskOf(plan, unitId) : { desk, unit: unitId, region: region as RegionCode };
  return withAlerts(facts, async (alerting) => {
    const [standings, figures, kept] = await Promise.all([alerting.standings(), alerting.leadingFigures(null, at.region), alerting.list()]);
    const targets = targetRows(facts).filter((row) => row.owner.id === unitId && at.region === plan.regions.home);
    const owned = new Set(targets.map(({ id }) => id));
    return ok({
      moment: { asOf: facts.asOf, knownAt: facts.knownAt, today: facts.today, cut: facts.figures.cut, planVersion: plan.version },
      desk: deskAnswer(plan, at.desk, at.region),
      unit: { id: unit.id, label: unit.label, short: unit.short },
      targets: targets.map((row) => ({
        id: row.id,
        label: row.label,
        status: { id: row.status.id, label: row.status.label, shape: row.status.shape, tone: row.status.tone },
        actual: lastKnown(row),
        goal: row.goal?.say ?? null,
      })),
      lights: summed(standings.filter((s) => s.desk === at.desk)),
      leadingFigures: figures
        .filter(({ figure, thisYear }) => thisYear > 0 || figure.targets.some((t) => owned.has(t)))
        .map(({ figure, thisYear }) => ({
          id: figure.id,
          label: figure.label,
          scope: figure.scope,
          unit: figure.unit,
          targets: [...figure.targets],
          assumed: figure.assumed === true,
          thisYear,
        })),
      alerts: kept.filter((one) => one.warning.lead.id === unitId && standOf(one, facts.today).state === "fired").length,
    });
  });
}

/** Read by whoever reads the matter; to others it is as if it had none. */
async function leading(facts: Facts, id: string, viewer: Viewer): Promise<Result<Answer<"leading">>> {
  return withAlerts<Answer<"leading">>(facts, async (alerting) => {
    const found = await alerting.leadingOf(id);
    if (!found || !mayReadRecord(readingScopeOf(facts.plan, viewer), found.place)) return ok({ figure: null });
    const { figure, goal, count, from, until, reached } = found.standing;
    const { label, scope, unit, assumed } = figure;
    return ok({ figure: { id: figure.id, label, scope, unit, assumed: assumed === true, goal, count, from, until, reached } });
  });
}

export const alertsHandlers: Handlers<keyof typeof alertsRoutes> = {
  warnings: (facts) =>
    ok({
      moment: { asOf: facts.asOf, knownAt: facts.knownAt, today: facts.today, cut: facts.figures.cut, planVersion: facts.plan.version },
      warnings: [...warningsOf(facts)],
    }),
  alerts: (facts, _, query, { viewer }) => listed(facts, query, viewer),
  recordAlerts: (facts, _, __, { viewer }) =>
    decidingSeat(facts, viewer)
      ? withAlerts(facts, async (alerting) => ok(await alerting.record(warningsOf(today(facts)))))
      : refuse(refusals.notDeciding({})),
  decideAlert: (facts, { id }, _, extra) => decided(facts, id, extra),
  matterProposal: (facts, { about }) => proposalOf(facts, about),
  cockpitNow: (facts) => cockpitNow(facts),
  leading: (facts, { id }, _, { viewer }) => leading(facts, id, viewer),
  desk: (facts, { desk }) => deskPage(facts, desk),
};
