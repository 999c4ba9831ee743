import type { Instant } from "#kernel";

type Clock = {
  readonly name: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly state: "running" | "frozen" | "answered" | "ended";
  readonly answeredAt: Instant | null;
};

/** A moment of November 2026, in the morning of the plan's zone. */
export const onDay = (day: number, month = 11): Instant =>
  `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T02:00:00.000Z` as Instant;

/** A clock that began on the first and was due on a day; answered on another, or still running. */
export const clockOf = (name: string, due: number, answered: number | null): Clock => ({
  name,
  startedAt: onDay(1),
  dueAt: onDay(due),
  state: answered === null ? "running" : "answered",
  answeredAt: answered === null ? null : onDay(answered),
});

const blank = {
  procedure: "supervision",
  version: "2021-01-01",
  state: "closed",
  light: "blue" as const,
  lead: "finance-department@140000",
  region: "140000" as const,
  origin: { kind: "own", id: "" },
  openedAt: onDay(1),
  dueAt: null,
  returns: 0,
  reopenings: 0,
  extensions: 0,
  escalations: 0,
  milestones: [],
  raisedBy: ["leading-group-office@140000"],
};

/** A matter that was assigned on the first, answered in time everywhere and closed on the seventh with the best grade. */
export const closedItem = (id: string) => ({
  ...blank,
  id,
  number: `DB-2026-${id}`,
  title: `模拟：${id}`,
  fields: { difficulty: 1, level: "office", grade: "excellent" } as Readonly<Record<string, unknown>>,
  closedAt: onDay(7) as Instant | null,
  events: [
    { transition: "open", at: onDay(1), to: "proposed", desk: "leading-group-office@140000", input: {} },
    { transition: "assign", at: onDay(1), to: "assigned", desk: "leading-group-office@140000", input: {} },
  ],
  clocks: [clockOf("sign", 2, 1), clockOf("first-day", 2, 1), clockOf("third-day", 4, 3), clockOf("seventh-day", 8, 6)] as readonly Clock[],
});
