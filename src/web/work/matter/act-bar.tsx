import { useState } from "react";
import type { MatterPage as Matter, PossibleAct } from "#contract";
import { useWords } from "../../words/index.ts";
import { isForPhone, useIsPhone } from "../act/use-phone.ts";

type Props = {
  readonly matter: Matter;
  readonly chosen: string | undefined;
  readonly choose: (act: PossibleAct) => void;
  /** The chosen act stands beside the material with a button of its own; here one only chooses. */
  readonly choosing: boolean;
  /** What the last act came to. */
  readonly outcome: string | null;
};

/** Fixed at the bottom: what may be done now, and on asking why the rest may not. */
export function ActBar({ matter, chosen, choose, choosing, outcome }: Props) {
  const { say, read } = useWords();
  const phone = useIsPhone();
  const [asked, ask] = useState(false);
  const acts = matter.possible.filter((act) => !phone || isForPhone(act));
  const held = matter.possible.length - acts.length;
  if (matter.possible.length === 0 && matter.others.length === 0 && outcome === null) return null;
  const first = choosing ? undefined : acts.find(({ asks, adverse }) => asks !== null && !adverse);
  return (
    <section className="act-bar" aria-label={say("work.acts")}>
      {asked && <WhyNot others={matter.others} />}
      <div className="act-bar-line">
        {choosing && <span className="faint">{say("work.acts.choose")}</span>}
        {acts.map((act) => (
          <button
            key={act.transition}
            type="button"
            className={act === first ? "act is-first" : act.adverse ? "act is-adverse" : "act"}
            aria-pressed={chosen === act.transition}
            onClick={() => choose(act)}
          >
            {read(act.label)}
          </button>
        ))}
        {matter.possible.length === 0 && <span className="faint">{say(matter.state.final ? "work.acts.final" : "work.acts.none")}</span>}
        {held > 0 && <span className="faint">{say("work.acts.atDesk", { count: held })}</span>}
        <span className="outcome" role="status">
          {outcome}
        </span>
        {matter.others.length > 0 && (
          <button type="button" className="quiet why-not" aria-expanded={asked} onClick={() => ask(!asked)}>
            {say(asked ? "work.whyNot.close" : "work.whyNot")}
          </button>
        )}
      </div>
    </section>
  );
}

function WhyNot({ others }: { readonly others: Matter["others"] }) {
  const { read } = useWords();
  return (
    <dl className="why-list">
      {others.map(({ transition, label, why }) => (
        <div key={transition}>
          <dt>{read(label)}</dt>
          <dd>
            {why.map((refusal) => (
              <p key={`${refusal.code} ${refusal.say.zh}`}>{read(refusal.say)}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
