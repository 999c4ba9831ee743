import type { Label } from "#kernel";
import { Refused } from "../api.ts";
import { useWords } from "../words/index.ts";

type Said = { readonly code: string; readonly say: Label };

/** Why something was not done, each with its words; nothing where nothing stands against it. */
export function Refusals({ fault, refusals = [] }: { readonly fault?: unknown; readonly refusals?: readonly Said[] }) {
  const { say, read } = useWords();
  const all = [...refusals, ...(fault instanceof Refused ? fault.refusals : [])];
  if (all.length === 0)
    return fault == null ? null : (
      <p className="planning-fault" role="alert">
        {say("error.saved")}
      </p>
    );
  return (
    <div className="planning-fault" role="alert">
      <ul>
        {all.map((refusal) => (
          <li key={`${refusal.code} ${refusal.say.zh}`}>{read(refusal.say)}</li>
        ))}
      </ul>
    </div>
  );
}
