import { isHan, plain } from "./tokens.ts";
import type { Speech } from "./types.ts";

/** The sound of a name: `yanfajingfeitouru`, its first letters `yfjftr`, and which character begins where. */
export type Spelled = {
  readonly sound: string;
  readonly initials: string;
  /** For each character: where its sound begins, and where it stands in the name. */
  readonly starts: readonly number[];
  readonly places: readonly number[];
};

/** Brackets are passed over; Latin letters and digits sound as they are. Null for a name without Chinese. */
export function spelledOf(name: string, speech: Speech): Spelled | null {
  if (!isHan(name)) return null;
  // Blanks keep the places of what stands in brackets.
  const text = plain(name).replaceAll(/[(（][^)）]*[)）]/g, (inside) => " ".repeat(inside.length));
  const spoken = speech.spell(text);
  const [starts, places]: [number[], number[]] = [[], []];
  let [sound, initials] = ["", ""];
  let place = 0;
  for (const [at, character] of [...text].entries()) {
    const own = spoken[at] || (/[a-z0-9]/.test(character) ? character : "");
    if (own !== "") {
      starts.push(sound.length);
      places.push(place);
      sound += own;
      initials += own[0];
    }
    place += character.length;
  }
  return { sound, initials, starts, places };
}
