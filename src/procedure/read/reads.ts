import { type ReadingScope, readingScopeOf, type Viewer } from "#access";
import type { FormAnswer, MatterList, MatterPage, MatterRow, ProcedureAnswer, Workbench } from "#contract";
import { type Instant, ok, type Result, refuse } from "#kernel";
import { actorOf } from "../desk.ts";
import type { Actor, Desk } from "../types.ts";
import type { Asked } from "./asked.ts";
import { type FormFrom, formAnswer, procedureAnswer, procedureRows } from "./definitions.ts";
import { exportedRows } from "./export.ts";
import { listOf } from "./list.ts";
import { listedByIds } from "./lookup.ts";
import { attachable } from "./may-attach.ts";
import { readable, readableAmong } from "./may-read.ts";
import { idsNamedIn, mattersAmong } from "./named-matters.ts";
import { pageOf } from "./page.ts";
import type { ReadParts } from "./parts.ts";
import { type Reveal, type Revealed, revealed } from "./reveal.ts";
import { whySealed } from "./sealed.ts";
import { lightTallies, type Tally } from "./tally.ts";
import { workbenchOf } from "./workbench.ts";

/** Everything about matters that is read; each answers as the one who asks may see it. */
export type Reads = {
  /** @param unread  notices not yet read */
  readonly workbench: (viewer: Viewer, unread: number) => Promise<Workbench>;
  readonly list: (viewer: Viewer, asked: Asked) => Promise<Result<MatterList>>;
  /** Every row of a list, for a file; refused beyond `most`, with how to narrow it. */
  readonly whole: (viewer: Viewer, asked: Asked, most: number) => Promise<Result<readonly MatterRow[]>>;
  readonly page: (viewer: Viewer, name: string) => Promise<Result<MatterPage>>;
  /** A matter as somebody sees it who has no part in it and may do nothing: for a room that has decided that it may be shown. */
  readonly fromOutside: (name: string) => Promise<Result<MatterPage>>;
  /** By id or number: whether somebody may read a matter, or why not and who can give the right. @returns its id */
  readonly mayRead: (viewer: Viewer, name: string) => Promise<Result<string>>;
  /** The same of opening the files that lie with it, which of a sealed one are for those who take part. */
  readonly mayOpenFiles: (viewer: Viewer, name: string) => Promise<Result<string>>;
  /** The same of laying a file with it. @returns where its files go */
  readonly mayAttach: (viewer: Viewer, name: string) => Promise<Result<{ readonly subject: string; readonly id: string }>>;
  /** Which of some matters somebody may read, by id; the others are refused with their reason. */
  readonly mayReadAll: (viewer: Viewer, ids: readonly string[]) => Promise<Result<null>>;
  /** Those of some matters that somebody may read. */
  readonly readableAmong: (viewer: Viewer, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether somebody may read every matter that something sent along names, whatever field it stands in. */
  readonly mayName: (viewer: Viewer, given: unknown) => Promise<Result<null>>;
  /** Numbers and titles by id, of matters that were vouched for. */
  readonly named: (ids: readonly string[]) => Promise<ReadonlyMap<string, { readonly number: string; readonly title: string }>>;
  readonly reveal: (viewer: Viewer, name: string, asked: Reveal) => Promise<Result<Revealed>>;
  readonly procedures: (viewer: Viewer) => ReturnType<typeof procedureRows>;
  readonly procedure: (viewer: Viewer, id: string) => Result<ProcedureAnswer>;
  readonly form: (viewer: Viewer, ref: string, from: FormFrom) => Promise<Result<FormAnswer>>;
  /** The moment answers are given at. */
  readonly now: () => Instant;
  /** Open matters by lead and light. */
  readonly lights: (desks?: readonly Desk[]) => Promise<readonly Tally[]>;
};

const outsider: Actor = { person: "", seats: [] };
const watching: ReadingScope = { all: true, regions: [], desks: [], person: "" };

export function openReads(parts: ReadParts): Reads {
  const { plan, store } = parts;
  const who = (viewer: Viewer): { readonly actor: Actor; readonly scope: ReadingScope } => ({
    actor: actorOf(plan, viewer),
    scope: readingScopeOf(plan, viewer),
  });
  const mayReadAll = async (viewer: Viewer, ids: readonly string[]): Promise<Result<null>> => {
    const { scope } = who(viewer);
    const places = await Promise.all([...new Set(ids)].map((id) => readable(parts, scope, id)));
    const faults = places.flatMap((place) => (place.ok ? [] : place.refusals));
    return faults.length > 0 ? refuse(...faults) : ok(null);
  };
  return {
    workbench: (viewer, unread) => workbenchOf(parts, who(viewer).actor, unread),
    list: (viewer, asked) => listOf(parts, who(viewer), asked),
    whole: (viewer, asked, most) => exportedRows(parts, who(viewer), asked, most),
    page: (viewer, name) => {
      const { actor, scope } = who(viewer);
      return pageOf(parts, actor, scope, name);
    },
    fromOutside: (name) => pageOf(parts, outsider, watching, name),
    mayRead: async (viewer, name) => {
      const place = await readable(parts, who(viewer).scope, name);
      return place.ok ? ok(place.value.id) : place;
    },
    mayOpenFiles: async (viewer, name) => {
      const { actor, scope } = who(viewer);
      const place = await readable(parts, scope, name);
      if (!place.ok) return place;
      const sealed = await whySealed(parts, actor, place.value.id);
      return sealed ? refuse(sealed) : ok(place.value.id);
    },
    mayAttach: async (viewer, name) => {
      const { actor, scope } = who(viewer);
      const place = await attachable(parts, actor, scope, name);
      return place.ok ? ok({ subject: place.value.subject, id: place.value.id }) : place;
    },
    mayReadAll,
    readableAmong: (viewer, ids) => readableAmong(parts, who(viewer).scope, ids),
    mayName: async (viewer, given) => {
      const ids = idsNamedIn(given);
      return ids.length === 0 ? ok(null) : mayReadAll(viewer, await mattersAmong(store, ids));
    },
    named: async (ids) => new Map((await listedByIds(store, [...new Set(ids)])).map((row) => [row.id, row])),
    reveal: (viewer, name, asked) => revealed(parts, who(viewer), name, asked),
    procedures: (viewer) => procedureRows(plan, who(viewer).actor, store.today()),
    procedure: (viewer, id) => procedureAnswer(plan, who(viewer).actor, store.today(), id),
    form: (viewer, ref, from) => {
      const { actor, scope } = who(viewer);
      return formAnswer(parts, actor, scope, ref, from);
    },
    now: store.now,
    lights: (desks) => lightTallies(store, desks),
  };
}
