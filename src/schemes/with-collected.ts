import type { Figures } from "#ledger";
import type { Collected } from "./ground/collected.ts";
import type { SchemeContext, Schemes } from "./types.ts";

/** What was entered and collected up to the cut of some figures. */
export type ReadCollected = (figures: Figures) => Promise<Collected>;

type Answering = (...asked: readonly unknown[]) => Promise<unknown>;
const isContext = (asked: unknown): asked is SchemeContext => typeof asked === "object" && asked !== null && "figures" in asked;

/**
 * Every question about schemes is answered from the register and the collected figures of the same cut as the published ones. Whatever is asked about
 * figures is treated so, whether it was there when this was written or came later.
 */
export function withCollected(schemes: Schemes, read: ReadCollected | undefined): Schemes {
  if (!read) return schemes;
  const whole =
    (work: Answering): Answering =>
    async (first, ...rest) =>
      work(isContext(first) && !first.collected ? { ...first, collected: await read(first.figures) } : first, ...rest);
  return Object.fromEntries(Object.entries(schemes).map(([name, work]) => [name, whole(work as Answering)])) as Schemes;
}
