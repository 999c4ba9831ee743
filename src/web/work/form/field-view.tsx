import { ChoiceField, YesNoField } from "./choice-fields.tsx";
import type { FieldProps } from "./field-frame.tsx";
import { FilesField } from "./files-field.tsx";
import { LockedField } from "./locked-field.tsx";
import { ReferenceField } from "./reference-field.tsx";
import { RowsField } from "./rows-field.tsx";
import { DayField, DecimalField, TextField, WholeField } from "./text-fields.tsx";

/** One field as its kind asks; what is known and locked is shown and not asked. */
export function FieldView(props: FieldProps) {
  const { field, place, context } = props;
  const known = place.includes("/") ? undefined : context.prefilled[place];
  if (known?.locked) return <LockedField {...props} source={known.from} />;
  switch (field.kind) {
    case "text":
      return <TextField {...props} field={field} />;
    case "whole":
      return <WholeField {...props} field={field} />;
    case "decimal":
      return <DecimalField {...props} field={field} />;
    case "day":
      return <DayField {...props} field={field} />;
    case "yes-no":
      return <YesNoField {...props} field={field} />;
    case "choice":
      return <ChoiceField {...props} field={field} />;
    case "reference":
      return <ReferenceField {...props} field={field} />;
    case "files":
      return <FilesField {...props} field={field} />;
    case "rows":
      return <RowsField {...props} field={field} />;
  }
}
