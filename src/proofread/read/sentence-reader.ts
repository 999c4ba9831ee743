import type { CheckedPlan } from "#define";
import { country, levelOf, type RegionCode } from "#kernel";
import { type Event, endOf, type Mention, type Place, type Span, type When, type Written } from "../types.ts";
import { againstOf, goesOnAgainst, periodOfBase, spanEnds } from "./against.ts";
import { doublingsIn, isGoal, type Meant, meantBy } from "./claims.ts";
import { listedIn } from "./lists.ts";
import { Namer } from "./naming.ts";
import { periodsIn } from "./periods.ts";
import type { Question } from "./questions.ts";
import type { Sentence } from "./sentences.ts";

/** What goes on from sentence to sentence; `city` is what 全市 means, `province` what 全省 means, `names` are those of the last sentence that had any. */
export type State = {
  period: When | null;
  region: Place | null;
  city: RegionCode | null;
  province: RegionCode | null;
  names: readonly Mention[];
};

export type Found = { readonly numbers: readonly Written[]; readonly mentions: readonly Mention[]; readonly places: readonly Place[] };
const yearOf = (period: string | undefined): number | null =>
  period === undefined ? null : Number((period.split("/").at(-1) ?? "").slice(0, 4));

function pairBefore(before: readonly Question[], mention: Mention | null): Question["pair"] {
  const to = before.findLast((q) => q.from !== null && q.mention?.means[0] === mention?.means[0]);
  return to?.from ? { from: to.from.n, to: to.n, fromPeriod: to.from.period, toPeriod: to.period } : null;
}

/** 三个、百家: a numeral word that counts nothing an indicator is kept of is prose, not a figure. */
const isProse = ({ digits, value }: Written): boolean => !/\d/.test(digits) && (value <= 10 || /^[十百千万亿]+$/.test(digits));

/** Reads one sentence: names and times before a number speak for it, unless nearer ones after it do. */
export class SentenceReader {
  readonly #plan: CheckedPlan;
  readonly #text: string;
  readonly #sentence: Sentence;
  readonly #found: Found;
  readonly #whens: readonly When[];
  readonly #state: State;
  readonly #english: boolean;
  readonly #namer: Namer;

  constructor(plan: CheckedPlan, text: string, sentence: Sentence, found: Found, state: State) {
    this.#plan = plan;
    this.#text = text;
    this.#sentence = sentence;
    this.#found = found;
    this.#state = state;
    const own = text.slice(sentence.at, endOf(sentence));
    this.#english = (own.match(/[a-z]/gi)?.length ?? 0) > own.length * 0.35;
    this.#whens = periodsIn(own, yearOf(state.period?.period)).map((w) => ({ ...w, at: w.at + sentence.at }));
    this.#namer = new Namer(plan, text, sentence, { ...found, whens: this.#whens }, state.names, this.#english);
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
    const said = meantBy(this.#text, n, Math.max(segment.at, previous ? endOf(previous) : 0));
    const naming = listed?.kind === "mention" ? { mention: listed, part: false } : this.#namer.nameFor(n, said, segment, before);
    const { mention, part } = naming;
    const meant = this.#namer.asAdded(said, mention, n);
    if (!mention && (n.quality === "bare" || isProse(n))) return null;
    if (n.quality === "rank" && !this.#isRank(n, mention)) return null;
    const from = last?.mention && mention && this.#isPair(last.n, n) ? last : null;
    const lead = this.#text.slice(segment.at, n.at);
    const against = ["multiple", "difference"].includes(meant.claim)
      ? (againstOf(this.#text, n, this.#found.places) ?? goesOnAgainst(lead, last?.against ?? null, n.at))
      : null;
    return {
      n,
      meant: against ? { ...meant, sign: against.sign } : meant,
      mention,
      part,
      region: listed?.kind === "place" ? listed.region : this.#regionFor(against ? { ...n, at: against.at } : n, against?.region ?? null),
      period: listed?.kind === "when" ? listed.period : this.#periodFor(n, from),
      base: this.#baseFor(n, segment),
      against: against?.region ?? null,
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

  #regionFor(n: Written, other: RegionCode | null = null): RegionCode {
    const own = this.#found.places.filter((p) => p.role === "own" && (other === null || p.region !== other || p.at < n.at));
    const next = this.#english ? own.find((p) => p.at >= endOf(n)) : undefined;
    if (next && /^\s*(?:in|for)\s+$/.test(this.#text.slice(endOf(n), next.at))) return next.region;
    const before = own.findLast((p) => endOf(p) <= n.at);
    const after = this.#english ? own.find((p) => p.at >= endOf(n) && p.at - endOf(n) < 60 && !this.#numberBetween(n, p)) : undefined;
    const fallback = before ? null : this.#state.region;
    return (after && !before ? after.region : before?.region) ?? fallback?.region ?? this.#plan.regions.home;
  }

  #numberBetween(n: Span, other: Span): boolean {
    return this.#found.numbers.some((o) => o.at >= endOf(n) && o.at < other.at);
  }

  /** A figure at one end of a span takes that end. */
  #periodFor(n: Written, from: Question | null): string | null {
    const period = periodOfBase(this.#text, n, this.#whens) ?? this.#timeFor(n, from);
    const ends = period === null ? null : spanEnds(period);
    if (ends && from) return ends.to;
    return ends && /(?:由|从|自)[^，。；\d]{0,16}$/.test(this.#text.slice(Math.max(this.#sentence.at, n.at - 18), n.at))
      ? ends.from
      : period;
  }

  #timeFor(n: Written, from: Question | null): string | null {
    const own = this.#whens.filter((w) => w.role === "own");
    const after = own.find((w) => w.at >= endOf(n) && !this.#numberBetween(n, w));
    const gap = after && this.#text.slice(endOf(n), after.at);
    if (
      after &&
      gap !== undefined &&
      (this.#english
        ? /^[^.;]{0,70}(?:\bin|\bof|\bby|\bfor|\bat|\bend|\bend-|\bof the|during|\()\s*(?:the |end[- ](?:of[- ])?)?$/i.test(gap) &&
          !/\band\b.*,/.test(gap)
        : /^\s*[（(]\s*$/.test(gap) && /^(?:底|末)?\s*[）),，]/.test(this.#text.slice(endOf(after), endOf(after) + 3)))
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
    return (
      /排名|排|居|列|位|名次/.test(before + n.text) ||
      /\b(?:rank|place|position|stood|came|standing|(?:up|down) from)/i.test(`${before} ${after}`)
    );
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
          part: false,
          region: this.#regionFor(n),
          period: to?.period ?? this.#periodFor(n, null),
          against: null,
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
    const said = questions.flatMap((q) => (q.mention && q.meant.claim !== "rank" ? [q.mention] : []));
    const names = said.length > 0 ? said : this.#found.mentions;
    const city = this.#found.places.findLast((p) => levelOf(p.region) === "city")?.region;
    if (own) this.#state.period = own;
    if (place) this.#state.region = place;
    if (city) this.#state.city = city;
    if (names.length > 0) this.#state.names = names;
  }
}
