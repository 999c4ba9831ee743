import type { Index } from "./build.ts";
import type { Marker } from "./marker.ts";

const [shortest, longest] = [2, 5];

/**
 * 高企 for 高新技术企业: a short run whose characters stand in a name in this order, the first at its beginning. The more of the name it is,
 * the better: 0.6 to 0.8.
 */
export function matchShort(index: Index, run: string, mark: Marker): void {
  const characters = [...run];
  if (characters.length < shortest || characters.length > longest) return;
  // Every name meant holds the rarest of the characters.
  const [rarest] = characters.map((c) => index.heads.of(c)).sort((a, b) => a.length - b.length);
  for (let i = 0; i < (rarest?.length ?? 0); i++) {
    const at = rarest?.[i] ?? 0;
    const names = index.entries[at]?.names.filter((name) => isShortOf(characters, name)) ?? [];
    if (names.length === 0) continue;
    mark(at, 0.6 + 0.2 * (characters.length / Math.min(...names.map((name) => name.length))), "near");
  }
}

function isShortOf(characters: readonly string[], name: string): boolean {
  if (!name.startsWith(characters[0] ?? "")) return false;
  let at = 0;
  for (const character of characters) {
    const next = name.indexOf(character, at);
    if (next < 0) return false;
    at = next + character.length;
  }
  return true;
}
