/** A piece of SQL whose values become parameters; pieces nest. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
  /** The server plans it anew each time, by the values it has then. */
  readonly isPlannedAfresh: boolean;
  constructor(parts: readonly string[], values: readonly unknown[], isPlannedAfresh = false) {
    this.parts = parts;
    this.values = values;
    this.isPlannedAfresh = isPlannedAfresh;
  }
}
export const sql = (parts: TemplateStringsArray, ...values: readonly unknown[]): Sql => new Sql(parts, values);

/** For searches whose best way depends on how common their values are: a plan kept for all of them can be a thousand times slower for one. */
export const plannedAfresh = ({ parts, values }: Sql): Sql => new Sql(parts, values, true);

/** The text with `$1…` and its values, as the driver takes them. */
export function statement(query: Sql): { readonly text: string; readonly values: unknown[] } {
  const values: unknown[] = [];
  const render = (q: Sql): string =>
    q.parts
      .map((part, i) => {
        if (i >= q.values.length) return part;
        const value = q.values[i];
        return part + (value instanceof Sql ? render(value) : `$${values.push(value)}`);
      })
      .join("");
  return { text: render(query), values };
}
