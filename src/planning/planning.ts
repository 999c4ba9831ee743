import type {
  ClausePlanning,
  DocumentAnswer,
  DocumentComparison,
  MeetingAnswer,
  MeetingRow,
  Paper,
  PlanItem,
  PlanningCoverage,
  Publication,
  RegionSplits,
  SplitAnswer,
  SplitRow,
  SplitYear,
  TargetDecisions,
} from "#contract";
import { type Day, ok, type Refusal, type RegionCode, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { compareItems } from "./documents/compare.ts";
import { begin, checkItems, publish, type Saved, saved, submit, type Which } from "./documents/documents.ts";
import { itemsFrom, itemsTable, type Table } from "./documents/sheet.ts";
import type { Starting } from "./documents/start.ts";
import type { Parts } from "./parts.ts";
import { clausePlanning, coverageAnswer } from "./read/coverage.ts";
import { regionSplits, targetDecisions } from "./read/decided.ts";
import { documentAnswer, documentTitle, textOf } from "./read/document-answer.ts";
import { meetingAnswer, meetingRows } from "./read/meetings.ts";
import { minutesPaper } from "./read/minutes.ts";
import { rebaselinings, splitAnswer, splitRows } from "./read/split-answer.ts";
import { refusals } from "./refusals.ts";
import { frameOf } from "./splits/frame.ts";
import { adoptSplit, beginSplit, consultSplit, saveSplit, splitsOf } from "./splits/splits.ts";
import { splitFaults, sumsOf } from "./splits/sums.ts";
import type { Part } from "./types.ts";

type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
type Signing = { readonly revision: number; readonly key: string; readonly note: string };
type Draft<T> = T & { readonly base: number; readonly says: string };

/** Breaking the plan down: documents, splits, consultations, and what stands alone. */
export type Planning = {
  readonly document: (
    actor: Actor,
    which: Which & { readonly version: string | undefined },
    named: Named,
  ) => Promise<Result<DocumentAnswer>>;
  readonly begin: (actor: Actor, which: Which, start: Starting, key: string) => Promise<Result<Saved>>;
  readonly save: (actor: Actor, which: Which, draft: Draft<{ readonly items: readonly PlanItem[] }>) => Promise<Result<Saved>>;
  readonly submit: (actor: Actor, which: Which, signing: Signing) => Promise<Result<Publication>>;
  readonly publish: (
    actor: Actor,
    which: Which,
    signing: Signing & { readonly from: Day; readonly dryRun: boolean },
  ) => Promise<Result<Publication>>;
  readonly compare: (which: Which, from: string, to: string) => Promise<Result<DocumentComparison>>;
  readonly table: (which: Which, version: string | undefined) => Promise<Result<Table>>;
  readonly read: (
    which: Which,
    rows: readonly (readonly unknown[])[],
  ) => Promise<Result<{ readonly items: readonly PlanItem[]; readonly faults: readonly Refusal[] }>>;
  readonly coverage: () => Promise<PlanningCoverage>;
  readonly clause: (clause: string) => Promise<ClausePlanning>;
  readonly splits: () => Promise<readonly SplitRow[]>;
  readonly split: (actor: Actor, target: string, named: Named) => Promise<Result<SplitAnswer>>;
  readonly sums: (
    target: string,
    parts: readonly Part[],
  ) => Promise<Result<{ readonly sums: readonly SplitYear[]; readonly faults: readonly Refusal[] }>>;
  readonly beginSplit: (
    actor: Actor,
    target: string,
    given: { readonly parts: readonly Part[]; readonly says: string; readonly key: string },
  ) => Promise<Result<Saved>>;
  readonly saveSplit: (actor: Actor, target: string, draft: Draft<{ readonly parts: readonly Part[] }>) => Promise<Result<Saved>>;
  readonly consultSplit: (actor: Actor, target: string, signing: Signing) => Promise<Result<Publication>>;
  readonly adoptSplit: (actor: Actor, target: string, signing: Signing & { readonly from: Day }) => Promise<Result<Publication>>;
  /** The parts of a target that hold, for pages of cities; null where no split was signed. */
  readonly splitsOf: (target: string) => ReturnType<typeof splitsOf>;
  /** Changes of a target's value, newest first. */
  readonly rebaselinings: (target: string, names: ReadonlyMap<string, string>) => ReturnType<typeof rebaselinings>;
  /** What was signed about a target, for its page. */
  readonly targetDecisions: (target: string, named: Named) => Promise<TargetDecisions>;
  /** What a region took upon itself in the splits that hold, for its page. */
  readonly regionSplits: (region: RegionCode) => Promise<RegionSplits>;
  readonly meetings: () => Promise<readonly MeetingRow[]>;
  readonly meeting: (id: string) => Promise<Result<MeetingAnswer>>;
  readonly minutes: (id: string) => Promise<Result<Paper>>;
};

export function openPlanning(parts: Parts): Planning {
  const { plan, store } = parts;
  return {
    document: (actor, which, named) => documentAnswer(parts, actor, which, named),
    begin: (actor, which, start, key) => begin(parts, actor, which, start, key),
    save: (actor, which, { items, base, says }) => saved(parts, actor, which, items, { base, says }),
    submit: (actor, which, signing) => submit(parts, actor, which, signing),
    publish: (actor, which, signing) => publish(parts, actor, which, signing),
    compare: async (which, from, to) => {
      const [before, after] = [await textOf(parts, which, from), await textOf(parts, which, to)];
      if (!before.ok) return before;
      return after.ok ? ok({ from, to, ...compareItems(before.value, after.value) }) : after;
    },
    table: async (which, version) => {
      const items = await textOf(parts, which, version);
      return items.ok ? ok(itemsTable(plan, documentTitle(plan, which), items.value)) : items;
    },
    read: async (which, rows) => {
      const items = itemsFrom(plan, rows);
      return items ? ok({ items, faults: await checkItems(parts, store, which, items) }) : refuse(refusals.unreadableSheet({}));
    },
    coverage: () => coverageAnswer(parts),
    clause: (clause) => clausePlanning(parts, clause, store.today()),
    splits: () => splitRows(parts),
    split: (actor, target, named) => splitAnswer(parts, actor, target, named),
    sums: async (target, given) => {
      const frame = await frameOf(parts, target);
      return frame.ok ? ok({ sums: sumsOf(given, frame.value), faults: splitFaults(given, frame.value) }) : frame;
    },
    beginSplit: (actor, target, given) => beginSplit(parts, actor, target, given),
    saveSplit: (actor, target, draft) => saveSplit(parts, actor, target, draft),
    consultSplit: (actor, target, signing) => consultSplit(parts, actor, target, signing),
    adoptSplit: (actor, target, signing) => adoptSplit(parts, actor, target, signing),
    splitsOf: (target) => splitsOf(parts, target),
    rebaselinings: (target, names) => rebaselinings(parts, target, names),
    targetDecisions: (target, named) => targetDecisions(parts, target, named),
    regionSplits: (region) => regionSplits(parts, region),
    meetings: () => meetingRows(parts),
    meeting: (id) => meetingAnswer(parts, id),
    minutes: async (id) => {
      const meeting = await meetingAnswer(parts, id);
      return meeting.ok ? ok(minutesPaper(plan, meeting.value, store.today())) : meeting;
    },
  };
}
