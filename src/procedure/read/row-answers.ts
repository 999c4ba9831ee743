import type { ClockAnswer, MatterRow, MatterSummary } from "#contract";
import type { CheckedPlan, ProcedureVersion, Transition } from "#define";
import type { Day, Instant, Label } from "#kernel";
import { rulesOf } from "../decide/rules.ts";
import type { Actor, Clock } from "../types.ts";
import { type Called, deskAnswer } from "../words/desks.ts";
import { lightAnswer } from "../words/lights.ts";
import { originAnswer } from "../words/origins.ts";
import type { ChildCounts, Held } from "./lookup.ts";
import type { Listed } from "./rows.ts";

/** What rows are put into words with. */
export type Words = { readonly plan: CheckedPlan; readonly called: Called; readonly today: Day };

const unnamed = (id: string): Label => ({ zh: id, en: id });
const stateIn = (version: ProcedureVersion, id: string) => version.states.find((state) => state.id === id);
const versionOf = (plan: CheckedPlan, { procedure, version }: Pick<Listed, "procedure" | "version">): ProcedureVersion =>
  rulesOf(plan, procedure, version).version;

export function matterSummary({ plan, called, today }: Words, row: Listed): MatterSummary {
  const version = versionOf(plan, row);
  return {
    id: row.id,
    number: row.number,
    procedureLabel: plan.procedure(row.procedure).label,
    title: row.title,
    stateLabel: stateIn(version, row.state)?.label ?? unnamed(row.state),
    light: lightAnswer(row.light, { version, dueAt: row.dueAt, today }),
    lead: deskAnswer(plan, row.lead, row.region, called),
    dueAt: row.dueAt,
    weight: row.weight,
  };
}

/** `held`: parts that desks of whoever asks hold in this matter. */
export type RowParts = { readonly children: ChildCounts | undefined; readonly held: readonly Held[]; readonly actor: Actor };

export function matterRow(words: Words, row: Listed, { children, held, actor }: RowParts): MatterRow {
  const { plan, called } = words;
  const version = versionOf(plan, row);
  const { weight: _, ...summary } = matterSummary(words, row);
  return {
    ...summary,
    procedure: row.procedure,
    state: row.state,
    final: stateIn(version, row.state)?.final ?? null,
    origin: originAnswer(plan, row.origin, called),
    openedAt: row.openedAt,
    closedAt: row.closedAt,
    revision: row.revision,
    childCounts: children ?? null,
    actions: version.transitions.filter((transition) => isFor(transition, version, row.state, held, actor)).map(actionOf),
  };
}

/** By role and state alone; what must hold besides is told on the matter's page and by the step itself. */
function isFor({ by, from }: Transition, { parts }: ProcedureVersion, state: string, held: readonly Held[], { seats }: Actor): boolean {
  if (by === "clock" || !from.includes(state)) return false;
  return held.some(({ part, desk }) => {
    const roles = by.includes(part) ? (parts.find(({ id }) => id === part)?.roles ?? []) : [];
    return seats.some((seat) => seat.desk === desk && roles.includes(seat.role));
  });
}

const actionOf = ({ name, label, asks, form }: Transition): MatterRow["actions"][number] => ({
  transition: name,
  label,
  asks: asks ?? null,
  form: form ?? null,
});

export function clockAnswer(version: ProcedureVersion, clock: Clock, now: Instant): ClockAnswer {
  const { name, startedAt, dueAt, state, answeredAt, frozenAt } = clock;
  const defined = version.deadlines.find(({ id }) => id === name);
  const isLate = state === "running" ? dueAt <= now : state === "answered" && answeredAt !== null && answeredAt > dueAt;
  return {
    name,
    label: defined?.label ?? unnamed(name),
    startedAt,
    dueAt,
    state,
    answeredAt,
    frozenAt,
    isLate,
    assumed: defined?.assumed === true,
  };
}
