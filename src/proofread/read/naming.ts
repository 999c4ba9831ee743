import type { CheckedPlan, Indicator } from "#define";
import { endOf, type Mention, type Place, type Span, type When, type Written } from "../types.ts";
import { countsAnother, factorTo, following, heavy } from "./binding.ts";
import type { Meant } from "./claims.ts";
import { partOf } from "./lexicon.ts";
import { englishBody, isAdded, isCondition, isOfBody, isPart, isSome, namedBody, namesBody } from "./narrow.ts";

type Found = {
  readonly numbers: readonly Written[];
  readonly mentions: readonly Mention[];
  readonly places: readonly Place[];
  readonly whens: readonly When[];
};
/** A number before, with what it was said of. */
type Before = { readonly n: Written; readonly mention: Mention | null };
export type Named = { readonly mention: Mention | null; readonly part: boolean };

const ofChange = ["growth", "rank", "difference", "multiple"];

/** Finds which indicator's name in a sentence a number belongs to. */
export class Namer {
  readonly #plan: CheckedPlan;
  readonly #text: string;
  readonly #sentence: Span;
  readonly #found: Found;
  readonly #carriedNames: readonly Mention[];
  readonly #english: boolean;
  /** Where a body was named whose figures a segment gives; −1 while none was. */
  #bodyAt = -1;

  constructor(plan: CheckedPlan, text: string, sentence: Span, found: Found, carried: readonly Mention[], english: boolean) {
    this.#plan = plan;
    this.#text = text;
    this.#sentence = sentence;
    this.#found = found;
    this.#carriedNames = carried;
    this.#english = english;
  }

