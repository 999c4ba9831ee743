import type { Actor } from "#procedure";
import { situationNow } from "./board/board.ts";
import { itemsBehind, situationIn } from "./board/period.ts";
import { type BulletinParts, bulletinList, bulletinPage, bulletinSheet, draftBulletin, issueBulletin } from "./bulletins/bulletins.ts";
import { burdenIn } from "./burden/burden.ts";
import { scoreBoard, scoreSheet } from "./scores/board.ts";

/** Supervision as a whole: what it looks like, how units do, what it costs them, and what is told about it. */
export function openSituation(parts: BulletinParts) {
  type Period = string | undefined;
  return {
    now: () => situationNow(parts),
    period: (period: Period) => situationIn(parts, period),
    items: (set: string, period: Period) => itemsBehind(parts, set, period),
    scores: (period: Period) => scoreBoard(parts, period),
    score: (desk: string, period: Period, actor: Actor) => scoreSheet(parts, desk, period, actor),
    burden: (period: Period) => burdenIn(parts, period),
    bulletins: (actor: Actor) => bulletinList(parts, actor),
    bulletin: (actor: Actor, id: string) => bulletinPage(parts, actor, id),
    bulletinSheet: (id: string) => bulletinSheet(parts, id),
    draftBulletin: (actor: Actor, period: string, key: string) => draftBulletin(parts, actor, period, key),
    issueBulletin: (actor: Actor, id: string, seen: { readonly revision: number; readonly key: string }) =>
      issueBulletin(parts, actor, id, seen),
  };
}
export type Situating = ReturnType<typeof openSituation>;
