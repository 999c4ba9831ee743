import "../../words/work.ts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FieldValue } from "#contract";
import { act } from "../../api.ts";
import { none } from "../../format.ts";
import { useWords } from "../../words/index.ts";
import { WhyRefused } from "../act/refused.tsx";
import { failedBy } from "../act/use-step.ts";

const longest = 200;

type Props = { readonly matter: string; readonly field: string; readonly event?: string };

/** A masked value: shown to whoever says what it is needed for; every look stands in the audit trail. */
export function Reveal({ matter, field, event }: Props) {
  const { say, read } = useWords();
  const [reason, setReason] = useState<string | null>(null);
  // What was seen is kept by this page alone, never among the answers that stay in memory.
  const look = useMutation({
    mutationFn: (why: string): Promise<{ readonly field: FieldValue }> =>
      act("revealField", { id: matter }, { field, reason: why, ...(event ? { event } : {}) }),
    gcTime: 0,
  });
  if (look.data) return <strong>{look.data.field.shown ? read(look.data.field.shown) : none}</strong>;
  const masked = (
    <abbr className="masked" title={say("work.masked.say")}>
      {say("work.masked")}
    </abbr>
  );
  if (reason === null)
    return (
      <>
        {masked}
        <button type="button" className="quiet" onClick={() => setReason("")}>
          {say("work.masked.see")}
        </button>
      </>
    );
  return (
    <span className="reveal">
      {masked}
      <input
        className="search"
        aria-label={say("work.masked.why")}
        placeholder={say("work.masked.why")}
        maxLength={longest}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <button type="button" className="act column-act" disabled={look.isPending} onClick={() => look.mutate(reason.trim())}>
        {say("work.masked.see")}
      </button>
      <WhyRefused failed={look.error ? failedBy(look.error) : null} reload={() => look.reset()} />
    </span>
  );
}
