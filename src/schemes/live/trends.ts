import type { SchemeTrends } from "#contract";
import { ok, type Result } from "#kernel";
import { indexOf, type Live, ranksAmong } from "./live.ts";
import { namedRemarks } from "./named.ts";
import { isOnOneFooting, onOneFooting } from "./variants.ts";

type Said = Omit<SchemeTrends, "moment" | "head">;

/** Scores of all periods on one footing, so that a score moves by figures alone and not by the bounds of its year. */
export function trendsOf(live: Live): Result<Said> {
  const { steps } = live.content.method;
  const isOwn = live.content.since !== undefined && isOnOneFooting(steps);
  const built = live.runAll(isOwn ? steps : onOneFooting(steps));
  if (!built.ok) return built;
  const { periods, units } = live;
  const scores = periods.map((period) => indexOf({ built: built.value, at: live.rowsOf(built.value, period) }));
  const ranks = scores.map(ranksAmong);
  return ok({
    periods: [...periods],
    footing: isOwn
      ? {
          zh: "方案本身即以各年统一的标准计分，历年得分可以直接比较。",
          en: "The scheme itself scores all years on one scale; scores compare directly.",
        }
      : {
          zh: "各年数据合在一起确定上下限和处理办法后重新计分，历年得分可以比较；与各年单独公布的得分不同。",
          en: "Bounds and treatment are taken over all years together and scores computed anew, so that years compare; they differ from those of single years.",
        },
    rows: units.map((unit, i) => {
      const own = scores.map((of) => of[i] ?? null);
      const places = ranks.map((of) => of[i] ?? null);
      return { unit, scores: own, ranks: places, change: change(own), rankChange: change(places) };
    }),
    remarks: namedRemarks(built.value.state.remarks, live.name),
  });
}

/** Between the first and the last that is there. */
function change(values: readonly (number | null)[]): number | null {
  const there = values.filter((value) => value !== null);
  const [first, last] = [there[0], there.at(-1)];
  return first === undefined || last === undefined || there.length < 2 ? null : last - first;
}
