import { z } from "zod";
import type { Instant, Label } from "#kernel";
import { type AnchorFile, readAnchorFile } from "./anchor.ts";
import { eventHash } from "./audit.ts";
import { chainedRoot, type Head, instantRow, merkleOf, type Root, rootRow } from "./seal.ts";
import { sql } from "./sql.ts";
import type { Reader, Store } from "./types.ts";

export type AuditBreak = {
  readonly kind: "altered" | "missing" | "chain" | "root" | "root-chain" | "anchor";
  /** The stream, or null for roots and anchors. */
  readonly stream: string | null;
  /** The first bad sequence in the stream, or the number of the root or anchor, or the line of the anchor file that is no anchor. */
  readonly position: number;
  readonly say: Label;
};
export type AuditReport = {
  readonly breaks: readonly AuditBreak[];
  readonly events: number;
  readonly streams: number;
  readonly roots: number;
  /** Roots that stand in the anchor file and in the database. */
  readonly anchored: number;
  /** Events recorded after the last root: not yet protected against removal at the end of a stream. */
  readonly unsealed: number;
};

const words: Readonly<Record<AuditBreak["kind"], (where: string) => Label>> = {
  altered: (where) => ({ zh: `${where} 的内容与其哈希不符,已被改动`, en: `${where} does not match its hash: it was altered` }),
  missing: (where) => ({ zh: `${where} 之前缺少记录`, en: `events are missing before ${where}` }),
  chain: (where) => ({ zh: `${where} 与前一条记录衔接不上`, en: `${where} does not follow from the event before it` }),
  root: (where) => ({
    zh: `${where} 与现有记录不符:封存后有记录被删改或补插`,
    en: `${where} does not match the events: some were removed, rewritten or inserted after sealing`,
  }),
  "root-chain": (where) => ({
    zh: `${where} 与前一封存根衔接不上或被改动`,
    en: `${where} was altered or does not follow from the root before it`,
  }),
  anchor: (where) => ({ zh: `${where} 与库外锚定文件不符`, en: `${where} differs from the anchor outside the database` }),
};

const mostBreaks = 1_000;
const pageSize = 5_000;

const eventRow = z.object({
  stream: z.string(),
  sequence: z.bigint(),
  recordedAt: instantRow,
  body: z.string(),
  previous: z.string(),
  hash: z.string(),
});
type EventRow = z.infer<typeof eventRow>;

/**
 * Recomputes everything: each event against its hash, each stream's chain, each root from the events it covers, the chain of roots, and
 * the anchors outside the database. No change to what the last anchor covers goes unseen, and a root without an anchor is a break: one
 * that a crash kept from the file is written with the next seal.
 * @returns every break with the first bad position, at most a thousand
 * @refuses store/anchorsUnreadable, thrown as StoreRefused
 */
export function verifyAudit(store: Store, options: { readonly anchorFile: string }): Promise<AuditReport> {
  return store.snapshot(async (reader) => {
    const breaks: AuditBreak[] = [];
    const report: Report = (kind, stream, position, label) => {
      if (breaks.length < mostBreaks) breaks.push({ kind, stream, position, say: label });
    };
    const say: Say = (kind, stream, position, where) => report(kind, stream, position, words[kind](where));
    const roots = await reader.rows(sql`select number, cut, streams, merkle, previous, root from audit_root order by number`, rootRow);
    const counted = await walkStreams(reader, roots, say);
    checkRoots(roots, counted.heads, say);
    const anchored = await checkAnchors(roots, options.anchorFile, report);
    return { breaks, events: counted.events, streams: counted.streams, roots: roots.length, anchored, unsealed: counted.unsealed };
  });
}

type Report = (kind: AuditBreak["kind"], stream: string | null, position: number, label: Label) => void;
type Say = (kind: AuditBreak["kind"], stream: string | null, position: number, where: string) => void;
type Counted = { events: number; streams: number; unsealed: number; readonly heads: readonly Map<string, Head>[] };

