import type { RandomBytes } from "#store";

/** Without those that are taken for one another: 0 and o, 1, i and l. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
const groups = 4;
const groupLength = 4;
/** Bytes from here on would make the first letters likelier. */
const fair = 256 - (256 % alphabet.length);

/** A password to be told by telephone and used once: sixteen letters in four groups, 79 bits. */
export function oneTimePassword(random: RandomBytes): string {
  const letters: string[] = [];
  while (letters.length < groups * groupLength)
    for (const byte of random(32))
      if (byte < fair && letters.length < groups * groupLength) letters.push(alphabet[byte % alphabet.length] ?? "");
  return Array.from({ length: groups }, (_, i) => letters.slice(i * groupLength, (i + 1) * groupLength).join("")).join("-");
}
