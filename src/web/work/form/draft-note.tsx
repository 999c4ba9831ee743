import "../../words/form.ts";
import { useWords } from "../../words/index.ts";
import { shortMomentOf } from "../moments.ts";
import type { FormDraft } from "./use-form-draft.ts";

/** One quiet line about the draft: kept, put back, or not kept yet. */
export function DraftNote({ draft }: { readonly draft: FormDraft }) {
  const { say } = useWords();
  const { state, savedAt, restart } = draft;
  if (state === "none") return null;
  const at = savedAt === null ? "" : shortMomentOf(savedAt);
  return (
    <p className="draft-note faint" role="status">
      {say(`form.draft.${state}`, { at })}
      {state === "restored" && (
        <button type="button" className="quiet" onClick={() => void restart()}>
          {say("form.draft.drop")}
        </button>
      )}
    </p>
  );
}
