import type { Figures } from "#ledger";
import type { Collected } from "./ground/collected.ts";
import type { SchemeContext, Schemes } from "./types.ts";

/** What was entered and collected up to the cut of some figures. */
export type ReadCollected = (figures: Figures) => Promise<Collected>;

type Asked<A extends readonly unknown[], T> = (context: SchemeContext, ...rest: A) => Promise<T>;

/** Every question about schemes is answered from the register and the collected figures of the same cut as the published ones. */
export function withCollected(schemes: Schemes, read: ReadCollected | undefined): Schemes {
  if (!read) return schemes;
  const whole =
    <A extends readonly unknown[], T>(work: Asked<A, T>): Asked<A, T> =>
    async (context, ...rest) =>
      work(context.collected ? context : { ...context, collected: await read(context.figures) }, ...rest);
  return {
    ...schemes,
    list: whole(schemes.list),
    choices: whole(schemes.choices),
    scheme: whole(schemes.scheme),
    result: whole(schemes.result),
    data: whole(schemes.data),
    coherence: whole(schemes.coherence),
    comparison: whole(schemes.comparison),
    trends: whole(schemes.trends),
    basis: whole(schemes.basis),
    uncertainty: whole(schemes.uncertainty),
    audit: whole(schemes.audit),
    unit: whole(schemes.unit),
    unitUncertainty: whole(schemes.unitUncertainty),
    lift: whole(schemes.lift),
    preview: whole(schemes.preview),
    begin: whole(schemes.begin),
    draft: whole(schemes.draft),
    save: whole(schemes.save),
    compare: whole(schemes.compare),
    effect: whole(schemes.effect),
    draftAudit: whole(schemes.draftAudit),
    propose: whole(schemes.propose),
    tryText: whole(schemes.tryText),
  };
}
