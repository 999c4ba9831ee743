import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before } from "node:test";
import { serve } from "@hono/node-server";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import type { Instant } from "#kernel";
import { buildPages } from "../../src/pages.ts";
import { simulatedWorld, type World } from "../support/world.ts";
import { apiOver } from "../support/world-api.ts";
import type { StoryName, Who } from "../support/world-stories.ts";
import { browserArguments, browserPath, isDrawn } from "./browser.ts";
import { desk, emptied, newWindow, type Size, type Window } from "./window.ts";

const quiet = { out: () => true, err: () => true, isTty: false };

export type WorkVisit = Pick<Window, "page" | "complaints">;
export type WorkJourney = {
  readonly world: World;
  /** Opens an address as somebody of the simulated world, in a window of its own. */
  readonly open: (who: Who, path: string, size?: Size) => Promise<WorkVisit>;
  /** As `open`, in the one window kept for pages that are only looked at; who looks changes nothing of it. */
  readonly look: (who: Who, path: string, size?: Size) => Promise<WorkVisit>;
  /** A window in which nobody has signed in. */
  readonly window: (size?: Size) => Promise<WorkVisit>;
  readonly base: string;
  readonly matter: (name: StoryName) => string;
};

/** For a `describe`: the real pages over a simulated world; browsers' clocks stand where the world's does. `from`: a Monday it begins on. */
export function inWorld(told?: readonly StoryName[], from?: Instant): () => WorkJourney {
  let world: World;
  let browser: Browser;
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = serve({ fetch: (request, env) => answer(request, env), port: 0, hostname: "127.0.0.1" });
  const contexts: BrowserContext[] = [];
  before(async () => {
    if (!server.listening) await new Promise((done) => server.once("listening", done));
    world = await simulatedWorld(undefined, { ...(told ? { told } : {}), ...(from ? { from } : {}) });
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
  const window = async (viewport: Size = desk): Promise<Window> => {
    const made = await newWindow(browser, { viewport });
    contexts.push(made.context);
    return made;
  };
  const visit = async (made: Window, who: Who, path: string): Promise<WorkVisit> => {
    await made.context.addCookies([{ name: "zhixing-session", value: await world.tokenOf(who), url: baseOf() }]);
    await made.page.goto(baseOf() + path);
    await isDrawn(made.page);
    return made;
  };
  const open: WorkJourney["open"] = async (who, path, size) => visit(await window(size), who, path);
  let looking: Window | undefined;
  const look: WorkJourney["look"] = async (who, path, size = desk) => {
    if (looking) await emptied(looking, size);
    looking ??= await window(size);
    return visit(looking, who, path);
  };
  return () => ({
    world,
    open,
    look,
    window,
    base: baseOf(),
    matter: (name) => {
      const id = world.matters.get(name);
      if (!id) throw new Error(`the story “${name}” was not told`);
      return id;
    },
  });
}
