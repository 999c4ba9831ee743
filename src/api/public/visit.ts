import type { HtmlEscapedString } from "hono/utils/html";
import type { Viewer } from "#access";
import type { Answer, Body, Params, Query, RouteName } from "#contract";
import type { Label, Language, Result } from "#kernel";
import { handlers } from "../handlers.ts";
import type { Facts } from "../parts.ts";
import type { Site } from "./site.ts";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** What an address of the public face may carry; anything else in it is passed over, so that links with a tracker's mark still work. */
const known = {
  lang: /^(zh|en)$/,
  size: /^large$/,
  asOf: /^\d{4}-\d{2}-\d{2}$/,
  theme: /^[\w-]{1,40}$/,
  only: /^[\w-]{1,40}$/,
  q: /^[\s\S]{1,80}$/,
  /** A brief's code as it was typed. */
  code: /^[\s\S]{1,40}$/,
  /** An earlier bundle of a release. */
  bundle: /^[0-9a-f]{64}$/,
  /** How many days back. */
  days: /^(7|30|90)$/,
  about: /^\/[\w./-]{0,120}$/,
} as const satisfies Record<string, RegExp>;
export type Asked = { readonly [K in keyof typeof known]?: string };

/** The parts of an address that are known and well formed, in one order: what a page follows from and is remembered by. */
export function readAsked(query: Readonly<Record<string, string>>): Asked {
  const entries = Object.entries(known).flatMap(([name, pattern]) => {
    const text = query[name]?.trim();
    return text !== undefined && pattern.test(text) ? [[name, text]] : [];
  });
  return Object.fromEntries(entries);
}

/** One reading of a page: the facts it is made from, who it speaks to, and how its links are written. */
export type Visit = {
  readonly facts: Facts;
  readonly language: Language;
  /** Larger type in one column, for older readers. */
  readonly large: boolean;
  /** Path without query, `/open/indicators/rd-expenditure`. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly asked: Asked;
  /** `https://host`, for addresses that leave the page. */
  readonly origin: string;
  readonly site: Site;
  /** Somebody from outside who was shown a page before it is public: its files are not theirs. */
  readonly guest?: true;
  readonly say: (label: Label) => string;
  /** An address that keeps language, size and the day looked at. */
  readonly link: (path: string, more?: Asked) => string;
  /** In the brackets, and after the colon, of the language. */
  readonly inBrackets: (text: string) => string;
  readonly colon: string;
};

export type Shown = {
  /** Of the window and of search results: the finding, where there is one. */
  readonly title: string;
  readonly crumbs: readonly { readonly label: string; readonly path: string }[];
  readonly body: Html;
};
export type Page = { readonly path: string; readonly show: (visit: Visit) => Result<Shown> | Promise<Result<Shown>> };

export const makeVisit = (given: Omit<Visit, "say" | "link" | "language" | "large" | "inBrackets" | "colon">): Visit => {
  const language: Language = given.asked.lang === "en" ? "en" : "zh";
  const { lang, size, asOf } = given.asked;
  const kept = { ...(lang === "en" ? { lang } : {}), ...(size ? { size } : {}), ...(asOf ? { asOf } : {}) };
  return {
    ...given,
    language,
    large: size !== undefined,
    say: (label) => label[language] || label.zh,
    inBrackets: (text) => (language === "zh" ? `（${text}）` : ` (${text})`),
    colon: language === "zh" ? "：" : ": ",
    link: (path, more = {}) => addressOf(path, { ...kept, ...more }),
  };
};

/** A query without empty parts; an empty text takes a kept part away. */
function addressOf(path: string, asked: Asked): string {
  const entries = Object.entries(asked).flatMap(([name, text]) => (text === undefined || text === "" ? [] : [[name, text]]));
  const query = new URLSearchParams(entries).toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Anybody, and by the plan's own decision its targets, which the cockpit reads, too: what it asks for here is shown to all. */
const anybody: Viewer = { views: new Set(["open", "cockpit"]), signedIn: null };

/** One question of the contract, asked as the API's own handlers answer it; a page never works a figure out for itself. */
export const ask = async <N extends RouteName>({ facts }: Visit, name: N, params: Params<N>, query: Query<N>): Promise<Result<Answer<N>>> =>
  handlers[name](facts, params, query, { viewer: anybody, body: {} as Body<N> });
