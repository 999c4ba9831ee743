import type { z } from "zod";
import { type Day, defineRefusals, isDay, type Label, ok, type Refusal, type RefusalKind, type Result, refuse } from "#kernel";

type QuestionFault = "unknown" | "missing" | "shape" | "twice" | "long";
const questionFaults: Readonly<Record<QuestionFault, Label>> = {
  unknown: { zh: "不是可问的项目。", en: "is nothing that can be asked here." },
  missing: { zh: "必须给出。", en: "must be given." },
  shape: { zh: "的写法无法识别。", en: "is not written as it should be." },
  twice: { zh: "出现了不止一次。", en: "is given more than once." },
  long: { zh: "超过 400 字。", en: "is longer than 400 characters." },
};

type Nothing = Readonly<Record<never, never>>;

export const refusals = defineRefusals("api", {
  wrongMethod: {
    kind: "not-allowed",
    say: ({ method, known }: { method: string; known: string }) => ({
      zh: `这个地址不接受 ${method}，可用：${known}。`,
      en: `This address does not take ${method}; it takes ${known}.`,
    }),
  },
  foreignHost: {
    kind: "not-allowed",
    say: ({ known }: { known: string }) => ({
      zh: `本服务不以这个名称提供，请用 ${known} 打开。`,
      en: `This service does not go by that name; open it as ${known}.`,
    }),
  },
  signInFirst: {
    kind: "not-allowed",
    say: ({ at }: { at: string }) => ({
      zh: `此项内容须登录后查看或办理，请先在 ${at} 登录。`,
      en: `This is for those who have signed in; sign in at ${at} first.`,
    }),
  },
  noRight: {
    kind: "not-allowed",
    say: ({ right, roles }: { right: Label; roles: Label }) => ({
      zh: `您现任的岗位没有“${right.zh}”权限。有此权限的岗位：${roles.zh}。确需办理的，请本单位提出，由系统管理员登记相应任职；临时代办，可由现任者委托。`,
      en: `None of your posts gives you the right "${right.en}". It belongs to: ${roles.en}. If you need it, your unit asks a system administrator for the appointment; for a time, whoever holds the post can delegate it to you.`,
    }),
  },
  guardsOnly: {
    kind: "not-allowed",
    say: ({ right, roles }: { right: Label; roles: Label }) => ({
      zh: `“${right.zh}”只属于${roles.zh}。三类管理员相互监督，不与其他岗位兼任，也不能委托；请联系现任${roles.zh}。`,
      en: `"${right.en}" belongs to the ${roles.en} alone, who holds no other role and delegates to nobody. Please ask whoever holds it.`,
    }),
  },
  fromElsewhere: {
    kind: "not-allowed",
    say: (_: Nothing) => ({
      zh: "这一操作不是从本平台页面发出的，已拒绝。请回到本平台页面重新操作。",
      en: "This act was not sent from a page of this platform and was refused. Open the page here and do it again.",
    }),
  },
  pageTooOld: {
    kind: "not-allowed",
    say: (_: Nothing) => ({
      zh: "页面已过期，未作任何改动。请刷新页面后重新操作。",
      en: "The page is out of date and nothing was changed. Reload it and do it again.",
    }),
  },
  bodyTooLarge: {
    kind: "too-large",
    say: ({ limit }: { limit: number }) => ({
      zh: `提交的内容超过 ${Math.floor(limit / 1000)} kB，请缩短后重新提交。`,
      en: `What was sent is longer than ${Math.floor(limit / 1000)} kB; shorten it and send it again.`,
    }),
  },
  uploadsFull: {
    kind: "not-met",
    say: ({ seconds }: { seconds: number }) => ({
      zh: `同时上传的文件较多，这一份尚未接收。请在 ${seconds} 秒后重新上传，或减少一次上传的份数。`,
      en: `Many files are being uploaded at once and this one was not taken. Send it again in ${seconds} s, or fewer at a time.`,
    }),
  },
  onlyJson: {
    kind: "invalid",
    say: (_: Nothing) => ({
      zh: "提交的内容须为 JSON（content-type: application/json）。",
      en: "What is sent here is JSON (content-type: application/json).",
    }),
  },
  onlyForm: {
    kind: "invalid",
    say: (_: Nothing) => ({
      zh: "此处只接受网页表单（content-type: application/x-www-form-urlencoded）。",
      en: "This takes a plain form (content-type: application/x-www-form-urlencoded).",
    }),
  },
  notReadable: {
    kind: "invalid",
    say: (_: Nothing) => ({
      zh: "提交的内容不是完整的 JSON，或层次过深，请检查后重新提交。",
      en: "What was sent is not whole JSON, or nested too deeply; check it and send it again.",
    }),
  },
  badField: {
    kind: "invalid",
    say: ({ field, fault }: { field: string; fault: QuestionFault }) => ({
      zh: `提交内容中的“${field}”${questionFaults[fault].zh}请改正后重新提交。`,
      en: `"${field}" in what was sent ${questionFaults[fault].en} Mend it and send it again.`,
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
/** What a browser or a program does of its own accord on a status decides where a kind is too coarse. */
const particular: Readonly<Record<string, number>> = {
  "api/signInFirst": 401,
  "access/signedOut": 401,
  "access/wrongNameOrPassword": 401,
  "api/wrongMethod": 405,
  "api/onlyJson": 415,
  "api/onlyForm": 415,
  "access/busy": 503,
};
const toWait = 429;

/** A refusal becomes an HTTP status here and nowhere else; the first one decides. */
export function statusOf([first]: readonly Refusal[]): number {
  if (!first) return 400;
  return secondsToWait(first) === undefined ? (particular[first.code] ?? statuses[first.kind]) : toWait;
}

/** Seconds after which a refusal no longer holds; undefined where waiting does not help. */
export const secondsToWait = ({ facts }: Refusal): number | undefined => (typeof facts.seconds === "number" ? facts.seconds : undefined);

const longest = 400;

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
      // No text of a person holds this character, and no database keeps it.
      text?.includes("\0") ? [refusals.badQuestion({ field, fault: "shape" })] : [],
    ),
    ...Object.entries(first).flatMap(([field, text]) =>
      (text ?? "").length > longest ? [refusals.badQuestion({ field, fault: "long" })] : [],
    ),
    ...["asOf", "knownAt", "from", "until"].flatMap((field) => {
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

/** What is wrong with the fields of a body; every fault at once. */
export function bodyFaults(error: z.ZodError, given: unknown): readonly Refusal[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.join(".").slice(0, longest);
    const within = (name: string): string => (field === "" ? name : `${field}.${name}`).slice(0, longest);
    if (issue.code === "unrecognized_keys") return issue.keys.map((name) => refusals.badField({ field: within(name), fault: "unknown" }));
    return [refusals.badField({ field: field || "body", fault: isAt(given, issue.path) ? "shape" : "missing" })];
  });
}

const isAt = (value: unknown, [name, ...rest]: readonly PropertyKey[]): boolean =>
  name === undefined
    ? value !== undefined
    : typeof value === "object" && value !== null && isAt((value as Readonly<Record<PropertyKey, unknown>>)[name], rest);

export type Times = { readonly asOf: Day; readonly knownAt: Day | null };
export const timesOf = (given: { readonly asOf?: unknown; readonly knownAt?: unknown }, today: Day): Times => ({
  asOf: typeof given.asOf === "string" ? (given.asOf as Day) : today,
  knownAt: typeof given.knownAt === "string" ? (given.knownAt as Day) : null,
});
