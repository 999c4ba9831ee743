import type { CheckedPlan, Indicator } from "#define";
import { country, type RegionCode } from "#kernel";
import { type Event, endOf, type Mention, type Place, type Span, type When, type Written } from "../types.ts";
import { countsAnother, factorTo, following, heavy } from "./binding.ts";
import { doublingsIn, isGoal, type Meant, meantBy } from "./claims.ts";
import { type Lexicon, mentionsIn, partOf } from "./lexicon.ts";
import { listedIn } from "./lists.ts";
import { numbersIn } from "./numbers.ts";
import { periodsIn } from "./periods.ts";
import { placesIn } from "./places.ts";
import { type Paragraph, paragraphsOf, type Sentence } from "./sentences.ts";

/** What a number of a draft says: of which indicator, where, when, in which sense. */
export type Question = {
  readonly n: Written;
  readonly meant: Meant;
  /** Null where no indicator is named for it. */
  readonly mention: Mention | null;
  readonly region: RegionCode;
  /** Null where the draft says no time. */
  readonly period: string | null;
  /** The other end of a comparison, where it is said. */
  readonly base: string | null;
  /** Where a rank is taken: the country, the own province, or a group of provinces. */
  readonly field: "country" | "home" | "group" | null;
  readonly goal: boolean;
  /** A number said of the same thing just before it (由……增加到……). */
  readonly from: { readonly n: Written; readonly period: string | null } | null;
  /** The pair said of the same thing earlier in the sentence: what a growth, a difference or a multiple after it is counted from. */
  readonly pair: {
    readonly from: Written;
    readonly to: Written;
    readonly fromPeriod: string | null;
    readonly toPeriod: string | null;
  } | null;
  /** The words before it, from the number before or the segment's beginning. */
  readonly lead: string;
  /** Called a doubling: the factor, and the number it leads to where one is written. */
  readonly doubling: { readonly factor: number; readonly to: Written | null } | null;
};

type State = { period: When | null; region: Place | null; mention: Mention | null };
export type Reading = { readonly plan: CheckedPlan; readonly lexicon: Lexicon };

/** Every number of a normalised text with what it says, in reading order. */
export function questionsIn(text: string, { plan, lexicon }: Reading): readonly Question[] {
  const [numbers, mentions, places] = [numbersIn(text), mentionsIn(text, lexicon), placesIn(text, plan)];
  let heading: When | null = null;
  return paragraphsOf(text).flatMap((paragraph) => {
    const state: State = { period: heading, region: null, mention: null };
    const questions = paragraph.sentences.flatMap((sentence) =>
      new SentenceReader(
        plan,
        text,
        sentence,
        { numbers: within(numbers, sentence), mentions: within(mentions, sentence), places: within(places, sentence) },
        state,
      ).read(),
    );
    if (isHeading(text, paragraph)) heading = state.period;
    return questions;
  });
}

function pairBefore(before: readonly Question[], mention: Mention | null): Question["pair"] {
  const to = before.findLast((q) => q.from !== null && q.mention?.means[0] === mention?.means[0]);
  return to?.from ? { from: to.from.n, to: to.n, fromPeriod: to.from.period, toPeriod: to.period } : null;
}

/** 三个、百家: a numeral word that counts nothing an indicator is kept of is prose, not a figure. */
const isProse = ({ digits, value }: Written): boolean => !/\d/.test(digits) && (value <= 10 || /^[十百千万亿]+$/.test(digits));

/** 推动100家高新技术企业上市: an act upon some of them, not how many there are. */
const isSome = (lead: string): boolean =>
  /(?:推动|支持|引导|鼓励|帮助|遴选|选派|组织|对接|服务|走访|奖励|补助|调研|培训|资助)(?:了|约|近|超过|超)?$/.test(lead.trim());

const within = <T extends Span>(list: readonly T[], { at, length }: Span): readonly T[] =>
  list.filter((s) => s.at >= at && s.at < at + length);
