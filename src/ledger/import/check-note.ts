import { mostNoteCharacters } from "./limits.ts";
import type { Checked } from "./row-draft.ts";
import { rowRefusals } from "./row-refusals.ts";

/** A note stands in both languages or in none, and is a note, not a document. */
export function checkNote({ fields, at, check }: Checked): void {
  const missing = fields.note_zh === "" ? "note_zh" : "note_en";
  check((fields.note_zh === "") === (fields.note_en === ""), () => rowRefusals.noteInOneLanguage(at(missing)));
  for (const column of ["note_zh", "note_en"] as const) {
    const { length } = fields[column];
    const count = length > mostNoteCharacters ? [...fields[column]].length : length;
    check(count <= mostNoteCharacters, () => rowRefusals.noteTooLong({ ...at(column), count }));
  }
}
