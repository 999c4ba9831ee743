import type { BulletinAnswer } from "#contract";
import type { Label } from "#kernel";
import { deskNamed } from "../board/board.ts";
import type { PeriodFacts } from "../board/facts.ts";
import { isWork } from "../board/sets.ts";
import type { Item } from "../items/types.ts";

const dayMs = 86_400_000;
const daysFrom = (at: string, now: string): number => Math.max(0, Math.floor((Date.parse(now) - Date.parse(at)) / dayMs));

/** What is red now, the longest late first. */
export const redItems = (facts: PeriodFacts): readonly Item[] =>
  facts.items
    .filter((item) => item.closedAt === null && item.light === "red" && isWork(item, facts))
    .toSorted((a, b) => (overdueSince(b, facts).days ?? -1) - (overdueSince(a, facts).days ?? -1) || (a.id < b.id ? -1 : 1));

/** The deadline that has been missed longest, and for how many whole days; null days where progress or rework made it red. */
export function overdueSince(item: Item, { version, now }: PeriodFacts): { readonly label: Label; readonly days: number | null } {
  const missed = item.clocks.filter(({ state, dueAt }) => state === "running" && dueAt <= now).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const [first] = missed;
  const label = version.deadlines.find(({ id }) => id === first?.name)?.label;
  return first && label
    ? { label, days: daysFrom(first.dueAt, now) }
    : { label: { zh: "进度或返工", en: "Progress or rework" }, days: null };
}

/** So many red ones, or one so many days late, and talks may be suggested. */
const [redOnes, daysLate] = [3, 7];

/** Units talks might be held with: a suggestion in words, which the platform itself never sends. */
export function talksSuggested(facts: PeriodFacts): BulletinAnswer["talks"] {
  const byUnit = [...Map.groupBy(redItems(facts), ({ lead }) => lead)];
  return byUnit.flatMap(([desk, items]) => {
    const longest = Math.max(...items.map((item) => overdueSince(item, facts).days ?? 0));
    if (items.length < redOnes && longest < daysLate) return [];
    const named = deskNamed(facts.plan, desk);
    return [
      {
        desk: named,
        set: `red-by:${desk}`,
        say: {
          zh: `${named.label.zh}有红灯事项${items.length}项，最长逾期${longest}天。建议由领导小组办公室研究是否约谈。`,
          en: `${named.label.en} has ${items.length} red matter(s), the longest ${longest} days late. The office may consider talks.`,
        },
      },
    ];
  });
}
