import "../../words/work.ts";
import type { Answer } from "#contract";
import { useWords } from "../../words/index.ts";

type Props = { readonly outcome: Answer<"stepMatters">; readonly leaveOut: (ids: readonly string[]) => void };

/** What a trial came to, matter by matter; those that cannot be done can be left out, and the rest tried again. */
export function BulkOutcome({ outcome: { each }, leaveOut }: Props) {
  const { say, read } = useWords();
  const refused = each.filter(({ refusals }) => refusals.length > 0);
  return (
    <div className="bulk-outcome">
      <p role="status" className={refused.length > 0 ? "tone-warn" : "tone-good"}>
        {say(refused.length > 0 ? "work.bulk.some" : "work.bulk.all", { count: each.length, refused: refused.length })}
      </p>
      {refused.length > 0 && refused.length < each.length && (
        <button type="button" className="act column-act" onClick={() => leaveOut(refused.map(({ matter }) => matter))}>
          {say("work.bulk.leave", { count: refused.length })}
        </button>
      )}
      <ul>
        {[...refused, ...each.filter(({ refusals }) => refusals.length === 0)].map(({ matter, number, title, refusals }) => (
          <li key={matter}>
            <span className="faint">{number}</span> {title}
            <span className={refusals.length > 0 ? "under tone-warn" : "under tone-good"}>
              {refusals.length > 0 ? refusals.map((refusal) => read(refusal.say)).join(" ") : say("work.bulk.fits")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
