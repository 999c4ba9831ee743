import { z } from "zod";
import { ok, type Result, refuse } from "#kernel";
import { type Reader, type Store, sql, type Transaction } from "#store";
import { refusals } from "./refusals.ts";

/** Which of the two systems the lead unit answers in; the other shows it. */
export type AnsweredIn = "here" | "there";
const bindingRow = z.object({ number: z.string(), matter: z.string(), ourNumber: z.string(), answered: z.enum(["here", "there"]) });
export type Binding = z.infer<typeof bindingRow>;

const columns = sql`b.number, b.matter_id as matter, m.number as "ourNumber", b.answered`;
/** Bindings that hold, in the order of their numbers. */
export const bindings = (reader: Reader): Promise<readonly Binding[]> =>
  reader.rows(
    sql`select ${columns} from supervision_binding b join matter m on m.id = b.matter_id where b.ended_at is null order by b.number`,
    bindingRow,
  );

/** The number under which one of some matters is answered in the province's system, where one is. */
export async function numberAnsweredThere(reader: Pick<Reader, "rows">, matters: readonly string[]): Promise<string | undefined> {
  const [bound] = await reader.rows(
    sql`select number from supervision_binding where matter_id = any(${[...matters]}) and answered = 'there' and ended_at is null limit 1`,
    z.object({ number: z.string() }),
  );
  return bound?.number;
}

/** Says of a matter whether it is answered in the province's system. */
export const answeringPlaces =
  (reader: Pick<Reader, "rows">) =>
  async (matter: string): Promise<boolean> =>
    (await numberAnsweredThere(reader, [matter])) !== undefined;

const matterRow = z.object({ id: z.string(), subject: z.string(), procedure: z.string() });

/** Binds a matter to its number in the province's system: one to one, and answered in one of the two. */
export async function bind(
  store: Pick<Store, "transaction">,
  asked: { readonly ourNumber: string; readonly number: string; readonly answered: AnsweredIn },
  person: string,
): Promise<Result<Binding>> {
  return store.transaction(
    async (tx) => {
      const found = await whyNotBind(tx, asked);
      if (!found.ok) return found;
      const { id, subject } = found.value;
      const { number, answered, ourNumber } = asked;
      await tx.run(
        sql`insert into supervision_binding (number, matter_id, answered, person, bound_at) values (${number}, ${id}, ${answered}, ${person}, ${tx.recordedAt})
        on conflict (number) do update set matter_id = excluded.matter_id, answered = excluded.answered, person = excluded.person,
          bound_at = excluded.bound_at, ended_at = null`,
      );
      await tx.run(sql`update matter set external = ${number} where subject_id = ${subject} and id = ${id}`);
      await tx.audit({ stream: subject, kind: "supervision/bound", actor: person, payload: { matter: id, number, answered } });
      return ok({ number, matter: id, ourNumber, answered });
    },
    "serializable",
    "stays",
  );
}

async function whyNotBind(
  tx: Transaction,
  { ourNumber, number }: { readonly ourNumber: string; readonly number: string },
): Promise<Result<z.infer<typeof matterRow>>> {
  const [matter] = await tx.rows(sql`select id, subject_id as subject, procedure from matter where number = ${ourNumber}`, matterRow);
  if (!matter) return refuse(refusals.noSuchMatter({ number: ourNumber }));
  const taken = await tx.rows(
    sql`select ${columns} from supervision_binding b join matter m on m.id = b.matter_id
      where b.ended_at is null and (b.number = ${number} or b.matter_id = ${matter.id})`,
    bindingRow,
  );
  const faults = [
    ...(matter.procedure === "supervision" ? [] : [refusals.notSupervision({ number: ourNumber })]),
    ...taken.flatMap((one) => {
      if (one.matter !== matter.id) return [refusals.numberTaken({ number, by: one.ourNumber })];
      return one.number === number ? [] : [refusals.matterBound({ matter: ourNumber, number: one.number })];
    }),
  ];
  return faults.length > 0 ? refuse(...faults) : ok(matter);
}

/** Ends a binding; what was exchanged under it stays. */
export async function unbind(store: Pick<Store, "transaction">, number: string, person: string): Promise<Result<null>> {
  return store.transaction(
    async (tx) => {
      const place = z.object({ matter: z.string(), subject: z.string() });
      const [bound] = await tx.rows(
        sql`select b.matter_id as matter, m.subject_id as subject from supervision_binding b join matter m on m.id = b.matter_id
        where b.number = ${number} and b.ended_at is null`,
        place,
      );
      if (!bound) return refuse(refusals.notBound({ number }));
      await tx.run(sql`update supervision_binding set ended_at = ${tx.recordedAt} where number = ${number}`);
      await tx.run(sql`update matter set external = null where subject_id = ${bound.subject} and id = ${bound.matter}`);
      await tx.audit({ stream: bound.subject, kind: "supervision/unbound", actor: person, payload: { matter: bound.matter, number } });
      return ok(null);
    },
    "serializable",
    "stays",
  );
}
