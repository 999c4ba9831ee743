import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { ChildOpening, Field } from "../work.ts";
import { byId, ofField } from "./fields.ts";
import type { Ground } from "./ground.ts";
import { unknownAmong } from "./names.ts";

/** Matters opened below: the procedure is there, the rows are rows, and every required field of the child has something to be filled from. */
export const ofChildren = (ground: Ground, path: string, opens: readonly ChildOpening[], fields: Ground["fields"]): readonly Refusal[] =>
  opens.flatMap((opening, at) => ofChild(ground, `${path}/${at}`, opening, fields));

function ofChild({ plan, forms }: Ground, path: string, opening: ChildOpening, fields: Ground["fields"]): readonly Refusal[] {
  const { procedure: id, rows, carry = [] } = opening;
  const child = plan.procedures.find((one) => one.id === id);
  const form = child?.versions.at(-1)?.form;
  const childFields = form === undefined ? undefined : forms.get(form)?.fields;
  const rowsField = fields.get(rows);
  return [
    ...(child ? [] : [faults.unknownReference({ path, id, kind: "procedure" })]),
    ...ofField(path, rows, fields, ["rows"]),
    ...unknownAmong("field", path, carry, fields),
    ...(childFields
      ? unknownAmong(
          "field",
          path,
          carry.filter((name) => fields.has(name)),
          byId(childFields),
        )
      : []),
    ...(childFields && rowsField?.kind === "rows" ? unfilled(path, opening, rowsField.of, childFields) : []),
  ];
}

/** Columns go into fields of the child; what it requires and neither a column, a carried field nor its own prefilling gives, would be refused at every opening. */
function unfilled(path: string, opening: ChildOpening, columns: readonly Field[], fields: readonly Field[]): readonly Refusal[] {
  const given = new Set([...columns.map(({ id }) => id), ...(opening.carry ?? [])]);
  const lacking = fields.filter(
    ({ id, required, when, prefill }) => required && !when && !given.has(id) && prefill?.from !== "parent" && prefill?.from !== "actor",
  );
  return [
    ...unknownAmong(
      "field",
      path,
      columns.map(({ id }) => id),
      byId(fields),
    ),
    ...lacking.map(({ id }) => faults.childFieldUnfilled({ path, field: id, procedure: opening.procedure })),
  ];
}
