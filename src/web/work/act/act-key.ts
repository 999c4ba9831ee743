import { canonicalJson } from "#kernel";

const [offset, prime] = [0xcbf29ce484222325n, 0x100000001b3n];
const mask = 0xffffffffffffffffn;

/** FNV-1a over UTF-16 units; tells contents apart, and keeps nothing secret. */
function folded(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = ((hash ^ BigInt(text.charCodeAt(at))) * prime) & mask;
  return hash.toString(36);
}

/**
 * The key an act is sent under. It follows from who sends what upon which revision, so that a second click, or sending again after a lost
 * answer, is the same act, and anything else another one.
 */
export function actKey(...content: readonly unknown[]): string {
  const text = canonicalJson(content);
  return `web-${folded(text)}-${folded(`${text}.${text.length}`)}`;
}
