import { type Event, endOf, type Mention, type Place, type Span, type When, type Written } from "../types.ts";
import { inUnitOf } from "./numbers.ts";

export type Listed = { readonly n: Written; readonly event: Event };

/**
 * A、B、C分别为1、2、3: each number goes to the name, place or time of the same turn, and takes the unit of the last where it has none.
 * @returns by the place of the number
 */
export function listedIn(
  text: string,
  segments: readonly Span[],
  found: { readonly numbers: readonly Written[]; readonly mentions: readonly Mention[]; readonly places: readonly Place[] },
  whens: readonly When[],
): ReadonlyMap<number, Listed> {
  const listed = new Map<number, Listed>();
  for (const segment of segments) {
    const own = text.slice(segment.at, endOf(segment));
    const zh = /分别/.exec(own);
    const en = /\brespectively\b/i.exec(own);
    const at = segment.at + (zh?.index ?? en?.index ?? -1);
    if (at < segment.at) continue;
    const inside = <T extends Span>(list: readonly T[]): readonly T[] => list.filter((s) => s.at >= segment.at && s.at < endOf(segment));
    const numbers = runOf(
      text,
      zh ? inside(found.numbers).filter((n) => n.at > at) : inside(found.numbers).filter((n) => n.at < at),
      zh !== null,
    );
    const first = zh ? at : (numbers[0]?.at ?? at);
    const earlier = <T extends Span>(list: readonly T[]): readonly T[] => inside(list).filter((s) => endOf(s) <= first);
    const turn = turnOf(numbers.length, [
      earlier(found.mentions),
      earlier(found.places.filter((p) => p.role === "own")),
      earlier(whens.filter((w) => w.role === "own")),
      yearsOf(earlier(whens)),
      zh ? [] : afterwards(inside, found, whens, numbers.at(-1)),
    ]);
    const last = numbers.at(-1);
    if (!turn || !last) continue;
    for (const [i, n] of numbers.entries()) {
      const event = turn[i];
      if (event) listed.set(n.at, { n: n.quality === "bare" ? inUnitOf(n, last) : n, event });
    }
  }
  return listed;
}

/** 2021年至2023年……分别为: a span of years as its years. */
const yearsOf = (whens: readonly When[]): readonly When[] => {
  const span = whens.findLast((w) => /^\d{4}\/\d{4}$/.test(w.period));
  const [first = 0, last = 0] = (span?.period ?? "").split("/").map(Number);
  return span ? Array.from({ length: Math.min(last - first + 1, 20) }, (_, i) => ({ ...span, period: String(first + i) })) : [];
};

/** English lists often stand after their numbers: 27.1 and 27.6 billion yuan in 2022 and 2023, respectively. */
const afterwards = (
  inside: <T extends Span>(list: readonly T[]) => readonly T[],
  found: { readonly places: readonly Place[] },
  whens: readonly When[],
  last: Written | undefined,
): readonly Event[] => {
  if (!last) return [];
  const times = inside(whens).filter((w) => w.at > last.at);
  return times.length > 0 ? times : inside(found.places).filter((p) => p.at > last.at);
};

/** Numbers one after another with nothing but commas and 和 between them. */
function runOf(text: string, numbers: readonly Written[], forwards: boolean): readonly Written[] {
  const joined = (a: Written, b: Written): boolean => /^[\s，,、和及与]*(?:and)?[\s]*$/i.test(text.slice(endOf(a), b.at));
  const run: Written[] = [];
  for (const n of forwards ? numbers : [...numbers].reverse()) {
    const last = run.at(-1);
    if (last && !(forwards ? joined(last, n) : joined(n, last))) break;
    run.push(n);
  }
  return forwards ? run : run.reverse();
}

const turnOf = (count: number, lists: readonly (readonly Event[])[]): readonly Event[] | undefined =>
  count < 2
    ? undefined
    : (lists.find((list) => list.length === count) ?? lists.map((list) => list.slice(-count)).find((list) => list.length === count));
