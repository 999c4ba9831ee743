/**
 * The code a document is found again by: `ZX-XXXXX-XXXXX`, ten characters of Crockford's alphabet, which has no I, L, O or U. Nine of them
 * (45 bits) come from the digest of its content; the last is a check character over the field of 32 elements, so every single
 * wrong character and every two that changed places are noticed before anything is looked up.
 */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const [body, group] = [9, 5];
const bitsEach = 5;
/** How many codes a digest of 256 bits can give: the next one is taken where the first belongs to another document already. */
export const codesOfDigest = Math.floor(256 / (body * bitsEach));

/** Multiplies by the field's generator x, modulo x⁵ + x² + 1. */
const timesX = (value: number): number => (value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1);

/** The sum of each character times its own power of the generator; no two powers within ten are the same. */
function checkOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum = timesX(sum ^ value);
  return sum;
}

const written = (values: readonly number[]): string => {
  const text = values.map((value) => alphabet[value] ?? "").join("");
  return `ZX-${text.slice(0, group)}-${text.slice(group)}`;
};

/**
 * @param digest hex sha-256 of the content
 * @param turn   0 for the first code, up to `codesOfDigest - 1` where those before it are taken
 */
export function codeOf(digest: string, turn = 0): string {
  const bits = BigInt(`0x${digest}`) >> BigInt(256 - (turn + 1) * body * bitsEach);
  const values = Array.from({ length: body }, (_, i) => Number((bits >> BigInt((body - 1 - i) * bitsEach)) & 31n));
  return written([...values, checkOf(values)]);
}

/** What is wrong with a typed code: not ten characters, a character no code has, or a slip that the check character tells. */
export type CodeFault = "length" | "letter" | "check";
export type ReadCode = { readonly code: string } | { readonly fault: CodeFault };

/** Forgives case, blanks, dashes (also full-width ones), a missing `ZX`, and O, I and L for the digits they look like. */
export function readCode(typed: string): ReadCode {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\-‐-―−_.]/g, "");
  const bare = (plain.length > body + 1 && plain.startsWith("ZX") ? plain.slice(2) : plain).replaceAll("O", "0").replaceAll(/[IL]/g, "1");
  if (bare.length !== body + 1) return { fault: "length" };
  const values = [...bare].map((letter) => alphabet.indexOf(letter));
  if (values.includes(-1)) return { fault: "letter" };
  return checkOf(values.slice(0, body)) === values[body] ? { code: written(values) } : { fault: "check" };
}
