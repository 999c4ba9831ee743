import { dayOf, ok, type Result, refuse } from "#kernel";
import type { Snapshot } from "#procedure";
import type { Parts } from "../parts.ts";
import { placeOf, visitOf } from "../read/find.ts";
import { refusals } from "../refusals.ts";
import { whyNotRead } from "../scope/in-force.ts";
import { grantsOf, heldState, insertRead, type NewRead } from "../scope/rows.ts";
import type { Grant, GrantBody } from "../types.ts";

export type Entered<K extends GrantBody["kind"]> = {
  readonly snapshot: Snapshot;
  readonly grant: Grant & { readonly body: Extract<GrantBody, { kind: K }> };
};

/**
 * Everything that stands between an evaluator and what was opened, asked anew at each question: named in the commission in person, the commission in its
 * time, the item of this kind and of this commission, not taken back, not run out.
 * @refuses commission/unknown, commission/notOpened, commission/notReading, commission/takenBack, commission/notYetOpen, commission/openNoMore
 */
export async function entered<K extends GrantBody["kind"]>(
  parts: Parts,
  person: string,
  at: { readonly id: string; readonly item: string; readonly kind: K },
): Promise<Result<Entered<K>>> {
  const found = await visitOf(parts, person, at.id);
  if (!found.ok) return found;
  const grants = await grantsOf(parts.store, placeOf(found.value));
  const grant = grants.find(({ id, body }) => id === at.item && body.kind === at.kind);
  const faults = whyNotRead(grant, found.value.matter.state, parts.store.today());
  if (faults.length > 0 || !grant) return refuse(...faults);
  return ok({ snapshot: found.value, grant: grant as Entered<K>["grant"] });
}

/**
 * Notes what is about to be shown, in the same transaction as its audit event, before anything of it leaves. What was taken back or closed while it was
 * being put together is not shown any more: nothing is noted as read that was not open at that moment.
 * @refuses as `entered`
 */
export function noted(
  parts: Parts,
  { snapshot, grant }: { readonly snapshot: Snapshot; readonly grant: Grant },
  read: Omit<NewRead, "grant">,
): Promise<Result<null>> {
  const place = placeOf(snapshot);
  const { person, how, rows } = read;
  return parts.store.transaction(
    async (tx) => {
      const state = (await heldState(tx, place)) ?? snapshot.matter.state;
      const now = (await grantsOf(tx, place)).find(({ id }) => id === grant.id);
      const faults = whyNotRead(now, state, dayOf(tx.recordedAt));
      if (faults.length > 0) return refuse(...faults);
      await insertRead(tx, place, { ...read, grant: grant.id });
      const payload = { matter: place.id, grant: grant.id, kind: grant.body.kind, how, rows };
      await tx.audit({ stream: place.subject, kind: "third-party/read", actor: person, payload });
      return ok(null);
    },
    "read-committed",
    "stays",
  );
}

/** An item that is there but gone from where it was. */
export const gone = () => refuse(refusals.notOpened({}));
