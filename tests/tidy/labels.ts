/** A bilingual text and where it stands. */
export type Labelled = { readonly path: string; readonly zh: unknown; readonly en: unknown };

const han = /\p{Script=Han}/u;
const chinesePunctuation = /[，。；：、（）“”《》]/u;
/** GDP, R&D, %, 2023: written alike in both languages. */
const word = /\p{Ll}{2,}/u;

/** What is wrong with a label: empty, Chinese without a Chinese character, English with one. */
export function bilingualFaults({ path, zh, en }: Labelled): readonly string[] {
  if (typeof zh !== "string" || zh.trim() === "") return [`${path}: no Chinese`];
  if (typeof en !== "string" || en.trim() === "") return [`${path}: no English`];
  return [
    ...(!han.test(zh) && word.test(zh) ? [`${path}: not Chinese: ${zh}`] : []),
    ...(han.test(en) || (chinesePunctuation.test(en) && !/“[^”]*”/u.test(en)) ? [`${path}: not English: ${en}`] : []),
  ];
}

/** Every label inside a plain value. */
export function labelsIn(value: unknown, path = ""): readonly Labelled[] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh" in value || "en" in value) return [{ path, zh: "zh" in value && value.zh, en: "en" in value && value.en }];
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => labelsIn(member, `${path}/${nameOf(member) ?? key}`));
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;

const literal = /\bzh:\s*(?:"((?:\\.|[^"\\\n])+)"|`((?:\\.|[^`\\])+)`),\s*en:\s*(?:"((?:\\.|[^"\\\n])+)"|`((?:\\.|[^`\\])+)`)/g;

/** The switch of languages speaks to a reader of the other one. */
const switches = ({ zh, en }: Labelled): boolean => String(zh).includes("English") && String(en).includes("中文");

/** Labels a program writes out, `zh` beside `en`; what a template fills in is taken out first. */
export const labelsWritten = (path: string, text: string): readonly Labelled[] =>
  [...text.matchAll(literal)]
    .map(([, zh1, zh2, en1, en2]) => ({ path, zh: plain(zh1 ?? zh2), en: plain(en1 ?? en2) }))
    .filter((label) => !switches(label));

const plain = (text: string | undefined): string => (text ?? "").replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}|\{\{[^{}]*\}\}/g, "0");
