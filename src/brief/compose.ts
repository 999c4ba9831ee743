import type { BriefContent, Cockpit, TargetRow } from "#contract";
import { type Instant, type Label, type Language, ok, type Result, refuse } from "#kernel";
import { cockpit, type ReadingContext, text } from "#monitor";
import type { Root } from "#store";
import { methodNotes } from "./notes.ts";
import { printed } from "./printed-words.ts";
import { refusals } from "./refusals.ts";
import { releasesOf } from "./releases.ts";
import { briefRow } from "./row.ts";
import { agesOf, changeOf, decisionsOf, placesOf } from "./sections.ts";

/** What of the cockpit a brief is about; its time comes with the context. */
export type BriefState = {
  readonly group?: string | undefined;
  readonly focus?: string | undefined;
  readonly lang?: Language | undefined;
};
export type Anchored = Pick<Root, "number" | "cut" | "root">;

/** Rows there is room for on the first and on the second page. */
const [onFirst, onSecond] = [8, 40];

/** Where a moment falls in the plan's zone, for reading: `2026-11-22 12:00:00`. */
const inPlanZone = (at: Instant): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ");

function stampOf({ moment }: Cockpit, anchor: Anchored | null): Label {
  const way = moment.knownAt === null ? text("按期末", "as of") : text("按当时可见", "as known then");
  const [cut, root] = [inPlanZone(moment.cut as Instant), anchor ? anchor.root.slice(0, 16) : null];
  const seal = anchor
    ? text(`；审计根第${anchor.number}号 ${root}`, `; audit root ${anchor.number}, ${root}`)
    : text("；尚无审计根", "; no audit root yet");
  return text(
    `截至 ${moment.asOf}（${way.zh}）；数据截止 ${cut}；规划版本 ${moment.planVersion}${seal.zh}`,
    `${moment.asOf} (${way.en}); data to ${cut} Beijing time; plan version ${moment.planVersion}${seal.en}`,
  );
}

/** Worst first, as the cockpit orders ages: over all groups at once. */
function worstFirst({ targets, ages }: Cockpit): readonly TargetRow[] {
  const place = new Map(ages.map(({ target }, i) => [target, i]));
  return [...targets].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

function dangerOf(attention: string | null, rows: readonly TargetRow[]): BriefContent["danger"] {
  const row = rows.find(({ id }) => id === attention);
  if (!row) return null;
  // A target that waits for its figure is told by how it last stood, where that is known.
  const { id, label, shape, tone, reason } = row.lastStatus ?? row.status;
  const [clause] = row.clauses;
  return {
    target: row.id,
    label: row.label,
    clause: clause?.id ?? "",
    clauseTitle: clause?.title ?? text("", ""),
    owner: row.owner.label,
    status: { id, label, shape, tone },
    reason,
  };
}

/** What is judged or measured comes before what nobody has a figure for; within that, the cockpit's order. */
function forFirstPage(rows: readonly TargetRow[], group: string | undefined): readonly TargetRow[] {
  const measured = (row: TargetRow): number => Number(row.actual.kind === "gap");
  const sorted = [...rows].sort((a, b) => measured(a) - measured(b));
  const own = sorted.filter((row) => row.group === group);
  return [...own, ...sorted.filter((row) => !own.includes(row))].slice(0, onFirst);
}

function titleOf(plan: Label, group: Label | null): Label {
  if (group === null) return text(`${plan.zh}进展简报`, `Progress brief: ${plan.en}`);
  return text(`${plan.zh}进展简报（${group.zh}）`, `Progress brief: ${plan.en} (${group.en})`);
}

/**
 * Two pages for a meeting, from a state of the cockpit: every text as it will be printed, in both languages.
 * @param anchor the last sealed root of the audit, or null before the first
 * @refuses      brief/unknownGroup, monitor/unknownTarget for the focus
 */
export function composeBrief(context: ReadingContext, state: BriefState, anchor: Anchored | null): Result<BriefContent> {
  const read = cockpit(context, state.focus);
  const group = read.ok ? read.value.groups.find(({ id }) => id === state.group) : undefined;
  const known = context.plan.targetGroups.map(({ id }) => id);
  const strange = state.group !== undefined && !known.includes(state.group);
  const faults = [
    ...(read.ok ? [] : read.refusals),
    ...(strange ? [refusals.unknownGroup({ group: state.group ?? "", known: known.join("、") })] : []),
  ];
  if (!read.ok || faults.length > 0) return refuse(...faults);
  const answer = read.value;
  const rows = worstFirst(answer);
  const main = forFirstPage(rows, group?.id);
  const rest = answer.targets.filter((row) => !main.includes(row));
  const said = group ?? answer;
  // A group in which nothing calls for attention still names the plan's own worst.
  const worst = said.attention === null ? answer : said;
  const focus = answer.targets.find(({ id }) => id === answer.focus?.target);
  const row = (r: TargetRow) => briefRow(r, group === undefined || r.group === group.id);
  return ok({
    form: "brief/1",
    title: titleOf(answer.plan.label, group?.label ?? null),
    plan: { id: answer.plan.id, label: answer.plan.label, documentNumber: answer.plan.documentNumber },
    region: answer.region,
    language: state.lang ?? "zh",
    group: group ? { id: group.id, label: group.label } : null,
    focus: focus ? { id: focus.id, label: focus.label } : null,
    moment: answer.moment,
    anchor: anchor && { number: anchor.number, cut: anchor.cut, root: anchor.root },
    heads: printed,
    stamp: stampOf(answer, anchor),
    mode: answer.mode,
    sentence: said.sentence,
    detail: worst.detail,
    danger: dangerOf(worst.attention, rows),
    main: main.map(row),
    change: changeOf(answer),
    places: placesOf(answer),
    decisions: decisionsOf(answer),
    ages: agesOf(answer),
    releases: releasesOf(context.plan, rows, context.asOf),
    rest: rest.slice(0, onSecond).map(row),
    leftOut: Math.max(0, rest.length - onSecond),
    notes: methodNotes,
  });
}
