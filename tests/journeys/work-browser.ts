import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before } from "node:test";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { buildPages } from "../../src/pages.ts";
import { simulatedWorld, type World } from "../support/world.ts";
import { apiOver } from "../support/world-api.ts";
import type { StoryName, Who } from "../support/world-stories.ts";
import { browserArguments, browserPath, isDrawn } from "./browser.ts";
import { newWindow, type Window } from "./window.ts";

const quiet = { out: () => true, err: () => true, isTty: false };

export type WorkVisit = Pick<Window, "page" | "complaints">;
export type WorkJourney = {
  readonly world: World;
  /** Opens an address as somebody of the simulated world, in a window of its own. */
  readonly open: (who: Who, path: string, size?: { readonly width: number; readonly height: number }) => Promise<WorkVisit>;
  /** A window in which nobody has signed in. */
  readonly window: (size?: { readonly width: number; readonly height: number }) => Promise<WorkVisit>;
  readonly base: string;
  readonly matter: (name: StoryName) => string;
};

/** For a `describe`: the real pages over a simulated world; browsers' clocks stand where the world's does. */
export function inWorld(told?: readonly StoryName[]): () => WorkJourney {
  let world: World;
  let browser: Browser;
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({ fetch: (request, env) => answer(request, env), port: 0, hostname: "127.0.0.1" });
  const contexts: BrowserContext[] = [];
  before(async () => {
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    world = await simulatedWorld(undefined, told ? { told } : {});
    const api = await apiOver(world, { pages: await buildPages(join(import.meta.dirname, "../.."), quiet) });
    answer = (request, env) => api.fetch(request, env as Record<string, unknown>);
    browser = await chromium.launch({ executablePath: browserPath ?? "", args: browserArguments });
  });
  after(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await world?.database.close();
  });
  const baseOf = (): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  const window: WorkJourney["window"] = async (viewport) => {
    const { context, page, complaints } = await newWindow(browser, viewport ? { viewport } : {});
    contexts.push(context);
    return { page, complaints };
  };
  const open: WorkJourney["open"] = async (who, path, viewport) => {
    const visit = await window(viewport);
    await visit.page.context().addCookies([{ name: "zhixing-session", value: await world.tokenOf(who), url: baseOf() }]);
    await visit.page.goto(baseOf() + path);
    await isDrawn(visit.page);
    return visit;
  };
  return () => ({
    world,
    open,
    window,
    base: baseOf(),
    matter: (name) => {
      const id = world.matters.get(name);
      if (!id) throw new Error(`the story “${name}” was not told`);
      return id;
    },
  });
}
