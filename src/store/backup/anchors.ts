import type pg from "pg";
import type { Instant } from "#kernel";
import { type Anchor, appendAnchors, readAnchors } from "../anchor.ts";
import { refusals, StoreRefused } from "../refusals.ts";

const keyOf = ({ number, cut, root }: Anchor): string => `${number} ${cut} ${root}`;

/**
 * The anchors that the folder restored into still lacks, asked before the restore is committed. Those of the backup come as they stood
 * outside the database when it was made, so a history altered before the backup still differs from them; roots after the last of them,
 * which an interrupted seal kept from the file or an older backup does not carry, follow from the table as with the next seal.
 * @param carried  the anchors in the backup
 * @refuses store/anchorsOfAnother where the folder has anchors that are not of the restored history, store/anchorsDamaged,
 *          store/anchorsUnreadable, thrown as StoreRefused
 */
export async function anchorsToAdd(client: pg.ClientBase, path: string, carried: readonly Anchor[]): Promise<readonly Anchor[]> {
  const roots = await rootsOf(client);
  const last = carried.reduce((most, anchor) => Math.max(most, anchor.number), 0);
  const restored = [...carried, ...roots.filter((root) => root.number > last)];
  const there = await readAnchors(path);
  const [known, held] = [restored, there].map((anchors) => new Set(anchors.map(keyOf)));
  const foreign = there.find((anchor) => !known?.has(keyOf(anchor)));
  if (foreign) throw new StoreRefused(refusals.anchorsOfAnother({ path, number: foreign.number }));
  await appendAnchors(path, []); // a file that cannot be written is found before the commit
  return restored.filter((anchor) => !held?.has(keyOf(anchor)));
}

async function rootsOf(client: pg.ClientBase): Promise<readonly Anchor[]> {
  const { rows } = await client.query<{ number: number; cut: string; root: string }>(
    `select number, to_char(cut, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as cut, root from audit_root order by number`, // the session is in UTC
  );
  return rows.map((row) => ({ ...row, cut: row.cut as Instant }));
}
