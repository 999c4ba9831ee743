import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Scheme } from "../scheme.ts";
import type { Plan } from "../words.ts";
import type { Check } from "./known.ts";

type Placed = { readonly path: string; readonly label: { readonly zh?: unknown; readonly en?: unknown } };
type Node = {
  readonly id?: unknown;
  readonly code?: unknown;
  readonly zh?: unknown;
  readonly en?: unknown;
  readonly [key: string]: unknown;
};

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const isLabel = (value: Node): boolean => "zh" in value || "en" in value;
/** Members that start a path of their own, so that a clause is `clauses/1.2.3` and not its way down the outline. */
const roots: Readonly<Record<string, string>> = { preamble: "clauses", clauses: "clauses", sections: "sections", regions: "regions" };

/** Every bilingual text of a plan with its path, however deep it stands. */
export function labelsOf(value: unknown, path = ""): readonly Placed[] {
  if (!isNode(value)) return [];
  if (!Array.isArray(value) && isLabel(value)) return [{ path, label: value }];
  return Object.entries(value).flatMap(([key, member]) => {
    const name = isNode(member) && Array.isArray(value) ? String(member.id ?? member.code ?? key) : key;
    const root = Array.isArray(member) && member.some(isNode) ? roots[key] : undefined;
    return labelsOf(member, root ?? (path === "" ? name : `${path}/${name}`));
  });
}

/** Fields of a folder's definitions that hold no text at all. */
const of = (folder: string, list: readonly object[], ...fields: readonly string[]): readonly Placed[] =>
  list.flatMap((item) => {
    const node = item as Node;
    const path = `${folder}/${String(node.id ?? node.code)}`;
    return fields.filter((field) => !isNode(node[field])).map((field) => ({ path: `${path}/${field}`, label: {} }));
  });

/** Texts that must be there at all; the others are checked where they stand. */
function required(plan: Plan): readonly Placed[] {
  const sections = plan.chapters.flatMap((c) => c.sections);
  const clauses = [...plan.preamble, ...[...plan.chapters, ...sections].flatMap((c) => c.clauses)];
  return [
    ...of("plan", [plan], "label"),
    ...of("chapters", plan.chapters, "title"),
    ...of("sections", sections, "title"),
    ...of("clauses", clauses, "title", "gist"),
    ...of("units", plan.units, "label", "short"),
    ...of("roles", plan.roles, "label"),
    ...of("regions", plan.regions.regions, "label", "short"),
    ...of("regions/groups", plan.regions.groups, "label"),
    ...of("sources", plan.sources, "title", "publisher"),
    ...of("accounts", plan.accounts, "label"),
    ...of("themes", plan.themes, "label"),
    ...of("indicators", plan.indicators, "label", "scope"),
    ...of("targets", plan.targets, "label", "wording"),
    ...of("targetGroups", plan.targetGroups, "label"),
    ...of("evaluatedUnits", plan.evaluatedUnits ?? [], "label", "short"),
    ...(plan.schemes ?? []).flatMap(requiredOfScheme),
  ];
}

const requiredOfScheme = (scheme: Scheme): readonly Placed[] => [
  ...of("schemes", [scheme], "label", "purpose"),
  ...scheme.versions.flatMap(({ tree }, at) => of(`schemes/${scheme.id}/versions/${at}/tree`, tree, "label")),
];

const han = /\p{Script=Han}/u;
/** Names such as GDP, R&D or PM2.5 stand in Chinese as they are; a word in small letters does not. */
const latinWord = /\p{Script=Latin}*\p{Ll}{2,}/u;

/** Both languages are there, and each is the language it says. */
export const checkLabels: Check = (plan) => [...labelsOf(plan), ...required(plan)].flatMap(checkLabel);

/** The same for one scheme alone. */
export const labelsOfScheme = (scheme: Scheme): readonly Refusal[] =>
  [...labelsOf({ schemes: [scheme] }), ...requiredOfScheme(scheme)].flatMap(checkLabel);

function checkLabel({ path, label }: Placed): readonly Refusal[] {
  const [zh, en] = [label.zh, label.en].map((text) => (typeof text === "string" ? text : "")) as [string, string];
  return [
    ...(zh.trim() === "" ? [faults.labelMissing({ path, language: "zh" })] : []),
    ...(en.trim() === "" ? [faults.labelMissing({ path, language: "en" })] : []),
    ...(!han.test(zh) && latinWord.test(zh) ? [faults.labelNotChinese({ path, text: zh })] : []),
    ...(han.test(en) ? [faults.labelNotEnglish({ path, text: en })] : []),
  ];
}
