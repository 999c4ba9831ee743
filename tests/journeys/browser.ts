import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before } from "node:test";
import { setTimeout } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { chromium, type Locator, type Page } from "playwright-core";
import { createApi, loadGeometry } from "#api";
import { shanxi14th } from "#plan/shanxi-14th";
import { buildPages } from "../../src/pages.ts";
import { checkedPlan, noEntries, publishedFigures } from "../support/figures.ts";
import { signedInAccess, standInVetting } from "../support/stand-in.ts";
import { desk, emptied, isQuiet, newWindow, type Size, type Window } from "./window.ts";

const home = join(import.meta.dirname, "../..");
const quiet = { out: () => true, err: () => true, isTty: false };

/** A browser of the Chromium family that is installed here, or one named by CHROMIUM. The one without windows takes two thirds of the time. */
const installed = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);
const browsers = [process.env.CHROMIUM, ...installed];
export const browserPath = browsers.find((path) => path !== undefined && existsSync(path));

/** No page here needs anything from outside, so the browser does not look for it. */
export const browserArguments = [
  "--no-sandbox",
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Journey = {
  /** Opens an address of the platform in a window of its own; every complaint of the page is kept. */
  readonly open: Open;
  /** As `open`, in the one window kept for pages that are only looked at; who looks changes nothing of it. */
  readonly look: Open;
  readonly close: () => Promise<void>;
};
type Open = (path: string, size?: Size) => Promise<Visit>;
export type Visit = { readonly page: Page; readonly complaints: readonly string[]; readonly close: () => Promise<void> };

const today = "2026-11-22";
/** As long as Playwright waits by itself. */
const patienceMs = 30_000;

/** The real pages over the real plan and its published figures, held in memory: what a reader sees, without a database. */
export async function startJourneys(executablePath: string): Promise<Journey> {
  const plan = checkedPlan(shanxi14th);
  const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
  const pages = await buildPages(home, quiet);
  const geometry = await loadGeometry(join(home, "plan/shanxi-14th/geometry/cities.geojson"));
  const api = await createApi({
    plan,
    figures: async () => figures,
    entriesBehind: noEntries,
    today: () => today,
    pages,
    version: "test",
    access: signedInAccess(),
    vetting: standInVetting,
    newToken: () => "a visitor",
    geometry: geometry.ok ? geometry.value : null,
  });
  const server = serve({ fetch: api.fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await new Promise((done) => server.once("listening", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    args: browserArguments,
  });
  let looking: Window | undefined;
  return {
    open: async (path, size = desk) => visit(await newWindow(browser, { viewport: size }), base + path),
    look: async (path, size = desk) => {
      if (looking) await emptied(looking, size);
      looking ??= await newWindow(browser, { viewport: size });
      return visit(looking, base + path);
    },
    close: async () => {
      await browser.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** For a `describe`: starts the journeys before its tests, ends them and every window behind them, and opens windows between. */
export function inBrowser(): Pick<Journey, "open" | "look"> {
  let journey: Journey;
  const visits: Visit[] = [];
  before(async () => {
    journey = await startJourneys(browserPath ?? "");
  });
  after(async () => {
    for (const one of visits) await one.close();
    await journey?.close();
  });
  const open: Open = async (...at) => {
    const one = await journey.open(...at);
    visits.push(one);
    return one;
  };
  return { open, look: (...at) => journey.look(...at) };
}

async function visit({ context, page, complaints }: Window, address: string): Promise<Visit> {
  await page.goto(address);
  await isDrawn(page);
  return { page, complaints, close: () => context.close() };
}

/** A page of the application stands when its first panel does, all it asked for has come and nothing waits any more. */
export async function isDrawn(page: Page): Promise<void> {
  await page.locator("main .panel").first().waitFor();
  await isQuiet(page);
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

/** What a place of the page shows as soon as it reads like this: its heading often stands before its content. */
export async function reads(place: Locator, words: RegExp): Promise<string> {
  for (const from = performance.now(); ; await setTimeout(40)) {
    const shown = await place.innerText();
    if (words.test(shown)) return shown;
    if (performance.now() - from > patienceMs) assert.match(shown, words);
  }
}

/** A role of the plan, and the unit it is tried for where that is not its usual one. */
export type Post = { readonly role: string; readonly unit?: string };

/** One click as a role, for its usual unit or another, on to an address of the application. */
export async function signInAs(page: Page, base: string, { role, unit }: Post, path: string): Promise<void> {
  await page.goto(`${base}/sign-in?to=${encodeURIComponent(path)}`);
  if (unit !== undefined) await page.locator("select[name=unit]").selectOption(unit);
  await page.locator(`button[value="${role}"]`).click();
  await isDrawn(page);
}
