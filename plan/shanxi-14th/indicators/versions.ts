import type { Formula, IndicatorVersion } from "#define";

type Versions = readonly [IndicatorVersion, ...IndicatorVersion[]];
/** Older than the oldest figure kept, so that every period finds its version. */
const since = "2010-01-01";

/** One version: the figures a source gives under this code of the data files. */
export const observed = (code: string): Versions => [{ from: since, measure: { kind: "observed", code } }];
/** One version: computed on reading from other indicators. */
export const computed = (formula: Formula): Versions => [{ from: since, measure: { kind: "formula", formula } }];
