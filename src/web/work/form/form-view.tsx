import "../../words/form.ts";
import { useEffect, useId, useRef } from "react";
import type { Form } from "#define";
import type { Refusal } from "#kernel";
import { useWords } from "../../words/index.ts";
import "../../styles/form.css";
import { elementOf, type FormContext } from "./field-frame.tsx";
import { FieldView } from "./field-view.tsx";
import { type FieldFaults, type FormValues, isAsked, type Prefilled, sortRefusals } from "./form-values.ts";

type Props = {
  readonly form: Form;
  readonly prefilled: Prefilled;
  readonly value: FormValues;
  readonly onChange: (value: FormValues) => void;
  /** What the service said no with; faults of fields are shown under them, the others above the form. */
  readonly errors?: readonly Refusal[];
  /** Where attachments go; without it they wait for the matter that is to be opened. */
  readonly matter?: string | null;
  readonly disabled?: boolean;
};

/** Any form of the plan, ready to be filled in; it knows no act and sends nothing. */
export function FormView({ form, prefilled, value, onChange, errors = [], matter = null, disabled = false }: Props) {
  const prefix = useId();
  const { byField, others } = sortRefusals(form, value, errors);
  const context: FormContext = { prefix, prefilled, faults: byField, matter, disabled };
  return (
    <div className="form-view">
      <FaultSummary form={form} errors={errors} byField={byField} others={others} context={context} />
      {form.fields
        .filter((field) => isAsked(field, value))
        .map((field) => (
          <FieldView
            key={field.id}
            field={field}
            place={field.id}
            value={value[field.id]}
            beside={value}
            context={context}
            onChange={(next) => onChange({ ...value, [field.id]: next })}
          />
        ))}
    </div>
  );
}

type SummaryProps = {
  readonly form: Form;
  readonly errors: readonly Refusal[];
  readonly byField: FieldFaults;
  readonly others: readonly Refusal[];
  readonly context: FormContext;
};

/** Told at the top and to readers of screens as soon as the service said no; a click goes to the first place. */
function FaultSummary({ form, errors, byField, others, context }: SummaryProps) {
  const { say, read } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const first = form.fields.flatMap(({ id }) => [...byField.keys()].filter((place) => place.split("/")[0] === id))[0];
  const goTo = (place: string): void => {
    const element = document.getElementById(elementOf(context, place)) ?? document.getElementById(`${elementOf(context, place)}-group`);
    element?.scrollIntoView({ block: "center" });
    element?.focus();
  };
  return (
    <div ref={box} className="form-faults is-wide" role="alert" tabIndex={-1}>
      {byField.size > 0 && (
        <p>
          {say("form.faults", { count: byField.size })}
          {first !== undefined && (
            <button type="button" className="quiet" onClick={() => goTo(first)}>
              {say("form.faults.go")}
            </button>
          )}
        </p>
      )}
      {others.map(({ code, say: said }) => (
        <p key={code}>{read(said)}</p>
      ))}
    </div>
  );
}
