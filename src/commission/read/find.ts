import { ok, type Result, refuse } from "#kernel";
import type { Actor, Snapshot } from "#procedure";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import type { Place } from "../scope/rows.ts";

export const procedureId = "third-party-evaluation";

export const placeOf = ({ matter: { subject, id } }: Snapshot): Place => ({ subject, id });

/** @refuses commission/unknown */
export async function commissionNamed({ procedures }: Pick<Parts, "procedures">, id: string): Promise<Result<Snapshot>> {
  const snapshot = await procedures.snapshot(id);
  return snapshot?.matter.procedure === procedureId ? ok(snapshot) : refuse(refusals.unknown({}));
}

/** Whether somebody acts for a part of a commission: a role of the part, at the desk that holds it. */
export function actsFor({ plan }: Pick<Parts, "plan">, { parties, matter }: Snapshot, part: string, { seats }: Actor): boolean {
  const version = plan.procedure(procedureId).versions.find(({ from }) => from === matter.version);
  const roles = version?.parts.find(({ id }) => id === part)?.roles ?? [];
  return seats.some((seat) => roles.includes(seat.role) && parties.some((party) => party.part === part && party.desk === seat.desk));
}

/** Before the commission is signed its evaluator learns nothing of it. */
export const unsigned: ReadonlySet<string> = new Set(["prepared", "signing"]);

/**
 * The commission as one of its evaluators may ask for it: named in it in person, whatever post somebody else acts from.
 * @refuses commission/unknown, for everybody else and for what is not signed yet
 */
export async function visitOf(parts: Pick<Parts, "procedures">, person: string, id: string): Promise<Result<Snapshot>> {
  const found = await commissionNamed(parts, id);
  if (!found.ok) return found;
  const { matter, parties } = found.value;
  const isNamed = parties.some(({ part, desk }) => part === "evaluator" && desk === `person:${person}`);
  return isNamed && !unsigned.has(matter.state) && !wasNeverOffered(found.value) ? found : refuse(refusals.unknown({}));
}

/** Stopped while it was still being prepared. */
const wasNeverOffered = ({ matter }: Snapshot): boolean => (matter.counts.done.offer ?? 0) === 0;

/** Comments on facts reach the evaluator all at once: when everybody has spoken, or the time is over. */
export const commentsAreIn = ({ matter: { counts } }: Snapshot): boolean =>
  (counts.done["hand-on"] ?? 0) + (counts.done["comments-lapse"] ?? 0) > 0;
