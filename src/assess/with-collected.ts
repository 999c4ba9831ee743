import type { Assessing } from "./assessing.ts";
import type { AssessContext, ReadCollected } from "./score/readings.ts";

type Asked<A extends readonly unknown[], T> = (context: AssessContext, ...rest: A) => Promise<T>;

/** Every question about results is answered from the collected figures of the same cut as the published ones. */
export function withCollected(assessing: Assessing, read: ReadCollected | undefined): Assessing {
  if (!read) return assessing;
  const whole =
    <A extends readonly unknown[], T>(work: Asked<A, T>): Asked<A, T> =>
    async (context, ...rest) =>
      work({ ...context, collected: await read(context.figures) }, ...rest);
  return {
    ...assessing,
    year: whole(assessing.year),
    unit: whole(assessing.unit),
    disclose: whole(assessing.disclose),
    pack: whole(assessing.pack),
  };
}
