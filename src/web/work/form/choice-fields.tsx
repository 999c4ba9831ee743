import "../../words/form.ts";
import { useWords } from "../../words/index.ts";
import { controlOf, FieldFrame, type FieldProps, type Kind } from "./field-frame.tsx";
import { idsOf, textOf } from "./form-values.ts";

/** As many as are seen at a glance stand open; more fold into a list. */
const mostOpen = 5;

export function ChoiceField(props: FieldProps<Kind<"choice">>) {
  const { field, value, onChange, context } = props;
  const { say, read } = useWords();
  const { id, "aria-required": _, ...control } = controlOf(props);
  if (!field.many && field.of.length > mostOpen)
    return (
      <FieldFrame {...props} as="one">
        <select {...controlOf(props)} value={textOf(value)} onChange={({ target }) => onChange(target.value)}>
          <option value="">{say("form.choose")}</option>
          {field.of.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {read(choice.label)}
            </option>
          ))}
        </select>
      </FieldFrame>
    );
  const chosen = new Set(idsOf(value));
  const change = (choice: string, isOn: boolean): void => {
    // In the plan's order, whatever was ticked first.
    if (!field.many) onChange(choice);
    else onChange(field.of.map((one) => one.id).filter((one) => (one === choice ? isOn : chosen.has(one))));
  };
  return (
    <FieldFrame {...props} as="group">
      <div className="field-choices">
        {field.of.map((choice, at) => (
          <label key={choice.id}>
            <input
              {...(at === 0 ? { id } : {})}
              {...(at === 0 ? control : { disabled: context.disabled })}
              type={field.many ? "checkbox" : "radio"}
              name={id}
              checked={chosen.has(choice.id)}
              onChange={({ target }) => change(choice.id, target.checked)}
            />
            {read(choice.label)}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

export function YesNoField(props: FieldProps<Kind<"yes-no">>) {
  const { value, onChange, context } = props;
  const { say } = useWords();
  const { id, "aria-required": _, ...control } = controlOf(props);
  return (
    <FieldFrame {...props} as="group">
      <div className="field-choices">
        {([true, false] as const).map((answer) => (
          <label key={String(answer)}>
            <input
              {...(answer ? { id } : {})}
              {...(answer ? control : { disabled: context.disabled })}
              type="radio"
              name={id}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            {say(answer ? "form.yes" : "form.no")}
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}
