import { z } from "zod";
import { analystRefusals, type Specification } from "#analyst";
import { specification as schema } from "#contract";
import { type Label, ok, type Result, refuse } from "#kernel";

const [inChinese, inEnglish] = [z.locales.zhCN().localeError, z.locales.en().localeError];
type Issue = z.core.$ZodIssue;

/**
 * Reads the text of a specification.
 * @refuses analyst/specification, once for each place that is wrong
 */
export function specificationOf(text: string): Result<Specification> {
  if (text.trim() === "") return refuse(analystRefusals.specification({ place: "JSON", why: nothing }));
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (fault) {
    const said = (fault instanceof Error ? fault.message : String(fault)).replaceAll(/\s+/g, " ");
    return refuse(analystRefusals.specification({ place: "JSON", why: notJson(said) }));
  }
  const read = schema.safeParse(given, { error: inEnglish });
  if (read.success) return ok(read.data);
  const chinese = schema.safeParse(given, { error: inChinese }).error?.issues ?? [];
  return refuse(
    ...read.error.issues.map((issue, i) =>
      analystRefusals.specification({ place: issue.path.join(".") || "/", why: whyOf(issue, chinese[i] ?? issue) }),
    ),
  );
}

const notJson = (said: string): Label => ({
  zh: `不是合法的 JSON（${said}）。JSON 里不写注释，最后一项之后没有逗号，名称和文字用半角双引号`,
  en: `it is no JSON (${said}). JSON has no comments, no comma after the last item, and plain double quotes around names and words`,
});

const nothing: Label = { zh: "文件是空的，请至少写出 steps", en: "the file is empty; write the steps at least" };

/** What is expected, in words; the rest is said by the library, in both languages. */
function whyOf(issue: Issue, chinese: Issue): Label {
  if ("options" in issue && Array.isArray(issue.options)) {
    const options = issue.options.map(String);
    return { zh: `没有这种写法，可用的有 ${options.join("、")}`, en: `there is no such word; use one of ${options.join(", ")}` };
  }
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `"${key}"`).join(", ");
    return { zh: `没有 ${keys} 这一项，请改正名称或去掉`, en: `there is nothing called ${keys}; correct the name or remove it` };
  }
  if (issue.code === "invalid_type") {
    const absent = issue.message.endsWith("undefined");
    const { zh, en } = kinds[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    return absent ? { zh: `缺少这一项，应为${zh}`, en: `it is not there; it is ${en}` } : { zh: `应为${zh}`, en: `it is ${en}` };
  }
  return { zh: chinese.message, en: issue.message };
}

const kinds: Readonly<Record<string, Label>> = {
  int: { zh: "整数", en: "a whole number" },
  number: { zh: "数", en: "a number" },
  string: { zh: "文字", en: "a text" },
  boolean: { zh: " true 或 false", en: "true or false" },
  array: { zh: "列表 […]", en: "a list [...]" },
  object: { zh: "对象 {…}", en: "an object {...}" },
  record: { zh: "对象 {…}", en: "an object {...}" },
};
