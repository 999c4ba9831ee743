import "../words/assessment.ts";
import "../words/work.ts";
import { useState } from "react";
import type { AssessmentUnit } from "#contract";
import { useWords } from "../words/index.ts";
import { isForPhone, useIsPhone } from "../work/act/use-phone.ts";
import { ChosenAct } from "../work/parts/chosen-act.tsx";

export type Act = AssessmentUnit["acts"][number];

type ButtonsProps = { readonly acts: readonly Act[]; readonly choose: (act: Act) => void; readonly small?: boolean };

/** Acts of a matter that can be done from here; on a phone those that are written there, with how many wait for a computer. */
export function ActButtons({ acts, choose, small = false }: ButtonsProps) {
  const { say, read } = useWords();
  const phone = useIsPhone();
  const shown = acts.filter((act) => !phone || isForPhone(act));
  const first = shown.find(({ asks, adverse }) => asks !== null && !adverse);
  const size = small ? " column-act" : "";
  return (
    <>
      {shown.map((act) => (
        <button
          key={act.transition}
          type="button"
          className={`act${size}${act === first ? " is-first" : act.adverse ? " is-adverse" : ""}`}
          onClick={() => choose(act)}
        >
          {read(act.label)}
        </button>
      ))}
      {acts.length > shown.length && <span className="faint">{say("work.acts.atDesk", { count: acts.length - shown.length })}</span>}
    </>
  );
}

/** Acts of one line of a table: the form opens where they stand, and says afterwards what was done. */
export function LineActs({ matter, acts }: { readonly matter: string; readonly acts: readonly Act[] }) {
  const { say, read } = useWords();
  const [chosen, choose] = useState<Act | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  if (acts.length === 0 && done === null) return null;
  return (
    <div className="assess-line-acts">
      <ActButtons acts={acts} choose={choose} small />
      <span className="outcome" role="status">
        {done && say("assess.done", { act: read(done.label) })}
      </span>
      {chosen && (
        <ChosenAct
          matter={matter}
          act={chosen.transition}
          onCancel={() => choose(null)}
          onDone={() => {
            setDone(chosen);
            choose(null);
          }}
        />
      )}
    </div>
  );
}
