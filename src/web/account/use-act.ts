import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Refused } from "../api.ts";
import { useWords, type Word } from "../words/index.ts";

/** One act at a time: whether it runs, and what came of it in words. */
export type Acting = {
  readonly busy: boolean;
  readonly said: { readonly text: string; readonly isFault: boolean } | null;
  /** Runs it, tells how it went, and asks anew for what it changed. */
  readonly run: (work: () => Promise<unknown>, done?: Word) => Promise<boolean>;
  readonly tell: (word: Word) => void;
};

/** A fault the page has words of its own for. */
export class Told extends Error {
  readonly word: Word;
  constructor(word: Word) {
    super(word);
    this.word = word;
  }
}

export function useAct(changes: readonly string[]): Acting {
  const { say, read } = useWords();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Acting["said"]>(null);
  const inWords = (fault: unknown): string => {
    if (fault instanceof Refused) return fault.refusals.map((refusal) => read(refusal.say)).join(" ");
    return say(fault instanceof Told ? fault.word : "error.network");
  };
  return {
    busy,
    said,
    tell: (word) => setSaid({ text: say(word), isFault: true }),
    run: async (work, done) => {
      setBusy(true);
      setSaid(null);
      try {
        await work();
        if (done) setSaid({ text: say(done), isFault: false });
        await Promise.all(changes.map((key) => queries.invalidateQueries({ queryKey: [key] })));
        return true;
      } catch (fault) {
        setSaid({ text: inWords(fault), isFault: true });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
