import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { type Access, holdersOfRole } from "#access";
import {
  type ApiParts,
  createApi,
  faultOf,
  loadGeometry,
  type Operations,
  openMeters,
  readinessFaults,
  type Site,
  stopServing,
  warmSearch,
} from "#api";
import { checkPlan, findingsAmong, newToken, openApp, type Surroundings, watch } from "#app";
import { openAssessing, openIncentives, openTolerance } from "#assess";
import { openBriefs } from "#brief";
import { type App, type ExitCode, exitCodes, sayRefusals, type Terminal } from "#cli";
import { openClosing } from "#closing";
import { openCollecting } from "#collect";
import { openCommissions } from "#commission";
import { openFeedback } from "#feedback";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import type { Figures } from "#ledger";
import { warningsOf } from "#monitor";
import { openPapers } from "#paper";
import { openPlanning, scheduleChecks } from "#planning";
import { keepSweeping, openAttachments, openFormDrafts, openWork, scheduleNotices } from "#procedure";
import { openReleases, releaseSigner } from "#release";
import { openSchemes, schemesOn } from "#schemes";
import { scheduleSealing } from "#store";
import { type Alerting, answeringPlaces, openAlerting, openSituation, openSupervision, scheduleAlerts } from "#supervise";
import { openVetting } from "#vetting";
import { buildPages } from "./pages.ts";
import type { Listening } from "./settings.ts";

const refusals = defineRefusals("start", {
  portTaken: {
    kind: "conflict",
    say: ({ port }: { port: number }) => ({
      zh: `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT=其他端口 npm start。`,
      en: `Port ${port} is in use. Stop what uses it, or run PORT=another npm start.`,
    }),
  },
  hostNotHere: {
    kind: "invalid",
    say: ({ host, fault }: { host: string; fault: string }) => ({
      zh: `不能在“${host}”上监听（${fault}），请检查 HOST、PORT 和证书。`,
      en: `"${host}" cannot be listened on (${fault}); check HOST, PORT and the certificate.`,
    }),
  },
  noAdministrator: {
    kind: "not-met",
    say: ({ command }: { command: string }) => ({
      zh: `正式运行前须有一名系统管理员。请先执行：${command}`,
      en: `Production needs an administrator first. Make one by: ${command}`,
    }),
  },
});

const administrator = "administrator";
const makesAdministrator = `npm run -s zhixing -- people add <login> --name <name> --role ${administrator}`;

export type StartParts = {
  readonly around: Surroundings;
  readonly terminal: Terminal;
  readonly version: string;
  readonly home: string;
  readonly listening: Result<Listening>;
  /** What the public pages say of the site's keeper. */
  readonly site: Site;
};

type Fetch = (request: Request, env: Record<string, unknown>) => Response | Promise<Response>;
/** A listener that is there before the program is: until then it says so. */
type Front = { readonly address: AddressInfo; readonly openWith: (fetch: Fetch) => void; readonly close: () => Promise<void> };

/** Takes the port, opens the program and serves until told to stop; whatever happens, the port is given back. */
export async function start(parts: StartParts): Promise<ExitCode> {
  const { terminal, home, listening } = parts;
  const checked = checkPlan();
  const faults = [listening, checked].flatMap((part) => (part.ok ? [] : part.refusals));
  if (!listening.ok || !checked.ok) return sayRefusals(terminal, faults);
  const geometry = await loadGeometry(join(home, "plan/shanxi-14th/geometry/cities.geojson"));
  if (!geometry.ok) return sayRefusals(terminal, geometry.refusals);
  const stopped = signalled();
  const front = await listenAt(listening.value);
  if (!front.ok) return sayRefusals(terminal, front.refusals);
  try {
    return await serveAt(front.value, { ...parts, listening: listening.value, geometry: geometry.value, stopped });
  } finally {
    await front.value.close();
  }
}

type Ready = Omit<StartParts, "listening"> & {
  readonly listening: Listening;
  readonly geometry: ApiParts["geometry"];
  readonly stopped: Promise<void>;
};

