import { z } from "zod";
import { indicatorSummary } from "./indicator.ts";
import { clauseRef, day, decimal, id, label, moment, unitRef } from "./parts.ts";
import { targetRow } from "./target.ts";

export const clauseCoverage = z.object({
  targets: z.number().int(),
  indicators: z.number().int(),
  baselines: z.number().int(),
  owners: z.number().int(),
  acts: z.number().int(),
});
export const outline = z.object({
  moment,
  plan: z.object({ id, label, documentNumber: z.string(), from: day, until: day, url: z.string() }),
  totals: z.object({
    clauses: z.number().int(),
    measured: z.number().int(),
    owned: z.number().int(),
    acted: z.number().int(),
    orders: z.number().int(),
    ordersMeasured: z.number().int(),
    ordersOwned: z.number().int(),
  }),
  preamble: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })),
  chapters: z.array(
    z.object({
      id,
      title: label,
      clauses: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })),
      sections: z.array(
        z.object({ id, title: label, clauses: z.array(z.object({ id, title: label, kind: z.string(), coverage: clauseCoverage })) }),
      ),
    }),
  ),
});

export const clauseAnswer = z.object({
  moment,
  clause: z.object({
    id,
    title: label,
    gist: label,
    kind: z.string(),
    chapter: z.object({ id, title: label }).nullable(),
    section: z.object({ id, title: label }).nullable(),
  }),
  units: z.array(unitRef),
  targets: z.array(targetRow),
  indicators: z.array(indicatorSummary),
  baselines: z.array(z.object({ id, label, indicator: id, period: z.string(), value: decimal, unit: z.string(), note: label.nullable() })),
  coverage: clauseCoverage,
  previous: clauseRef.nullable(),
  next: clauseRef.nullable(),
});

export const sourceSummary = z.object({
  id,
  title: label,
  publisher: label,
  url: z.string(),
  publishedOn: day.nullable(),
  secondary: z.boolean(),
  figures: z.number().int(),
});
export const refusalAnswer = z.object({
  refusals: z.array(z.object({ code: z.string(), kind: z.string(), say: label, facts: z.record(z.string(), z.unknown()) })),
});
