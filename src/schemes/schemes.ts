import { ok, type Result, refuse } from "#kernel";
import { type Figures, withCollected } from "#ledger";
import { auditPaper } from "./audit/audit.ts";
import { auditFacts } from "./audit/facts.ts";
import { liftOf } from "./card/lift.ts";
import { unitCardOf } from "./card/unit-card.ts";
import { adopt, evidenceOf, inForce, propose, sendBack } from "./drafts/adoption.ts";
import { differencesOf } from "./drafts/differences.ts";
import { draftAnswer, draftList, mayDraft, revisionOf } from "./drafts/draft-answer.ts";
import { begin, heldTexts, save, schemeNamed, textNumbered } from "./drafts/drafts.ts";
import { effectOf } from "./drafts/effect.ts";
import { preview, tryText } from "./drafts/preview.ts";
import { type DraftMatter, draftMatter, textByChecksum, textsOf } from "./drafts/rows.ts";
import type { Collected } from "./ground/collected.ts";
import { basisOf } from "./live/basis.ts";
import { coherenceOf } from "./live/coherence.ts";
import { comparisonOf } from "./live/comparison.ts";
import { bareData, dataOf } from "./live/figures-behind.ts";
import { headOf, momentOf, textHeld, treeOf } from "./live/heads.ts";
import { choicesOf, schemeRow } from "./live/lists.ts";
import { type Live, liveOf } from "./live/live.ts";
import { sayFactorWhole, sayStep } from "./live/method-words.ts";
import { placeQuote } from "./live/quote.ts";
import { periodAsked, resultOf } from "./live/result.ts";
import { trendsOf } from "./live/trends.ts";
import { uncertaintyOf, unitUncertaintyOf } from "./live/uncertainty.ts";
import { warmPool } from "./live/warm.ts";
import type { Parts } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { bodyOf, byScheme, contentFrom, type HeldText, inForceOn, inOrder, type SchemeContent } from "./texts.ts";
import type { Named, SchemeContext, Schemes, Which } from "./types.ts";
import { ballotAnswer, beginBallot, castVote, closeBallot, votesAnswer } from "./votes/votes.ts";

export type SchemesParts = Omit<Parts, "pool"> & {
  readonly namesOf: Named;
  /** How many threads compute the runs of uncertainty, the calling one counted. Default 2. */
  readonly threads?: number;
  /** The register and what was collected, at the cut of some figures; what the plan brings along where absent. */
  readonly collected?: (figures: Figures) => Promise<Collected>;
};
const draftMark = { zh: "未提请审定", en: "Not proposed yet" };
type Namer = (text: HeldText) => Promise<ReadonlyMap<string, string>>;

