import { type CheckedPlan, idsOf, type Telling } from "#define";
import { clockText, type Instant, ok, type Result, refuse } from "#kernel";
import { turnClocks } from "../clocks/clocks.ts";
import { endOf } from "../clocks/due.ts";
import { lightOf } from "../lights/light.ts";
import { refusals } from "../refusals.ts";
import type { Child, ChildDraft, Clock, Counts, Decision, Duty, Matter, NoticeDraft, Party, PostingDraft, Seat, Values } from "../types.ts";
import { partiesAtOpening, partiesRenamed } from "./parties.ts";
import type { Asked } from "./why-not.ts";

/** Nothing has happened yet. */
export const noCounts: Counts = { returns: 0, reopenings: 0, extensions: 0, escalations: 0, done: {} };

const soonest = (clocks: readonly Clock[]): Instant | null =>
  clocks
    .filter(({ state }) => state === "running")
    .map(({ dueAt }) => dueAt)
    .toSorted()[0] ?? null;

/** What a step changes, whoever it was found may do it and with what was found in order. @refuses kernel/holidaysUnknown, procedure/notLater */
export function decideStep(plan: CheckedPlan, asked: Asked, by: { readonly seat: Seat | null; readonly input: Values }): Result<Decision> {
  const { rules, snapshot, transition, now } = asked;
  const { seat, input } = by;
  const before = snapshot.matter;
  const stays = transition.to === "same";
  const entered = stays ? before.state : transition.to;
  const state = stateOf(asked, entered);
  const kept = Object.fromEntries((transition.keeps ?? []).map((field) => [field, input[field] ?? null]));
  const fields = { ...before.fields, ...kept };
  const tooSoon = whyNotLater(asked, input);
  if (tooSoon) return refuse(tooSoon);
  const clocks = turnClocks({
    deadlines: rules.version.deadlines,
    clocks: snapshot.clocks,
    by: transition.name,
    transition,
    state,
    fields,
    input,
    now,
    offices: rules.offices,
  });
  if (!clocks.ok) return clocks;
  const matter: Matter = {
    ...before,
    state: entered,
    revision: before.revision + 1,
    enteredAt: stays ? before.enteredAt : now,
    fields,
    counts: counted(before.counts, transition.name, transition.counts),
    closedAt: state.final ? (before.closedAt ?? now) : null,
    dueAt: soonest(clocks.value),
  };
  const parties = partiesRenamed(plan, rules, signed(snapshot.parties, asked, seat, stays), {
    fields,
    changed: Object.keys(kept),
    seat,
  });
  return ok(
    completed(
      plan,
      { matter, parties, clocks: clocks.value, children: snapshot.children, duties: dutiesWith(snapshot.duties, seat) },
      asked,
      {
        tells: transition.tells ?? [],
        opens: (transition.opens ?? []).flatMap(({ procedure, rows, carry }) =>
          drafts(procedure, input[rows] ?? fields[rows], fields, carry),
        ),
        postings: (transition.posts ?? []).map((posting) => postingOf(plan, posting, { ...fields, ...input }, parties)),
        reason: String(input.reason ?? input.text ?? ""),
      },
    ),
  );
}

/** The first moment of a matter. @refuses kernel/holidaysUnknown */
export function decideOpening(
  plan: CheckedPlan,
  { rules, now }: Pick<Asked, "rules" | "now">,
  opening: {
    readonly draft: Omit<
      Matter,
      "state" | "revision" | "enteredAt" | "counts" | "light" | "dueAt" | "closedAt" | "lead" | "region" | "weight"
    >;
    readonly seat: Seat;
    readonly duties: Readonly<Record<string, Duty>>;
  },
): Result<Decision> {
  const { version } = rules;
  const { draft, seat } = opening;
  const start = version.states.find(({ id }) => id === version.start);
  if (!start) throw new Error(`${rules.procedure.id} starts nowhere`);
  const clocks = turnClocks({
    deadlines: version.deadlines,
    clocks: [],
    by: "open",
    transition: null,
    state: start,
    fields: draft.fields,
    input: draft.fields,
    now,
    offices: rules.offices,
  });
  if (!clocks.ok) return clocks;
  const parties = partiesAtOpening(plan, rules, draft.fields, seat);
  const fixed = version.parts.find(({ held }) => held.by === "unit")?.id;
  const lead = parties.find(({ part }) => part === version.lead) ?? parties.find(({ part }) => part === fixed) ?? seat;
  const weight = version.weightField === undefined ? 1 : Number(draft.fields[version.weightField] ?? 1);
  const matter: Matter = {
    ...draft,
    state: version.start,
    revision: 1,
    enteredAt: now,
    counts: noCounts,
    lead: lead.desk,
    region: lead.region,
    weight,
    dueAt: soonest(clocks.value),
    closedAt: start.final ? now : null,
    light: { colour: "grey", rule: "not-started", since: now, facts: {} },
  };
  const snapshot = { matter, parties, clocks: clocks.value, children: [], duties: dutiesWith(opening.duties, seat) };
  return ok(
    completed(
      plan,
      snapshot,
      { rules, now },
      {
        tells: version.tells ?? [],
        opens: (version.opens ?? []).flatMap(({ procedure, rows, carry }) => drafts(procedure, draft.fields[rows], draft.fields, carry)),
        postings: [],
        reason: "",
      },
    ),
  );
}

