import type { ReactNode } from "react";
import { useWords, type Word } from "../../words/index.ts";

/** A control with its name above it. */
export function Field({ word, children }: { readonly word: Word; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child, whichever kind it is
    <label className="field">
      {say(word)}
      {children}
    </label>
  );
}
