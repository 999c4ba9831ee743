import "../../words/studio.ts";
import { Segmented } from "antd";
import { memo, useId } from "react";
import type { SchemeBody } from "#contract";
import { useWords, type Word } from "../../words/index.ts";
import {
  choiceOf,
  type Mean,
  means,
  type Scale,
  scales,
  standardsOf,
  type Weighting,
  weightings,
  withMean,
  withScale,
  withWeighting,
} from "./method.ts";

type Props = {
  readonly method: SchemeBody["method"];
  readonly treeNow: () => SchemeBody["tree"];
  readonly mayEdit: boolean;
  readonly onMethod: (method: SchemeBody["method"]) => void;
};

/** Weights, scale and mean: the choices the studio offers. What else the method does stands beside them and is not changed here. */
export const MethodChoices = memo(function MethodChoices({ method, treeNow, mayEdit, onMethod }: Props) {
  const { say } = useWords();
  const choice = choiceOf(method);
  const targets = () =>
    Object.fromEntries(treeNow().flatMap(({ id, leaf }) => (leaf?.target === undefined ? [] : [[id, leaf.target] as const])));
  const others = [...new Set(method.steps.map(({ step }) => step))].filter(
    (step) => step !== "weigh" && step !== "normalise" && step !== "aggregate",
  );
  return (
    <div className="studio-method">
      <Choose
        word="studio.weighting"
        value={choice.weighting}
        options={weightings.map((value) => [value, `studio.weighting.${value}`])}
        disabled={!mayEdit}
        onChange={(value) => onMethod(withWeighting(method, value as Weighting))}
      />
      <Choose
        word="studio.scale"
        value={choice.scale}
        options={scales.map((value) => [value, `studio.scale.${value}`])}
        disabled={!mayEdit}
        onChange={(value) => onMethod(withScale(method, value as Scale, standardsOf(method) ?? targets()))}
      />
      <Choose
        word="studio.mean"
        value={choice.mean}
        options={means.map((value) => [value, `studio.mean.${value}`])}
        disabled={!mayEdit}
        onChange={(value) => onMethod(withMean(method, value as Mean))}
      />
      <p className="faint studio-others">
        {others.length > 0 &&
          say("studio.others", { steps: others.map((step) => say(`studio.step.${step}` as Word)).join(say("studio.comma")) })}
        {Object.values(choice).includes(null) && ` ${say("studio.notOffered")}`}
      </p>
    </div>
  );
});

type ChooseProps = {
  readonly word: Word;
  readonly value: string | null;
  readonly options: readonly (readonly [string, string])[];
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
};

function Choose({ word, value, options, disabled, onChange }: ChooseProps) {
  const { say } = useWords();
  const name = useId();
  return (
    <div className="studio-choice">
      <span id={name}>{say(word)}</span>
      <Segmented
        size="small"
        aria-labelledby={name}
        disabled={disabled}
        value={value ?? "other"}
        options={[
          ...options.map(([id, label]) => ({ value: id, label: say(label as Word) })),
          ...(value === null ? [{ value: "other", label: say("studio.other"), disabled: true }] : []),
        ]}
        onChange={(next: string) => next !== "other" && onChange(next)}
      />
    </div>
  );
}
