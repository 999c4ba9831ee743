import { z } from "zod";
import { age, baseRate, change, cities, strip } from "./explained.ts";
import { day, id, label, moment, regionCode, status, statusId } from "./parts.ts";
import { targetRow } from "./target.ts";

export const statusCount = z.object({
  status: statusId,
  label,
  shape: status.shape.shape,
  tone: status.shape.tone,
  count: z.number().int(),
});

export const cockpit = z.object({
  moment,
  plan: z.object({ id, label, documentNumber: z.string(), from: day, until: day }),
  region: z.object({ code: regionCode, label }),
  /** `result` once the plan has fallen due: three lists instead of a race. */
  mode: z.enum(["running", "result"]),
  dataSpan: z.object({ newest: z.string().nullable(), oldest: z.string().nullable(), withoutFigure: z.number().int() }),
  groups: z.array(
    z.object({
      id,
      label,
      count: z.number().int(),
      /** The same headline, worst target and counts for the group alone. */
      counts: z.array(statusCount),
      attention: id.nullable(),
      sentence: label,
      detail: label,
    }),
  ),
  counts: z.array(statusCount),
  attention: id.nullable(),
  sentence: label,
  detail: label,
  decisions: z.array(z.object({ target: id, say: label })),
  /** All of them, worst status first within a group. */
  targets: z.array(targetRow),
  lists: z.object({ judged: z.array(id), awaiting: z.array(id), notMeasurable: z.array(id) }).nullable(),
  /** What the lower band shows, for the target asked for (or the one that needs attention). */
  focus: z
    .object({
      target: id,
      changes: z.array(change),
      strips: z.array(strip),
      cities: cities.nullable(),
      baseRate: baseRate.nullable(),
      /** The same for the whole way from the base to the goal. */
      planBaseRate: baseRate.nullable(),
    })
    .nullable(),
  ages: z.array(age),
});
