import { useSyncExternalStore } from "react";

const narrow = "(max-width: 799px)";
const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(narrow);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** Whether the screen is a phone's; there officers write three acts alone: signing for, answering, deciding. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);

/** By their names: a leader's word upon a matter, and a further report, which nobody waits for and which are written all the same. */
const unasked: ReadonlySet<string> = new Set(["instruct", "report"]);
/** A firm has no desk of ours: what it files, adds, takes back and judges it does from where it stands. */
const firmsOwn = "help-request";
const ofFirms: ReadonlySet<string> = new Set(["add", "withdraw", "rate", "dissatisfied"]);
/** Kinds of matters that are opened on a phone, too. */
export const isOpenedOnPhone = (procedure: string): boolean => procedure === firmsOwn;

type Act = { readonly asks: string | null; readonly transition?: string };
export function isForPhone({ asks, transition }: Act, procedure?: string): boolean {
  if (procedure === firmsOwn && (transition === undefined ? asks === "review" : ofFirms.has(transition))) return true;
  return asks === null ? transition !== undefined && unasked.has(transition) : asks !== "review";
}
