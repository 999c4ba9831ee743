import type { Refusal } from "#kernel";
import { faults } from "../faults.ts";
import type { Deadline, Rung } from "../work.ts";
import { label, ofCondition, ofField } from "./fields.ts";
import type { Ground } from "./ground.ts";
import { idsAmong, unknownAmong } from "./names.ts";
import { ofSpan } from "./spans.ts";

/** Deadlines start with something that happens, run in states that are there, and have lengths that can be counted. */
export const ofDeadlines = (ground: Ground): readonly Refusal[] => [
  ...idsAmong("deadline", `${ground.path}/deadlines`, ground.version.deadlines),
  ...ground.version.deadlines.flatMap((deadline) => ofDeadline(ground, deadline)),
];

function ofDeadline(ground: Ground, deadline: Deadline): readonly Refusal[] {
  const { states, transitions, fields, parts } = ground;
  const { id, against, starts, due, when, window, rungs = [] } = deadline;
  const path = `${ground.path}/deadlines/${id}`;
  const startable = new Set(["open", ...transitions.keys()]);
  return [
    ...label(path, deadline),
    ...unknownAmong("transition", `${path}/starts`, starts, startable),
    ...unknownAmong("state", `${path}/in`, deadline.in, states),
    ...(due.kind === "field" ? ofField(`${path}/due`, due.field, fields, ["day"]) : ofSpan(`${path}/due`, due)),
    ...(against === undefined ? [] : unknownAmong("part", `${path}/against`, [against], parts)),
    ...ofCondition(`${path}/when`, when, fields),
    ...(Number.isInteger(window.days) && window.days >= 0
      ? []
      : [faults.spanMalformed({ path: `${path}/window`, text: String(window.days) })]),
    ...idsAmong("rung", `${path}/rungs`, rungs),
    ...rungs.flatMap((rung) => ofRung(ground, `${path}/rungs/${rung.id}`, rung)),
  ];
}

function ofRung({ transitions }: Ground, path: string, { days, transition }: Rung): readonly Refusal[] {
  const named = transition === undefined ? undefined : transitions.get(transition);
  return [
    ...(Number.isInteger(days) ? [] : [faults.spanMalformed({ path, text: String(days) })]),
    ...unknownAmong("transition", path, transition === undefined ? [] : [transition], transitions),
    ...(named && named.by !== "clock" ? [faults.rungNotByClock({ path, transition: named.name })] : []),
  ];
}
