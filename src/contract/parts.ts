import { z } from "zod";

/**
 * What the API answers. The rooms fill these shapes, the pages draw them; nobody repeats them.
 * Decimals are strings, days `YYYY-MM-DD`, units the kernel's ids.
 */
export const label = z.object({ zh: z.string(), en: z.string() });
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const id = z.string();
export const regionCode = z.string().regex(/^\d{6}$/);

export const qualifier = z.enum(["exact", "rounded", "at-least", "provisional", "sample"]);

/** One value with what it needs to be quoted. `period` as the source gives it (`2023`, `2023-09`). */
export const figure = z.object({
  kind: z.literal("figure"),
  value: decimal,
  unit: z.string(),
  period: z.string(),
  from: day,
  until: day,
  qualifier,
  publishedOn: day,
  /** The publication day is not known: the period's end plus the indicator's usual lag. */
  publishedAssumed: z.boolean(),
  source: id.nullable(),
  /** How many values have been published for this period. */
  vintages: z.number().int(),
  /** The value in words, where its number says nothing by itself: a stage, a yes or no. */
  words: label.nullable(),
});
export const gap = z.object({ kind: z.literal("gap"), reason: z.string(), say: label, period: z.string().nullable() });
export const figureOrGap = z.discriminatedUnion("kind", [figure, gap]);

export const statusId = z.enum([
  "reached", // 达成
  "reached-early", // 提前达成: asks keep, raise or retire
  "on-course", // 正常
  "warning", // 预警
  "behind", // 滞后
  "regressing", // 倒退
  "missed", // 未达成, only when judged after the due day
  "not-decidable", // 不能判定
  "unconfirmed", // 未能确认: a sample whose lower bound does not pass
  "stale", // 过期
  "no-data", // 尚无公布数
  "awaiting", // 待数: fell due, the settling figure is not published
  "not-measurable", // 按文无法计量
]);
export const status = z.object({
  id: statusId,
  label,
  /** Shape beside the word, never colour alone. */
  shape: z.enum(["disc", "triangle-up", "triangle-down", "square", "diamond", "circle"]),
  tone: z.enum(["good", "warn", "bad", "none"]),
  /** The rule that decided, with its numbers. */
  reason: label,
  /** The last rate and the three-period rate fall in different classes. */
  wavering: label.nullable(),
});

export const clauseRef = z.object({ id, title: label });
export const unitRef = z.object({ id, label, short: label });

/** What every answer states about its own time. */
export const moment = z.object({
  asOf: day,
  /** null: all that is published to date is used (按期末); a day: only what was published by then (按当时可见). */
  knownAt: day.nullable(),
  today: day,
  /** The ledger's horizon the answer was computed at. */
  cut: z.string(),
  planVersion: z.string(),
});
