import { own } from "../own.ts";

/** Saaty's mean consistency index of random judgements, by number of things compared. */
const randomIndex = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
/** More than this nobody compares consistently, and no random index is known. */
export const mostJudged = randomIndex.length - 1;

/** A pair of judgements that contradict one another: there and back do not multiply to one. */
export type Contradiction = { readonly a: number; readonly b: number; readonly there: number; readonly back: number };

/** Judgements that are no positive number, not one of a thing against itself, or not the reverse of their mirror (within 3 %, for people write 0.33). */
export function contradictions(matrix: readonly (readonly number[])[]): readonly Contradiction[] {
  return matrix.flatMap((row, a) =>
    matrix.slice(a).flatMap((_, ahead) => {
      const b = a + ahead;
      const [there, back] = [row[b] ?? 0, matrix[b]?.[a] ?? 0];
      return there > 0 && back > 0 && Math.abs(there * back - 1) <= 0.03 ? [] : [{ a, b, there, back }];
    }),
  );
}

/**
 * AHP: the principal eigenvector of a matrix of positive judgements, summing to one; λ, the consistency index (λ − n)/(n − 1), and its ratio to that of
 * random judgements (null for up to two things, which cannot be inconsistent).
 * `worst` is the judgement furthest from what the weights say, in either direction.
 */
export function principalJudgement(matrix: readonly (readonly number[])[]) {
  const n = matrix.length;
  let weights: readonly number[] = matrix.map(() => 1 / n);
  let lambda = n;
  for (let step = 0; step < 10_000; step += 1) {
    const next = matrix.map((row) => row.reduce((sum, judged, j) => sum + judged * (weights[j] ?? 0), 0));
    lambda = next.reduce((sum, w) => sum + w, 0);
    const scaled = next.map((w) => w / lambda);
    const change = Math.max(...scaled.map((w, i) => Math.abs(w - (weights[i] ?? 0))));
    weights = scaled;
    if (change < 1e-15) break;
  }
  const ci = n > 1 ? Math.max(0, lambda - n) / (n - 1) : 0;
  let worst = { a: 0, b: 0, judged: 1, implied: 1, off: 0 };
  for (const [a, row] of matrix.entries())
    for (const [b, judged] of row.entries()) {
      const implied = (weights[a] ?? 1) / (weights[b] ?? 1);
      const off = Math.abs(Math.log(judged / implied));
      if (b > a && off > worst.off) worst = { a, b, judged, implied, off };
    }
  const random = randomIndex[n] ?? 0;
  return { weights, lambda, ci, cr: random > 0 ? ci / random : null, worst };
}

/**
 * Budget allocation: every voter's points become shares of that voter's own total among the children, and a child's weight is the mean share. A voter
 * who gave none of the children a point is not counted.
 * @returns  null where nobody is counted; per child mean, deviation over the voters, lowest and highest share
 */
export function allocated(ids: readonly string[], votes: readonly { readonly points: Readonly<Record<string, number>> }[]) {
  const shares = votes.flatMap(({ points }) => {
    const given = ids.map((id) => own(points, id) ?? 0);
    const total = given.reduce((sum, x) => sum + x, 0);
    return total > 0 ? [given.map((x) => x / total)] : [];
  });
  if (shares.length === 0) return null;
  return {
    voters: shares.length,
    shares: ids.map((id, i) => {
      const own = shares.map((share) => share[i] ?? 0);
      const mean = own.reduce((sum, x) => sum + x, 0) / own.length;
      const squares = own.reduce((sum, x) => sum + (x - mean) ** 2, 0);
      return { id, mean, sd: own.length > 1 ? Math.sqrt(squares / (own.length - 1)) : null, low: Math.min(...own), high: Math.max(...own) };
    }),
  };
}
