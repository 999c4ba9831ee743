import type { Page } from "playwright-core";

/** Acts that stand beside a result, or beside the first incentive. */
export const actsOf = (page: Page) => page.getByRole("region", { name: "可以办理" });
export const lineActs = (page: Page) => page.locator(".assess-line-acts");

export type Fill = (form: ReturnType<Page["getByRole"]>) => Promise<void>;
/** Chooses an act among those of a page, fills in its form, and sends it. */
export async function does(page: Page, name: string, fill: Fill = async () => undefined, within = actsOf(page)): Promise<void> {
  await within.getByRole("button", { name, exact: true }).click();
  const form = page.getByRole("dialog");
  await form.getByRole("button", { name, exact: true }).waitFor();
  await fill(form);
  await form.getByRole("button", { name, exact: true }).click();
  const second = form.getByRole("button", { name: `确认${name}` });
  await page.getByText(`已办理：${name}`, { exact: true }).or(second).first().waitFor();
  if (await second.isVisible()) await second.click();
  await page.getByText(`已办理：${name}`, { exact: true }).waitFor();
  await form.waitFor({ state: "detached" });
}

/** One of a list that is found by words. */
export async function finds(page: Page, form: ReturnType<Page["getByRole"]>, label: string, words: string): Promise<void> {
  await form.getByRole("combobox", { name: label }).fill(words);
  await page.getByRole("option", { name: words }).first().click();
}
