import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const standard = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
type Options = Parameters<AxeBuilder["options"]>[0];

/**
 * Violations alone, in one go: pages have no frames to be joined, and descriptions of the thousands of places without
 * fault are most of the work otherwise.
 */
async function found(page: Page, within: string | undefined, options: Options): Promise<readonly (readonly [boolean, string])[]> {
  const builder = new AxeBuilder({ page }).options({ ...options, resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
  return violations.map(({ id, impact, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`);
    return [impact === "serious" || impact === "critical", `${id}: ${places.join(" | ")}`] as const;
  });
}

/** Every offence against WCAG 2.2 at level AA, on a page or in a part of it; best none. */
export async function hindrances(page: Page, within?: string): Promise<readonly string[]> {
  return (await found(page, within, { runOnly: { type: "tag", values: standard } })).map(([, told]) => told);
}

/** What hinders badly by any rule, good practice too, on a page or in a part of it; best none. */
export async function badHindrances(page: Page, within?: string): Promise<readonly string[]> {
  return (await found(page, within, {})).flatMap(([isBad, told]) => (isBad ? [told] : []));
}
