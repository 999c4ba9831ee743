import { z } from "zod";
import { type Fen, parseYuan, toDecimal } from "#kernel";
import { type Reader, sql } from "#store";

const heldRow = z.object({ account: z.string(), amount: z.string() });

/** An amount on an account, in fen. The accounts are kept in yuan to the fen, so nothing is lost. */
export function fenOf(amount: string): Fen {
  const read = parseYuan(amount);
  if (!read.ok) throw new Error(`an account of incentives holds ${amount}, which is finer than a fen`);
  return read.value;
}
/** Fen as yuan with two places. */
export const yuan = (fen: Fen): string => toDecimal({ digits: fen, scale: 2, unit: "CNY" });

export type Held = { readonly budget: Fen; readonly granted: Fen; readonly paid: Fen; readonly clawedBack: Fen };

/** What stands on each account for one matter: together always nought. */
export async function heldBy(
  reader: Pick<Reader, "rows">,
  { subject, id }: { readonly subject: string; readonly id: string },
): Promise<Held> {
  const rows = await reader.rows(
    sql`select account, sum(amount) as amount from ledger_entry
      where subject_id = ${subject} and matter_id = ${id} and starts_with(account, 'incentive/') group by account`,
    heldRow,
  );
  const on = (account: string): Fen => fenOf(rows.find((row) => row.account === account)?.amount ?? "0");
  return {
    budget: on("incentive/budget"),
    granted: on("incentive/granted"),
    paid: on("incentive/paid"),
    clawedBack: on("incentive/clawed-back"),
  };
}
