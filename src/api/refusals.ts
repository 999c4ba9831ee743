import type { z } from "zod";
import { type Day, defineRefusals, isDay, ok, type Refusal, type RefusalKind, type Result, refuse } from "#kernel";

export const refusals = defineRefusals("api", {
  badQuestion: {
    kind: "invalid",
    say: ({ field, problem }: { field: string; problem: string }) => ({
      zh: `地址中的“${field}”无法识别(${problem})。日期写作 2023-12-31,地区写六位代码,如 140000。`,
      en: `The address's "${field}" cannot be read (${problem}). Write days as 2023-12-31 and regions as six digits, such as 140000.`,
    }),
  },
  notADay: {
    kind: "invalid",
    say: ({ field, text }: { field: string; text: string }) => ({
      zh: `${field} 的“${text}”不是一个存在的日期,请写作 2023-12-31。`,
      en: `"${text}" in ${field} is not a day that exists; write it as 2023-12-31.`,
    }),
  },
  noSuchPage: {
    kind: "not-found",
    say: ({ path }: { path: string }) => ({
      zh: `没有 ${path} 这个接口,全部接口见 /api/docs。`,
      en: `There is no ${path}; all routes are listed at /api/docs.`,
    }),
  },
  ourFault: {
    kind: "conflict",
    say: ({ trace }: { trace: string }) => ({
      zh: `系统内部出错，数据未受影响。请稍后重试；如仍出错，请把编号 ${trace} 告诉管理员。`,
      en: `Something went wrong on our side; no data was changed. Try again shortly, and quote ${trace} to the administrator if it stays.`,
    }),
  },
  badFormat: {
    kind: "invalid",
    say: ({ format, known }: { format: string; known: string }) => ({
      zh: `不支持格式“${format}”,可选:${known}。`,
      en: `The format "${format}" is not offered; choose one of ${known}.`,
    }),
  },
  unknownIndicator: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有“${id}”这个指标,全部指标见 /api/indicators。`,
      en: `There is no indicator "${id}"; all are listed at /api/indicators.`,
    }),
  },
});

const statuses: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  "not-allowed": 403,
  "not-found": 404,
  conflict: 409,
  "too-late": 410,
  "too-large": 413,
  "not-met": 422,
};
/** A kind becomes an HTTP status here and nowhere else; the first refusal decides. */
export const statusOf = (list: readonly Refusal[]): number => (list[0] ? statuses[list[0].kind] : 400);

/** Checks text from an address against a schema, and days for existing; every fault at once. */
export function readQuestion<T extends z.ZodObject>(schema: T, given: Readonly<Record<string, string>>): Result<z.infer<T>> {
  const parsed = schema.strict().safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) =>
        refusals.badQuestion({
          field: issue.code === "unrecognized_keys" ? issue.keys.join(", ") : issue.path.join("."),
          problem: issue.message,
        }),
      );
  const days = ["asOf", "knownAt"].flatMap((field) => {
    const text = given[field];
    return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDay(text) ? [refusals.notADay({ field, text })] : [];
  });
  return parsed.success && days.length === 0 ? ok(parsed.data as z.infer<T>) : refuse(...faults, ...days);
}

export type Times = { readonly asOf: Day; readonly knownAt: Day | null };
export const timesOf = (given: { readonly asOf?: unknown; readonly knownAt?: unknown }, today: Day): Times => ({
  asOf: typeof given.asOf === "string" ? (given.asOf as Day) : today,
  knownAt: typeof given.knownAt === "string" ? (given.knownAt as Day) : null,
});
