import type { z } from "zod";
import { type Day, defineRefusals, isDay, type Label, ok, type Refusal, type RefusalKind, type Result, refuse } from "#kernel";

type QuestionFault = "unknown" | "missing" | "shape" | "twice" | "long";
const questionFaults: Readonly<Record<QuestionFault, Label>> = {
  unknown: { zh: "不是可问的项目。", en: "is nothing that can be asked here." },
  missing: { zh: "必须给出。", en: "must be given." },
  shape: { zh: "的写法无法识别。", en: "is not written as it should be." },
  twice: { zh: "出现了不止一次。", en: "is given more than once." },
  long: { zh: "超过 200 字。", en: "is longer than 200 characters." },
};

export const refusals = defineRefusals("api", {
  onlyRead: {
    kind: "not-allowed",
    say: ({ method }: { method: string }) => ({
      zh: `这里只能读取（GET），不接受 ${method}。`,
      en: `This can only be read (GET); ${method} is not taken.`,
    }),
  },
  foreignHost: {
    kind: "not-allowed",
    say: (_: Record<string, never>) => ({
      zh: "本服务只在本机使用，请用 127.0.0.1 或 localhost 打开。",
      en: "This service is for this machine only; open it as 127.0.0.1 or localhost.",
    }),
  },
  unknownRegion: {
    kind: "not-found",
    say: ({ region }: { region: string }) => ({
      zh: `没有代码为“${region}”的地区，山西为 140000，太原为 140100。`,
      en: `There is no region "${region}"; Shanxi is 140000, Taiyuan 140100.`,
    }),
  },
  badQuestion: {
    kind: "invalid",
    say: ({ field, fault }: { field: string; fault: QuestionFault }) => ({
      zh: `地址中的“${field}”${questionFaults[fault].zh}日期写作 2023-12-31，地区写六位代码，如 140000。`,
      en: `The address's "${field}" ${questionFaults[fault].en} Write days as 2023-12-31 and regions as six digits, such as 140000.`,
    }),
  },
  notADay: {
    kind: "invalid",
    say: ({ field, text }: { field: string; text: string }) => ({
      zh: `${field} 的“${text}”不是一个存在的日期，请写作 2023-12-31。`,
      en: `"${text}" in ${field} is not a day that exists; write it as 2023-12-31.`,
    }),
  },
  noSuchPage: {
    kind: "not-found",
    say: ({ path }: { path: string }) => ({
      zh: `没有 ${path} 这个接口，全部接口见 /api/docs。`,
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
      zh: `不支持格式“${format}”，可选：${known}。`,
      en: `The format "${format}" is not offered; choose one of ${known}.`,
    }),
  },
  unknownIndicator: {
    kind: "not-found",
    say: ({ id }: { id: string }) => ({
      zh: `没有“${id}”这个指标，全部指标见 /api/indicators。`,
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

const longest = 200;

/** Checks text from an address against a schema, and days for existing; every fault at once. */
export function readQuestion<T extends z.ZodObject>(schema: T, given: Readonly<Record<string, readonly string[]>>): Result<z.infer<T>> {
  const first = Object.fromEntries(Object.entries(given).map(([field, texts]) => [field, texts[0]]));
  const parsed = schema.strict().safeParse(first);
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => shapeFaults(issue, first))),
    ...Object.entries(given).flatMap(([field, texts]) =>
      texts.length > 1 ? [refusals.badQuestion({ field: field.slice(0, longest), fault: "twice" })] : [],
    ),
    ...Object.entries(first).flatMap(([field, text]) =>
      (text ?? "").length > longest ? [refusals.badQuestion({ field, fault: "long" })] : [],
    ),
    ...["asOf", "knownAt"].flatMap((field) => {
      const text = first[field];
      return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDay(text) ? [refusals.notADay({ field, text })] : [];
    }),
  ];
  return parsed.success && faults.length === 0 ? ok(parsed.data as z.infer<T>) : refuse(...faults);
}

function shapeFaults(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): readonly Refusal[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((field) => refusals.badQuestion({ field: field.slice(0, longest), fault: "unknown" }));
  const field = issue.path.join(".");
  return [refusals.badQuestion({ field, fault: given[field] === undefined ? "missing" : "shape" })];
}

export type Times = { readonly asOf: Day; readonly knownAt: Day | null };
export const timesOf = (given: { readonly asOf?: unknown; readonly knownAt?: unknown }, today: Day): Times => ({
  asOf: typeof given.asOf === "string" ? (given.asOf as Day) : today,
  knownAt: typeof given.knownAt === "string" ? (given.knownAt as Day) : null,
});
