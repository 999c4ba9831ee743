import "../words/evaluation.ts";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../words/index.ts";
import type { BeginProps } from "./begin-dialog.tsx";

// The form and what it needs are fetched when somebody means to compose.
const BeginDialog = lazy(() => import("./begin-dialog.tsx"));

/** The way into composing a scheme. */
export function BeginDraft({ schemes, from }: BeginProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="act is-first" onClick={() => setOpen(true)}>
        {say(from ? "evaluation.beginFrom" : "evaluation.begin")}
      </button>
      {open && (
        <Suspense fallback={null}>
          <BeginDialog schemes={schemes} {...(from ? { from } : {})} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
