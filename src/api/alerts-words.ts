import type { AlertEvent, AlertMatter, AlertRow, AlertState } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day, Label } from "#kernel";
import { deskAnswer } from "#procedure";
import { type Arisen, type Kept, mayBecome, standOf } from "#supervise";

const states: Readonly<Record<AlertState, Label>> = {
  fired: { zh: "待确认", en: "To be judged" },
  confirmed: { zh: "已确认", en: "Confirmed" },
  matter: { zh: "已转督办", en: "Under supervision" },
  explained: { zh: "已解释", en: "Explained" },
  "false-alarm": { zh: "误报", en: "False alarm" },
};

/** What rows of alerts are put into words with: who asks, and what the rules find today. */
export type AlertWords = {
  readonly plan: CheckedPlan;
  readonly today: Day;
  readonly standing: ReadonlySet<string>;
  readonly mayDecide: boolean;
  readonly mayOpen: boolean;
  readonly names: ReadonlyMap<string, string>;
};

function matterOf(plan: CheckedPlan, m: Arisen): AlertMatter {
  const procedure = plan.findProcedure(m.procedure);
  const version = procedure?.versions.find(({ from }) => from === m.version);
  const state = version?.states.find(({ id }) => id === m.state)?.label ?? { zh: m.state, en: m.state };
  const { id, number, title, light, closed } = m;
  return { id, number, title, state: m.state, stateLabel: state, light, closed, lead: deskAnswer(plan, m.lead, m.region) };
}

const roleLabel = (plan: CheckedPlan, role: string | null): Label | null => plan.roles.find(({ id }) => id === role)?.label ?? null;

function historyOf({ plan, names }: AlertWords, { firedAt, deeds }: Kept): AlertEvent[] {
  const fired: AlertEvent = { kind: "fired", at: firedAt, who: null, role: null, says: "", until: null };
  const rest = deeds.map(
    ({ kind, at, person, role, says, until }): AlertEvent => ({
      kind,
      at,
      who: person === null ? null : (names.get(person) ?? person),
      role: roleLabel(plan, role),
      says,
      until,
    }),
  );
  return [fired, ...rest];
}

/** One alert as the page shows it, with what the asker may do. */
export function alertRow(words: AlertWords, kept: Kept): AlertRow {
  const { plan, today, standing, mayDecide, mayOpen } = words;
  const { state, releasedAt, explanationLapsed } = standOf(kept, today);
  const may = (kind: "confirmed" | "explained" | "false-alarm") => mayDecide && mayBecome(state, kind);
  return {
    ...kept.warning,
    id: kept.id,
    state,
    stateLabel: states[state],
    firedAt: kept.firedAt,
    releasedAt,
    stands: standing.has(kept.warning.key),
    explanationLapsed,
    history: historyOf(words, kept),
    matters: kept.matters.map((m) => matterOf(plan, m)),
    actions: [
      ...(may("confirmed") ? (["confirm"] as const) : []),
      ...(may("explained") ? (["explain"] as const) : []),
      ...(may("false-alarm") ? (["false-alarm"] as const) : []),
      ...(mayOpen && state === "confirmed" ? (["open-matter"] as const) : []),
    ],
  };
}
