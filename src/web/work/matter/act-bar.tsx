import "../../words/work.ts";
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
  const acts = matter.possible.filter((act) => !phone || isForPhone(act, matter.procedure.id));
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

type Other = Matter["others"][number];
/** The refusal of an act that belongs to another state: true, and seldom what was asked about. */
const ofAnotherState = "procedure/notInState";
const isNear = ({ why }: Other): boolean => !why.some(({ code }) => code === ofAnotherState);

/** What belongs to the present state first, each with all that stands against it; the rest is folded away. */
function WhyNot({ others }: { readonly others: readonly Other[] }) {
  const { say } = useWords();
  const far = others.filter((other) => !isNear(other));
  return (
    <div className="why-list">
      <Whys others={others.filter(isNear)} />
      {far.length > 0 && (
        <details>
          <summary>{say("work.whyNot.far", { count: far.length })}</summary>
          <Whys others={far.map(({ why, ...other }) => ({ ...other, why: why.filter(({ code }) => code === ofAnotherState) }))} />
        </details>
      )}
    </div>
  );
}

function Whys({ others }: { readonly others: readonly Other[] }) {
  const { read } = useWords();
  return (
    <dl>
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
