import type { Body, LiftAnswer } from "#contract";
import { lift } from "#evaluate/composite";
import { type Label, ok, type Refusal, type Result, refuse } from "#kernel";
import { leavesOf } from "../ground/ground.ts";
import { labelOfNode } from "../live/figures-behind.ts";
import { countedIn, placesOfLeaf, unitOfLeaf } from "../live/heads.ts";
import type { Live } from "../live/live.ts";
import { refusals } from "../refusals.ts";
import type { SchemeContext } from "../types.ts";

type Aim = Pick<Body<"schemeLift">, "to" | "leaves">;

/**
 * The smallest change of chosen indicators with which a unit reaches a score or a rank, everybody else staying as they are; each indicator may go as far as
 * the best unit's value of the period.
 * @refuses schemes/unknownUnit, unknownLeaf, leftOut, and what the engine refuses
 */
export function liftOf(
  { plan }: SchemeContext,
  live: Live,
  { period, unit }: { readonly period: string; readonly unit: string },
  aim: Aim,
): Result<LiftAnswer> {
  const run = live.run(period);
  if (!run.ok) return run;
  const place = live.units.findIndex(({ id }) => id === unit);
  const nodes = new Map(leavesOf(live.content).map((node) => [node.id, node]));
  const faults: Refusal[] = aim.leaves.filter((leaf) => !nodes.has(leaf)).map((leaf) => refusals.unknownLeaf({ leaf }));
  if (place < 0) faults.push(refusals.unknownUnit({ unit }));
  else if ((run.value.at[place] ?? -1) < 0) faults.push(refusals.leftOut({ unit, period }));
  if (faults.length > 0) return refuse(...faults);
  const limits = aim.leaves.flatMap((id) => {
    const best = bestOf(live, id, period, nodes.get(id)?.leaf.better ?? "higher");
    const own = live.cells(id, period)[place];
    return best === null || own?.kind !== "value" || own.value === best ? [] : [{ id, to: best }];
  });
  const target = aim.to.kind === "score" ? { score: aim.to.score } : { rank: aim.to.rank };
  const found = lift(run.value.built, { unit, period, target, limits });
  if (!found.ok) return found;
  const { now, attained, changes, leadsTo } = found.value;
  return ok({
    reachable: attained,
    say: sayLift(attained, changes.length),
    steps: changes.flatMap(({ id, from, to }) => {
      const leaf = nodes.get(id)?.leaf;
      if (!leaf) return [];
      const best = bestOf(live, id, period, leaf.better);
      return [
        {
          leaf: id,
          label: labelOfNode(live.content, id),
          unit: unitOfLeaf(plan, leaf),
          counted: countedIn(plan, leaf),
          places: placesOfLeaf(plan, leaf),
          from,
          to,
          best,
        },
      ];
    }),
    before: { score: now.score ?? 0, rank: now.rank ?? 0 },
    after: leadsTo.score === null || leadsTo.rank === null ? null : { score: leadsTo.score, rank: leadsTo.rank },
  });
}

function bestOf(live: Live, leaf: string, period: string, better: "higher" | "lower"): number | null {
  const values = live.cells(leaf, period).flatMap((cell) => (cell.kind === "value" ? [cell.value] : []));
  if (values.length === 0) return null;
  return better === "higher" ? Math.max(...values) : Math.min(...values);
}

function sayLift(attained: boolean, changes: number): Label {
  if (attained && changes === 0) return { zh: "目前已达到。", en: "It is there already." };
  return attained
    ? {
        zh: "其他对象不变时，所选指标作如下最小改变即可达到。",
        en: "With everybody else unchanged, these are the smallest changes that reach it.",
      }
    : {
        zh: "所选指标都达到各对象中的最好水平也不能达到，请多选几项指标或降低目标。",
        en: "Even with the chosen indicators at the best value of any unit it is not reached; choose more indicators or a nearer target.",
      };
}
