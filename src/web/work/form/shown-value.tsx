import "../../words/work.ts";
import "../../words/form.ts";
import type { Field } from "#define";
import { parseQuantity } from "#kernel";
import { decimalText, withUnit } from "../../format.ts";
import { useWords } from "../../words/index.ts";
import { type FormValues, idsOf, isAsked, isEmpty, rowsOf, textOf } from "./form-values.ts";
import { useNames } from "./use-choices.ts";

type Props = { readonly field: Field; readonly value: unknown };

/** A value to be read, not changed: names for ids, units behind figures, rows as a table. */
export function ShownValue({ field, value }: Props) {
  const { say, read, language } = useWords();
  if (isEmpty(value)) return <span className="missing">{say("form.empty")}</span>;
  switch (field.kind) {
    case "choice":
      return (
        <>
          {field.of
            .filter(({ id }) => idsOf(value).includes(id))
            .map(({ label }) => read(label))
            .join(say("work.and"))}
        </>
      );
    case "yes-no":
      return <>{say(value === true ? "form.yes" : "form.no")}</>;
    case "reference":
      return <Named field={field} value={value} />;
    case "decimal": {
      const text = textOf(value);
      return <>{parseQuantity(text, field.unit).ok ? withUnit(decimalText(text), field.unit, language) : text}</>;
    }
    case "whole":
      return <>{[textOf(value), field.unit ? read(field.unit) : ""].join(" ").trim()}</>;
    case "rows":
      return <ShownRows field={field} rows={rowsOf(value)} />;
    case "files":
      return <>{say("form.files.count", { count: idsOf(value).length })}</>;
    default:
      return <span className="shown-text">{textOf(value)}</span>;
  }
}

function Named({ field, value }: { readonly field: Extract<Field, { kind: "reference" }>; readonly value: unknown }) {
  const { say, read } = useWords();
  const ids = idsOf(value);
  const names = useNames(field.to, ids);
  return (
    <>
      {ids
        .map((id) => {
          const choice = names.get(id);
          return choice ? read(choice.label) : id;
        })
        .join(say("work.and"))}
    </>
  );
}

function ShownRows({ field, rows }: { readonly field: Extract<Field, { kind: "rows" }>; readonly rows: readonly FormValues[] }) {
  const { read } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          {field.of.map((column) => (
            <th key={column.id} scope="col">
              {read(column.label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own but its place
          <tr key={at}>
            {field.of.map((column) => (
              <td key={column.id}>{isAsked(column, row) && <ShownValue field={column} value={row[column.id]} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
