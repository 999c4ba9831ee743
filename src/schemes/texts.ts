import type { SchemeBody } from "#contract";
import { type CheckedPlan, checksumOf, type Scheme, type SchemeVersion } from "#define";
import type { Day, Instant } from "#kernel";

/** Everything a scheme says but from when it holds. Plain JSON; its checksum is what is signed, adopted and released. */
export type SchemeContent = Omit<Scheme, "versions"> & Omit<SchemeVersion, "from">;

export type AdoptedIn = {
  readonly matter: string;
  readonly number: string;
  readonly tried: number;
  readonly by: string;
  readonly at: Instant;
};
/** A text of a scheme that holds from a day on: shipped with the plan, or adopted by two persons. */
export type HeldText = {
  readonly content: SchemeContent;
  readonly checksum: string;
  readonly from: Day;
  readonly adoption: AdoptedIn | null;
};

export function contentOf({ versions: _, ...scheme }: Scheme, { from: __, ...version }: SchemeVersion): SchemeContent {
  return { ...scheme, ...version };
}

/** What came from a page or from the store: its shape was checked there, its clauses, units and nodes are checked against the plan by `textFaults`. */
export const contentFrom = (body: SchemeBody): SchemeContent => body as SchemeContent;
export const bodyOf = (content: SchemeContent): SchemeBody => structuredClone(content) as SchemeBody;

/** A text as a scheme of one version. */
export function schemeOf(content: SchemeContent, from: Day): Scheme {
  const { id, label, clauses, subject, purpose, follows, publishes, ...version } = content;
  const said = { ...(follows ? { follows } : {}), ...(publishes ? { publishes } : {}) };
  return { id, label, clauses, subject, purpose, ...said, versions: [{ from, ...version }] };
}

const shippedOf = new WeakMap<CheckedPlan, readonly HeldText[]>();
/** Texts the plan brings along, all versions. */
export function shippedTexts(plan: CheckedPlan): readonly HeldText[] {
  const known = shippedOf.get(plan);
  if (known) return known;
  const made = (plan.schemes ?? []).flatMap((scheme) =>
    scheme.versions.map((version): HeldText => {
      const content = contentOf(scheme, version);
      return { content, checksum: checksumOf(content), from: version.from, adoption: null };
    }),
  );
  shippedOf.set(plan, made);
  return made;
}

/** Oldest first; of two from the same day the one that came later, an adopted text after a shipped one, is last. */
export const inOrder = (texts: readonly HeldText[]): readonly HeldText[] =>
  texts
    .map((text, at) => ({ text, at }))
    .sort((a, b) => (a.text.from < b.text.from ? -1 : a.text.from > b.text.from ? 1 : a.at - b.at))
    .map(({ text }) => text);

/** The text that holds on a day: the last one begun by then, else the first there will be. */
export function inForceOn(texts: readonly HeldText[], day: Day): HeldText | undefined {
  const ordered = inOrder(texts);
  return ordered.findLast(({ from }) => from <= day) ?? ordered[0];
}

/** Texts by scheme, in the order in which schemes are first known. */
export const byScheme = (texts: readonly HeldText[]): ReadonlyMap<string, readonly HeldText[]> =>
  Map.groupBy(texts, ({ content }) => content.id);
