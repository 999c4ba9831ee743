import { useEffect } from "react";
import type { SchemeBody, SchemeDraftAnswer, SchemePreview } from "#contract";
import { tryOut } from "../../api.ts";
import { timeOf, useAddress } from "../../shell/use-address.ts";
import { useLatest } from "../use-latest.ts";

const restsAfterMs = 600;

type Question = { readonly body: SchemeBody /** The hand rests: this text counts as tried. */; readonly counted: boolean };

export type Preview = {
  readonly answer: SchemePreview | undefined;
  /** The answer is about what is on the screen. */
  readonly isCurrent: boolean;
  readonly fault: unknown;
};

/**
 * The result of what is on the screen, asked anew with every change, the newest only. While somebody drags nothing is counted; the text at which the
 * hand rests is.
 */
export function usePreview(draft: Pick<SchemeDraftAnswer, "id" | "checksum" | "inForce" | "mayEdit">, body: SchemeBody): Preview {
  const { search } = useAddress();
  const time = timeOf(search);
  const period = search.period;
  const against = draft.inForce?.checksum ?? draft.checksum;
  const { answer, of, isWaiting, fault, put } = useLatest(({ body: text, counted }: Question) =>
    tryOut(
      "previewScheme",
      {},
      { body: text, against, ...time, ...(period ? { period } : {}), ...(counted && draft.mayEdit ? { draft: draft.id } : {}) },
    ),
  );
  const { asOf, knownAt } = time;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of time or period asks anew as well
  useEffect(() => {
    put({ body, counted: false });
    const timer = setTimeout(() => put({ body, counted: true }), restsAfterMs);
    return () => clearTimeout(timer);
  }, [body, put, asOf, knownAt, period, against]);
  return { answer, isCurrent: !isWaiting || of?.body === body, fault };
}
