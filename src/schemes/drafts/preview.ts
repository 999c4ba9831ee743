import type { Body, SchemePreview } from "#contract";
import { checksumOf } from "#define";
import { ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { indexOf, liveOf, ranksAmong } from "../live/live.ts";
import { resultOf } from "../live/result.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { contentFrom, type SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";
import { heldTexts, isOfficer, saidFaults, tried } from "./drafts.ts";
import { textFaults } from "./faults.ts";
import { draftMatter, textByChecksum } from "./rows.ts";

/**
 * A text as it stands on screen: every fault at once, or its result. Inside a draft it counts as tried. Nothing else is kept.
 * @refuses schemes/unknownDraft, mayNotDraft, unknownText
 */
export async function preview(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  given: Body<"previewScheme">,
): Promise<Result<SchemePreview>> {
  const content = contentFrom(given.body);
  const checksum = checksumOf(content);
  const faults = textFaults(parts.plan, content, context.today);
  const counted = given.draft === undefined ? ok(null) : await count(parts, actor, given.draft, faults.length === 0 ? checksum : null);
  if (!counted.ok) return counted;
  const nothing = { checksum, periods: [], result: null, against: null, tried: counted.value };
  if (faults.length > 0) return ok({ ...nothing, faults: saidFaults(faults) });
  const live = liveOf(context, content, checksum);
  if (!live.ok) return ok({ ...nothing, faults: saidFaults(live.refusals) });
  const { periods } = live.value;
  const period = given.period !== undefined && periods.includes(given.period) ? given.period : (periods.at(-1) ?? "");
  const result = resultOf(context, live.value, period);
  if (!result.ok) return ok({ ...nothing, periods: [...periods].reverse(), faults: saidFaults(result.refusals) });
  const against = given.against === undefined ? ok(null) : await ranksBy(parts, context, given.against, period, live.value.units);
  if (!against.ok) return against;
  return ok({ ...nothing, faults: [], periods: [...periods].reverse(), result: result.value, against: against.value });
}

/** Only a text without fault gives a result and counts. */
async function count(parts: Parts, actor: Actor, draft: string, checksum: string | null): Promise<Result<number | null>> {
  const matter = await draftMatter(parts.store, draft);
  if (!matter) return refuse(refusals.unknownDraft({}));
  if (!(await isOfficer(parts, actor, matter.id))) return refuse(refusals.mayNotDraft({}));
  return ok(checksum === null || matter.state !== "drafted" ? null : await tried(parts, matter, checksum));
}

/** A text known by its checksum: shipped, adopted, or saved in some draft. */
export async function contentByChecksum(parts: Pick<Parts, "plan" | "store">, checksum: string): Promise<SchemeContent | undefined> {
  const held = (await heldTexts(parts)).find((text) => text.checksum === checksum);
  if (held) return held.content;
  const saved = await textByChecksum(parts.store, checksum);
  return saved && contentFrom(saved.body);
}

type Against = NonNullable<SchemePreview["against"]>;
async function ranksBy(
  parts: Parts,
  context: SchemeContext,
  checksum: string,
  period: string,
  units: readonly { readonly id: string }[],
): Promise<Result<Against | null>> {
  const content = await contentByChecksum(parts, checksum);
  if (!content) return refuse(refusals.unknownText({ id: checksum.slice(0, 12) }));
  const live = liveOf(context, content, checksum);
  const run = live.ok ? live.value.run(period) : live;
  if (!live.ok || !run.ok) return ok(null);
  const ranks = ranksAmong(indexOf(run.value));
  const places = new Map(live.value.units.map(({ id }, i) => [id, ranks[i] ?? null]));
  return ok({ checksum, ranks: units.map(({ id }) => places.get(id) ?? null) });
}