type Follows = {
  readonly tells: readonly Telling[];
  readonly opens: readonly ChildDraft[];
  readonly postings: readonly PostingDraft[];
  readonly reason: string;
};
type Made = Pick<Decision, "matter" | "parties" | "clocks" | "duties"> & { readonly children: readonly Child[] };

/** Joins light, lead and notices to what was decided. */
function completed(plan: CheckedPlan, made: Made, { rules, now }: Pick<Asked, "rules" | "now">, follows: Follows): Decision {
  const { clocks, parties, children, duties } = made;
  const lead = parties.find(({ part }) => part === rules.version.lead);
  const led = { ...made.matter, ...(lead ? { lead: lead.desk, region: lead.region } : {}) };
  const light = lightOf(rules, { matter: led, parties, clocks, children, before: led.light }, now);
  const matter = { ...led, light };
  const notices = follows.tells.flatMap((telling) => noticesOf(plan, telling, matter, parties, follows.reason));
  return { matter, parties, clocks, duties, notices, postings: follows.postings, children: follows.opens };
}

const stateOf = ({ rules }: Pick<Asked, "rules">, id: string) => {
  const state = rules.version.states.find((one) => one.id === id);
  if (!state) throw new Error(`${rules.procedure.id} has no state ${id}`);
  return state;
};

function counted(counts: Counts, name: string, kind: "return" | "reopening" | "extension" | "escalation" | undefined): Counts {
  const plus = (of: typeof kind): number => (kind === of ? 1 : 0);
  return {
    returns: counts.returns + plus("return"),
    reopenings: counts.reopenings + plus("reopening"),
    extensions: counts.extensions + plus("extension"),
    escalations: counts.escalations + plus("escalation"),
    done: { ...counts.done, [name]: (counts.done[name] ?? 0) + 1 },
  };
}

/** A new state is unsigned and unopened; the acting desk has seen what it did itself. */
function signed(parties: readonly Party[], { transition, now }: Asked, seat: Seat | null, stays: boolean): readonly Party[] {
  return parties.map((party) => {
    const own = seat !== null && party.desk === seat.desk;
    const openedAt = stays ? party.openedAt : null;
    const signs = transition.signs && own && transition.by !== "clock" && transition.by.includes(party.part);
    return { ...party, openedAt: own ? (openedAt ?? now) : openedAt, signedAt: signs ? now : stays ? party.signedAt : null };
  });
}

/** Whoever acts has taken the duty of the seat, and so has the one in whose place it was. */
function dutiesWith(duties: Readonly<Record<string, Duty>>, seat: Seat | null): Readonly<Record<string, Duty>> {
  if (!seat?.duty) return duties;
  const { duty } = seat;
  const people = [seat.person, ...(seat.behalfOf === null ? [] : [seat.behalfOf])];
  return { ...Object.fromEntries(people.map((person) => [person, duty])), ...duties };
}

function drafts(procedure: string, rows: unknown, fields: Values, carry: readonly string[] = []): readonly ChildDraft[] {
  if (!Array.isArray(rows)) return [];
  const carried = Object.fromEntries(carry.map((field) => [field, fields[field]]));
  return rows.map((row) => ({ procedure, values: { ...carried, ...(row as Values) } }));
}

const negative = (amount: string): string => (amount.startsWith("-") ? amount.slice(1) : `-${amount}`);

function postingOf(
  plan: CheckedPlan,
  { account, amount, dims = {}, regionOf }: NonNullable<Asked["transition"]["posts"]>[number],
  values: Values,
  parties: readonly Party[],
): PostingDraft {
  const text = (value: string | { readonly field: string }): string =>
    typeof value === "string" ? value : String(values[value.field] ?? "");
  return {
    account,
    amount: typeof amount !== "string" && amount.negated ? negative(text(amount)) : text(amount),
    dims: Object.fromEntries(Object.entries(dims).map(([dim, value]) => [dim, text(value)])),
    region: parties.find(({ part }) => part === regionOf)?.region ?? plan.regions.home,
  };
}

function noticesOf(
  plan: CheckedPlan,
  { notice, part, roles }: Telling,
  matter: Matter,
  parties: readonly Party[],
  reason: string,
): readonly NoticeDraft[] {
  const template = plan.notice(notice);
  const { number, title, dueAt } = matter;
  return parties
    .filter((party) => party.part === part)
    .map(({ desk, unit }) => ({
      desk,
      roles: roles ?? [],
      template: notice,
      facts: { number, title, unit: unit ?? "", due: dueAt === null ? "" : clockText(dueAt), reason: reason.slice(0, 400) },
      urgent: template.urgent === true,
    }));
}

/** An extension goes forward: the new day comes after the old one. */
function whyNotLater({ snapshot, transition }: Asked, input: Values) {
  const { moves } = transition;
  const clock = moves && snapshot.clocks.find(({ name, state }) => idsOf(moves.deadline).includes(name) && state === "running");
  const to = moves && input[moves.to];
  if (!clock || typeof to !== "string") return undefined;
  return endOf(to as Parameters<typeof endOf>[0]) > clock.dueAt ? undefined : refusals.notLater({ due: clockText(clock.dueAt) });
}
