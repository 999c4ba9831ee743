import type { TargetAnswer } from "#contract";
import { perYear, yearsApart } from "#evaluate";
import { ok, type Result, refuse } from "#kernel";
import { ageOf } from "../ages.ts";
import { assess } from "../assess.ts";
import { citiesPanel } from "../cities.ts";
import { momentOf, type ReadingContext } from "../context.ts";
import { indicatorOf } from "../indicator.ts";
import { nearNames, refusals } from "../refusals.ts";
import { rowOf } from "../row.ts";
import { stripsOf } from "../strips.ts";
import { gatesOf } from "./gates.ts";
import { marksOf } from "./marks.ts";
import { peersOf } from "./peers.ts";
import { decisionsAbout, gapsOf, missingFor, standingOf, targetQuote } from "./words.ts";

/**
 * One target with everything that speaks of it: how it stands, its way, what the number is, where its change came from, the provinces beside it,
 * its gates where it has any, what is missing and what somebody is asked to settle.
 * @refuses monitor/unknownTarget with ids that are close
 */
export function targetAnswer(context: ReadingContext, id: string): Result<TargetAnswer> {
  const { plan } = context;
  const target = plan.findTarget(id);
  const known = plan.targets.map((t) => t.id);
  if (!target) return refuse(refusals.unknownTarget({ id, near: nearNames(id, known) }));
  const a = assess(context, target);
  const row = rowOf(context, a);
  const standing = standingOf(row, a);
  const group = plan.targetGroups.find((g) => g.id === target.group);
  return ok({
    moment: momentOf(context),
    plan: { id: plan.id, label: plan.label },
    group: { id: target.group, label: group?.label ?? { zh: target.group, en: target.group } },
    row,
    sentence: standing,
    quote: targetQuote(context, row, standing),
    age: ageOf(context, a),
    about: indicatorOf(context, a, row),
    plannedPerYear: a.goal && a.base ? perYear(a.base.value, a.goal.value, yearsApart(a.base.on, target.due), a.basis) : null,
    marks: marksOf(context, a),
    strips: [...stripsOf(context, a.indicator)],
    cities: citiesPanel(context, a.indicator),
    peers: peersOf(context, a),
    decisions: decisionsAbout(row, a),
    gates: gatesOf(context, a),
    missing: missingFor(row, a),
    gaps: gapsOf(context, row, a),
  });
}
