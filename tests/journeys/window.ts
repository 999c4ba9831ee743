import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from "playwright-core";

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export type Window = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, and what no one caught. */
  readonly complaints: string[];
};
export type Size = { readonly width: number; readonly height: number };

/** What a page has asked for and not yet got: data, and parts of the program. */
const underWay = new WeakMap<Page, Set<Request>>();
const isAwaited = (request: Request): boolean => ["fetch", "xhr", "script"].includes(request.resourceType());

/** Waits until a page asks for nothing more, and has drawn what it got without asking again. */
export async function isQuiet(page: Page): Promise<void> {
  const asked = underWay.get(page) ?? new Set();
  do {
    while (asked.size > 0) await setTimeout(10);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  } while (asked.size > 0);
}

/** A window of its own on an empty page: a desk's, in Chinese, where nothing else is asked for. */
export async function newWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({ viewport: desk, locale: "zh-CN", ...options });
  await holdBack(context, Number(process.env.SLOW_ANSWERS ?? 0));
  const page = await context.newPage();
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on("request", (request) => isAwaited(request) && asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push([message.text(), new URL(message.location().url || "about:blank").pathname].join(" "));
  });
  return { context, page, complaints };
}

/**
 * Makes a used window as good as new: what its pages kept in the browser is forgotten. A new one has to read and compile the
 * program again, which is most of the work where a page is only looked at.
 */
export async function emptied({ context, page, complaints }: Window, size: Size): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await context.clearCookies();
  await page.setViewportSize(size);
  complaints.length = 0;
}

/** Lets data and later parts of the program come late by up to so many milliseconds, each by another: what counts on their order or haste fails. */
async function holdBack(context: BrowserContext, mostMs: number): Promise<void> {
  if (mostMs === 0) return;
  await context.route("**/*", async (route) => {
    if (isAwaited(route.request())) await setTimeout(Math.random() * mostMs);
    // The page may have left meanwhile.
    await route.continue().catch(() => undefined);
  });
}
