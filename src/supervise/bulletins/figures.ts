import type { PaperFigure } from "#contract";
import type { Label } from "#kernel";
import type { PeriodFacts } from "../board/facts.ts";
import { rates, setOf } from "../board/sets.ts";

const both = (text: string): Label => ({ zh: text, en: text });
/** The page of the situation with the items of a set open beside it. */
export const setHref = (set: string, period: string): string => `/supervision/board?${new URLSearchParams({ period, set }).toString()}`;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Figures a bulletin can name; each opens the items it counts. */
export function bulletinFigures(facts: PeriodFacts): readonly PaperFigure[] {
  const { items, period } = facts;
  const size = (set: string): number => {
    const found = setOf(set, facts);
    return found ? items.filter((item) => found.has(item)).length : 0;
  };
  const count = (id: string, set: string, label: Label): PaperFigure => ({
    id,
    label,
    shown: both(String(size(set))),
    href: setHref(set, period.id),
  });
  const share = (id: string, name: string): readonly PaperFigure[] => {
    const rate = rates.find((one) => one.id === name);
    const [met, missed] = [size(`rate:${name}:met`), size(`rate:${name}:missed`)];
    if (!rate || met + missed === 0) return [];
    const counted = rate.better === "higher" ? "missed" : "met";
    return [{ id, label: rate.label, shown: both(percent(met / (met + missed))), href: setHref(`rate:${name}:${counted}`, period.id) }];
  };
  return [
    count("opened", "opened", { zh: "本期立项数", en: "Opened" }),
    count("closed", "closed", { zh: "本期办结数", en: "Closed" }),
    count("open", "open", { zh: "在办数", en: "In hand" }),
    count("red", "lit:red", { zh: "红灯数", en: "Red" }),
    count("yellow", "lit:yellow", { zh: "黄灯数", en: "Yellow" }),
    count("cleared", "cleared", { zh: "逾期后办结数", en: "Closed after being late" }),
    count("warned", "source:alert", { zh: "预警转督办数", en: "Arisen from warnings" }),
    ...share("acceptance-rate", "acceptance"),
    ...share("feedback-rate", "feedback"),
    ...share("on-time-rate", "on-time"),
    ...share("redone-rate", "redone"),
  ];
}
