import { useSyncExternalStore } from "react";

const narrow = "(max-width: 799px)";
const subscribe = (listener: () => void): (() => void) => {
  const media = matchMedia(narrow);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
};

/** Whether the screen is a phone's; there only three acts are written: signing for, answering, deciding. */
export const useIsPhone = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);

export const isForPhone = ({ asks }: { readonly asks: string | null }): boolean => asks !== null && asks !== "review";
