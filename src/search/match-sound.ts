import { type Index, initialGram, soundGram } from "./build.ts";
import { distanceToStart, forgiven } from "./distance.ts";
import type { Marker } from "./marker.ts";
import type { Spelled } from "./spelled.ts";
import { lettersOf } from "./tokens.ts";

const mostExact = 4000;
const mostNear = 250;
/** Below this many letters a sound with a mistake is near too many others. */
const shortestNear = 6;
const shortestInside = 3;

/**
 * Letters typed as sound: a whole name 0.97, the beginning of one 0.9, a later syllable 0.8; with one or two mistakes 0.6 and 0.5.
 * `cap` lowers all of them for Chinese whose characters were wrong and only the sound is right.
 */
export function matchSound(index: Index, letters: string, mark: Marker, cap = 1): void {
  const grams = lettersOf(letters, soundGram);
  const holders = letters.length < soundGram ? [] : index.tally.atLeast(index.sounds, grams, grams.length, mostExact);
  for (const at of holders) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], (spelled) => soundQuality(spelled, letters));
    if (quality > 0) mark(at, quality * cap, "sound");
  }
  const most = letters.length < shortestNear ? 0 : forgiven(letters.length);
  if (most === 0) return;
  // Each mistake spoils at most three of the grams.
  const least = Math.max(1, grams.length - soundGram * most);
  for (const at of index.tally.atLeast(index.sounds, grams, least, mostNear)) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], (spelled) => nearQuality(spelled, letters, most));
    if (quality > 0) mark(at, quality * cap, "near");
  }
}

/** First letters: all of a name 0.95, its beginning 0.8, further on 0.6 (from three letters). */
export function matchInitials(index: Index, letters: string, mark: Marker): void {
  if (letters.length < 2) return;
  const grams = lettersOf(letters, initialGram);
  for (const at of index.tally.atLeast(index.initials, grams, grams.length, mostExact)) {
    const quality = bestOf(index.entries[at]?.spelled ?? [], ({ initials }) => {
      if (initials === letters) return 0.95;
      if (initials.startsWith(letters)) return 0.8;
      return letters.length >= shortestInside && initials.includes(letters) ? 0.6 : 0;
    });
    if (quality > 0) mark(at, quality, "initials");
  }
}

const bestOf = (names: readonly Spelled[], quality: (name: Spelled) => number): number => Math.max(0, ...names.map(quality));

function soundQuality({ sound, starts }: Spelled, letters: string): number {
  if (sound === letters) return 0.97;
  if (sound.startsWith(letters)) return starts.includes(letters.length) ? 0.92 : 0.88;
  return starts.some((from) => sound.startsWith(letters, from)) ? 0.8 : 0;
}

function nearQuality({ sound, starts }: Spelled, letters: string, most: number): number {
  const [, ...later] = starts;
  const atStart = distanceToStart(letters, sound, most);
  if (atStart <= most) return 0.7 - 0.1 * atStart;
  const inside = Math.min(most + 1, ...later.map((from) => distanceToStart(letters, sound.slice(from), most)));
  return inside <= most ? 0.62 - 0.1 * inside : 0;
}
