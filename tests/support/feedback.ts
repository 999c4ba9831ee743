import type { Feedback } from "#feedback";
import { type Instant, ok, refuse } from "#kernel";
import { refusals } from "../../src/feedback/refusals.ts";

type Kept = { readonly number: string; readonly about: string; readonly body: string; readonly language: "zh" | "en"; contact: string };
type Act = { readonly kind: "answered" | "closed"; readonly body: string; readonly at: Instant };

/** Feedback kept in memory, for pages and routes; the rules of what may be handed in are tested with the store. */
export function feedbackInMemory(at: Instant = "2026-11-22T01:00:00.000Z"): Feedback {
  const kept: Kept[] = [];
  const acts = new Map<string, Act[]>();
  const actsOf = (number: string): readonly Act[] => acts.get(number) ?? [];
  const stateOf = (number: string): "open" | "answered" | "closed" => {
    const done = actsOf(number);
    return done.some((act) => act.kind === "closed") ? "closed" : done.length > 0 ? "answered" : "open";
  };
  const itemOf = ({ contact, ...item }: Kept) => ({
    ...item,
    at,
    state: stateOf(item.number),
    acts: actsOf(item.number),
    hasContact: contact !== "",
  });
  const find = (number: string) => kept.find((item) => item.number === number);
  const act = async (number: string, done: Act) => {
    const item = find(number);
    if (!item) return refuse(refusals.unknownNumber({}));
    acts.set(number, [...actsOf(number), done]);
    if (done.kind === "closed") item.contact = "";
    return ok(itemOf(item));
  };
  return {
    submit: async (given) => {
      if (given.body.trim().length < 5) return refuse(refusals.tooShort({}));
      const number = `20261122-7K4M-${String(kept.length + 1).padStart(4, "0")}`;
      kept.unshift({ ...given, number });
      return ok({ number });
    },
    receipt: async (number) => {
      const item = find(number.trim().toUpperCase());
      if (!item) return refuse(refusals.unknownNumber({}));
      const { about } = item;
      return ok({ number: item.number, about, at, state: stateOf(item.number), acts: actsOf(item.number) });
    },
    list: async (state) => {
      const items = kept.map(itemOf);
      const count = (of: string) => items.filter((item) => item.state === of).length;
      return {
        counts: { open: count("open"), answered: count("answered"), closed: count("closed") },
        items: items.filter((item) => state === undefined || item.state === state),
      };
    },
    answer: (number, body) => act(number, { kind: "answered", body, at }),
    close: (number, body) => act(number, { kind: "closed", body, at }),
    contactOf: async (number) => {
      const contact = find(number)?.contact ?? "";
      return contact === "" ? refuse(refusals.noContact({})) : ok({ contact });
    },
    eraseContact: async (number) => {
      const item = find(number);
      if (!item) return refuse(refusals.unknownNumber({}));
      item.contact = "";
      return ok(itemOf(item));
    },
  };
}
