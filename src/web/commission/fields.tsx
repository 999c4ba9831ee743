import { Select } from "antd";
import type { ReactNode } from "react";
import type { Label } from "#kernel";
import { useWords, type Word } from "../words/index.ts";

type NamedProps = {
  readonly word: Word;
  /** Has to be filled in: marked beside its name. */
  readonly needed?: boolean;
};

/** A control with its name above it. */
function Named({ word, needed = false, children }: NamedProps & { readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child, whichever kind it is
    <label className="field">
      <span className={needed ? "is-needed" : ""}>{say(word)}</span>
      {children}
    </label>
  );
}

type TextProps = NamedProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "date" | "number";
  readonly longest?: number;
};

/** A line of text, a day or a number, with its name above it. */
export const TextField = ({ word, needed = false, value, onChange, type = "text", longest = 200 }: TextProps) => (
  <Named word={word} needed={needed}>
    <input
      className="input"
      type={type}
      maxLength={longest}
      aria-required={needed}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </Named>
);

export const WordsField = ({ word, needed = false, value, onChange, longest = 3000 }: Omit<TextProps, "type">) => (
  <Named word={word} needed={needed}>
    <textarea
      className="commission-words"
      rows={3}
      maxLength={longest}
      aria-required={needed}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  </Named>
);

export type Choice = { readonly id: string; readonly label: Label };
type ChoiceProps = NamedProps & {
  readonly of: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly many?: boolean;
};

/** One or several of a list, found by words. */
export function ChoiceField({ word, needed = false, of, value, onChange, many = false }: ChoiceProps) {
  const { read } = useWords();
  const options = of.map(({ id, label }) => ({ value: id, label: read(label) }));
  return (
    <Named word={word} needed={needed}>
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
    </Named>
  );
}
