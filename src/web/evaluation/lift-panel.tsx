import "../words/evaluation.ts";
import "../words/scheme-text.ts";
import { useMutation } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import type { LiftAnswer, UnitCard } from "#contract";
import { act } from "../api.ts";
import { numberText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { measureText } from "./measure-text.ts";
import { Field } from "./parts/field.tsx";
import { placesOf } from "./ranked.ts";
import { useAsked } from "./use-evaluation.ts";

/** The smallest change of chosen indicators that reaches a rank or a score; tried, never kept. */
export function LiftPanel({ card }: { readonly card: UnitCard }) {
  const { say, read } = useWords();
  const { asOf, knownAt, period } = useAsked();
  const weak = card.weaknesses.map(({ leaf }) => leaf);
  const [leaves, setLeaves] = useState<readonly string[]>(weak.slice(0, 3));
  const [by, setBy] = useState<"rank" | "score">("rank");
  const [aim, setAim] = useState(String(Math.max(1, (card.rank ?? 2) - 1)));
  const value = Number(aim);
  const to = by === "rank" ? ({ kind: "rank", rank: Math.round(value) } as const) : ({ kind: "score", score: value } as const);
  const lift = useMutation({
    mutationFn: () =>
      act(
        "schemeLift",
        { id: card.head.id, unit: card.unit.id },
        { ...(asOf ? { asOf } : {}), ...(knownAt ? { knownAt } : {}), ...(period ? { period } : {}), to, leaves: [...leaves] },
      ),
  });
  const isAsked = leaves.length > 0 && aim.trim() !== "" && Number.isFinite(value) && (by === "score" || value >= 1);
  return (
    <Panel title={say("evaluation.lift")} note={say("evaluation.liftNote")} className="lift-panel">
      <form
        className="lift-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isAsked) lift.mutate();
        }}
      >
        <Field word="evaluation.liftLeaves">
          <Select
            mode="multiple"
            maxCount={12}
            value={[...leaves]}
            showSearch={{ optionFilterProp: "label" }}
            options={card.cells
              .filter(({ value: there }) => there !== null)
              .map(({ leaf, label }) => ({ value: leaf, label: read(label) }))}
            onChange={(chosen: string[]) => setLeaves(chosen)}
          />
        </Field>
        <div className="lift-aim">
          <Select
            aria-label={say("evaluation.liftBy")}
            value={by}
            popupMatchSelectWidth={false}
            options={[
              { value: "rank", label: say("evaluation.liftRank") },
              { value: "score", label: say("evaluation.liftScore") },
            ]}
            onChange={(next: "rank" | "score") => setBy(next)}
          />
          <input
            className="input"
            inputMode="decimal"
            aria-label={say(by === "rank" ? "evaluation.liftRank" : "evaluation.liftScore")}
            value={aim}
            onChange={(event) => setAim(event.target.value)}
          />
          <button type="submit" className="act is-first" disabled={!isAsked || lift.isPending}>
            {say("evaluation.liftDo")}
          </button>
        </div>
      </form>
      <Refusals fault={lift.error} />
      {lift.data && <Found answer={lift.data} isOld={lift.isPending} />}
    </Panel>
  );
}

function Found({ answer, isOld }: { readonly answer: LiftAnswer; readonly isOld: boolean }) {
  const words = useWords();
  const { say, read } = words;
  const places = placesOf([answer.before.score]);
  return (
    <div className={isOld ? "lift-found is-earlier" : "lift-found"} role="status">
      <p>
        <strong>{read(answer.say)}</strong>
      </p>
      {answer.steps.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.indicator")}</th>
              <th scope="col" className="number">
                {say("evaluation.liftFrom")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.liftTo")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.liftBest")}
              </th>
            </tr>
          </thead>
          <tbody>
            {answer.steps.map((step) => (
              <tr key={step.leaf}>
                <th scope="row">
                  {read(step.label)} <span className="faint">{measureText(step.unit, step.counted, words)}</span>
                </th>
                <td className="number">{numberText(step.from, step.places)}</td>
                <td className="number strong">{numberText(step.to, step.places)}</td>
                <td className="number faint">{step.best === null ? "—" : numberText(step.best, step.places)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {answer.after && (
        <p className="under">
          {say("evaluation.lifted", {
            before: numberText(answer.before.score, places),
            beforeRank: answer.before.rank,
            after: numberText(answer.after.score, places),
            afterRank: answer.after.rank,
          })}
        </p>
      )}
    </div>
  );
}
