import "../words/commission.ts";
import type { CommissionAnswer, EvaluatorRecord } from "#contract";
import { numberText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { dayOf } from "../work/moments.ts";

/** One organisation: how often it was commissioned, the means of its ratings, and what was said with them. */
export function EvaluatorRecordCard({ record }: { readonly record: EvaluatorRecord }) {
  const { say, read } = useWords();
  return (
    <section className="commission-record">
      <h3>{record.name}</h3>
      <p className="faint">
        {record.code} · {say("commission.recordCount", { evaluations: record.evaluations, ratings: record.ratings })}
      </p>
      {record.means.length > 0 && (
        <dl className="commission-means">
          {record.means.map(({ id, label, mean }) => (
            <div key={id}>
              <dt>{read(label)}</dt>
              <dd>{numberText(mean, 1)}</dd>
            </div>
          ))}
        </dl>
      )}
      <ul className="commission-reasons">
        {record.reasons.map(({ number, by, at, reason }) => (
          <li key={`${number} ${at} ${by.zh}`}>
            {reason} <span className="faint">{`${number} · ${read(by)} · ${dayOf(at)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Ratings given in one evaluation. */
export function RatingsPanel({ ratings }: { readonly ratings: CommissionAnswer["ratings"] }) {
  const { say, read } = useWords();
  if (ratings.length === 0) return null;
  return (
    <Panel title={say("commission.ratings")} note={say("commission.recordNote")}>
      <ul className="commission-ratings">
        {ratings.map(({ by, at, grades, reason }) => (
          <li key={`${by.zh} ${at}`}>
            <strong>{read(by)}</strong> <span className="faint">{dayOf(at)}</span>
            <p>{grades.map(({ label, value }) => `${read(label)} ${value}`).join(" · ")}</p>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
