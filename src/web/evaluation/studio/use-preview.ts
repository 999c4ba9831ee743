import { useEffect, useState } from "react";
import type { SchemeBody, SchemeDraftAnswer, SchemePreview, SchemeTrial } from "#contract";
import { tryOut } from "../../api.ts";
import { timeOf, useAddress } from "../../shell/use-address.ts";
import { useLatest } from "../use-latest.ts";

/** The hand rests: this text counts as tried, and its intervals are worked out. */
const restsAfterMs = 600;
/** An answer that takes longer than this is waited for visibly. */
const patienceMs = 200;

type Question = { readonly body: SchemeBody /** Period and time asked about. */; readonly about: string };

export type Preview = {
  readonly answer: SchemePreview | undefined;
  /** The answer is about what is on the screen. */
  readonly isCurrent: boolean;
  /** It is not, and has not been for a while. */
  readonly isLate: boolean;
  readonly fault: unknown;
  /** Intervals of the text on the screen; undefined while the hand moves and until they are there. */
  readonly spread: NonNullable<SchemeTrial["spread"]> | undefined;
  readonly spreadFault: unknown;
  /** Different texts tried, as last counted. */
  readonly tried: number | null;
};

/**
 * The result of what is on the screen, asked anew with every change, the newest only. While somebody drags nothing is counted; the text at which the
 * hand rests is, and gets its intervals, which are dropped as soon as it changes.
 */
export function usePreview(draft: Pick<SchemeDraftAnswer, "id" | "mayEdit">, body: SchemeBody): Preview {
  const { search } = useAddress();
  const time = timeOf(search);
  const given = { ...time, ...(search.period ? { period: search.period } : {}) };
  const about = JSON.stringify(given);
  const live = useLatest(({ body: text }: Question) => tryOut("previewScheme", {}, { body: text, ...given }));
  const rest = useLatest(({ body: text }: Question) =>
    tryOut("trySchemeText", {}, { body: text, ...given, ...(draft.mayEdit ? { draft: draft.id } : {}) }),
  );
  const [ask, askAtRest] = [live.put, rest.put];
  useEffect(() => {
    ask({ body, about });
    const timer = setTimeout(() => askAtRest({ body, about }), restsAfterMs);
    return () => clearTimeout(timer);
  }, [body, about, ask, askAtRest]);
  const isAbout = (of: Question | undefined): boolean => of?.body === body && of.about === about;
  const isCurrent = isAbout(live.of);
  return {
    answer: live.answer,
    isCurrent,
    isLate: useLate(!isCurrent, live.of),
    fault: live.fault,
    spread: isCurrent && isAbout(rest.of) ? (rest.answer?.spread ?? undefined) : undefined,
    spreadFault: rest.fault,
    tried: rest.answer?.tried ?? null,
  };
}

/** Whether the newest answer is waited for; one that comes while somebody still drags begins the wait anew. */
function useLate(waits: boolean, newest: Question | undefined): boolean {
  const [since, setSince] = useState<Question | null | undefined>(null);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSince(newest), patienceMs);
    return () => {
      clearTimeout(timer);
      setSince(null);
    };
  }, [waits, newest]);
  return waits && since !== null && since === newest;
}
