/** A piece of SQL whose values become parameters; pieces nest. */
export class Sql {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
  constructor(parts: readonly string[], values: readonly unknown[]) {
    this.parts = parts;
    this.values = values;
  }
}
export const sql = (parts: TemplateStringsArray, ...values: readonly unknown[]): Sql => new Sql(parts, values);

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
