import type { MatterRow } from "#contract";
import { defineRefusals, ok, type Result, refuse } from "#kernel";
import type { Asked } from "./asked.ts";
import { type Asker, listOf } from "./list.ts";
import type { ReadParts } from "./parts.ts";

const pageSize = 200;

const refusals = defineRefusals("procedure", {
  tooManyToExport: {
    kind: "too-large",
    say: ({ most }: { most: number }) => ({
      zh: `符合条件的事项超过${most}件，未导出。请按流程、单位、地区、状态或期限缩小范围后分次导出。`,
      en: `More than ${most} matters match; nothing was exported. Narrow the list by procedure, unit, region, state or due date, and export in parts.`,
    }),
  },
});

/**
 * Every row of a list as it is filtered and sorted, read page by page.
 * @refuses procedure/tooManyToExport beyond `most`, and all that the list itself refuses
 */
export async function exportedRows(parts: ReadParts, asker: Asker, asked: Asked, most: number): Promise<Result<readonly MatterRow[]>> {
  const rows: MatterRow[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listOf(parts, asker, { ...asked, limit: String(pageSize), ...(after === undefined ? {} : { after }) });
    if (!page.ok) return page;
    rows.push(...page.value.rows);
    if (rows.length > most) return refuse(refusals.tooManyToExport({ most }));
    if (page.value.next === null) return ok(rows);
    after = page.value.next;
  }
}
