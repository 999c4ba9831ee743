import { z } from "zod";
import { type CheckedPlan, type Form, yardstickOf } from "#define";
import type { Day } from "#kernel";
import { type Reader, sql } from "#store";
import type { KnownReferences } from "../forms/check-values.ts";
import { namedIn } from "../forms/named-in.ts";
import type { Values } from "../types.ts";

const idRow = z.object({ id: z.string() });
const none: ReadonlySet<string> = new Set();

/** What references of a form may name: the plan's own ids, and of the database those that the values name. */
export async function knownFor(
  reader: Reader,
  plan: CheckedPlan,
  form: Form,
  values: Values,
  by: { readonly today: Day; readonly person: string },
): Promise<KnownReferences> {
  const { matter, person, file } = namedIn(form, values);
  const held = async (ids: readonly string[], query: ReturnType<typeof sql>): Promise<ReadonlySet<string>> =>
    ids.length === 0 ? none : new Set((await reader.rows(query, idRow)).map(({ id }) => id));
  const matters = await held(matter, sql`select id from matter where id = any(${[...matter]})`);
  const people = await held(person, sql`select id from access_person where id = any(${[...person]}) and closed_at is null`);
  const files = await held(
    file,
    sql`select id from matter_file where id = any(${[...file]}) and person = ${by.person} and event_id is null`,
  );
  const units = new Set(plan.units.map(({ id }) => id));
  return {
    today: by.today,
    unit: (id) => units.has(id),
    clause: (id) => plan.findClause(id) !== undefined,
    target: (id) => plan.findTarget(id) !== undefined,
    indicator: (id) => plan.findIndicator(id) !== undefined,
    yardstick: (id) => yardstickOf(plan, id) !== undefined,
    region: (code) => plan.region(code as Parameters<CheckedPlan["region"]>[0]) !== undefined,
    matter: (id) => matters.has(id),
    person: (id) => people.has(id),
    file: (id) => files.has(id),
  };
}