async function walkStreams(reader: Reader, roots: readonly Root[], say: Say): Promise<Counted> {
  const counted: Counted = { events: 0, streams: 0, unsealed: 0, heads: roots.map(() => new Map()) };
  let before: EventRow | null = null;
  for (;;) {
    const after: readonly [string, bigint] = before ? [before.stream, before.sequence] : ["", 0n];
    const page: readonly EventRow[] = await reader.rows(
      sql`select subject_id as stream, sequence, recorded_at as "recordedAt", body, previous, hash from audit_event
          where (subject_id, sequence) > (${after[0]}, ${after[1]}) order by subject_id, sequence limit ${pageSize}`,
      eventRow,
    );
    for (const event of page) {
      const first: boolean = before?.stream !== event.stream;
      if (first) counted.streams += 1;
      counted.events += 1;
      checkEvent(event, first ? null : before, say);
      const covering = rootOf(roots, event.recordedAt);
      if (covering === undefined) counted.unsealed += 1;
      else counted.heads[covering]?.set(event.stream, { stream: event.stream, sequence: event.sequence, hash: event.hash });
      before = event;
    }
    if (page.length < pageSize) return counted;
  }
}

function checkEvent(event: EventRow, before: EventRow | null, say: Say): void {
  const position = Number(event.sequence);
  const where = `${event.stream} #${position}`;
  if (event.sequence !== (before?.sequence ?? 0n) + 1n) say("missing", event.stream, Number((before?.sequence ?? 0n) + 1n), where);
  else if (event.previous !== (before?.hash ?? "")) say("chain", event.stream, position, where);
  if (eventHash(event) !== event.hash) say("altered", event.stream, position, where);
}

/** The first root whose cut lies after the moment: roots are in order of their cuts. */
function rootOf(roots: readonly Root[], recordedAt: Instant): number | undefined {
  let [low, high] = [0, roots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (recordedAt < (roots[middle]?.cut ?? "")) high = middle;
    else low = middle + 1;
  }
  return low < roots.length ? low : undefined;
}

function checkRoots(roots: readonly Root[], heads: readonly Map<string, Head>[], say: Say): void {
  for (const [i, root] of roots.entries()) {
    const before = roots[i - 1];
    const follows = root.number === i + 1 && root.previous === (before?.root ?? "") && root.cut > (before?.cut ?? "");
    if (!follows || chainedRoot(root) !== root.root) say("root-chain", null, root.number, `seal ${root.number}`);
    const found = [...(heads[i]?.values() ?? [])];
    if (found.length !== root.streams || merkleOf(found) !== root.merkle) say("root", null, root.number, `seal ${root.number}`);
  }
}

async function checkAnchors(roots: readonly Root[], path: string, report: Report): Promise<number> {
  const file = await readAnchorFile(path);
  const byNumber = new Map(roots.map((root) => [root.number, root]));
  const matching = new Set<number>();
  for (const anchor of file.anchors) {
    const root = byNumber.get(anchor.number);
    if (root?.root === anchor.root && root.cut === anchor.cut) matching.add(anchor.number);
    else report("anchor", null, anchor.number, words.anchor(`seal ${anchor.number}`));
  }
  const [line] = file.damaged;
  if (line !== undefined) report("anchor", null, line, damagedAnchors(path, file.damaged));
  const named = new Set(file.anchors.map((anchor) => anchor.number));
  const bare = roots.find((root) => !named.has(root.number));
  if (bare) report("anchor", null, bare.number, unanchored(path, file, matching.size, roots.length));
  return matching.size;
}

const damagedAnchors = (path: string, lines: readonly number[]): Label => ({
  zh: `锚文件 ${path} 有 ${lines.length} 行不是锚记录,首先是第 ${lines[0]} 行`,
  en: `${lines.length} line(s) of the anchor file ${path} are not anchors, the first is line ${lines[0]}`,
});

const unanchored = (path: string, { present }: AnchorFile, anchored: number, roots: number): Label =>
  present
    ? {
        zh: `${roots} 个封存根中只有 ${anchored} 个在锚文件 ${path} 中:其余未受库外锚定保护,锚文件可能不全或不是最新`,
        en: `anchored ${anchored} of ${roots} roots: the file ${path} lacks the others, so nothing outside the database vouches for them; it may be cut short or an older copy`,
      }
    : {
        zh: `锚文件 ${path} 不存在:${roots} 个封存根中 0 个有库外锚定。请用 --anchor 指明另存的副本`,
        en: `anchored 0 of ${roots} roots: there is no anchor file ${path}. Name a kept copy with --anchor`,
      };
