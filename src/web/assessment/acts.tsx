import "../words/assessment.ts";
import "../words/work.ts";
import { useState } from "react";
import type { AssessmentUnit } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { isForPhone, useIsPhone } from "../work/act/use-phone.ts";
import { ActDialog } from "../work/parts/act-dialog.tsx";
import { usePresentMatter } from "../work/use-work.ts";

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

type ActProps = { readonly matter: string; readonly act: string; readonly onDone: () => void; readonly onCancel: () => void };

/** The form that an act has on the matter's own page, in a sheet beside this one; or what stands against it. */
export function ChosenAct({ matter: id, act, onDone, onCancel }: ActProps) {
  const { matter, error } = usePresentMatter(id);
  if (!matter) return <Refusals fault={error} />;
  const chosen = matter.possible.find(({ transition }) => transition === act);
  if (!chosen) return <Refusals refusals={matter.others.find(({ transition }) => transition === act)?.why ?? []} />;
  return <ActDialog key={act} matter={matter} act={chosen} onDone={onDone} onCancel={onCancel} />;
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
