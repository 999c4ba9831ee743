import { z } from "zod";
import { mayReadRecord, type ReadingScope } from "#access";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import { sql } from "#store";
import { refusals } from "../refusals.ts";
import { deskLabel } from "../words/desks.ts";
import type { ReadParts } from "./parts.ts";
import { readRefusals } from "./refusals.ts";

/** Enough of a matter to say whether somebody may read it. */
const placeRow = z.object({
  subject: z.string(),
  id: z.string(),
  root: z.string(),
  number: z.string(),
  region: z.string(),
  lead: z.string(),
});
export type MatterPlace = z.infer<typeof placeRow>;

const isNumber = /^[A-Z]{2,4}-\d{4}-\d+$/;
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** A matter by its id or its number. */
async function placeOf({ store }: ReadParts, name: string): Promise<MatterPlace | undefined> {
  const by = isNumber.test(name) ? sql`m.number = ${name}` : isId.test(name) ? sql`m.id = ${name}` : undefined;
  if (!by) return undefined;
  const [found] = await store.rows(
    sql`select m.subject_id as subject, m.id, m.root_id as root, m.number, m.region, m.lead_desk as lead from matter m where ${by} limit 1`,
    placeRow,
  );
  return found;
}

/**
 * Whether somebody may read a matter: by what their posts let them see, by a part in it, or by a part in the whole that it belongs to.
 * @refuses procedure/noSuchMatter · procedure/notInReach, which says who can give the right
 */
export async function readable(parts: ReadParts, scope: ReadingScope, name: string): Promise<Result<MatterPlace>> {
  const place = await placeOf(parts, name);
  if (!place) return refuse(refusals.noSuchMatter({}));
  if (scope.all) return ok(place);
  const parties = await parts.store.rows(
    sql`select desk, handler from matter_party where subject_id = ${place.subject} and matter_id = any(${[place.id, place.root]})`,
    z.object({ desk: z.string(), handler: z.string().nullable() }),
  );
  return mayReadRecord(scope, { region: place.region, parties }) ? ok(place) : refuse(outOfReach(parts, place));
}

/** Which of some matters somebody may read, in one question. */
export async function readableAmong(
  { store }: Pick<ReadParts, "store">,
  { all, regions, desks, person }: ReadingScope,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (all || ids.length === 0) return new Set(ids);
  const rows = await store.rows(
    sql`select m.id from matter m where m.id = any(${[...ids]})
      and (exists (select 1 from unnest(${[...regions]}::text[]) r(prefix) where starts_with(m.region, r.prefix))
        or exists (select 1 from matter_party p where p.subject_id = m.subject_id and p.matter_id in (m.id, m.root_id)
          and (p.desk = any(${[...desks]}::text[]) or p.handler = ${person})))`,
    z.object({ id: z.string() }),
  );
  return new Set(rows.map(({ id }) => id));
}

function outOfReach({ plan }: ReadParts, { number, lead }: MatterPlace): Refusal {
  const roles = plan.roles.filter(({ reads }) => reads === "all").map(({ label }) => label);
  return readRefusals.notInReach({ number, lead: deskLabel(plan, lead), roles });
}
