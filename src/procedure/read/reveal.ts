import type { ReadingScope } from "#access";
import type { FieldValue } from "#contract";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { rulesOf } from "../decide/rules.ts";
import { refusals } from "../refusals.ts";
import { matterById } from "../rows/read-rows.ts";
import type { Actor, Values } from "../types.ts";
import { fieldValue } from "../words/values.ts";
import { eventsOf } from "./events.ts";
import { fieldsOf } from "./field-list.ts";
import { calledIn } from "./lookup.ts";
import { readable } from "./may-read.ts";
import type { ReadParts } from "./parts.ts";
import { namedInMatter } from "./references.ts";
import { readRefusals } from "./refusals.ts";
import { whySealed } from "./sealed.ts";

/** A masked field that somebody asks to see, and what for; `event`: as it was filled in at that step. */
export type Reveal = { readonly field: string; readonly event?: string | undefined; readonly reason: string };
/** What was shown, and of which matter: the caller puts it in the audit stream before it goes out. */
export type Revealed = { readonly field: FieldValue; readonly matter: string; readonly number: string };

const shortestReason = 4;

/**
 * A personal field as it was filled in. Whoever may read the matter may ask, of a sealed one those who take part; each look stands in the audit stream
 * with what it was for.
 * @refuses procedure/reasonMissing, procedure/nothingMasked, procedure/sealed, and why the matter may not be read
 */
export async function revealed(
  parts: ReadParts,
  { actor, scope }: { readonly actor: Actor; readonly scope: ReadingScope },
  name: string,
  asked: Reveal,
): Promise<Result<Revealed>> {
  const place = await readable(parts, scope, name);
  const faults: readonly Refusal[] = [...asked.reason.trim()].length < shortestReason ? [readRefusals.reasonMissing({})] : [];
  if (!place.ok || faults.length > 0) return refuse(...faults, ...(place.ok ? [] : place.refusals));
  const { plan, store } = parts;
  const matter = await matterById(store, place.value.id);
  if (!matter) return refuse(refusals.noSuchMatter({}));
  const closed = await whySealed(parts, actor, matter.id);
  if (closed) return refuse(closed);
  const { version } = rulesOf(plan, matter.procedure, matter.version);
  const event =
    asked.event === undefined ? undefined : (await eventsOf(store, matter.subject, matter.id)).find(({ id }) => id === asked.event);
  const form = version.transitions.find(({ name: act }) => act === event?.transition)?.form;
  const values: Values = asked.event === undefined ? matter.fields : (event?.input ?? {});
  const field = (form ? plan.form(form).fields : fieldsOf(plan, version)).find(({ id }) => id === asked.field);
  const holdsPersonal = field?.personal === true || (field?.kind === "rows" && field.of.some(({ personal }) => personal));
  if (!field || !holdsPersonal || values[field.id] === undefined) return refuse(readRefusals.nothingMasked({ field: asked.field }));
  const called = await calledIn(store, parts.namesOf, namedInMatter(plan, version, [values]));
  return ok({ field: fieldValue({ plan, called, mask: false }, field, values[field.id]), matter: matter.id, number: matter.number });
}