async function serveAt({ address, openWith, close }: Front, ready: Ready): Promise<ExitCode> {
  const { around, terminal, version, home, listening, site, geometry = null, stopped } = ready;
  const { pages, opened } = await prepared(home, terminal, around, address);
  if (!opened.ok) return sayRefusals(terminal, opened.refusals);
  const app = opened.value;
  try {
    const access = await usableAccess(app, listening);
    const signer = releaseSigner({ mode: listening.mode, pem: listening.releaseKey, dataFolder: around.dataFolder });
    const faults = [access, signer].flatMap((part) => (part.ok ? [] : part.refusals));
    if (!access.ok || !signer.ok) return sayRefusals(terminal, faults);
    const figures = () => app.ledger.figures();
    const stopping = new AbortController();
    const alerting = openAlerting(app);
    const papers = openPapers(app.store);
    const work = openWork({ ...app, isAnsweredThere: answeringPlaces(app.store) });
    const attachments = openAttachments(app.store);
    const collecting = openCollecting({ ...app, schemesOn: schemesOn(app) });
    const schemes = openSchemes({ ...app, collected: collecting.world });
    const operations = operationsOf(app, { terminal, listening, stopping: stopping.signal, figures });
    const api = await createApi({
      plan: app.plan,
      figures,
      entriesBehind: app.ledger.entriesBehind,
      briefs: openBriefs(app.store),
      operations,
      feedback: openFeedback(app.store),
      alerting,
      closing: openClosing({ ...app, papers }),
      procedures: app.procedures,
      work,
      namesOf: app.namesOf,
      attachments,
      collecting,
      commissions: openCommissions({ ...app, fromOutside: work.reads.fromOutside, attachments, schemes, holdersOfRole }),
      formDrafts: openFormDrafts(app.store),
      planning: openPlanning({ ...app, figures }),
      vetting: openVetting(app),
      schemes,
      releases: openReleases({ ...app, schemes, signer: signer.value, version, findings: findingsAmong(app.store, app.plan) }),
      supervising: openSupervision(app),
      assessing: openAssessing({ ...app, collected: collecting.world }),
      incentives: openIncentives(app),
      tolerance: openTolerance(app),
      papers,
      situation: openSituation({ ...app, papers }),
      site,
      today: app.today,
      geometry,
      access: access.value,
      newToken,
      behindProxy: listening.behindProxy,
      pages,
      version,
    });
    openWith((request, env) => api.fetch(request, env));
    terminal.out(`知行已启动 Zhixing is running: ${addressToOpen(listening, access.value, address)}/\n`);
    warmSearch(app.plan);
    await scheduleSealing(app.store, app.store.anchorFile);
    await scheduleNotices({ ...app, access: access.value });
    const swept = keepSweeping(app.procedures, { stopping: stopping.signal, onFault: (fault) => operations.log(faultLine(fault)) });
    await scheduleChecks(app.store.jobs, app);
    await scheduleAlerts(app.store.jobs, () => runRules(app, alerting));
    await stopped;
    stopping.abort();
    operations.log({ at: watch.now(), level: "info", event: "stop" });
    await close();
    await swept;
    return exitCodes.done;
  } finally {
    await app.close();
  }
}

/** A fault of the work behind the pages, as the log tells it. */
const faultLine = (fault: unknown) =>
  ({
    at: watch.now(),
    level: "error",
    event: "fault",
    trace: watch.newTrace(),
    fault: faultOf(fault instanceof Error ? fault : new Error(String(fault))),
  }) as const;

/** What the rules find in the figures of today is kept; the rooms do not know each other. */
async function runRules({ plan, ledger, today }: App, alerting: Alerting): Promise<void> {
  const day = today();
  await alerting.record(warningsOf({ plan, figures: await ledger.figures(), asOf: day, knownAt: null, today: day }));
}

/** In production somebody must be able to look after people before anybody is let in. */
async function usableAccess({ access, today }: App, { mode }: Listening): Promise<Result<Access>> {
  if (!access.ok || mode === "trial") return access;
  const day = today();
  const people = await access.value.people.list();
  const isThere = people.some(
    ({ person, closed, appointments }) =>
      !person.trial &&
      !closed &&
      appointments.some((a) => a.role === administrator && a.from <= day && (a.until === null || a.until >= day)),
  );
  return isThere ? access : refuse(refusals.noAdministrator({ command: makesAdministrator }));
}

/** What a person types into the browser. */
const addressToOpen = ({ mode, host }: Listening, { settings }: Access, { port }: AddressInfo): string =>
  mode === "production" ? settings.origin : `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

async function listenAt({ host, port, tls }: Listening): Promise<Result<Front>> {
  let fetch: Fetch = () => new Response(null, { status: 503, headers: { "retry-after": "2" } });
  const secure = tls ? { createServer: createSecureServer, serverOptions: tls } : {};
  const server = serve({ fetch: (request, env) => fetch(request, env), port, hostname: host, ...secure });
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    server.once("listening", () => done(undefined));
    server.once("error", done);
  });
  if (fault?.code === "EADDRINUSE") return refuse(refusals.portTaken({ port }));
  if (fault) return refuse(refusals.hostNotHere({ host, fault: fault.code ?? fault.message }));
  return ok({
    address: server.address() as AddressInfo,
    openWith: (opened) => {
      fetch = opened;
    },
    close: async () => {
      if (server.listening) await stopServing(server);
    },
  });
}

type Watching = {
  readonly terminal: Terminal;
  readonly listening: Listening;
  readonly stopping: AbortSignal;
  readonly figures: () => Promise<Figures>;
};

/** What the program tells whoever runs it: a log on standard error, metrics, and why it is not ready. */
function operationsOf({ plan, store }: App, { terminal, listening, stopping, figures }: Watching): Operations {
  const cutAge = async (): Promise<number> => (Date.parse(watch.now()) - Date.parse((await figures()).cut)) / 1000;
  return {
    ...watch,
    log: (line) => (listening.logs || line.level === "error") && terminal.err(`${JSON.stringify(line)}\n`),
    meters: openMeters({ cutAge, pool: store.connections }),
    faults: () => readinessFaults({ stopping, unlike: store.unlike, plan, figures }),
    stopping,
    metricsToken: listening.metricsToken,
  };
}

/** Pages and program side by side; where the pages cannot be built the program is closed again before the fault is told. */
async function prepared(
  home: string,
  terminal: Terminal,
  around: Surroundings,
  { port }: AddressInfo,
): Promise<{ pages: string; opened: Awaited<ReturnType<typeof openApp>> }> {
  const origin = `http://localhost:${port}`;
  const [pages, opened] = await Promise.allSettled([buildPages(home, terminal), openApp(around, { origin })]);
  if (opened.status === "rejected") throw opened.reason;
  if (pages.status === "fulfilled") return { pages: pages.value, opened: opened.value };
  if (opened.value.ok) await opened.value.value.close();
  throw pages.reason;
}

const signalled = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
