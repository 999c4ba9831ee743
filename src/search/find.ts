import type { Entry, Index } from "./build.ts";
import { Marks } from "./marker.ts";
import { matchShort } from "./match-short.ts";
import { matchInitials, matchSound } from "./match-sound.ts";
import { matchHan, matchLatin } from "./match-words.ts";
import { rangesOf } from "./ranges.ts";
import { nakedOf, type Token, tokensOf } from "./tokens.ts";
import type { FoundGroup, Hit, Question } from "./types.ts";

const mostPieces = 8;
/** What scores under this share of the best is noise: a mistake forgiven once too often. What holds the whole question in its text stays. */
const worthOfBest = 0.5;
const worthOfText = 0.44;
/** 高企数, 研发人员数量: how many is not part of the name. */
const counting = /(?<=\p{Script=Han}{2})(?:总数|数量|个数|数)$/u;
/** Words that stand in half of all English titles find nothing by themselves. */
const smallWords = new Set(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "per", "the", "to", "with"]);
/** Chinese written with the wrong characters of the right sound. */
const wrongCharacters = 0.85;
const shortestSound = 4;

type Scored = { readonly at: number; readonly score: number; readonly marks: Marks };

/**
 * Finds what answers a question, best first, in groups led by the group of the best hit.
 *
 * The question falls into pieces (runs of Chinese, words, numbers). A document's score is the mean of how well it answers each
 * piece (see `matchHan`, `matchLatin`, `matchSound`, `matchInitials`), for documents that answer as many pieces as any does; plus up to 0.4
 * for a name that is, begins with or holds the whole question, the more of the name the better; plus the document's own weight. What the
 * asker has no right to see is left out before anything is counted.
 */
export function find(index: Index, question: Question): readonly FoundGroup[] {
  const pieces = piecesOf(question.text);
  if (pieces.length === 0) return [];
  const marks = pieces.map((piece) => marksOf(index, piece));
  const together = joinedMarks(index, pieces);
  const bare = nakedOf(question.text);
  const scored = scoredOf(index, marks, together, bare, question);
  const worth = Math.min(worthOfText, worthOfBest * scored.reduce((best, { score }) => Math.max(best, score), 0));
  const kept = scored.filter(({ score }) => score >= worth).sort((a, b) => b.score - a.score || a.at - b.at);
  return grouped(index, kept, pieces, question);
}

function piecesOf(text: string): readonly Token[] {
  const all = tokensOf(text).slice(0, mostPieces);
  const telling = all.filter((token) => !smallWords.has(token.text));
  return telling.length > 0 ? telling : all;
}

function marksOf(index: Index, { kind, text }: Token): Marks {
  const marks = new Marks(index.entries.length);
  if (kind === "latin") {
    matchLatin(index, text, marks.mark);
    if (/^[a-z]+$/.test(text)) matchLetters(index, text, marks);
    return marks;
  }
  // Only what stands nowhere as it is written may have been written wrongly.
  if (matchHan(index, text, marks.mark)) return marks;
  matchShort(index, text, marks.mark);
  const sound = index.spell(text).join("");
  if (text.length > 1 && sound.length >= shortestSound) matchSound(index, sound, marks.mark, wrongCharacters);
  return marks;
}

function matchLetters(index: Index, letters: string, { mark }: Marks): void {
  matchSound(index, letters, mark);
  matchInitials(index, letters, mark);
}

/** `yan fa jing fei`: sounds typed apart are tried as one. */
function joinedMarks(index: Index, pieces: readonly Token[]): Marks | null {
  if (pieces.length < 2 || pieces.some(({ text }) => !/^[a-z]+$/.test(text))) return null;
  const marks = new Marks(index.entries.length);
  matchLetters(index, pieces.map(({ text }) => text).join(""), marks);
  return marks;
}

function scoredOf(
  index: Index,
  marks: readonly Marks[],
  together: Marks | null,
  bare: string,
  { views, group }: Question,
): readonly Scored[] {
  const found: (Scored & { readonly answered: number })[] = [];
  const answering = new Set([...marks, ...(together ? [together] : [])].flatMap((one) => one.answering));
  for (const at of answering) {
    const entry = index.entries[at];
    if (!entry || !views.has(entry.document.view) || (group !== undefined && entry.document.group !== group)) continue;
    let [sum, answered] = [0, 0];
    for (const { quality } of marks) {
      const own = quality[at] ?? 0;
      sum += own;
      if (own > 0) answered += 1;
    }
    const mean = sum / marks.length;
    const joined = together?.quality[at] ?? 0;
    const score = Math.max(mean, joined) + nearness(entry, bare) + entry.document.weight;
    found.push({
      at,
      score,
      marks: joined > mean && together ? together : bestMarks(marks, at),
      answered: joined > mean ? marks.length : answered,
    });
  }
  const most = found.reduce((top, { answered }) => Math.max(top, answered), 0);
  return found.filter(({ answered }) => answered === most);
}

const bestMarks = (marks: readonly Marks[], at: number): Marks =>
  marks.reduce((best, one) => ((one.quality[at] ?? 0) > (best.quality[at] ?? 0) ? one : best), marks[0] as Marks);

/** The name that is the question itself 0.4, without its counting word 0.35; one that begins with it or holds it, by how much of the name it is. */
function nearness({ names }: Entry, bare: string): number {
  let best = 0;
  const uncounted = bare.replace(counting, "");
  for (const name of names) {
    if (name === bare) return 0.4;
    if (name === uncounted) best = Math.max(best, 0.35);
    const share = bare.length / (name.length || 1);
    if (share >= 1 || bare === "") continue;
    if (name.startsWith(bare)) best = Math.max(best, 0.15 + 0.15 * share);
    else if (name.includes(bare)) best = Math.max(best, 0.15 * share);
  }
  return best;
}

function grouped(index: Index, kept: readonly Scored[], pieces: readonly Token[], { limit }: Question): readonly FoundGroup[] {
  const groups = new Map<string, { count: number; hits: Hit[] }>();
  for (const { at, score, marks } of kept) {
    const entry = index.entries[at];
    if (!entry) continue;
    const { document } = entry;
    const group = groups.get(document.group) ?? { count: 0, hits: [] };
    groups.set(document.group, group);
    group.count += 1;
    if (group.hits.length < limit) group.hits.push({ document, score, way: marks.way(at), marks: rangesOf(entry, pieces, index) });
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}
