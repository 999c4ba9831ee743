import { parse } from "acorn";
import { ancestor } from "acorn-walk";

/** What Chrome 95 does not have; the oldest browser office desktops run. `names` are globals or statics, `methods` are called on values. */
const laterNames = new Set([
  "structuredClone", // 98
  "Object.groupBy", // 117
  "Map.groupBy",
  "Promise.withResolvers", // 119
  "Promise.try",
  "Array.fromAsync", // 121
  "URL.canParse", // 120
  "URL.parse",
  "AbortSignal.timeout", // 103
  "AbortSignal.any", // 116
  "Intl.DurationFormat",
  "Iterator.from",
  "Temporal",
]);
const laterMethods = new Set([
  "findLast", // 97
  "findLastIndex",
  "toSorted", // 110
  "toReversed",
  "toSpliced",
  "isWellFormed", // 111
  "toWellFormed",
  "isSubsetOf", // Set methods, 122
  "isSupersetOf",
  "isDisjointFrom",
  "symmetricDifference",
  "showPopover", // 114
  "hidePopover",
  "togglePopover",
  "startViewTransition", // 111
  "checkVisibility", // 105
  "throwIfAborted", // 100
]);
/** Set.union and array.with have names that others have, too: only an exact shape is taken for them. */
const laterCalls: Readonly<Record<string, number>> = { with: 2 };

/** A library's use of something later, behind a question whether it is there. */
export type Guarded = { readonly what: string; readonly near: RegExp; readonly why: string };

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;
export type Finding = { readonly what: string; readonly at: number; readonly near: string };

const ecmaVersion = 2022;
const around = 90;

/**
 * Reads a built script as Chrome 95 would: what it cannot parse (beyond ES2022 classes) and what it would not find.
 * Of ES2022 Chrome 95 has class fields, private methods, static blocks (94), top-level await, `at()` (92), `Object.hasOwn` (93) and
 * error causes (93); it lacks nothing of the syntax. Regular expressions with the `v` flag (112) fail to parse at this version.
 */
export function findingsIn(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const note = (what: string, { start }: { readonly start: number }) =>
    found.push({ what, at: start, near: text.slice(Math.max(0, start - around), start + around) });
  const tree = parse(text, { ecmaVersion, sourceType: "module" });
  ancestor(tree, {
    Identifier(node) {
      if (laterNames.has(node.name)) note(node.name, node);
    },
    MemberExpression(node, _, parents) {
      const { object, property } = node as unknown as { readonly object: Node; readonly property: Node };
      if (node.computed || property.type !== "Identifier") return;
      const name = String(property.name);
      if (object.type === "Identifier" && laterNames.has(`${String(object.name)}.${name}`)) note(`${String(object.name)}.${name}`, node);
      if (laterMethods.has(name)) note(`.${name}`, node);
      const call = parents.at(-2) as unknown as Node | undefined;
      const wanted = laterCalls[name];
      if (
        wanted !== undefined &&
        call?.type === "CallExpression" &&
        call.callee === (node as unknown) &&
        (call.arguments as Node[]).length === wanted
      )
        note(`.${name}()`, node);
    },
  });
  return found;
}

/** Style rules Chrome 95 does not know: it drops them without a word. */
const laterStyles: readonly (readonly [string, RegExp])[] = [
  [":has()", /:has\(/], // 105
  ["container queries", /@container\b|container-type\s*:/], // 105
  ["nesting", /[{;]\s*&[\s:.[>+~]/], // 112
  ["@layer", /@layer\b/], // 99
  ["color-mix()", /color-mix\(/], // 111
  ["oklch()", /\bokl(ch|ab)\(/], // 111
  ["dvh", /\d(dv|sv|lv)[hw]\b/], // 108
  ["subgrid", /\bsubgrid\b/], // 117
  ["@scope", /@scope\b/], // 118
  ["@starting-style", /@starting-style\b/],
  ["light-dark()", /light-dark\(/], // 123
  ["individual transforms", /[{;]\s*(translate|rotate|scale)\s*:/], // 104
];
export const styleFindings = (text: string): readonly Finding[] =>
  laterStyles.flatMap(([what, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ what, at: match.index, near: text.slice(Math.max(0, match.index - around), match.index + around) }] : [];
  });

/** Libraries that belong to the service; their own words give them away. */
const serviceOnly: readonly (readonly [string, RegExp])[] = [
  ["zod", /ZodError|_zod\b|\$ZodType/],
  ["Temporal", /Temporal\.(PlainDate|Instant|ZonedDateTime)/],
];
export const strangersIn = (text: string): readonly string[] =>
  serviceOnly.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
