import { createHash } from "node:crypto";

const hashOf = (...parts: readonly (string | Buffer)[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * The root over leaves in the given order. Leaves and inner nodes are hashed under different prefixes, and an odd node moves up as it
 * is, so that no other list of leaves has the same root (RFC 9162, 2.1).
 * @returns hex
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return hashOf("").toString("hex");
  let level = leaves.map((leaf) => hashOf("\0", leaf));
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left) next.push(right ? hashOf("\u0001", left, right) : left);
    }
    level = next;
  }
  return level[0]?.toString("hex") ?? "";
}
