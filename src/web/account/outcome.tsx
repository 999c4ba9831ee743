import type { Acting } from "./use-act.ts";

/** What came of an act, where a screen reader hears it. */
export const Outcome = ({ said }: Pick<Acting, "said">) => (
  <p className={said?.isFault ? "outcome tone-bad" : "outcome"} role="status">
    {said?.text}
  </p>
);
