import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import { codesOf } from "../formulas.ts";
import type { Indicator } from "../words.ts";
import type { Check } from "./known.ts";

/** Every day of the plan finds exactly one version of a definition, and every data code exactly one indicator. */
export const checkVersions: Check = (plan) => [
  ...plan.indicators.flatMap((i) => inOrder(i, plan.period.from)),
  ...plan.accounts.flatMap((a) =>
    a.dims.filter((d) => d.values.length === 0).map((d) => faults.dimensionWithoutValues({ path: `accounts/${a.id}/dims/${d.id}` })),
  ),
  ...codesUsedTwice(plan.indicators),
];

function inOrder(i: Indicator, needed: string): readonly Refusal[] {
  const path = `indicators/${i.id}/versions`;
  const versions: Indicator["versions"][number][] = [...i.versions];
  const [first] = versions;
  if (!first) return [faults.versionsMissing({ path })];
  return [
    ...(first.from > needed ? [faults.versionTooLate({ path: `${path}/0`, from: first.from, needed })] : []),
    ...versions.flatMap(({ from }, at) => {
      const previous = versions[at - 1]?.from;
      return at === 0 || previous === undefined || from > previous
        ? []
        : [faults.versionsOutOfOrder({ path: `${path}/${at}`, from, previous })];
    }),
  ];
}

/** Codes are read without regard to case, and share one look-up with ids. */
function codesUsedTwice(indicators: readonly Indicator[]): readonly Refusal[] {
  const users = new Map<string, Set<string>>();
  const note = (name: string, id: string) => users.set(name.toLowerCase(), (users.get(name.toLowerCase()) ?? new Set()).add(id));
  for (const i of indicators) for (const name of [i.id, ...codesOf(i)]) note(name, i.id);
  return indicators.flatMap((i) =>
    codesOf(i).flatMap((code) => {
      const sharing = [...(users.get(code.toLowerCase()) ?? [])];
      return sharing.length > 1 ? [faults.codeTwice({ path: `indicators/${i.id}`, code, indicators: sharing })] : [];
    }),
  );
}
