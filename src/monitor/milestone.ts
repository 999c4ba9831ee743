import type { StatusId } from "#contract";
import { stages, type Target } from "#define";
import type { Day, Label } from "#kernel";
import type { Known } from "./known.ts";
import { isStale } from "./verdict.ts";
import { periodText, text } from "./words.ts";

export type Milestone = {
  readonly id: StatusId;
  readonly reason: Label;
  readonly latest: Known | null;
  readonly reachedFirst: Known | null;
};

const none = text("尚未列入", "not on the list yet");
export const stageLabel = (stage: number): Label => stages.find((s) => s.stage === stage)?.label ?? none;

type Gates = NonNullable<Target["gates"]>;

/** The furthest gate the plan wanted passed by a day; null where it names none that early. */
const plannedStage = (gates: Gates, on: Day): number | null => {
  const due = gates.planned.filter((g) => g.on <= on).map((g) => g.stage);
  return due.length === 0 ? null : Math.max(...due);
};

/**
 * A large facility is judged by the gates it has passed, not by a rate: at the planned gate it is on course, one gate short is a warning, two are behind.
 * @param series  observed stages, oldest first
 */
export function milestoneVerdict(series: readonly Known[], gates: Gates, due: Day, asOf: Day, everyMonths: number): Milestone {
  const known = series.filter((p) => p.on <= (asOf < due ? asOf : due));
  const latest = known.at(-1) ?? null;
  const first = known.find((p) => p.value >= gates.reachedFrom) ?? null;
  const answer = (id: StatusId, reason: Label): Milestone => ({ id, reason, latest, reachedFirst: id === "reached" ? first : null });
  if (latest === null) return asOf < due ? answer("no-data", noStage) : answer("awaiting", noStage);
  const [at, wanted] = [stageLabel(latest.value), stageLabel(gates.reachedFrom)];
  const when = periodText(latest.period);
  if (first !== null) return answer("reached", reachedReason(first, gates.reachedFrom));
  if (asOf >= due)
    return latest.on >= due
      ? answer(
          "missed",
          text(`${when.zh}处于“${at.zh}”阶段，未到“${wanted.zh}”。`, `In ${when.en} it stood at "${at.en}", short of "${wanted.en}".`),
        )
      : answer(
          "awaiting",
          text(
            `最近已知为${when.zh}“${at.zh}”阶段，未到“${wanted.zh}”；到期时所处阶段尚无公布。`,
            `Last known at "${at.en}" in ${when.en}, short of "${wanted.en}"; where it stood when the goal fell due is not published.`,
          ),
        );
  if (isStale(latest.on, asOf, everyMonths))
    return answer("stale", text(`最近的阶段记录是${when.zh}。`, `The last stage on record is of ${when.en}.`));
  return byGate(latest.value, plannedStage(gates, asOf), answer);
}

const noStage = text("尚无公布的建设阶段。", "No stage has been published.");

function reachedReason(first: Known, from: number): Label {
  const [at, when, wanted] = [stageLabel(first.value), periodText(first.period), stageLabel(from)];
  return text(
    `${when.zh}已到“${at.zh}”阶段；按规划，到“${wanted.zh}”即为达成。`,
    `At "${at.en}" in ${when.en}; it counts as reached from "${wanted.en}" on.`,
  );
}

function byGate(stage: number, planned: number | null, answer: (id: StatusId, reason: Label) => Milestone): Milestone {
  if (planned === null) return answer("not-decidable", text("规划未给各阶段的计划日期。", "The plan names no day for any stage so far."));
  const [at, wanted] = [stageLabel(stage), stageLabel(planned)];
  const reason = text(
    `计划此时到“${wanted.zh}”，实际处于“${at.zh}”。`,
    `Planned to stand at "${wanted.en}" by now; it stands at "${at.en}".`,
  );
  if (stage >= planned) return answer("on-course", reason);
  return answer(planned - stage === 1 ? "warning" : "behind", reason);
}
