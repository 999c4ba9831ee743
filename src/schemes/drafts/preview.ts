import type { Body, SchemePreview, SchemeTrial } from "#contract";
import { checksumOf } from "#define";
import { effectiveWeights, type Pool } from "#evaluate/composite";
import { ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { indexOf, type Live, liveOf, ranksAmong } from "../live/live.ts";
import { namedRemarks } from "../live/named.ts";
import { trialOf } from "../live/uncertainty.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { contentFrom, type SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { isOfficer, saidFaults, tried } from "./drafts.ts";
import { textFaults } from "./faults.ts";
import { draftMatter } from "./rows.ts";

/** A text as it stands on screen: every fault at once, or the ranks it gives. Nothing is kept. */
export function preview({ plan }: Pick<Parts, "plan">, context: SchemeContext, given: Body<"previewScheme">): Result<SchemePreview> {
  const content = contentFrom(given.body);
  const checksum = checksumOf(content);
  const nothing = { checksum, periods: [], result: null };
  const live = whole({ plan }, context, content, checksum);
  if (!live.ok) return ok({ ...nothing, faults: saidFaults(live.refusals) });
  const periods = live.value.periods.toReversed();
  const result = ranksOf(live.value, periodIn(live.value, given.period));
  return ok(
    result.ok ? { checksum, periods, faults: [], result: result.value } : { ...nothing, periods, faults: saidFaults(result.refusals) },
  );
}

/** A text without fault, ready to be computed. */
function whole({ plan }: Pick<Parts, "plan">, context: SchemeContext, content: SchemeContent, checksum: string): Result<Live> {
  const faults = textFaults(plan, content, context.today);
  return faults.length > 0 ? refuse(...faults) : liveOf(context, content, checksum);
}

const periodIn = ({ periods }: Live, asked: string | undefined): string =>
  asked !== undefined && periods.includes(asked) ? asked : (periods.at(-1) ?? "");

function ranksOf(live: Live, period: string): Result<NonNullable<SchemePreview["result"]>> {
  const run = live.run(period);
  if (!run.ok) return run;
  const { state } = run.value.built;
  const scores = indexOf(run.value);
  const shares = effectiveWeights(live.frame, state.weights);
  return ok({
    period,
    units: [...live.units],
    scores: [...scores],
    ranks: [...ranksAmong(scores)],
    shares: Object.fromEntries(live.frame.nodes.map(({ id }, place) => [id, shares[place] ?? 0])),
    remarks: namedRemarks(state.remarks, live.name),
  });
}

/**
 * The text at which the hand rests: it counts as tried in its draft, and its ranks get their intervals. Nothing else is kept.
 * @refuses schemes/unknownDraft, mayNotDraft
 */
export async function tryText(
  parts: Pick<Parts, "plan" | "store" | "procedures">,
  context: SchemeContext,
  actor: Actor,
  given: Body<"trySchemeText">,
  pool: Pool,
): Promise<Result<SchemeTrial>> {
  const content = contentFrom(given.body);
  const checksum = checksumOf(content);
  const live = whole(parts, context, content, checksum);
  const counted = given.draft === undefined ? ok(null) : await count(parts, actor, given.draft, live.ok ? content : null);
  if (!counted.ok) return counted;
  const said = { checksum, tried: counted.value };
  const found = live.ok ? await trialOf(context, live.value, periodIn(live.value, given.period), pool) : live;
  if (!found.ok) return ok({ ...said, faults: saidFaults(found.refusals), spread: null });
  return ok({ ...said, faults: [], spread: found.value });
}

/** Only a text without fault gives a result and counts. */
async function count(
  parts: Pick<Parts, "plan" | "store" | "procedures">,
  actor: Actor,
  draft: string,
  content: SchemeContent | null,
): Promise<Result<number | null>> {
  const matter = await draftMatter(parts.store, draft);
  if (!matter) return refuse(refusals.unknownDraft({}));
  if (!(await isOfficer(parts, actor, matter.id))) return refuse(refusals.mayNotDraft({}));
  return ok(content === null || matter.state !== "drafted" ? null : (await tried(parts, matter, content)).all);
}
