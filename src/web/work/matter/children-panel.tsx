import "../../words/work.ts";
import type { MatterPage as Matter } from "#contract";
import { numberText } from "../../format.ts";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { LightCounts } from "../parts/light-counts.tsx";
import type { LightColour } from "../parts/light-mark.tsx";
import { MatterLine } from "./matter-line.tsx";

/** Milestones and other matters below this one: by weight what should be there by now and what has been accepted. */
export function ChildrenPanel({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say } = useWords();
  if (matter.children.length === 0) return null;
  const counts: Partial<Record<LightColour, number>> = {};
  for (const { light } of matter.children) counts[light.colour] = (counts[light.colour] ?? 0) + 1;
  return (
    <Panel
      title={say("work.children", { count: matter.children.length })}
      tools={<LightCounts counts={counts} />}
      className="matter-children"
    >
      {matter.progress && <Progress progress={matter.progress} />}
      <ul>
        {matter.children.map((child) => (
          <li key={child.id}>
            <MatterLine matter={child} now={now} />
            <span className="faint number">{say("work.weight", { weight: child.weight })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const percent = (share: number): string => `${numberText(share, 0)}%`;

function Progress({ progress: { planned, accepted, lag } }: { readonly progress: NonNullable<Matter["progress"]> }) {
  const { say } = useWords();
  const text = say("work.progress.say", { planned: percent(planned), accepted: percent(accepted), lag: numberText(lag, 0) });
  return (
    <div className="matter-progress">
      <span className="progress-track" role="img" aria-label={text}>
        <i style={{ width: percent(accepted) }} />
        <b style={{ left: percent(planned) }} />
      </span>
      <span>{text}</span>
    </div>
  );
}
