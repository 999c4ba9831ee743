import type { ReadingScope } from "#access";
import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import type { Actor, Look } from "../types.ts";
import { type MatterPlace, readable } from "./may-read.ts";
import type { ReadParts } from "./parts.ts";
import { readRefusals } from "./refusals.ts";

/**
 * Whether somebody may lay a file with a matter: who reads it only may not.
 * @refuses procedure/attachNotYours, and why it may not be read
 */
export async function attachable(parts: ReadParts, actor: Actor, scope: ReadingScope, name: string): Promise<Result<MatterPlace>> {
  const place = await readable(parts, scope, name);
  if (!place.ok) return place;
  const look = await parts.procedures.look(actor, place.value.id);
  if (!look) return refuse(refusals.noSuchMatter({}));
  return isConcerned(look, actor) ? ok(place.value) : refuse(readRefusals.attachNotYours({ number: place.value.number }));
}

/** A part in it, at a desk or in hand; a duty taken in its tree; or an act that is open to them now. */
const isConcerned = ({ snapshot: { parties, duties }, possible }: Look, { person, seats }: Actor): boolean =>
  parties.some(({ desk, handler }) => handler === person || seats.some((seat) => seat.desk === desk)) ||
  duties[person] !== undefined ||
  possible.some(({ whyNot }) => whyNot.length === 0);
