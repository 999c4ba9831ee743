import { type Index, initialGram, soundGram } from "./build.ts";
import { distanceToStart, forgiven } from "./distance.ts";
import type { Marker } from "./marker.ts";
import type { Spelled } from "./spelled.ts";
import { lettersOf } from "./tokens.ts";

const mostExact = 2000;
const mostNear = 120;
/** Where so many answer without a mistake, none is looked for. */
const enough = 12;
/** Below this many letters a sound with a mistake is near too many others. */
const shortestNear = 6;
const shortestInside = 3;

/**
 * Letters typed as sound: a whole name 0.97, the beginning of one 0.9, later syllables 0.75 to 0.85, the more of the name the better; with
 * one mistake 0.6, with two 0.5.
 * `cap` lowers all of them for Chinese whose characters were wrong and only the sound is right.
 */
export function matchSound(index: Index, letters: string, mark: Marker, cap = 1): void {
  const grams = lettersOf(letters, soundGram);
  const holders = letters.length < soundGram ? [] : index.tally.atLeast(index.sounds, grams, grams.length, mostExact);
  let answered = 0;
  for (const at of holders) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], (spelled) => soundQuality(spelled, letters));
    if (quality === 0) continue;
    mark(at, quality * cap, "sound");
    answered += 1;
  }
  const most = letters.length < shortestNear || answered >= enough ? 0 : forgiven(letters.length);
  if (most === 0) return;
  // Each mistake spoils at most three of the grams.
  const least = Math.max(1, grams.length - soundGram * most);
  for (const at of index.tally.atLeast(index.sounds, grams, least, mostNear)) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], (spelled) => nearQuality(spelled, letters, most));
    if (quality > 0) mark(at, quality * cap, "near");
  }
}

/** First letters: all of a name 0.95, its beginning 0.8, further on 0.55 to 0.65 (from three letters). */
export function matchInitials(index: Index, letters: string, mark: Marker): void {
  if (letters.length < 2) return;
  const grams = lettersOf(letters, initialGram);
  for (const at of index.tally.atLeast(index.initials, grams, grams.length, mostExact)) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], ({ initials }) => {
      if (initials === letters) return 0.95;
      if (initials.startsWith(letters)) return 0.8;
      return letters.length >= shortestInside && initials.includes(letters) ? inside(0.55, letters, initials) : 0;
    });
    if (quality > 0) mark(at, quality, "initials");
  }
}

/** What stands inside a name, by how much of the name it is. */
const inside = (least: number, letters: string, name: string): number => least + 0.1 * (letters.length / name.length);

const bestOf = (names: readonly Spelled[], quality: (name: Spelled) => number): number => Math.max(0, ...names.map(quality));

function soundQuality({ sound, starts }: Spelled, letters: string): number {
  if (sound === letters) return 0.97;
  if (sound.startsWith(letters)) return starts.includes(letters.length) ? 0.92 : 0.88;
  return starts.some((from) => sound.startsWith(letters, from)) ? inside(0.75, letters, sound) : 0;
}

function nearQuality({ sound, starts }: Spelled, letters: string, most: number): number {
  const atStart = distanceToStart(letters, sound, most);
  if (atStart <= most) return 0.7 - 0.1 * atStart;
  let further = most + 1;
  for (const from of starts) further = Math.min(further, from === 0 ? further : distanceToStart(letters, sound, most, from));
  return further <= most ? 0.62 - 0.1 * further : 0;
}
