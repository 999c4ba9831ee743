import type { CheckedPlan, Indicator } from "#define";
import { names, parts } from "../data/names.ts";
import type { Mention } from "../types.ts";

type Entry = { readonly means: readonly string[]; readonly unlike: readonly string[] };
/** All names under which a plan's indicators may stand in a draft, by their first character, longest first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [string, Entry])[]>;

const lexicons = new WeakMap<CheckedPlan, Lexicon>();

/** Made once for a plan. */
export function lexiconOf(plan: CheckedPlan): Lexicon {
  const known = lexicons.get(plan);
  if (known) return known;
  const made = makeLexicon(plan);
  lexicons.set(plan, made);
  return made;
}

const bareOf = (name: string): string => name.replaceAll(/[“”"]/g, "").toLowerCase();
const shortest = { zh: 4, en: 8 } as const;

/** A label as it stands in running text: without its bracketed scope and without the closing 数. */
const spoken = (label: string): readonly string[] => {
  const bare = label.replace(/[（(][^）)]*[）)]/g, "").trim();
  const tail = label.split(",")[0] ?? "";
  return [...new Set([label, bare, bare.replace(/数$/, ""), tail])];
};

function makeLexicon(plan: CheckedPlan): Lexicon {
  const all = new Map<string, Entry>();
  const add = (say: string, entry: Entry) => {
    const key = bareOf(say);
    const long = /\p{Script=Han}/u.test(key) ? shortest.zh : shortest.en;
    if (key.length >= long && !all.has(key)) all.set(key, entry);
  };
  for (const { say, means, unlike = [] } of names) {
    const known = means.filter((id) => plan.findIndicator(id));
    if (known.length === 0) continue;
    const entry = { means: known, unlike: withLike(plan, known, unlike) };
    for (const name of say) all.set(bareOf(name), entry);
  }
  for (const { say } of names)
    for (const name of say) {
      const entry = all.get(bareOf(name));
      if (entry) for (const other of otherWords(name)) if (!all.has(bareOf(other))) all.set(bareOf(other), entry);
    }
  for (const indicator of plan.indicators)
    for (const name of labelsOf(plan, indicator)) add(name, { means: [indicator.id], unlike: withLike(plan, [indicator.id], []) });
  return byFirst(all);
}

/** 技术合同成交总额增长 is said of the amount: the growth is the claim, not another name. */
const isGrowth = ({ versions }: Indicator): boolean =>
  versions.some(({ measure }) => measure.kind === "formula" && measure.formula.kind === "growth");

const labelsOf = (plan: CheckedPlan, indicator: Indicator): readonly string[] => [
  ...(isGrowth(indicator) ? [] : [...spoken(indicator.label.zh), ...spoken(indicator.label.en)]),
  ...plan.targets.filter((t) => t.indicator === indicator.id).flatMap((t) => [...spoken(t.label.zh), ...spoken(t.label.en)]),
];

/** What the definitions say must not be mixed with these, either way round, after what the names say. */
function withLike(plan: CheckedPlan, means: readonly string[], unlike: readonly string[]): readonly string[] {
  const defined = plan.indicators.flatMap((i) => [
    ...(means.includes(i.id) ? (i.notToMixWith ?? []) : []),
    ...(i.notToMixWith?.some((id) => means.includes(id)) ? [i.id] : []),
  ]);
  return [...new Set([...unlike, ...defined])].filter((id) => plan.findIndicator(id) && !means.includes(id));
}

function byFirst(all: ReadonlyMap<string, Entry>): Lexicon {
  const found = new Map<string, (readonly [string, Entry])[]>();
  for (const [name, entry] of all) found.set(name[0] ?? "", [...(found.get(name[0] ?? "") ?? []), [name, entry]]);
  for (const list of found.values()) list.sort(([a], [b]) => b.length - a.length);
  return found;
}

/** Quotation marks around a part of a name do not make it another. `places` leads each character back to the text. */
function unquoted(text: string): { readonly lower: string; readonly places: readonly number[] } {
  const all = Array.from({ length: text.length }, (_, i) => i);
  if (!/[“”"]/.test(text)) return { lower: text.toLowerCase(), places: all };
  const places = all.filter((i) => !'“”"'.includes(text[i] ?? ""));
  return { lower: text.replaceAll(/[“”"]/g, "").toLowerCase(), places };
}

/** The same name with the other word for research (研发, R&D) or for the enterprises above the threshold (规上, 规模以上). */
const otherWords = (name: string): readonly string[] => {
  const research = [name, name.replace("研发", "R&D"), name.replace("研发", "研究与试验发展")];
  return research.flatMap((n) => [n, n.replace("规上", "规模以上")]);
};

const isLetter = (c: string | undefined): boolean => c !== undefined && /[a-z]/i.test(c);

/** Every name of an indicator in a normalised text, the longest at each place, none inside another. */
export function mentionsIn(text: string, lexicon: Lexicon): readonly Mention[] {
  const { lower, places } = unquoted(text);
  const found: Mention[] = [];
  for (let at = 0; at < lower.length; at++) {
    const hit = lexicon.get(lower[at] ?? "")?.find(([name]) => lower.startsWith(name, at) && isWhole(lower, at, name));
    if (!hit) continue;
    const [from = 0, to = 0] = [places[at], places[at + hit[0].length - 1]];
    found.push({ kind: "mention", at: from, length: to + 1 - from, ...hit[1] });
    at += hit[0].length - 1;
  }
  return found;
}

/** English names are whole words; a plural of the last word is the same name. */
function isWhole(text: string, at: number, name: string): boolean {
  if (isLetter(name[0]) && isLetter(text[at - 1])) return false;
  const next = text.slice(at + name.length, at + name.length + 2);
  return !isLetter(name.at(-1)) || !isLetter(next[0]) || (next[0] === "s" && !isLetter(next[1]));
}

/** A part named by one word, of an indicator named before. */
export function partOf(means: readonly string[], word: string): string | undefined {
  for (const id of means) {
    const part = Object.entries(parts[id] ?? {}).find(([name]) => word.endsWith(name));
    if (part) return part[1];
  }
  return undefined;
}
