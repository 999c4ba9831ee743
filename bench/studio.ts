import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserArguments, browserPath } from "../tests/journeys/browser.ts";
import { print, running } from "./program.ts";

/**
 * A weight of the scheme for the provinces (31 units, 24 indicators) is moved in a real browser, over the figures the platform comes with: how long the
 * key waits for its next frame, and how long until the ranks it gives are painted. Then it is dragged: what blocks the page meanwhile, and how soon after
 * the last move the ranks stand. Goals: 100 ms for a frame and for ranks, half of them and nineteen in twenty.
 */
const goalMs = 100;
const desk = { width: 1440, height: 900 };
const [warmUp, steps, drags, moves, moveEveryMs] = [10, 80, 6, 40, 25] as const;

type Seen = { readonly frames: number[]; readonly ranks: number[]; readonly blocked: number[]; from: number };

/** Notes what the browser reports of keys and long tasks, and when ranks of the text on the screen are painted; runs inside the page. */
function watch(): void {
  const seen: Seen = { frames: [], ranks: [], blocked: [], from: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === "keydown") seen.frames.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.blocked.push(entry.duration);
  }).observe({ type: "longtask" });
  document.addEventListener("input", (event) => {
    seen.from = event.timeStamp;
  });
  const painted = (): void => {
    const from = seen.from;
    const live = document.querySelector<HTMLElement>(".live");
    if (from === 0 || live?.dataset.current !== "true") return;
    seen.from = 0;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => seen.ranks.push(performance.now() - from);
      port2.postMessage(null);
    });
  };
  new MutationObserver(painted).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-current"] });
}

const current = '.live[data-current="true"]';
const taken = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { readonly seen: Seen };
    return { ...seen, frames: seen.frames.splice(0), ranks: seen.ranks.splice(0), blocked: seen.blocked.splice(0) };
  });
const settled = async (page: Page): Promise<void> => {
  await page.locator(current).waitFor();
  await page.waitForTimeout(40);
};

/** Tells the processor time the page has taken so far: what it would wait for on a machine that does nothing else. */
async function busyTeller(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
}

/** Keys on the slider, one after another as soon as the ranks of the one before are there. */
async function keyed(page: Page): Promise<Seen & { readonly cpuMs: number }> {
  await page.locator('.tree-weight input[type="range"]').first().focus();
  const busyMs = await busyTeller(page);
  let began = 0;
  for (let i = 0; i < warmUp + steps; i++) {
    if (i === warmUp) {
      await taken(page);
      began = await busyMs();
    }
    await page.keyboard.press(i % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await settled(page);
  }
  return { ...(await taken(page)), cpuMs: ((await busyMs()) - began) / steps };
}

/** The slider dragged to and fro: ranks that count are those at the end of each drag. */
async function dragged(page: Page): Promise<Seen> {
  const box = await page.locator('.tree-weight input[type="range"]').first().boundingBox();
  if (!box) throw new Error("the slider of the first weight is not on the page");
  const [y, at] = [box.y + box.height / 2, (share: number) => box.x + box.width * share];
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  await settled(page);
  await taken(page);
  for (let drag = 0; drag < drags; drag++) {
    for (let i = 0; i <= moves; i++) {
      await page.mouse.move(at(0.3 + (0.4 * (drag % 2 === 0 ? i : moves - i)) / moves), y);
      await page.waitForTimeout(moveEveryMs);
    }
    await settled(page);
  }
  await page.mouse.up();
  return taken(page);
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const row = (what: string, values: readonly number[]): Record<string, string | number> => ({
  what,
  of: values.length,
  "median ms": Math.round(at(values, 0.5)),
  "p95 ms": Math.round(at(values, 0.95)),
  [`of goal ${goalMs}, median`]: (at(values, 0.5) / goalMs).toFixed(2),
  p95: (at(values, 0.95) / goalMs).toFixed(2),
});

/** Signs in as an evaluation officer by the one click of the trial mode, and begins a draft from the scheme for the provinces. */
async function composing(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(new URL("sign-in?to=/evaluation/schemes/province-innovation", address).href);
  await page.locator('form[action="/sign-in/trial"] button[value="evaluation-officer"], button:has-text("评价专员")').first().click();
  await page.getByRole("button", { name: "以此方案编制" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称", { exact: true }).fill("测速：省域指数");
  await dialog.getByLabel("英文名称").fill("Timed: provinces");
  await dialog.getByRole("button", { name: "进入编制" }).click();
  await page.waitForURL(/\/evaluation\/studio\//);
  await page.locator(`${current} .rank-line`).first().waitFor();
  return page;
}

if (browserPath === undefined) throw new Error("no Chromium is installed here; name one by CHROMIUM=/path");
const folder = await mkdtemp(join(tmpdir(), "zhixing-studio-"));
const program = await running("src/main.ts", ["start"], { PORT: "0", ZHIXING_DATA: join(folder, "home") });
const browser = await chromium.launch({ executablePath: browserPath, args: [...browserArguments] });
try {
  const page = await composing(browser, program.address);
  await settled(page);
  const keys = await keyed(page);
  const drag = await dragged(page);
  print([
    row("a key on a weight: next frame", keys.frames),
    row("a key on a weight: its ranks painted", keys.ranks),
    row("  processor time of the page by key", [keys.cpuMs]),
    row("dragged: ranks after the last move", drag.ranks),
    row("dragged: tasks that blocked the page", drag.blocked),
  ]);
} finally {
  await browser.close();
  await program.stop();
  await rm(folder, { recursive: true, force: true });
}
