import type { BallotAnswer, Body, VoteAnswer, VotesAnswer } from "#contract";
import type { CheckedPlan } from "#define";
import { type Day, type Label, ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { isOfficer, statesOf, textNumbered, write } from "../drafts/drafts.ts";
import { type DraftMatter, draftMatter, textsOf } from "../drafts/rows.ts";
import { labelOfNode } from "../live/figures-behind.ts";
import { indexOf, type Live, liveOf, ranksAmong } from "../live/live.ts";
import { withWeights } from "../live/variants.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { contentFrom, type SchemeContent } from "../texts.ts";
import type { Named, SchemeContext } from "../types.ts";
import { type Cast, consistencySaid, counted, spreadOf, weighedNodes } from "./count.ts";
import { type Ballot, ballotById, headOfBallot, insertBallot, insertVote, isOpen, type Vote, votesIn } from "./rows.ts";

/** Asks stakeholders about the weights of the text saved last. @refuses schemes/unknownDraft, mayNotInvite, notInDraft, ballotDay */
export async function beginBallot(
  parts: Parts,
  actor: Actor,
  draft: string,
  given: Body<"beginBallot">,
): Promise<Result<{ readonly id: string }>> {
  const matter = await draftMatter(parts.store, draft);
  const [text] = matter ? await textsOf(parts.store, matter) : [];
  if (!matter || !text) return refuse(refusals.unknownDraft({}));
  const until = given.until as Day;
  const today = parts.store.today();
  const state = statesOf(parts.plan, matter).find(({ id }) => id === matter.state)?.label ?? { zh: matter.state, en: matter.state };
  const faults = [
    ...((await isOfficer(parts, actor, matter.id)) ? [] : [refusals.mayNotInvite({})]),
    ...(matter.state === "drafted" ? [] : [refusals.notInDraft({ state })]),
    ...(until < today ? [refusals.ballotDay({ until, today })] : []),
  ];
  if (faults.length > 0) return refuse(...faults);
  const { kind, says } = given;
  return write(parts, async (tx) => {
    const id = tx.newId();
    const asked = { subject: matter.subject, matter: matter.id, kind, revision: text.revision, until, says, person: actor.person };
    await insertBallot(tx, "opened", id, asked);
    return ok({ id });
  });
}

/** Takes no more votes; closing twice is closing once. @refuses schemes/unknownBallot, mayNotInvite */
export async function closeBallot(parts: Parts, actor: Actor, id: string): Promise<Result<{ readonly id: string }>> {
  const ballot = await ballotById(parts.store, id);
  if (!ballot) return refuse(refusals.unknownBallot({}));
  if (!(await isOfficer(parts, actor, ballot.matter))) return refuse(refusals.mayNotInvite({}));
  if (ballot.closed) return ok({ id });
  return write(parts, async (tx) => {
    await insertBallot(tx, "closed", id, { ...ballot, person: actor.person });
    return ok({ id });
  });
}

type Asked = { readonly ballot: Ballot; readonly matter: DraftMatter; readonly content: SchemeContent; readonly checksum: string };
async function asked({ store }: Pick<Parts, "store">, id: string): Promise<Result<Asked>> {
  const ballot = await ballotById(store, id);
  const matter = ballot && (await draftMatter(store, ballot.matter));
  if (!ballot || !matter) return refuse(refusals.unknownBallot({}));
  const text = textNumbered(await textsOf(store, matter), ballot.revision);
  return text.ok ? ok({ ballot, matter, content: contentFrom(text.value.body), checksum: text.value.checksum }) : text;
}

/** The question as a voter sees it, with their own last vote. */
export async function ballotAnswer(parts: Parts, actor: Actor, id: string): Promise<Result<BallotAnswer>> {
  const found = await asked(parts, id);
  if (!found.ok) return found;
  const { ballot, content } = found.value;
  const own = (await votesIn(parts.store, ballot)).find(({ person }) => person === actor.person);
  const { kind, until, says, matter: draft } = ballot;
  return ok({
    id,
    draft,
    label: content.label,
    kind,
    until,
    open: isOpen(ballot, parts.store.today()),
    says,
    nodes: weighedNodes(content),
    own: own ? { at: own.at, points: own.body.points, judgements: own.body.judgements } : null,
  });
}

/** Keeps a vote; a later one of the same person takes its place. @refuses schemes/unknownBallot, ballotClosed, and what is wrong with the vote */
export async function castVote(parts: Parts, actor: Actor, id: string, cast: Cast): Promise<Result<VoteAnswer>> {
  const found = await asked(parts, id);
  if (!found.ok) return found;
  const { ballot, content } = found.value;
  if (!isOpen(ballot, parts.store.today())) return refuse(refusals.ballotClosed({ until: ballot.until }));
  const body = counted(content, ballot.kind, cast);
  if (!body.ok) return body;
  const [seat] = actor.seats;
  const done = await write(parts, async (tx) => {
    await insertVote(tx, ballot, { person: actor.person, role: seat?.role ?? "", desk: seat?.desk ?? "", body: body.value });
    return ok(null);
  });
  if (!done.ok) return done;
  return ok({ accepted: true, weights: { ...body.value.weights }, consistency: consistencySaid(content, body.value) });
}

/** What came of a vote: shares, their spread, and what the spread of opinion does to the ranks. Names are for the drafting officers alone. */
export async function votesAnswer(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  id: string,
  named: Named,
): Promise<Result<VotesAnswer>> {
  const found = await asked(parts, id);
  if (!found.ok) return found;
  const { ballot, matter, content, checksum } = found.value;
  const votes = await votesIn(parts.store, ballot);
  const isOwn = await isOfficer(parts, actor, matter.id);
  const names = isOwn ? await named(votes.map(({ person }) => person)) : new Map<string, string>();
  const spread =
    votes.length === 0
      ? []
      : spreadOf(
          content,
          votes.map(({ body }) => body),
        );
  const live = liveOf(context, content, checksum);
  return ok({
    ballot: headOfBallot(ballot, context.today),
    draft: matter.id,
    voters: votes.map((vote) => ({
      by: voterLabel(parts.plan, vote),
      name: names.get(vote.person) ?? null,
      at: vote.at,
      weights: { ...vote.body.weights },
      consistency: consistencySaid(content, vote.body),
    })),
    spread: spread.map(({ id: child, parent, ...figures }) => ({
      id: child,
      parent,
      label: labelOfNode(content, child),
      ...figures,
      written: writtenShare(content, child),
    })),
    effect: live.ok && votes.length > 0 ? effectOfVotes(live.value, votes, spread) : null,
    weights: Object.fromEntries(spread.map(({ id: child, mean }) => [child, mean])),
  });
}

/** Unit and role, as which somebody voted. */
function voterLabel({ units, roles }: CheckedPlan, { desk, role }: Vote): Label {
  const unit = units.find(({ id }) => id === desk.split("@")[0])?.short;
  const as = roles.find(({ id }) => id === role)?.label;
  if (!unit) return as ?? { zh: "其他", en: "Other" };
  return as ? { zh: `${unit.zh}·${as.zh}`, en: `${unit.en}, ${as.en.toLowerCase()}` } : unit;
}

function writtenShare({ tree }: SchemeContent, id: string): number {
  const own = tree.find((node) => node.id === id);
  const siblings = tree.filter(({ parent }) => parent === own?.parent);
  const sum = siblings.reduce((total, { weight }) => total + weight, 0);
  return own && sum > 0 ? own.weight / sum : 0;
}

type Shares = Readonly<Record<string, number>>;
/** Ranks of the newest period under each voter's weights and under their mean. */
function effectOfVotes(
  live: Live,
  votes: readonly Vote[],
  spread: readonly { readonly id: string; readonly mean: number }[],
): VotesAnswer["effect"] {
  const period = live.periods.at(-1) ?? "";
  const written = live.run(period);
  if (!written.ok) return null;
  const ranksBy = (shares: Shares) => {
    const weights = Object.fromEntries(live.content.tree.map(({ id, weight }) => [id, shares[id] ?? weight]));
    const run = live.run(period, withWeights(live.content.method.steps, { step: "weigh", by: "given", weights }));
    return run.ok ? ranksAmong(indexOf(run.value)) : live.units.map(() => null);
  };
  const own = ranksAmong(indexOf(written.value));
  const mean = ranksBy(Object.fromEntries(spread.map(({ id, mean: share }) => [id, share])));
  const each = votes.map(({ body }) => ranksBy(body.weights));
  return {
    period,
    rows: live.units.map((unit, i) => {
      const byVoter = each.map((ranks) => ranks[i] ?? null);
      const there = byVoter.filter((rank) => rank !== null).sort((a, b) => a - b);
      const middle = ((there[(there.length - 1) >> 1] ?? 0) + (there[there.length >> 1] ?? 0)) / 2;
      return {
        unit,
        written: own[i] ?? null,
        mean: mean[i] ?? null,
        low: there[0] ?? null,
        median: there.length === 0 ? null : middle,
        high: there.at(-1) ?? null,
        byVoter,
      };
    }),
  };
}
