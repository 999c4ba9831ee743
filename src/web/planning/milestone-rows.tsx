import "../words/planning.ts";
import type { PlanMilestone } from "#contract";
import { useWords } from "../words/index.ts";

type Props = { readonly rows: readonly PlanMilestone[]; readonly due: string; readonly onChange: (rows: readonly PlanMilestone[]) => void };

const most = 12;

/** Milestones of a task as rows to write in; each has a day, a name, what will be there, and a weight. */
export function MilestoneRows({ rows, due, onChange }: Props) {
  const { say } = useWords();
  const set = (at: number, part: Partial<PlanMilestone>) => onChange(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="planning-milestones">
      <legend>{say("planning.col.milestones")}</legend>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name while they are written
        <div key={at} className="planning-milestone">
          <input
            type="date"
            aria-label={say("planning.milestone.due")}
            value={row.due}
            onChange={(event) => set(at, { due: event.target.value })}
          />
          <input
            type="text"
            maxLength={80}
            aria-label={say("planning.milestone.title")}
            placeholder={say("planning.milestone.title")}
            value={row.title}
            onChange={(event) => set(at, { title: event.target.value })}
          />
          <input
            type="text"
            maxLength={120}
            aria-label={say("planning.milestone.output")}
            placeholder={say("planning.milestone.output")}
            value={row.output}
            onChange={(event) => set(at, { output: event.target.value })}
          />
          <input
            type="number"
            min={1}
            max={100}
            aria-label={say("planning.col.weight")}
            value={row.weight}
            onChange={(event) => set(at, { weight: Number(event.target.value) })}
          />
          <button
            type="button"
            className="quiet"
            aria-label={say("planning.milestone.remove")}
            onClick={() => onChange(rows.filter((_, place) => place !== at))}
          >
            ×
          </button>
        </div>
      ))}
      {rows.length < most && (
        <button type="button" className="act" onClick={() => onChange([...rows, { title: "", output: "", due, weight: 1 }])}>
          {say("planning.milestone.add")}
        </button>
      )}
    </fieldset>
  );
}
