import { useSyncExternalStore } from "react";

const narrow = "(max-width: 799px)";
const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(narrow);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** Whether the screen is a phone's; there only three acts are written: signing for, answering, deciding. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);

/** By their names: a leader's word upon a matter, and a further report, which nobody waits for and which are written all the same. */
const unasked: ReadonlySet<string> = new Set(["instruct", "report"]);

export const isForPhone = ({ asks, transition }: { readonly asks: string | null; readonly transition?: string }): boolean =>
  asks === null ? transition !== undefined && unasked.has(transition) : asks !== "review";
