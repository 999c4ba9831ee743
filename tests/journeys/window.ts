import { setTimeout } from "node:timers/promises";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export type Window = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the console, and what no one caught. */
  readonly complaints: readonly string[];
};

/** A window of its own on an empty page: a desk's, in Chinese, where nothing else is asked for. */
export async function newWindow(browser: Browser, options: BrowserContextOptions = {}): Promise<Window> {
  const context = await browser.newContext({ viewport: desk, locale: "zh-CN", ...options });
  await holdBack(context, Number(process.env.SLOW_ANSWERS ?? 0));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Lets data and later parts of the program come late by up to so many milliseconds, each by another: what counts on their order or haste fails. */
async function holdBack(context: BrowserContext, mostMs: number): Promise<void> {
  if (mostMs === 0) return;
  await context.route("**/*", async (route) => {
    if (["fetch", "xhr", "script"].includes(route.request().resourceType())) await setTimeout(Math.random() * mostMs);
    // The page may have left meanwhile.
    await route.continue().catch(() => undefined);
  });
}
