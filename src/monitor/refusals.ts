import { defineRefusals } from "#kernel";

type Unknown = { readonly id: string; readonly near: readonly string[] };
const mend = (near: readonly string[]) =>
  near.length === 0 ? { zh: "", en: "" } : { zh: `是否要找：${near.join("、")}？`, en: ` Did you mean ${near.join(", ")}?` };

export const refusals = defineRefusals("monitor", {
  unknownIndicator: {
    kind: "not-found",
    say: ({ id, near }: Unknown) => ({
      zh: `没有编号或代码为“${id}”的指标。${mend(near).zh}`,
      en: `No indicator has the id or code "${id}".${mend(near).en}`,
    }),
  },
  unknownTarget: {
    kind: "not-found",
    say: ({ id, near }: Unknown) => ({
      zh: `没有编号为“${id}”的目标。${mend(near).zh}`,
      en: `No target has the id "${id}".${mend(near).en}`,
    }),
  },
  unknownSource: {
    kind: "not-found",
    say: ({ id, near }: Unknown) => ({
      zh: `没有编号为“${id}”的来源。${mend(near).zh}`,
      en: `No source has the id "${id}".${mend(near).en}`,
    }),
  },
  spanBackwards: {
    kind: "invalid",
    say: ({ from, until }: { from: string; until: string }) => ({
      zh: `起始日${from}晚于截止日${until}。请把起始日改到截止日以前。`,
      en: `The first day, ${from}, is after the last, ${until}. Choose an earlier first day.`,
    }),
  },
  unknownClause: {
    kind: "not-found",
    say: ({ id, near }: Unknown) => ({
      zh: `规划没有第“${id}”条。${mend(near).zh}`,
      en: `The plan has no clause "${id}".${mend(near).en}`,
    }),
  },
  unknownRegion: {
    kind: "not-found",
    say: ({ id, near }: Unknown) => ({
      zh: `没有代码为“${id}”的地区。请用六位行政区划代码。${mend(near).zh}`,
      en: `No region has the code "${id}". Use the six-digit administrative code.${mend(near).en}`,
    }),
  },
  unknownPeriod: {
    kind: "invalid",
    say: ({ period, known }: { period: string; known: readonly string[] }) => ({
      zh: `“${period}”不是一个统计期。请写成 2023、2023-09 或 2023-Q3${known.length > 0 ? `；已有数的统计期：${known.join("、")}` : ""}。`,
      en: `"${period}" is not a period. Write it like 2023, 2023-09 or 2023-Q3${known.length > 0 ? `; periods with a figure: ${known.join(", ")}` : ""}.`,
    }),
  },
});

/** Edit distance, for naming what was probably meant. Both texts are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, x] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, y] of [...b].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (x === y ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** At most three known names close to the one asked for. */
export function nearNames(asked: string, known: readonly string[]): readonly string[] {
  const wanted = asked.slice(0, 60).toLowerCase();
  return known
    .map((name) => ({ name, far: name.toLowerCase().includes(wanted) ? 0 : distance(wanted, name.toLowerCase()) }))
    .filter(({ far, name }) => wanted.length > 1 && far <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}
