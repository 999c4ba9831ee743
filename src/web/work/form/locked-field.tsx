import "../../words/form.ts";
import type { Label } from "#kernel";
import { useWords } from "../../words/index.ts";
import { elementOf, type FieldProps } from "./field-frame.tsx";
import { ShownValue } from "./shown-value.tsx";

/** What the platform knows already: shown with where it comes from, so that nobody types it twice. */
export function LockedField({ field, place, value, context, source }: FieldProps & { readonly source: Label }) {
  const { say, read } = useWords();
  const id = elementOf(context, place);
  const faults = context.faults.get(place) ?? [];
  return (
    <div className={`field is-locked ${field.kind === "rows" ? "is-wide" : ""}`} id={id} tabIndex={-1}>
      <span className="field-name">{read(field.label)}</span>
      <div className="field-known">
        <ShownValue field={field} value={value} />
      </div>
      <p className="field-help">{say("form.locked", { source: read(source) })}</p>
      {faults.length > 0 && <p className="field-fault">{faults.map(({ say: said }) => read(said)).join(" ")}</p>}
    </div>
  );
}
