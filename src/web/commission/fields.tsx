import { Select } from "antd";
import type { Label } from "#kernel";
import { Field } from "../evaluation/parts/field.tsx";
import { useWords, type Word } from "../words/index.ts";

type TextProps = {
  readonly word: Word;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "date" | "number";
  readonly longest?: number;
};

/** A line of text, a day or a number, with its name above it. */
export const TextField = ({ word, value, onChange, type = "text", longest = 200 }: TextProps) => (
  <Field word={word}>
    <input className="input" type={type} maxLength={longest} value={value} onChange={({ target }) => onChange(target.value)} />
  </Field>
);

export const WordsField = ({ word, value, onChange, longest = 3000 }: Omit<TextProps, "type">) => (
  <Field word={word}>
    <textarea className="commission-words" rows={3} maxLength={longest} value={value} onChange={({ target }) => onChange(target.value)} />
  </Field>
);

export type Choice = { readonly id: string; readonly label: Label };
type ChoiceProps = {
  readonly word: Word;
  readonly of: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly many?: boolean;
};

/** One or several of a list, found by words. */
export function ChoiceField({ word, of, value, onChange, many = false }: ChoiceProps) {
  const { read } = useWords();
  const options = of.map(({ id, label }) => ({ value: id, label: read(label) }));
  return (
    <Field word={word}>
      {many ? (
        <Select mode="multiple" value={[...value]} options={options} onChange={onChange} showSearch={{ optionFilterProp: "label" }} />
      ) : (
        <Select
          value={value[0] ?? null}
          options={options}
          onChange={(one: string | null) => onChange(one === null || one === undefined ? [] : [one])}
          showSearch={{ optionFilterProp: "label" }}
          allowClear
        />
      )}
    </Field>
  );
}
