import type { Figures } from "../types.ts";

type Answering = (...asked: readonly unknown[]) => Promise<unknown>;
type AboutFigures = { readonly figures: Figures; readonly collected?: unknown };
const isAboutFigures = (asked: unknown): asked is AboutFigures => typeof asked === "object" && asked !== null && "figures" in asked;

/**
 * A room that answers every question about figures from what was collected up to the same cut as the published ones. Whatever is asked about figures is
 * treated so, whether it was there when this was written or came later.
 * @param read  what was collected up to the cut of some figures; a room that is given none answers as it is
 */
export function withCollected<R extends object>(room: R, read: ((figures: Figures) => Promise<unknown>) | undefined): R {
  if (!read) return room;
  const whole =
    (work: Answering): Answering =>
    async (first, ...rest) =>
      work(isAboutFigures(first) && !first.collected ? { ...first, collected: await read(first.figures) } : first, ...rest);
  return Object.fromEntries(Object.entries(room).map(([name, work]) => [name, whole(work as Answering)])) as R;
}
