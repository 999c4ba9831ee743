import type { ParseArgsOptionsConfig } from "node:util";
import type { Access } from "#access";
import type { CheckedPlan } from "#define";
import type { Day, Label, Language, Result } from "#kernel";
import type { Ledger } from "#ledger";
import type { Procedures } from "#procedure";
import type { OpenStore } from "#store";
import type { ExitCode, Terminal } from "./terminal.ts";

/** What a command may use of the opened program. */
export type App = {
  readonly plan: CheckedPlan;
  readonly store: OpenStore;
  readonly ledger: Ledger;
  readonly procedures: Procedures;
  /** Names of people by their ids; unknown ids are absent. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Refused where the surroundings' settings of signing in do not hold; only what lets people in needs it. */
  readonly access: Result<Access>;
  readonly today: () => Day;
  readonly close: () => Promise<void>;
};

/** Given by `main.ts`; `open` starts the database where none runs. */
export type Program = {
  readonly terminal: Terminal;
  readonly version: string;
  readonly checkPlan: () => Result<CheckedPlan>;
  readonly open: (choice?: { readonly loadData?: boolean }) => Promise<Result<App>>;
  /** A database of its own in a folder of its own, empty; both are gone when it is closed. */
  readonly openScratch: () => Promise<Result<App>>;
  /** Serves until it is told to stop. */
  readonly start: () => Promise<ExitCode>;
};

export type Words = { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly positionals: readonly string[] };

export type Command = {
  /** As typed: `data export`. */
  readonly name: string;
  readonly usage: string;
  readonly summary: Label;
  readonly options: ParseArgsOptionsConfig;
  /** Least and most words after the name. */
  readonly words: readonly [number, number];
  readonly run: (program: Program, words: Words) => Promise<ExitCode>;
};

export const timeOptions = { "as-of": { type: "string" }, "known-at": { type: "string" } } as const satisfies ParseArgsOptionsConfig;
export const jsonOption = { json: { type: "boolean" } } as const satisfies ParseArgsOptionsConfig;
export const languageOption = { lang: { type: "string" } } as const satisfies ParseArgsOptionsConfig;
/** Tables are in one language at a time: Chinese unless English is asked for. */
export const languageOf = ({ values }: Words): Language => (values.lang === "en" ? "en" : "zh");
