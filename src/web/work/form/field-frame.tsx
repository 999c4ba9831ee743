import "../../words/form.ts";
import type { ReactNode } from "react";
import type { Field } from "#define";
import type { Refusal } from "#kernel";
import { useWords } from "../../words/index.ts";
import type { FieldFaults, FormValues, Prefilled } from "./form-values.ts";

/** What every field of one form shares. */
export type FormContext = {
  /** Begins the ids of the page's elements, so that two forms can stand on one page. */
  readonly prefix: string;
  readonly prefilled: Prefilled;
  readonly faults: FieldFaults;
  /** The matter an attachment goes to; null while it is still to be opened. */
  readonly matter: string | null;
  readonly disabled: boolean;
};
export type FieldProps<F extends Field = Field> = {
  readonly field: F;
  /** `title`, or `steps/0/weight` in a row. */
  readonly place: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly context: FormContext;
  /** The values it stands among. */
  readonly beside: FormValues;
};
export type Kind<K extends Field["kind"]> = Extract<Field, { readonly kind: K }>;

export const elementOf = (context: FormContext, place: string): string => `${context.prefix}-${place.replaceAll("/", "-")}`;

/** What ties a control to its label, help and faults. */
export function controlOf({ field, place, context }: FieldProps) {
  const id = elementOf(context, place);
  const isFaulty = context.faults.has(place);
  const told = [...(field.help ? [`${id}-help`] : []), ...(isFaulty ? [`${id}-fault`] : [])].join(" ");
  return {
    id,
    disabled: context.disabled,
    ...(field.required ? { "aria-required": true } : {}),
    ...(isFaulty ? { "aria-invalid": true } : {}),
    ...(told === "" ? {} : { "aria-describedby": told }),
  } as const;
}

type Props = FieldProps & {
  /** `group`: the control is several, named together. */
  readonly as: "one" | "group";
  /** Under the control: how much was typed, a sum read out. */
  readonly reading?: ReactNode;
  readonly children: ReactNode;
};

/** Label above, help and reading under, what is wrong last and in words. */
export function FieldFrame({ as, reading, children, ...props }: Props) {
  const { field, place, context } = props;
  const { say, read } = useWords();
  const id = elementOf(context, place);
  const known = place.includes("/") ? undefined : context.prefilled[place];
  const faults = context.faults.get(place) ?? [];
  const name = (
    <>
      {read(field.label)}
      {field.required && (
        <span className="field-required" title={say("form.required")}>
          <span aria-hidden="true">*</span>
          <span className="only-read">（{say("form.required")}）</span>
        </span>
      )}
    </>
  );
  const below = (
    <>
      {field.help && (
        <p className="field-help" id={`${id}-help`}>
          {read(field.help)}
        </p>
      )}
      {reading && <p className="field-help field-reading">{reading}</p>}
      {known && !known.locked && <p className="field-help">{say("form.from", { source: read(known.from) })}</p>}
      {field.personal && <p className="field-help">{say("form.personal")}</p>}
      <Faults id={`${id}-fault`} faults={faults} />
    </>
  );
  const shape = `field is-${field.kind} ${isWide(field) ? "is-wide" : ""} ${faults.length > 0 ? "is-faulty" : ""}`;
  if (as === "group")
    return (
      <fieldset className={shape} id={`${id}-group`} {...(field.help ? { "aria-describedby": `${id}-help` } : {})}>
        <legend>{name}</legend>
        {children}
        {below}
      </fieldset>
    );
  return (
    <div className={shape}>
      <label htmlFor={id}>{name}</label>
      {children}
      {below}
    </div>
  );
}

function Faults({ id, faults }: { readonly id: string; readonly faults: readonly Refusal[] }) {
  const { read } = useWords();
  if (faults.length === 0) return null;
  return (
    <p className="field-fault" id={id}>
      {faults.map(({ say: said }) => read(said)).join(" ")}
    </p>
  );
}

/** Long texts, lists and tables take the whole width; what is short stands in two columns where there is room. */
const isWide = (field: Field): boolean =>
  (field.kind === "text" && (field.lines === "many" || field.longest > 60)) ||
  field.kind === "rows" ||
  field.kind === "files" ||
  ((field.kind === "reference" || field.kind === "choice") && field.many === true);
