import type { ReadingScope } from "#access";
import type { MatterList } from "#contract";
import { dayOf, ok, type Result } from "#kernel";
import type { Actor } from "../types.ts";
import { type Asked, filtersOf } from "./asked.ts";
import { cursorText, readCursor } from "./cursor.ts";
import { countListed, findListed, type Order, type Search } from "./find.ts";
import { calledInList, childCountsOf, heldIn } from "./lookup.ts";
import type { ReadParts } from "./parts.ts";
import { waysOf } from "./reach.ts";
import { matterRow } from "./row-answers.ts";
import type { Listed } from "./rows.ts";

export type Asker = { readonly actor: Actor; readonly scope: ReadingScope };

const [usualPage, mostPage] = [50, 200];

const orderOf = ({ sort, open, due }: Asked): Order => sort ?? (open === "yes" || due !== undefined ? "due" : "newest");

/**
 * A page of the matters somebody may read, in an order that stays: the newest first, or what falls due first.
 * @refuses procedure/staleCursor
 */
export async function listOf(parts: ReadParts, { actor, scope }: Asker, asked: Asked): Promise<Result<MatterList>> {
  const { store, plan } = parts;
  const [order, now] = [orderOf(asked), store.now()];
  const cursor = asked.after === undefined ? null : readCursor(asked.after, order);
  if (cursor && !cursor.ok) return cursor;
  const size = Math.min(mostPage, Math.max(1, Number(asked.limit ?? usualPage)));
  const filters = filtersOf(asked, { now, person: actor.person });
  const search: Search = {
    ways: waysOf(scope, filters, asked.mine === "yes"),
    filters,
    order,
    after: cursor?.value.after ?? null,
    limit: size + 1,
  };
  const [found, total] = await Promise.all([findListed(store, search), cursor?.value.total ?? countListed(store, search)]);
  const page = found.slice(0, size);
  const [called, children, held] = await Promise.all([
    calledInList(store, parts.namesOf, page),
    childCountsOf(
      store,
      page.map(({ id }) => id),
    ),
    heldIn(store, page, actor),
  ]);
  const words = { plan, called, today: dayOf(now) };
  const rows = page.map((row) =>
    matterRow(words, row, { children: children.get(row.id), held: held.filter(({ matter }) => matter === row.id), actor }),
  );
  return ok({ now, total, rows, next: found.length > size ? nextOf(page.at(-1), order, total) : null });
}

const nextOf = (last: Listed | undefined, order: Order, total: MatterList["total"]): string | null =>
  last ? cursorText({ order, after: { id: last.id, dueAt: last.dueAt }, total }) : null;
