import type { Refusal } from "#kernel";
import { rulesOf } from "../decide/rules.ts";
import type { Actor } from "../types.ts";
import { takesPart } from "./field-list.ts";
import type { ReadParts } from "./parts.ts";
import { readRefusals } from "./refusals.ts";

/** Why somebody may not uncover what is masked in a matter, nor open its files: it is sealed, and they take no part. */
export async function whySealed({ plan, procedures }: ReadParts, actor: Actor, id: string): Promise<Refusal | undefined> {
  const look = await procedures.look(actor, id);
  if (!look) return undefined;
  const { matter, parties } = look.snapshot;
  const { version } = rulesOf(plan, matter.procedure, matter.version);
  if (!version.sealed || takesPart(plan, version, parties, actor)) return undefined;
  return readRefusals.sealed({ number: matter.number, parts: version.parts.map(({ label }) => label) });
}
