import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Answer, Body } from "#contract";
import type { Refusal } from "#kernel";
import { act, Refused } from "../../api.ts";
import { workKey } from "../use-work.ts";

export type Stepped = Answer<"stepMatter">;
type Step = Body<"stepMatter">;

/** What came of an attempt: refusals with the rules' own words, or nobody answered; then the same may be sent again without doing it twice. */
export type Failed = { readonly refusals: readonly Refusal[]; readonly isLost: boolean };

export const failedBy = (fault: unknown): Failed =>
  fault instanceof Refused ? { refusals: fault.refusals, isLost: false } : { refusals: [], isLost: true };

/** Somebody else acted first: what was seen is no longer so. */
export const isConflict = ({ refusals }: Failed): boolean => refusals.some(({ kind }) => kind === "conflict");

/** Sends one act upon a matter; afterwards everything about work is asked for anew. */
export function useStep(matter: string) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  const renew = () => queries.invalidateQueries({ queryKey: [workKey] });
  const send = async (step: Step): Promise<Stepped | null> => {
    setBusy(true);
    setFailed(null);
    try {
      const stepped = await act("stepMatter", { id: matter }, step);
      void renew();
      return stepped;
    } catch (fault) {
      setFailed(failedBy(fault));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, failed, send, renew, forget: () => setFailed(null) };
}
