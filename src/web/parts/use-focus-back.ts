import { useEffect, useState } from "react";

/** Gives the focus back to what had it when this first appeared, once it is gone; for what is taken away whole instead of being closed. */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // After the removal: what is taken away with the focus in it would take the focus along.
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
