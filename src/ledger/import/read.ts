import type { CheckedPlan } from "#define";
import { type Day, ok, type Result } from "#kernel";
import type { ObservationDraft } from "../types.ts";
import { bytesOf, type ImportFile, textOf } from "./decode.ts";
import { Faults } from "./faults.ts";
import { addConflictsWithin } from "./keys.ts";
import { draftFrom } from "./row-draft.ts";
import { eachRow } from "./rows.ts";

/**
 * Reads a CSV file of observations and checks every row against the plan and against the others. Either all rows come back or the faults
 * do: their total and the first hundred, each with file, line and column.
 * @param file   `code,region,period,value,unit,qualifier,published_on,source,note_zh,note_en`; UTF-8 or GBK; at most 100 MB
 * @param today  nothing can be published later or be about what begins later; null leaves this unasked
 * @refuses      `fileRefusals`; and behind ledger/fileRefused the faults of `rowRefusals`
 */
export async function readObservations(
  file: ImportFile,
  plan: CheckedPlan,
  today: Day | null,
): Promise<Result<readonly ObservationDraft[]>> {
  const bytes = await bytesOf(file);
  const text = bytes.ok ? textOf(bytes.value, file.name) : bytes;
  if (!text.ok) return text;
  const faults = new Faults();
  const drafts: ObservationDraft[] = [];
  const found = await eachRow(text.value, file.name, faults, (row) => {
    const draft = draftFrom(row, { file: file.name, plan, today }, faults);
    if (draft) drafts.push(draft);
  });
  if (!found.ok) return found;
  addConflictsWithin(drafts, plan, faults);
  return faults.total > 0 ? faults.refused() : ok(drafts);
}
