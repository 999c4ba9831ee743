import { z } from "zod";
import type { CheckedPlan } from "#define";
import type { Label } from "#kernel";
import { type Reader, sql } from "#store";
import { stateLabel } from "./answers/words.ts";

const procedure = "third-party-evaluation";
/** From its publication on an evaluation stays published, also when it is closed. */
const published = ["published", "closed"];
const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  state: z.string(),
  version: z.string(),
  evaluated: z.array(z.string()).catch([]),
});
const columns = sql`m.id, m.number, m.title, m.state, m.version, m.fields->'evaluated' as evaluated`;

export type Evaluation = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isPublished: boolean;
  readonly stateLabel: (plan: CheckedPlan) => Label;
  /** Units it is about. */
  readonly evaluated: readonly string[];
};

/** A third-party evaluation by the id of its matter; nothing for a matter of another kind. */
export async function evaluationNamed(reader: Pick<Reader, "rows">, id: string): Promise<Evaluation | undefined> {
  const [found] = await reader.rows(sql`select ${columns} from matter m where m.procedure = ${procedure} and m.id = ${id}`, row);
  if (!found) return undefined;
  const { number, title, state, version, evaluated } = found;
  return {
    id,
    number,
    title,
    evaluated,
    isPublished: published.includes(state),
    stateLabel: (plan) => stateLabel(plan.procedure(procedure), version, state),
  };
}

/** What was published about a unit, the newest first: what its assessment may refer to. */
export const evaluationsOf = (
  reader: Pick<Reader, "rows">,
  unit: string,
): Promise<readonly Pick<z.infer<typeof row>, "id" | "number" | "title">[]> =>
  reader.rows(
    sql`select m.id, m.number, m.title from matter m where m.procedure = ${procedure} and m.state = any(${published})
      and jsonb_typeof(m.fields->'evaluated') = 'array' and m.fields->'evaluated' @> ${JSON.stringify([unit])}::jsonb order by m.id desc limit 20`,
    row.pick({ id: true, number: true, title: true }),
  );
