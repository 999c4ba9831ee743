import { relative, resolve } from "node:path";
import type { EventData, TestsStream } from "node:test";

/** How a run of tests ended. */
export type Outcome = {
  readonly isGreen: boolean;
  /** What failed and how many were run, for a person to read. */
  readonly told: string;
  /** The files in which something failed, each once, as paths from the root; `null` for what has no file. */
  readonly failed: ReadonlySet<string | null>;
};

/**
 * What failed in a run of tests and nothing else, then one line of counts: for the end of a long record, where failures
 * would otherwise stand far above.
 * @param root  the folder that the files' paths are told from
 */
export function failuresOf(stream: TestsStream, root: string): Promise<Outcome> {
  const names: string[] = [];
  const errorsOf = new Map<string, string>();
  const failed = new Set<string | null>();
  let failures = "";
  stream.on("test:start", ({ nesting, name }) => names.splice(nesting, Number.POSITIVE_INFINITY, name));
  stream.on("test:stderr", ({ file, message }) => {
    const path = resolve(root, file);
    errorsOf.set(path, (errorsOf.get(path) ?? "") + message);
  });
  stream.on("test:fail", (test) => {
    if (!isItself(test)) return;
    const path = [...names.slice(0, test.nesting), test.name].join(" › ");
    const file = test.file === undefined ? null : relative(root, test.file);
    failed.add(file);
    failures += `✖ ${path}${file === null ? "" : ` (${file}:${test.line})`}\n${whyOf(test, errorsOf)}\n\n`;
  });
  return new Promise((done) => {
    // One summary comes for every file, the last one for all of them.
    stream.on("test:summary", ({ file, success, counts }) => {
      if (file === undefined) done({ isGreen: success, told: failures + counted(counts), failed });
    });
  });
}

/** A suite that fails by a test within it, and a test its suite never began, have nothing of their own to tell. */
const isItself = ({ details: { error } }: EventData.TestFail): boolean =>
  !("failureType" in error && ["subtestsFailed", "cancelledByParent"].includes(String(error.failureType)));

/** The thrown error with its place in our files; a file that could not be run at all said why on its error stream alone. */
function whyOf({ file, details: { error } }: EventData.TestFail, errorsOf: ReadonlyMap<string, string>): string {
  const { cause } = error;
  const why = cause instanceof Error ? (cause.stack ?? cause.message) : `${cause}\n${errorsOf.get(file ?? "") ?? ""}`;
  return why.replaceAll(/\n *at .*\(?node:.*/g, "");
}

function counted({ tests, passed, skipped }: EventData.TestSummary["counts"]): string {
  const failed = tests - passed - skipped;
  return failed === 0 ? `✔ all ${passed} tests are green, ${skipped} skipped` : `✖ ${failed} of ${tests} tests failed`;
}
