import { readFileSync } from "node:fs";
import { join } from "node:path";

/** In the environment of the process that runs `tests/together.ts`: the paths of its files, as JSON. */
export const togetherName = "ZHIXING_TESTS_TOGETHER";

export const isJourney = (file: string): boolean => file.startsWith("tests/journeys/");

/** How the test files of a folder are run. */
export type Kinds = {
  /** Those that need a server of databases. */
  readonly onDatabase: readonly string[];
  /** Those that touch nothing but what they import: no database, no browser, no program, no thread, nothing before or after all tests. */
  readonly pure: readonly string[];
};

export function kindsOf(files: readonly string[], root: string): Kinds {
  const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  const onDatabase = texts.filter(({ text }) => /\btest(Database|Server|Access)\(/.test(text)).map(({ file }) => file);
  const needsProcess = /\bspawn|\bexecFile|\bWorker\b|import \{[^}]*\b(before|after|beforeEach|afterEach|mock)\b[^}]*\} from "node:test"/;
  const pure = texts.filter(({ file, text }) => !(isJourney(file) || onDatabase.includes(file) || needsProcess.test(text)));
  return { onDatabase, pure: pure.map(({ file }) => file) };
}
