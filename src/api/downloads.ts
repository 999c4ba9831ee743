import { z } from "zod";
import type { CheckedPlan } from "#define";
import { extensions, type Format, figureRows, file, formats, isFormat, mediaTypes } from "#download";
import { ok, type Result, refuse } from "#kernel";
import type { Figures, Question } from "#ledger";
import { refusals } from "./refusals.ts";

export const exportQuestion = z.object({
  indicator: z.string().optional().describe("id or code; several separated by commas; absent: all"),
  region: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  format: z.enum(formats).optional().describe("absent: csv"),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  knownAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

export type Download = { readonly name: string; readonly media: string; readonly chunks: Iterable<string | Uint8Array> };

/** @refuses api/unknownIndicator, api/badFormat */
export function download(plan: CheckedPlan, figures: Figures, question: Question, asked: z.infer<typeof exportQuestion>): Result<Download> {
  const format = asked.format ?? "csv";
  if (!isFormat(format)) return refuse(refusals.badFormat({ format, known: formats.join(", ") }));
  const ids = asked.indicator?.split(",").map((id) => id.trim());
  const found = ids?.map((id) => ({ id, indicator: plan.findIndicator(id) }));
  const unknown = found?.filter((f) => !f.indicator) ?? [];
  const faults = unknown.map(({ id }) => refusals.unknownIndicator({ id }));
  if (asked.region !== undefined && !plan.region(asked.region)) faults.push(refusals.unknownRegion({ region: asked.region }));
  if (faults.length > 0) return refuse(...faults);
  const indicators = found ? found.flatMap((f) => f.indicator ?? []) : plan.indicators;
  const rows = figureRows(plan, figures, question, { indicators, ...(asked.region ? { regions: [asked.region] } : {}) });
  return ok({ name: fileName(plan, ids, question, format), media: mediaTypes[format], chunks: file(format, rows) });
}

const fileName = (plan: CheckedPlan, ids: readonly string[] | undefined, { asOf }: Question, format: Format): string =>
  `${ids?.length === 1 ? ids[0] : plan.id}-${asOf}.${extensions[format]}`;
