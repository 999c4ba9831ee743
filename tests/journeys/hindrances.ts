import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** All that a change of colours alone can break. */
const ofColour = ["color-contrast", "link-in-text-block"];

/**
 * Violations alone, and no more of them than is told: pages have no frames to be joined, and descriptions of the thousands of
 * places without fault are most of the work otherwise. The checker is read once by a page, not once for every look at it.
 */
async function found(page: Page, within: string | undefined, options: RunOptions): Promise<readonly (readonly [boolean, string])[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([part, asked]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part ?? document, asked);
      return violations.map(({ id, impact, nodes }) => {
        const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`);
        return [impact === "serious" || impact === "critical", `${id}: ${places.join(" | ")}`] as const;
      });
    },
    [within, { ...options, resultTypes: ["violations"] } as RunOptions] as const,
  );
}

/** Every offence against WCAG 2.2 at level AA, on a page or in a part of it; best none. */
export async function hindrances(page: Page, within?: string): Promise<readonly string[]> {
  return (await found(page, within, { runOnly: { type: "tag", values: standard } })).map(([, told]) => told);
}

/** Of these, the ones that depend on colours: for a page already looked at whole, now in other colours. */
export async function colourHindrances(page: Page, within?: string): Promise<readonly string[]> {
  return (await found(page, within, { runOnly: { type: "rule", values: ofColour } })).map(([, told]) => told);
}

/** What hinders badly by any rule, good practice too, on a page or in a part of it; best none. */
export async function badHindrances(page: Page, within?: string): Promise<readonly string[]> {
  return (await found(page, within, {})).flatMap(([isBad, told]) => (isBad ? [told] : []));
}
