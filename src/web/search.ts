/** What an address may carry. Everything a page shows follows from its path and these, so that a link shows the same thing elsewhere. */
export type Search = {
  /** The day the question is about; absent: today. */
  readonly asOf?: string;
  /** Hide what was published after this day. */
  readonly knownAt?: string;
  readonly lang?: "zh" | "en";
  readonly theme?: "light" | "dark";
  readonly focus?: string;
  readonly group?: string;
  readonly region?: string;
  readonly period?: string;
  /** An opened drawer: `passport:INDICATOR:REGION:PERIOD`, `cases`, `waiting`. */
  readonly open?: string;
  /** Text sought, and a filter of the outline. */
  readonly q?: string;
  readonly only?: string;
  /** The cockpit as a picture for the wall. */
  readonly wall?: "1";
};

const day = /^\d{4}-\d{2}-\d{2}$/;
const patterns: Readonly<Record<keyof Search, RegExp>> = {
  asOf: day,
  knownAt: day,
  lang: /^(zh|en)$/,
  theme: /^(light|dark)$/,
  focus: /^[\w-]{1,80}$/,
  group: /^[\w-]{1,80}$/,
  region: /^\d{6}$/,
  period: /^[\dHQ/-]{4,24}$/,
  open: /^[\w:/-]{1,160}$/,
  q: /^.{1,80}$/s,
  only: /^[\w-]{1,40}$/,
  wall: /^1$/,
};

/** Keeps what is known and well formed; the rest of an address is ignored, never an error. */
export function readSearch(given: Readonly<Record<string, unknown>>): Search {
  const known = Object.entries(patterns).filter(([name, pattern]) => {
    const value = given[name];
    return typeof value === "string" && pattern.test(value);
  });
  return Object.fromEntries(known.map(([name]) => [name, given[name]]));
}

/** Plain text on both sides: `period=2023` stays a text and gets no quotes. */
export const parseSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text));
export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(search).flatMap(([name, value]) => (typeof value === "string" && value !== "" ? [[name, value]] : []));
  const text = new URLSearchParams(entries).toString().replaceAll("%3A", ":").replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}

/** What stays when going from page to page: the time looked at, the language and the light. */
export const lasting = ["asOf", "knownAt", "lang", "theme"] as const satisfies readonly (keyof Search)[];
