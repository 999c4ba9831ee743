import "../../words/form.ts";
import type { Form } from "#define";
import { useWords } from "../../words/index.ts";
import "../../styles/form.css";
import { type FormValues, isAsked } from "./form-values.ts";
import { ShownValue } from "./shown-value.tsx";

type Props = { readonly form: Form; readonly value: FormValues; readonly adverse?: boolean };

/** What is about to be sent, to be read once more; for an act that goes against somebody it says so first. */
export function FormSummary({ form, value, adverse = false }: Props) {
  const { say, read } = useWords();
  return (
    <div className="form-summary">
      <p className="strong">{say("form.second")}</p>
      {adverse && <p className="tone-warn">{say("form.second.say")}</p>}
      <dl>
        {form.fields
          .filter((field) => isAsked(field, value))
          .map((field) => (
            <div key={field.id} className={field.kind === "rows" ? "is-wide" : ""}>
              <dt>{read(field.label)}</dt>
              <dd>
                <ShownValue field={field} value={value[field.id]} />
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
