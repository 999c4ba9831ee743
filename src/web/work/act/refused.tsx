import "../../words/work.ts";
import { useWords } from "../../words/index.ts";
import { type Failed, isConflict } from "./use-step.ts";

type Props = {
  readonly failed: Failed | null;
  /** Shows the present state in place of what was seen; what was typed stays. */
  readonly reload: () => void;
  /** The form tells the refusals itself, each at its field. */
  readonly told?: boolean;
};

/** Why an act was not done, and what to do: read the present state after somebody else acted, or send again after a lost line. */
export function WhyRefused({ failed, reload, told = false }: Props) {
  const { say, read } = useWords();
  if (failed === null) return null;
  if (failed.isLost)
    return (
      <p className="act-fault" role="alert">
        {say("work.act.lost")}
      </p>
    );
  const conflict = isConflict(failed);
  if (told && !conflict) return null;
  return (
    <div className="act-fault" role="alert">
      {conflict && <strong>{say("work.act.conflict")}</strong>}
      {!told &&
        failed.refusals.map((refusal) => (
          <p key={`${refusal.code} ${refusal.say.zh}`}>
            {read(refusal.say)} <code className="faint">{refusal.code}</code>
          </p>
        ))}
      {conflict && (
        <button type="button" className="act" onClick={reload}>
          {say("work.act.reload")}
        </button>
      )}
    </div>
  );
}