  /** @returns no name where none fits, or where the words around it mean a part of what the name means */
  nameFor(n: Written, meant: Meant, segment: Span, before: readonly Before[]): Named {
    const mention = this.#nameOf(n, meant, segment, before);
    const part = mention !== null && (this.#isPart(mention, n) || isCondition(this.#text.slice(endOf(n), endOf(n) + 12)));
    return part ? { mention: null, part } : { mention, part };
  }

  /** 新增高新技术企业239家: the name is told to have grown by it. A share of a whole that is named is a figure of its own. */
  asAdded(meant: Meant, mention: Mention | null, n: Written): Meant {
    if (meant.claim === "share" && mention?.length === 0) return { ...meant, claim: "level" };
    if (!mention || meant.claim !== "level" || mention.length === 0 || mention.at > n.at) return meant;
    const added = isAdded(this.#text.slice(Math.max(this.#sentence.at, mention.at - 8), mention.at));
    return added ? { ...meant, claim: "difference", gross: added === "gross" } : meant;
  }

  /** The words of the name's clause before it, and those between it and the number. */
  #isPart(mention: Mention, n: Written): boolean {
    if (mention.length === 0) return false;
    if (mention.at > n.at) {
      const lead = this.#text.slice(Math.max(this.#sentence.at, n.at - 10), n.at);
      if (this.#english && englishBody.test(this.#text.slice(this.#sentence.at, n.at))) return true;
      return isSome(lead, this.#text.slice(endOf(mention), endOf(mention) + 8));
    }
    const ahead = this.#text.slice(this.#sentence.at, mention.at);
    const clause = this.#sentence.at + Math.max(...["，", "。", "；", "：", ",", ";", ":"].map((sign) => ahead.lastIndexOf(sign))) + 1;
    const number = this.#found.numbers.filter((o) => endOf(o) <= mention.at).at(-1);
    const from = Math.max(clause, number ? endOf(number) : 0);
    const lead = this.#withoutNames(from, mention.at);
    if (isOfBody(lead)) this.#bodyAt = mention.at;
    else this.#hearBody(clause);
    return isPart(lead) || this.#goesOn(mention) || namesBody(this.#text.slice(endOf(mention), n.at));
  }

  /** A body named as the subject of a clause before. */
  #hearBody(clause: number): void {
    const earlier = this.#text.slice(this.#sentence.at, clause);
    const named = [...earlier.matchAll(namedBody)].at(-1);
    if (named) this.#bodyAt = Math.max(this.#bodyAt, this.#sentence.at + named.index);
  }

  /** A body named in an earlier clause of the segment still speaks, where no region has been named since. */
  #goesOn({ at }: Mention): boolean {
    if (this.#bodyAt < 0 || this.#bodyAt >= at || /[；;]/.test(this.#text.slice(this.#bodyAt, at))) return false;
    return !this.#found.places.some((p) => p.role === "own" && p.at > this.#bodyAt && p.at < at);
  }

  #indicators(m: Mention): readonly Indicator[] {
    return m.means.map((id) => this.#plan.indicator(id));
  }

  /** Whether a number can be said of what a name means: the units agree, or it is a growth, a place or a multiple of it. */
  #suits(n: Written, meant: Meant, m: Mention): boolean {
    if (["growth", "multiple", "rank", "share"].includes(meant.claim)) return true;
    const own = this.#indicators(m);
    if (n.quality === "point") return own.some((i) => i.unit === "percent");
    if (n.quality === "person" && own.some((i) => i.unit === "person-year")) return true;
    if (own.some((i) => factorTo(n, i) !== null)) return true;
    return n.quality === "money" && m.unlike.some((id) => factorTo(n, this.#plan.indicator(id)) !== null);
  }

  #nameOf(n: Written, meant: Meant, segment: Span, before: readonly Before[]): Mention | null {
    const next = this.#found.numbers.find((o) => o.at >= endOf(n))?.at ?? endOf(segment);
    const after = following(this.#text, n, this.#found.mentions, Math.min(next, endOf(segment)));
    if (after && this.#suits(n, { ...meant, claim: "level" }, after)) return after;
    const share = this.#shareOf(n, before);
    if (share) return share.part;
    return (
      this.#bracketed(n, meant, segment) ??
      this.#partOf(n, before) ??
      this.#sharedWith(n, meant, before) ??
      this.#preceding(n, meant, segment, before) ??
      this.#carried(n, meant, before)
    );
  }

  /** 占全省研发经费的73%: the name after 占 is the whole, not what the share is of. */
  #wholeBefore(n: Written): Mention | null {
    const whole = this.#found.mentions.findLast((m) => endOf(m) <= n.at);
    if (
      !whole ||
      n.quality !== "percent" ||
      !/^(?:总量|总额)?的(?:比重|比例)?(?:为|达到|达|约)?$/.test(this.#text.slice(endOf(whole), n.at))
    )
      return null;
    return /占(?:全省|我省|全社会|全部|全市|当年)*$/.test(this.#text.slice(Math.max(this.#sentence.at, whole.at - 12), whole.at))
      ? whole
      : null;
  }

  /**
   * What has a share of a whole: the name before 占, or a word for a part.
   * @returns nothing where the whole is the same figure of a larger region; no part where the two are not related
   */
  #shareOf(n: Written, before: readonly Before[]): { readonly part: Mention | null } | null {
    const whole = this.#wholeBefore(n);
    if (!whole) return null;
    const words = this.#text
      .slice(this.#sentence.at, whole.at)
      .replace(/占[^占]*$/, "")
      .replace(/(?:为|达)?[\d.]+[万亿]*元?[，,]?$/, "");
    const id = partOf(whole.means, words);
    if (id !== undefined) return { part: { kind: "mention", at: n.at, length: 0, means: [id], unlike: [] } };
    const own = this.#found.mentions.findLast((m) => endOf(m) <= whole.at) ?? before.at(-1)?.mention;
    if (!own)
      return this.#found.places.some((p) => p.role === "own" && p.region !== this.#plan.regions.home && p.at < n.at)
        ? null
        : { part: null };
    if (own.means[0] === whole.means[0]) return null;
    const isRelated = own.means.some((of) => this.#sharesOf(of).some((to) => whole.means.includes(to)));
    return { part: isRelated ? { ...own, at: n.at, length: 0 } : null };
  }

  /** The wholes a figure is given as a share of by the plan's formulas, also for the same figure in another issue. */
  #sharesOf(id: string): readonly string[] {
    const formulas = this.#plan.indicators.flatMap(({ versions }) =>
      versions.flatMap(({ measure }) => (measure.kind === "formula" ? [measure.formula] : [])),
    );
    return formulas.flatMap((f) => (f.kind === "share" && f.of === id ? [f.to] : []));
  }

  /** 湖北（1408.2亿元）、安徽（1264.7亿元）研发经费居前: numbers in brackets whose name comes after them. */
  #bracketed(n: Written, meant: Meant, segment: Span): Mention | null {
    if (!/[（(]/.test(this.#text[n.at - 1] ?? "") || !/[）)]/.test(this.#text[endOf(n)] ?? "")) return null;
    if (this.#found.mentions.some((m) => m.at >= segment.at && m.at < n.at)) return null;
    const later = this.#laterName(n, segment);
    const between = later && this.#text.slice(endOf(n), later.at);
    return later && this.#suits(n, meant, later) && between && !/[，。；]/.test(between) ? later : null;
  }

  /** 其中国家级1家: a word for a part of what was named before. */
  #partOf(n: Written, before: readonly Before[]): Mention | null {
    const last = before.at(-1);
    const lead = this.#text.slice(Math.max(last ? endOf(last.n) : this.#sentence.at, n.at - 20), n.at);
    const near = this.#found.mentions.findLast((m) => endOf(m) <= n.at);
    const whole = near ?? last?.mention ?? this.#carriedNames.at(-1);
    if (!whole || (near && n.at - endOf(near) < 4 && !/其中/.test(lead))) return null;
    const gap = lead.replace(/(?:达到|达|为|占比|占|有|共|分别|经费|支出|授权量|授权|[\s:：,，、])+$/g, (tail) =>
      /占/.test(tail) ? "占" : "",
    );
    const wholes = [...(last?.mention?.means ?? []), ...whole.means];
    const id = partOf(wholes, gap) ?? partOf(wholes, gap.replace(/占$/, ""));
    const indicator = id === undefined ? undefined : this.#plan.indicator(id);
    if (!indicator || (factorTo(n, indicator) === null && !(n.quality === "percent" && /占$/.test(gap)))) return null;
    return { kind: "mention", at: n.at, length: 0, means: [indicator.id], unlike: [] };
  }

  /** 13.9亿元，占4.7%: the share of what the number before it was said of. */
  #sharedWith(n: Written, meant: Meant, before: readonly Before[]): Mention | null {
    const last = before.at(-1);
    if (n.quality !== "percent" || meant.claim !== "level" || !last?.mention) return null;
    if (last.mention.means.some((id) => factorTo(n, this.#plan.indicator(id)) !== null)) return null;
    return /占[^，。；\d]{0,14}$/.test(this.#text.slice(endOf(last.n), n.at)) ? last.mention : null;
  }

  #preceding(n: Written, meant: Meant, segment: Span, before: readonly Before[]): Mention | null {
    const suiting = this.#found.mentions.filter((m) => endOf(m) <= n.at && m.at >= this.#sentence.at && this.#suits(n, meant, m));
    const best = suiting.findLast((m) => m.at >= segment.at) ?? suiting.at(-1);
    if (!best) return this.#english && (meant.claim === "rank" || meant.claim === "growth") ? this.#laterName(n, segment) : null;
    const gap = this.#text.slice(endOf(best), n.at);
    if (
      meant.claim === "level" &&
      n.quality !== "percent" &&
      n.quality !== "money" &&
      countsAnother(this.#text, n) &&
      !(gap.length <= 12 && heavy(gap) <= 2)
    )
      return null;
    // After a number of the same thing, only the words since then matter: 4155家，比上年增长6.1%.
    const last = before.findLast((q) => q.mention === best && q.n.at > best.at);
    const from = Math.max(endOf(best), segment.at, last && (ofChange.includes(meant.claim) || n.quality === "percent") ? endOf(last.n) : 0);
    return this.#isLight(from, n.at, meant, gap.length) ? best : null;
  }

  #isLight(from: number, until: number, meant: Meant, gap: number): boolean {
    const words = this.#withoutNames(from, until);
    if (this.#english) return heavyWords(words) <= 3;
    return heavy(words) <= (meant.claim === "rank" || meant.claim === "multiple" ? 6 : gap <= 24 ? 3 : 2);
  }

  readonly #laterName = (n: Written, segment: Span): Mention | null =>
    this.#found.mentions.find((m) => m.at > n.at && m.at < endOf(segment)) ?? null;

  /** The words between, without the names, times, places and numbers among them. */
  #withoutNames(at: number, end: number): string {
    const { mentions, places, whens, numbers } = this.#found;
    const known: readonly Span[] = [...mentions, ...places, ...whens, ...numbers];
    return this.#text
      .slice(at, end)
      .split("")
      .filter((_, i) => !known.some((s) => at + i >= s.at && at + i < endOf(s)))
      .join("");
  }

  /** What the sentence before spoke of goes on for growths and places, and for a bare repetition of its measure word. */
  #carried(n: Written, meant: Meant, before: readonly Before[]): Mention | null {
    const mention = this.#carriedNames.findLast((m) => this.#suits(n, meant, m));
    if (!mention || this.#found.mentions.some((m) => m.at < n.at)) return null;
    const isChange = ofChange.includes(meant.claim);
    if (isChange ? meant.claim === "difference" && before.length > 0 : countsAnother(this.#text, n)) return null;
    const words = this.#withoutNames(this.#sentence.at, n.at);
    return (this.#english ? heavyWords(words) <= 2 : heavy(words) <= (isChange ? 3 : 2)) ? mention : null;
  }
}

const lightWords = new Set(
  "a about accounting amounted an and annual around as at average been by came cent climbed compared counted counting exceeded expanded fell first for from grew grown growth had has have hit in increased is it its just last least more nearly number numbered numbering of on only or over per percent point points previous province rate reached reaching risen rose s some still stood than that the then there to total totalled totaling totaled up was were which while whose with year in earlier end came down largest already now standing s stands shanxi counted provincial".split(
    " ",
  ),
);
/** How many words are left that are neither grammar nor the usual verbs of figures. */
const heavyWords = (text: string): number => (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => !lightWords.has(word)).length;
