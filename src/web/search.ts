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
  /** A brief's check code, as it was typed. */
  readonly code?: string;
  /** Text sought, and a filter of the outline. */
  readonly q?: string;
  readonly only?: string;
  /** Draw what was published first beside what holds now. */
  readonly first?: "yes";
  /** Filters and order of the library: theme, kind, level, measure, freshness, whether a target reads it; `-` before a column turns its order round. */
  readonly topic?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly via?: string;
  readonly fresh?: string;
  readonly aimed?: "yes" | "no";
  readonly sort?: string;
  /** A span of days, and by which day a figure counts. */
  readonly from?: string;
  readonly until?: string;
  readonly by?: "recorded";
  /** What is set side by side: codes of regions, ids of indicators, how they are measured, and the years. */
  readonly regions?: string;
  readonly indicators?: string;
  readonly measure?: "value" | "growth" | "index" | "per-head" | "share";
  readonly firstYear?: string;
  readonly lastYear?: string;
  /** The one indicator a page of regions is about, and whether it is drawn as a map. */
  readonly indicator?: string;
  readonly view?: "map";
  /** Filters of lists of matters, as the service takes them; `phase` is whether they are still open, `acted` those one has acted in. */
  readonly procedure?: string;
  readonly state?: string;
  readonly light?: "grey" | "blue" | "red" | "yellow" | "green";
  readonly desk?: string;
  readonly origin?: string;
  readonly clause?: string;
  readonly target?: string;
  readonly due?: "overdue" | "week" | "month";
  readonly phase?: "open" | "closed";
  readonly supervised?: "yes" | "no";
  readonly mine?: "yes";
  readonly acted?: "yes";
  /** What a new matter begins from: the one above it, a proposal, the one it supervises. */
  readonly parent?: string;
  readonly proposal?: string;
  readonly supervises?: string;
  /** A set of items behind a number of the situation. */
  readonly set?: string;
  /** The act a matter's page opens with. */
  readonly act?: string;
  /** Administration: whose sheet is open, by sign-in name; filters of people and of the audit trail. */
  readonly person?: string;
  readonly role?: string;
  readonly ofUnit?: string;
  readonly stream?: string;
  readonly event?: string;
  /** A signed version of a planning document; tasks of one lead unit or one chapter. */
  readonly version?: string;
  readonly leadUnit?: string;
  readonly chapter?: string;
  readonly basis?: "assumed";
  /** Evaluation: the part of a scheme's page, the node ranked, an earlier text by its checksum, two units against each other. */
  readonly part?: string;
  readonly node?: string;
  readonly text?: string;
  readonly pair?: string;
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
  code: /^.{1,40}$/s,
  q: /^.{1,80}$/s,
  only: /^[\w-]{1,40}$/,
  first: /^yes$/,
  topic: /^[\w-]{1,40}$/,
  kind: /^[\w-]{1,20}$/,
  level: /^(country|province|city)$/,
  via: /^(observed|formula)$/,
  fresh: /^(fresh|stale|none)$/,
  aimed: /^(yes|no)$/,
  sort: /^-?[\w]{1,20}$/,
  from: day,
  until: day,
  by: /^recorded$/,
  regions: /^\d{6}(,\d{6}){0,7}$/,
  indicators: /^[\w.-]{1,64}(,[\w.-]{1,64}){0,5}$/,
  measure: /^(value|growth|index|per-head|share)$/,
  firstYear: /^\d{4}$/,
  lastYear: /^\d{4}$/,
  indicator: /^[\w.-]{1,64}$/,
  view: /^map$/,
  procedure: /^[a-z][\w-]{0,63}$/,
  state: /^[a-z][\w-]{0,63}$/,
  light: /^(grey|blue|red|yellow|green)$/,
  desk: /^([a-z][\w-]{0,80}@\d{6}|person:[\w-]{1,64})$/,
  origin: /^[a-z][\w-]{0,40}$/,
  clause: /^[\d.]{1,16}$/,
  target: /^[\w.-]{1,80}$/,
  due: /^(overdue|week|month)$/,
  phase: /^(open|closed)$/,
  supervised: /^(yes|no)$/,
  mine: /^yes$/,
  acted: /^yes$/,
  parent: /^[\w-]{1,64}$/,
  proposal: /^[^<>"\s][^<>"]{0,159}$/u,
  supervises: /^[\w-]{1,64}$/,
  set: /^[\w:@.-]{1,160}$/,
  act: /^[a-z][\w-]{0,63}$/,
  person: /^[a-z0-9@._-]{1,120}$/,
  role: /^[a-z][\w-]{0,63}$/,
  ofUnit: /^[a-z][\w-]{0,80}$/,
  stream: /^[^<>"\s]{1,120}$/u,
  event: /^[\w/-]{1,80}$/,
  version: /^\d{1,4}$/,
  leadUnit: /^[\w-]{1,60}$/,
  chapter: /^\d{1,2}$/,
  basis: /^assumed$/,
  part: /^[a-z]{1,20}$/,
  node: /^[\w.-]{1,60}$/,
  text: /^[\w:-]{1,64}$/,
  pair: /^[\w.-]{1,60},[\w.-]{1,60}$/,
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
  const text = new URLSearchParams(entries).toString().replaceAll("%3A", ":").replaceAll("%2F", "/").replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** What stays when going from page to page: the time looked at, the language and the light. */
export const lasting = ["asOf", "knownAt", "lang", "theme"] as const satisfies readonly (keyof Search)[];
