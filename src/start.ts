import type { AddressInfo } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { createApi, warmSearch } from "#api";
import { checkPlan, openApp, type Surroundings } from "#app";
import { type ExitCode, exitCodes, sayRefusals, type Terminal } from "#cli";
import { defineRefusals } from "#kernel";
import { scheduleSealing } from "#store";
import { buildPages } from "./pages.ts";

const refusals = defineRefusals("start", {
  badPort: {
    kind: "invalid",
    say: ({ port }: { port: string }) => ({
      zh: `PORT 的“${port}”不是端口号，请用 0 到 65535 的整数。`,
      en: `"${port}" in PORT is not a port; use a whole number from 0 to 65535.`,
    }),
  },
  portTaken: {
    kind: "conflict",
    say: ({ port }: { port: number }) => ({
      zh: `端口 ${port} 已被占用。请关闭占用它的程序，或用 PORT=其他端口 npm start。`,
      en: `Port ${port} is in use. Stop what uses it, or run PORT=another npm start.`,
    }),
  },
});

const defaultPort = 4070;
/** Reading needs no sign-in, so nobody but this machine may ask. */
const loopback = "127.0.0.1";

export type StartParts = {
  readonly around: Surroundings;
  readonly terminal: Terminal;
  readonly version: string;
  readonly home: string;
  readonly port: string | undefined;
};

/** Builds the pages where they are not built yet, opens the program beside it, listens, and serves until told to stop. */
export async function start({ around, terminal, version, home, port }: StartParts): Promise<ExitCode> {
  const wanted = port === undefined || port === "" ? defaultPort : Number(port);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) return sayRefusals(terminal, [refusals.badPort({ port: port ?? "" })]);
  const checked = checkPlan();
  if (!checked.ok) return sayRefusals(terminal, checked.refusals);
  const stopped = signalled();
  const { pages, opened } = await prepared(home, terminal, around);
  if (!opened.ok) return sayRefusals(terminal, opened.refusals);
  const app = opened.value;
  const api = await createApi({
    plan: app.plan,
    figures: () => app.ledger.figures(),
    entriesBehind: app.ledger.entriesBehind,
    today: app.today,
    pages,
    version,
  });
  const server = serve({ fetch: api.fetch, port: wanted, hostname: loopback });
  const listening = await answered(server);
  if (!listening) {
    await app.close();
    return sayRefusals(terminal, [refusals.portTaken({ port: wanted })]);
  }
  terminal.out(`知行已启动 Zhixing is running: http://${loopback}:${listening.port}/\n`);
  warmSearch(app.plan);
  await scheduleSealing(app.store, app.store.anchorFile);
  await stopped;
  await new Promise((done) => {
    server.close(done);
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
  await app.close();
  return exitCodes.done;
}

/** Pages and program side by side; where the pages cannot be built the program is closed again before the fault is told. */
async function prepared(
  home: string,
  terminal: Terminal,
  around: Surroundings,
): Promise<{ pages: string; opened: Awaited<ReturnType<typeof openApp>> }> {
  const [pages, opened] = await Promise.allSettled([buildPages(home, terminal), openApp(around)]);
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

/** The address once it listens; undefined where the port is taken. */
function answered(server: ServerType): Promise<AddressInfo | undefined> {
  return new Promise((done, failed) => {
    server.once("listening", () => done(server.address() as AddressInfo));
    server.once("error", (fault: NodeJS.ErrnoException) => (fault.code === "EADDRINUSE" ? done(undefined) : failed(fault)));
  });
}
