import "../../words/form.ts";
import { CalendarOutlined } from "@ant-design/icons";
import { useEffect, useRef } from "react";
import { isDay, units } from "#kernel";
import { useWords } from "../../words/index.ts";
import { controlOf, FieldFrame, type FieldProps, type Kind } from "./field-frame.tsx";
import { textOf } from "./form-values.ts";
import { dayTyped, decimalTyped, moneyRead, wholeTyped } from "./typed.ts";

/** The count is told once it matters. */
const tellCountFrom = 0.6;

export function TextField(props: FieldProps<Kind<"text">>) {
  const { field, value, onChange } = props;
  const { say } = useWords();
  const text = textOf(value);
  const count = [...text].length;
  const reading = count >= field.longest * tellCountFrom ? say("form.count", { count, most: field.longest }) : undefined;
  return (
    <FieldFrame {...props} as="one" reading={reading}>
      {field.lines === "one" ? (
        <input type="text" {...controlOf(props)} value={text} autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      ) : (
        <GrowingText {...props} text={text} />
      )}
    </FieldFrame>
  );
}

/** A field as tall as its text, so that nothing is filled in through a slit. */
function GrowingText({ text, ...props }: FieldProps<Kind<"text">> & { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = area;
    if (!current || text === "") return;
    current.style.height = "auto";
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [text]);
  return <textarea ref={area} {...controlOf(props)} rows={3} value={text} onChange={({ target }) => props.onChange(target.value)} />;
}

export function WholeField(props: FieldProps<Kind<"whole">>) {
  const { field, value, onChange } = props;
  const { read } = useWords();
  return (
    <FieldFrame {...props} as="one">
      <span className="field-measured">
        <input
          type="text"
          inputMode="numeric"
          {...controlOf(props)}
          value={textOf(value)}
          autoComplete="off"
          onChange={({ target }) => onChange(wholeTyped(target.value))}
        />
        {field.unit && <span className="field-unit">{read(field.unit)}</span>}
      </span>
    </FieldFrame>
  );
}

export function DecimalField(props: FieldProps<Kind<"decimal">>) {
  const { field, value, onChange } = props;
  const { say, read, language } = useWords();
  const text = textOf(value);
  const sum = moneyRead(decimalTyped(text), field.unit, language);
  return (
    <FieldFrame {...props} as="one" reading={sum === null ? undefined : say("form.money", { sum })}>
      <span className="field-measured">
        <input
          type="text"
          inputMode="decimal"
          {...controlOf(props)}
          value={text}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => onChange(decimalTyped(text))}
        />
        <span className="field-unit">{read(units[field.unit].label)}</span>
      </span>
    </FieldFrame>
  );
}

/** A day is typed as documents write it, or picked; the browser's own calendar is asked for, since it knows the reader's ways. */
export function DayField(props: FieldProps<Kind<"day">>) {
  const { field, value, onChange, context } = props;
  const { say, read } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const text = textOf(value);
  return (
    <FieldFrame {...props} as="one">
      <span className="field-measured">
        <input
          type="text"
          {...controlOf(props)}
          value={text}
          placeholder={say("form.day.shape")}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
          onBlur={() => text !== "" && onChange(dayTyped(text))}
        />
        <button
          type="button"
          className="quiet field-pick"
          disabled={context.disabled}
          aria-label={say("form.day.pick", { field: read(field.label) })}
          onClick={() => picker.current?.showPicker()}
        >
          <CalendarOutlined aria-hidden />
        </button>
        <input
          ref={picker}
          type="date"
          className="field-picker"
          tabIndex={-1}
          aria-hidden="true"
          value={isDay(text) ? text : ""}
          onChange={({ target }) => onChange(target.value)}
        />
      </span>
    </FieldFrame>
  );
}
