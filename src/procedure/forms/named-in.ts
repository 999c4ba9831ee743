import type { Field, Form } from "#define";
import type { Values } from "../types.ts";

/** Ids that only the database can vouch for, as the values name them; what is not even text is left for `checkValues` to refuse. */
export type Named = { readonly matter: readonly string[]; readonly person: readonly string[]; readonly file: readonly string[] };

/** Everything of that kind in the values, so that it can be looked up at once before they are checked. */
export function namedIn(form: Form, values: Values): Named {
  const found = { matter: new Set<string>(), person: new Set<string>(), file: new Set<string>() };
  collect(form.fields, values, found);
  return { matter: [...found.matter], person: [...found.person], file: [...found.file] };
}

function collect(fields: readonly Field[], values: Values, found: Readonly<Record<keyof Named, Set<string>>>): void {
  for (const field of fields) {
    const given = values[field.id];
    if (field.kind === "rows" && Array.isArray(given)) {
      for (const row of given.slice(0, field.most)) if (typeof row === "object" && row !== null) collect(field.of, row as Values, found);
      continue;
    }
    const into = field.kind === "files" ? found.file : field.kind === "reference" ? placeFor(field.to, found) : undefined;
    for (const id of Array.isArray(given) ? given : [given]) if (typeof id === "string") into?.add(id);
  }
}

const placeFor = (to: string, found: Readonly<Record<keyof Named, Set<string>>>): Set<string> | undefined =>
  to === "matter" || to === "person" ? found[to] : undefined;