/** Composite indices over one store and plan. */
export function openSchemes(given: SchemesParts): Schemes {
  const { plan, store, namesOf, threads = 2, collected } = given;
  const pool = warmPool(threads);
  const parts: Parts = { ...given, pool };
  const namesFor: Namer = ({ adoption }) => namesOf(adoption ? [adoption.by] : []);

  /** The text in force, or the one asked for by its checksum: adopted, shipped, or saved in a draft. */
  async function textOf(context: SchemeContext, { id, text }: Which): Promise<Result<HeldText>> {
    const known = byScheme(await heldTexts(parts)).get(id) ?? [];
    if (text === undefined) {
      const found = inForceOn(known, context.asOf);
      return found ? ok(found) : refuse(refusals.unknownScheme({ id: id.slice(0, 60) }));
    }
    const held = known.find(({ checksum }) => checksum === text);
    if (held) return ok(held);
    const saved = await textByChecksum(store, text);
    return saved?.scheme === id
      ? ok(textHeld(contentFrom(saved.body), context.today))
      : refuse(refusals.unknownText({ id: id.slice(0, 60) }));
  }

  /** What every answer about a result begins with. */
  async function opened<T>(
    context: SchemeContext,
    which: Which,
    work: (live: Live, period: string) => Result<T> | Promise<Result<T>>,
  ): Promise<
    Result<{
      readonly head: ReturnType<typeof headOf>;
      readonly moment: ReturnType<typeof momentOf>;
      readonly said: T;
      readonly live: Live;
    }>
  > {
    const text = await textOf(context, which);
    if (!text.ok) return text;
    const live = liveOf(context, text.value.content, text.value.checksum);
    if (!live.ok) return live;
    const said = await work(live.value, periodAsked(live.value, which.period));
    if (!said.ok) return said;
    return ok({ head: headOf(text.value, await namesFor(text.value)), moment: momentOf(context), said: said.value, live: live.value });
  }
  const joined = async <T extends object>(
    context: SchemeContext,
    which: Which,
    work: (live: Live, period: string) => Result<T> | Promise<Result<T>>,
  ) => {
    const found = await opened(context, which, work);
    return found.ok ? ok({ moment: found.value.moment, head: found.value.head, ...found.value.said }) : found;
  };

  const audited = async (context: SchemeContext, text: HeldText, period: string | undefined) => {
    const facts = await auditFacts(context, text, period, pool);
    return facts.ok ? ok({ paper: auditPaper(context, facts.value), period: facts.value.period }) : facts;
  };

  async function draftNamed(id: string): Promise<Result<DraftMatter>> {
    const matter = await draftMatter(store, id);
    return matter ? ok(matter) : refuse(refusals.unknownDraft({}));
  }

  const schemes: Schemes = {
    list: async (context, actor) => {
      const texts = [...byScheme(await heldTexts(parts)).values()].flatMap((of) => inForceOn(of, context.asOf) ?? []);
      const names = await namesOf(texts.flatMap(({ adoption }) => adoption?.by ?? []));
      return ok({ moment: momentOf(context), rows: texts.map((text) => schemeRow(context, text, names)), mayDraft: mayDraft(plan, actor) });
    },
    choices: async (context, subject) => ok(choicesOf(context, await heldTexts(parts), subject)),
    scheme: async (context, actor, which) => {
      const text = await textOf(context, which);
      if (!text.ok) return text;
      const { content, checksum } = text.value;
      const live = liveOf(context, content, checksum);
      const versions = inOrder(byScheme(await heldTexts(parts)).get(content.id) ?? []);
      const names = await namesOf(versions.flatMap(({ adoption }) => adoption?.by ?? []));
      return ok({
        moment: momentOf(context),
        head: headOf(text.value, await namesFor(text.value)),
        body: bodyOf(content),
        tree: [...treeOf(plan, content)],
        steps: content.method.steps.map((step) => ({ step: step.step, say: sayStep(step) })),
        factors: (content.method.factors ?? []).map((factor) => ({ id: factor.id, say: sayFactorWhole(factor, content.tree) })),
        versions: versions
          .map((version) => headOf(version, names))
          .map(({ from, checksum: of, origin, adoption }) => ({ from, checksum: of, origin, adoption })),
        periods: live.ok ? live.value.periods.toReversed() : [],
        mayDraft: mayDraft(plan, actor),
      });
    },
    difference: async (context, id, from, to) => {
      const [before, after] = [await textOf(context, { id, text: from }), await textOf(context, { id, text: to })];
      if (!before.ok) return before;
      return after.ok ? ok({ from, to, changes: [...differencesOf(before.value.content, after.value.content)] }) : after;
    },
    result: async (context, which) => {
      const found = await opened(context, which, (live, period) => resultOf(context, live, period));
      if (!found.ok) return found;
      const { moment, head, said, live } = found.value;
      const home = live.units.findIndex((unit) => unit.home);
      return ok({ moment, head, periods: live.periods.toReversed(), result: said, quote: placeQuote(context, live, said.period, home) });
    },
    data: async (context, which) => {
      const text = await textOf(context, which);
      if (!text.ok) return text;
      const { content, checksum } = text.value;
      const live = liveOf(context, content, checksum);
      const said = live.ok
        ? dataOf(context, live.value, periodAsked(live.value, which.period))
        : ok(bareData(context, content, which.period));
      return said.ok ? ok({ moment: momentOf(context), head: headOf(text.value, await namesFor(text.value)), ...said.value }) : said;
    },
    coherence: (context, which) => joined(context, which, coherenceOf),
    comparison: (context, which) => joined(context, which, (live, period) => comparisonOf(context, live, period)),
    trends: (context, which) => joined(context, which, trendsOf),
    basis: async (context, which) => {
      const text = await textOf(context, which);
      if (!text.ok) return text;
      const live = liveOf(context, text.value.content, text.value.checksum);
      return live.ok ? basisOf(context, live.value, text.value, periodAsked(live.value, which.period)) : live;
    },
    uncertainty: (context, which) => joined(context, which, (live, period) => uncertaintyOf(context, live, period, pool)),
    audit: async (context, which) => {
      const text = await textOf(context, which);
      const made = text.ok ? await audited(context, text.value, which.period) : text;
      if (!made.ok) return made;
      return ok({ moment: momentOf(context), period: made.value.period, sheet: { paper: made.value.paper, issued: null, mark: null } });
    },
    unit: (context, which, unit) => joined(context, which, (live, period) => unitCardOf(context, live, period, unit)),
    unitUncertainty: async (context, which, unit) => {
      const found = await opened(context, which, (live, period) => unitUncertaintyOf(context, live, { period, unit }, pool));
      return found.ok ? ok({ moment: found.value.moment, ...found.value.said }) : found;
    },
    lift: async (context, which, unit, aim) => {
      const found = await opened(context, which, (live, period) => liftOf(context, live, { period, unit }, aim));
      return found.ok ? ok(found.value.said) : found;
    },
    preview: async (context, given) => preview(parts, context, given),
    tryText: (context, actor, given) => tryText(parts, context, actor, given, pool),
    drafts: async (actor, named) => ok(await draftList(parts, actor, named)),
    begin: (context, actor, given) => begin(parts, context, actor, given),
    draft: (context, actor, draft, named) => draftAnswer(parts, context, actor, draft, named),
    save: (context, actor, draft, given) => save(parts, context, actor, draft, given),
    text: async (draft, revision, named) => {
      const matter = await draftNamed(draft);
      if (!matter.ok) return matter;
      const text = textNumbered(await textsOf(store, matter.value), revision);
      if (!text.ok) return text;
      return ok({ revision: revisionOf(text.value, await named([text.value.person])), body: bodyOf(contentFrom(text.value.body)) });
    },
    compare: async (context, draft, from, to) => {
      const matter = await draftNamed(draft);
      if (!matter.ok) return matter;
      const texts = await textsOf(store, matter.value);
      const content = async (which: string): Promise<Result<SchemeContent>> => {
        if (which !== "in-force") {
          const text = textNumbered(texts, Number(which));
          return text.ok ? ok(contentFrom(text.value.body)) : text;
        }
        const held = await inForce(parts, context, schemeNamed(matter.value));
        return held ? ok(held.content) : refuse(refusals.unknownText({ id: schemeNamed(matter.value) }));
      };
      const [before, after] = [await content(from), await content(to)];
      if (!before.ok) return before;
      return after.ok ? ok({ from, to, changes: [...differencesOf(before.value, after.value)] }) : after;
    },
    effect: async (context, draft) => {
      const matter = await draftNamed(draft);
      if (!matter.ok) return matter;
      const [text] = await textsOf(store, matter.value);
      if (!text) return refuse(refusals.unknownDraft({}));
      return effectOf(context, contentFrom(text.body), text.checksum, await inForce(parts, context, schemeNamed(matter.value)));
    },
    draftAudit: async (context, draft) => {
      const matter = await draftNamed(draft);
      if (!matter.ok) return matter;
      const [text] = await textsOf(store, matter.value);
      if (!text) return refuse(refusals.unknownDraft({}));
      const { state, fields } = matter.value;
      const kept = state === "drafted" ? undefined : await evidenceOf(store, matter.value, String(fields.evidence ?? ""));
      if (kept) return ok({ kept: true, sheet: { paper: kept.audit, issued: null, mark: null } });
      const made = await audited(context, textHeld(contentFrom(text.body), context.today), undefined);
      return made.ok ? ok({ kept: false, sheet: { paper: made.value.paper, issued: null, mark: draftMark } }) : made;
    },
    propose: (context, actor, draft, given) =>
      propose(parts, context, actor, draft, given, async (text) => {
        const made = await audited(context, text, undefined);
        return made.ok ? ok(made.value.paper) : made;
      }),
    adopt: (actor, draft, given) => adopt(parts, actor, draft, given),
    sendBack: (actor, draft, given) => sendBack(parts, actor, draft, given),
    beginBallot: (actor, draft, given) => beginBallot(parts, actor, draft, given),
    closeBallot: (actor, ballot) => closeBallot(parts, actor, ballot),
    votes: (context, actor, ballot, named) => votesAnswer(parts, context, actor, ballot, named),
    ballot: (actor, ballot) => ballotAnswer(parts, actor, ballot),
    vote: (actor, ballot, given) => castVote(parts, actor, ballot, given),
  };
  return withCollected(schemes, collected);
}