/** A short line without a closing sign: its year speaks for the paragraphs under it. */
const isHeading = (text: string, { at, length, sentences }: Paragraph): boolean =>
  length < 40 &&
  sentences.length === 1 &&
  !/[。；;]\s*$/.test(text.slice(at, at + length)) &&
  /(?:19|20)\d{2}\s*年|^[^:：]*(?:19|20)\d{2}$/.test(text.slice(at, at + length).trim());

type Found = { readonly numbers: readonly Written[]; readonly mentions: readonly Mention[]; readonly places: readonly Place[] };
const yearOf = (period: string | undefined): number | null =>
  period === undefined ? null : Number((period.split("/").at(-1) ?? "").slice(0, 4));

/** Reads one sentence: names and times before a number speak for it, unless nearer ones after it do. */
class SentenceReader {
  readonly #plan: CheckedPlan;
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #found: Found;
  readonly #whens: readonly When[];
  readonly #state: State;
  readonly #english: boolean;

  constructor(plan: CheckedPlan, text: string, sentence: Sentence, found: Found, state: State) {
    this.#plan = plan;
    this.#text = text;
    this.#sentence = sentence;
    this.#found = found;
    this.#state = state;
    const own = text.slice(sentence.at, endOf(sentence));
    this.#english = (own.match(/[a-z]/gi)?.length ?? 0) > own.length * 0.35;
    this.#whens = periodsIn(own, yearOf(state.period?.period)).map((w) => ({ ...w, at: w.at + sentence.at }));
  }

