import type { Turn, Workbench } from "#contract";

const askings = ["sign", "answer", "decide", "review"] as const;
export type Asking = (typeof askings)[number];

/** What waits for somebody in some procedures: how many of each kind, and the soonest of them. `more`: some of a kind are not listed by the workbench. */
export type Waiting = {
  readonly counts: readonly { readonly asks: Asking; readonly count: number; readonly more: boolean }[];
  readonly turns: readonly Turn[];
};

/** What of a workbench belongs to some procedures. One matter that asks for several acts of a kind counts once there. */
export function waitingIn(bench: Workbench, procedures: readonly string[]): Waiting {
  const counts = askings.flatMap((asks) => {
    const { count: all, rows } = bench[asks];
    const own = rows.filter(({ matter }) => procedures.includes(matter.procedure));
    const more = all > rows.length;
    return own.length > 0 ? [{ asks, count: new Set(own.map(({ matter }) => matter.id)).size, more }] : [];
  });
  const turns = askings.flatMap((asks) => bench[asks].rows.filter(({ matter }) => procedures.includes(matter.procedure)));
  const bySoonest = [...turns].sort((a, b) => (a.matter.dueAt ?? "9").localeCompare(b.matter.dueAt ?? "9"));
  return { counts, turns: bySoonest };
}
