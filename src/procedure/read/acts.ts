import type { MatterPage, PossibleAct } from "#contract";
import type { CheckedPlan, Form, Transition } from "#define";
import type { Label } from "#kernel";
import { sourced } from "../decide/filled.ts";
import { seatName } from "../desk.ts";
import type { Look, Possible, Seat, Snapshot, Values } from "../types.ts";
import { type Called, deskLabel } from "../words/desks.ts";

/** Where known values come from, and what the matter above is called. */
export type KnownValues = { readonly matter: Values; readonly parent: Values; readonly proposal: Values };
export const nothingKnown: KnownValues = { matter: {}, parent: {}, proposal: {} };

const sources: Readonly<Record<"actor" | "matter" | "parent" | "proposal", Label>> = {
  actor: { zh: "本岗位", en: "Your post" },
  matter: { zh: "本事项", en: "This matter" },
  parent: { zh: "上级事项", en: "The matter above" },
  proposal: { zh: "拟办建议", en: "The proposal" },
};

/** Values of a form that are known already, each with where it comes from; locked ones are shown and not asked. */
export function prefilledIn(form: Form, seat: Seat | null, known: KnownValues): PossibleAct["prefilled"] {
  const found = form.fields.flatMap((field): readonly (readonly [string, PossibleAct["prefilled"][string]])[] => {
    const { prefill } = field;
    if (!prefill) return [];
    const value = prefill.from === "proposal" ? known.proposal[prefill.field] : sourced(field, { seat, ...known });
    if (value === undefined || value === null) return [];
    return [[field.id, { value, locked: prefill.locked === true, from: sources[prefill.from] }]];
  });
  return Object.fromEntries(found);
}

type Words = { readonly plan: CheckedPlan; readonly called: Called };

/** What may be done now, and why the rest is not allowed. What only the clock does is no act of anybody. */
export function actsOf(words: Words, { snapshot, possible }: Look, known: KnownValues): Pick<MatterPage, "possible" | "others"> {
  const acts = possible.filter(({ transition }) => transition.by !== "clock");
  const open = acts.filter(({ whyNot }) => whyNot.length === 0);
  return {
    possible: nextFirst(open, snapshot).map((one) => possibleAct(words, one, known)),
    others: acts
      .filter(({ whyNot }) => whyNot.length > 0)
      .map(({ transition, whyNot }) => ({ transition: transition.name, label: transition.label, why: [...whyNot] })),
  };
}

/** What a running deadline waits for comes first, the soonest before others; a report that was given already comes after what is still awaited. */
function nextFirst(acts: readonly Possible[], { clocks }: Snapshot): readonly Possible[] {
  const place = ({ transition: { answers = [], asks } }: Possible): string => {
    const running = clocks.filter(({ name, state }) => answers.includes(name) && state === "running").map(({ dueAt }) => dueAt);
    const [soonest = null] = running.toSorted();
    if (soonest !== null) return `0 ${soonest}`;
    return asks === "answer" && answers.length > 0 ? "2" : "1";
  };
  const placed = acts.map((act) => ({ act, at: place(act) }));
  return placed.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ act }) => act);
}

function possibleAct({ plan, called }: Words, { transition, seats }: Possible, known: KnownValues): PossibleAct {
  return {
    transition: transition.name,
    label: transition.label,
    asks: transition.asks ?? null,
    form: transition.form ?? null,
    prefilled: prefilledFor(plan, transition, seats[0] ?? null, known),
    adverse: transition.adverse === true,
    seats: seats.map((seat) => ({
      seat: seatName(seat),
      desk: seat.desk,
      label: deskLabel(plan, seat.desk, called),
      role: plan.role(seat.role).label,
      behalfOf: seat.behalfOf === null ? null : (called.person.get(seat.behalfOf) ?? "—"),
    })),
  };
}

const prefilledFor = (plan: CheckedPlan, { form }: Transition, seat: Seat | null, known: KnownValues): PossibleAct["prefilled"] =>
  form === undefined ? {} : prefilledIn(plan.form(form), seat, known);