  read(): readonly Question[] {
    const listed = listedIn(this.#text, this.#sentence.segments, this.#found, this.#whens);
    const questions: Question[] = [];
    for (const written of this.#found.numbers) {
      const part = listed.get(written.at);
      const question = this.#question(part?.n ?? written, part?.event ?? null, questions);
      if (question) questions.push(question);
    }
    questions.push(...this.#doublings(questions));
    this.#carry(questions);
    return questions.sort((a, b) => a.n.at - b.n.at);
  }

  #segmentOf({ at }: Span): Span {
    return this.#sentence.segments.find((s) => at >= s.at && at < endOf(s)) ?? this.#sentence;
  }

  #question(n: Written, listed: Event | null, before: readonly Question[]): Question | null {
    const segment = this.#segmentOf(n);
    const last = before.at(-1);
    const previous = this.#found.numbers.filter((o) => endOf(o) <= n.at).at(-1);
    const meant = meantBy(this.#text, n, Math.max(segment.at, previous ? endOf(previous) : 0));
    const mention = listed?.kind === "mention" ? listed : this.#mentionFor(n, meant, segment, before);
    if (!mention && (n.quality === "bare" || isProse(n))) return null;
    if (n.quality === "rank" && !this.#isRank(n, mention)) return null;
    const from = last?.mention && mention && this.#isPair(last.n, n) ? last : null;
    return {
      n,
      meant,
      mention,
      region: listed?.kind === "place" ? listed.region : this.#regionFor(n),
      period: listed?.kind === "when" ? listed.period : this.#periodFor(n, from),
      base: this.#baseFor(n, segment),
      field: n.quality === "rank" ? this.#fieldFor(n) : null,
      goal: isGoal(this.#text.slice(this.#sentence.at, endOf(this.#sentence))),
      from: from && { n: from.n, period: from.period },
      pair: pairBefore(before, mention),
      lead: this.#text.slice(
        n.quality === "rank" && mention && mention.at >= segment.at && endOf(mention) < n.at
          ? mention.at
          : Math.max(segment.at, previous ? endOf(previous) : 0),
        n.at,
      ),
      doubling: null,
    };
  }

  /** Numbers of one thing, the first led in by 由 or 从. */
  #isPair(first: Written, n: Written): boolean {
    const [lead, gap] = [this.#text.slice(Math.max(this.#sentence.at, first.at - 22), first.at), this.#text.slice(endOf(first), n.at)];
    if (first.quality !== n.quality || /[。；;]/.test(gap)) return false;
    return /(?:由|从|自)[^，。；]{0,20}$/.test(lead)
      ? /[到至为]/.test(gap)
      : /\bfrom\s+(?:about |some |only |just )?$/i.test(lead) && /\bto\b/i.test(gap);
  }

  #indicators(m: Mention): readonly Indicator[] {
    return m.means.map((id) => this.#plan.indicator(id));
  }

  /** Whether a number can be said of what a name means: the units agree, or it is a growth, a place or a multiple of it. */
  #suits(n: Written, meant: Meant, m: Mention): boolean {
    if (["growth", "multiple", "rank", "share"].includes(meant.claim)) return true;
    const all = [...this.#indicators(m), ...(meant.claim === "difference" ? [] : m.unlike.map((id) => this.#plan.indicator(id)))];
    if (n.quality === "point") return this.#indicators(m).some((i) => i.unit === "percent");
    if (n.quality === "person" && this.#indicators(m).some((i) => i.unit === "person-year")) return true;
    const own = this.#indicators(m).some((i) => factorTo(n, i) !== null);
    return own || (n.quality !== "count" && n.quality !== "bare" && all.some((i) => factorTo(n, i) !== null && n.quality === "money"));
  }

  #mentionFor(n: Written, meant: Meant, segment: Span, before: readonly Question[]): Mention | null {
    const next = this.#found.numbers.find((o) => o.at >= endOf(n))?.at ?? endOf(segment);
    const after = following(this.#text, n, this.#found.mentions, Math.min(next, endOf(segment)));
    if (after && this.#suits(n, { ...meant, claim: "level" }, after))
      return isSome(this.#text.slice(Math.max(segment.at, n.at - 8), n.at)) ? null : after;
    const part = this.#partFor(n, before);
    if (part) return part;
    const last = before.at(-1);
    if (
      n.quality === "percent" &&
      meant.claim === "level" &&
      last?.mention &&
      !last.mention.means.some((id) => factorTo(n, this.#plan.indicator(id)) !== null) &&
      /占[^，。；\d]{0,14}$/.test(this.#text.slice(endOf(last.n), n.at))
    )
      return last.mention;
    return this.#preceding(n, meant, segment) ?? this.#carried(n, meant, before);
  }

  /** 其中国家级1家: a word for a part of what was named before. */
  #partFor(n: Written, before: readonly Question[]): Mention | null {
    const last = before.at(-1);
    const lead = this.#text.slice(Math.max(last ? endOf(last.n) : this.#sentence.at, n.at - 20), n.at);
    const near = this.#found.mentions.findLast((m) => endOf(m) <= n.at);
    const whole = near ?? last?.mention ?? this.#state.mention;
    if (!whole || (near && n.at - endOf(near) < 4)) return null;
    const gap = lead.replace(/(?:达到|达|为|占比|占|有|共|分别|经费|支出|[\s:：,，、])+$/g, (tail) => (/占/.test(tail) ? "占" : ""));
    const wholes = [...(last?.mention?.means ?? []), ...whole.means];
    const id = partOf(wholes, gap) ?? partOf(wholes, gap.replace(/占$/, ""));
    const indicator = id === undefined ? undefined : this.#plan.indicator(id);
    if (!indicator || factorTo(n, indicator) === null) return null;
    return { kind: "mention", at: n.at, length: 0, means: [indicator.id], unlike: [] };
  }

  #preceding(n: Written, meant: Meant, segment: Span): Mention | null {
    const earlier = this.#found.mentions.filter((m) => endOf(m) <= n.at && m.at >= this.#sentence.at);
    const suiting = earlier.filter((m) => this.#suits(n, meant, m));
    const best = suiting.findLast((m) => m.at >= segment.at) ?? suiting.at(-1);
    if (!best)
      return meant.claim === "rank" || meant.claim === "growth"
        ? (this.#found.mentions.find((m) => m.at > n.at && m.at < endOf(segment) && this.#english) ?? null)
        : null;
    if (meant.claim !== "level" || n.quality === "percent") return this.#percentOf(n, meant, best, suiting);
    const gap = this.#text.slice(endOf(best), n.at);
    const direct = gap.length <= 12 && heavy(gap) <= 2;
    if (!direct && n.quality !== "money" && countsAnother(this.#text, n)) return null;
    return heavy(this.#withoutNames(Math.max(endOf(best), segment.at), n.at)) <= (this.#english ? 60 : gap.length <= 24 ? 6 : 4)
      ? best
      : null;
  }

  /** A share of something: the name before 占 has the share, the name after it is the whole. */
  #percentOf(n: Written, meant: Meant, best: Mention, suiting: readonly Mention[]): Mention | null {
    if (meant.claim === "level" && n.quality === "percent") {
      const gap = this.#text.slice(endOf(best), n.at);
      if (heavy(this.#withoutNames(endOf(best), n.at)) > (this.#english ? 60 : 8) || gap.length > 60) return null;
    }
    return best ?? suiting.at(-1) ?? null;
  }

  /** The words between, without the names, times and places among them. */
  #withoutNames(at: number, end: number): string {
    const known: readonly Span[] = [...this.#found.mentions, ...this.#found.places, ...this.#whens, ...this.#found.numbers];
    return [...this.#text.slice(at, end)].filter((_, i) => !known.some((s) => at + i >= s.at && at + i < endOf(s))).join("");
  }

  /** What the sentence before spoke of goes on for growths and places, and for a bare repetition of its measure word. */
  #carried(n: Written, meant: Meant, before: readonly Question[]): Mention | null {
    const { mention } = this.#state;
    if (!mention || this.#found.mentions.length > 0 || !this.#suits(n, meant, mention)) return null;
    if (["growth", "rank", "difference", "multiple"].includes(meant.claim))
      return before.length === 0 || meant.claim !== "difference" ? mention : null;
    if (countsAnother(this.#text, n)) return null;
    return heavy(this.#withoutNames(this.#sentence.at, n.at)) <= (this.#english ? 40 : 2) ? mention : null;
  }

  #regionFor(n: Written): RegionCode {
    const own = this.#found.places.filter((p) => p.role === "own");
    const before = own.findLast((p) => endOf(p) <= n.at);
    const after = this.#english ? own.find((p) => p.at >= endOf(n) && p.at - endOf(n) < 60 && !this.#numberBetween(n, p)) : undefined;
    const fallback = before ? null : this.#state.region;
    return (after && !before ? after.region : before?.region) ?? fallback?.region ?? this.#plan.regions.home;
  }

  #numberBetween(n: Span, other: Span): boolean {
    return this.#found.numbers.some((o) => o.at >= endOf(n) && o.at < other.at);
  }

  #periodFor(n: Written, from: Question | null): string | null {
    const own = this.#whens.filter((w) => w.role === "own");
    const after = own.find((w) => w.at >= endOf(n) && !this.#numberBetween(n, w));
    const gap = after && this.#text.slice(endOf(n), after.at);
    if (
      after &&
      gap !== undefined &&
      (this.#english
        ? /^[^.;]{0,70}(?:\bin|\bof|\bby|\bfor|\bat|\bend|\bend-|\bof the|during|\()\s*(?:the |end[- ](?:of[- ])?)?$/i.test(gap) &&
          !/\band\b.*,/.test(gap)
        : /^\s*[（(]\s*$/.test(gap))
    )
      return after.period;
    const before = own.filter((w) => endOf(w) <= n.at);
    const lastBefore = before.at(-1);
    if (from && lastBefore && lastBefore.at < from.n.at && before.length > 1 && this.#isLed(lastBefore))
      return before.at(-2)?.period ?? null;
    if (from && lastBefore && lastBefore.at < from.n.at && this.#isLed(lastBefore)) return this.#state.period?.period ?? null;
    if (lastBefore) return lastBefore.period;
    if (this.#english && after) return after.period;
    return this.#state.period?.period ?? null;
  }

  /** A time that belongs to the starting point alone: 由2020年的3188家. */
  #isLed(when: When): boolean {
    return /(?:由|从|自|from)\s*$/i.test(this.#text.slice(Math.max(this.#sentence.at, when.at - 6), when.at));
  }

  #baseFor(n: Written, segment: Span): string | null {
    const bases = this.#whens.filter((w) => w.role === "base" && w.at >= segment.at);
    return (
      (bases.findLast((w) => endOf(w) <= n.at) ?? (this.#english ? bases.find((w) => w.at >= endOf(n) && w.at - endOf(n) < 40) : undefined))
        ?.period ?? null
    );
  }

  #isRank(n: Written, mention: Mention | null): boolean {
    const [before, after] = [this.#text.slice(Math.max(this.#sentence.at, n.at - 30), n.at), this.#text.slice(endOf(n), endOf(n) + 30)];
    if (!mention) return false;
    return /排名|排|居|列|位|名次/.test(before + n.text) || /\b(?:rank|place|position|stood|came|standing)/i.test(`${before} ${after}`);
  }

  #fieldFor(n: Written): "country" | "home" | "group" | null {
    const around = this.#text.slice(Math.max(this.#segmentOf(n).at, n.at - 30), endOf(n) + 40);
    if (/中部|central/i.test(around)) return "group";
    const scope = this.#found.places.filter((p) => p.role === "scope" && Math.abs(p.at - n.at) < 40).at(-1);
    if (scope) return scope.region === country ? "country" : "home";
    if (/全省|省内|in the province|province's cities/i.test(around) && this.#regionFor(n) !== this.#plan.regions.home) return "home";
    return /全国|nation|country|China/i.test(around) ? "country" : null;
  }

  /** 倍增 and 翻番 as questions of their own: they have no number, and the one they lead to may follow or stand before. */
  #doublings(questions: readonly Question[]): readonly Question[] {
    const own = this.#text.slice(this.#sentence.at, endOf(this.#sentence));
    return doublingsIn(own).flatMap((d): readonly Question[] => {
      const at = d.at + this.#sentence.at;
      const segment = this.#segmentOf({ at, length: 0 });
      const clause = this.#found.mentions.filter((m) => m.at >= segment.at && m.at < endOf(segment));
      const mention = clause.findLast((m) => endOf(m) <= at) ?? clause.find((m) => m.at > at);
      if (!mention) return [];
      const said = questions.filter(
        (q) =>
          q.mention &&
          q.meant.claim === "level" &&
          q.n.at >= segment.at &&
          q.n.at < endOf(segment) &&
          q.mention.means[0] === mention.means[0],
      );
      const to = said.find((q) => q.n.at > at) ?? said.at(-1) ?? null;
      const n: Written = {
        at,
        length: d.length,
        text: own.slice(d.at, d.at + d.length),
        digits: String(d.factor),
        value: d.factor,
        upper: null,
        half: 0,
        quality: "times",
        word: "倍",
        sense: "exact",
      };
      const pair = to?.from ?? (said.length > 1 && said[0] && to !== said[0] ? { n: said[0].n, period: said[0].period } : null);
      const meant: Meant = { claim: "multiple", sign: 1, yearly: false, by: false };
      return [
        {
          n,
          meant,
          mention,
          region: this.#regionFor(n),
          period: to?.period ?? this.#periodFor(n, null),
          base: this.#baseFor(n, segment) ?? this.#baseFor({ ...n, at: endOf(segment) }, segment),
          field: null,
          goal: isGoal(own),
          from: pair,
          pair: null,
          lead: "",
          doubling: { factor: d.factor, to: to?.n ?? null },
        },
      ];
    });
  }

  #carry(questions: readonly Question[]): void {
    const own = this.#whens.filter((w) => w.role === "own").at(-1);
    const place = this.#found.places.filter((p) => p.role === "own").at(-1);
    const mention = questions.filter((q) => q.mention && q.meant.claim !== "rank").at(-1)?.mention ?? this.#found.mentions.at(-1);
    if (own) this.#state.period = own;
    if (place) this.#state.region = place;
    if (mention) this.#state.mention = mention;
  }
}
