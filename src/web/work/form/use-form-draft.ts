import { useCallback, useEffect, useRef, useState } from "react";
import { act, ask } from "../../api.ts";
import type { FormValues } from "./form-values.ts";

const everyMs = 10_000;

export type FormDraft = {
  readonly state: "none" | "restored" | "saving" | "saved" | "failed";
  readonly savedAt: string | null;
  /** Forgets the draft because what it held was sent; nothing is saved after it. */
  readonly drop: () => Promise<void>;
  /** Forgets the draft and goes on with the form as it stood at first. */
  readonly restart: () => Promise<void>;
};
type Given = {
  /** `name@n`. */
  readonly form: string;
  /** The matter it is an act on, or `new` and what it arises from. */
  readonly about: string;
  readonly value: FormValues;
  readonly onRestore: (value: FormValues) => void;
  readonly enabled?: boolean;
};

/**
 * Keeps what is being filled in with the service: every ten seconds where something changed, and when the form is left. A draft that is found
 * is put back, unless the person has begun to type meanwhile.
 */
export function useFormDraft({ form, about, value, onRestore, enabled = true }: Given): FormDraft {
  const [state, setState] = useState<FormDraft["state"]>("none");
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const written = JSON.stringify(value);
  const now = useRef({ written, value, onRestore });
  now.current = { written, value, onRestore };
  /** What the service holds, or what stood here at first; null while it is not known or no longer wanted. */
  const kept = useRef<string | null>(null);
  const first = useRef({ written, value });

  useEffect(() => {
    if (!enabled) return;
    let isHere = true;
    const before = now.current.written;
    first.current = { written: before, value: now.current.value };
    void ask("draft", { form, about }, {})
      .then((draft) => {
        if (!isHere) return;
        kept.current = before;
        if (draft.savedAt === null || now.current.written !== before) return;
        kept.current = JSON.stringify(draft.values);
        now.current.onRestore(draft.values);
        setState("restored");
        setSavedAt(draft.savedAt);
      })
      .catch(() => {
        if (isHere) kept.current = before;
      });
    return () => {
      isHere = false;
    };
  }, [form, about, enabled]);

  const save = useCallback(async (): Promise<void> => {
    const { written: text, value: values } = now.current;
    if (kept.current === null || kept.current === text) return;
    setState("saving");
    try {
      const saved = await act("saveDraft", { form, about }, { values: { ...values } });
      if (kept.current === null) return;
      kept.current = text;
      setSavedAt(saved.savedAt);
      setState("saved");
    } catch {
      setState("failed");
    }
  }, [form, about]);

  useEffect(() => {
    if (!enabled) return;
    const timer = setInterval(() => void save(), everyMs);
    return () => {
      clearInterval(timer);
      void save();
    };
  }, [save, enabled]);

  const forget = useCallback(
    async (from: string | null): Promise<void> => {
      kept.current = from;
      setState("none");
      setSavedAt(null);
      // A draft that stays behind harms nobody: it is offered once more and can be dropped then.
      await act("dropDraft", { form, about }, {}).catch(() => undefined);
    },
    [form, about],
  );
  const drop = useCallback(() => forget(null), [forget]);
  const restart = useCallback(() => {
    now.current.onRestore(first.current.value);
    return forget(first.current.written);
  }, [forget]);

  return { state, savedAt, drop, restart };
}
