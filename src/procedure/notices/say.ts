import type { NoticeList } from "#contract";
import type { CheckedPlan } from "#define";
import type { Label } from "#kernel";
import type { Notice } from "./rows.ts";

type NoticeRow = NoticeList["rows"][number];

/** The words of a template with its places filled; a place nobody filled is left out. */
export function fill(words: Label, facts: Readonly<Record<string, Label | undefined>>): Label {
  const one = (language: keyof Label): string =>
    words[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name]?.[language] ?? "");
  return { zh: one("zh"), en: one("en") };
}

/** A notice as it is read; one whose template the plan no longer has is named by its matter. */
export function noticeRow(plan: CheckedPlan, notice: Notice): NoticeRow {
  const { id, facts, urgent, matter, at, readAt } = notice;
  const template = plan.notices.find((one) => one.id === notice.template);
  const plain = Object.fromEntries(Object.entries(facts).map(([name, text]): readonly [string, Label] => [name, { zh: text, en: text }]));
  const unit = plan.units.find((one) => one.id === facts.unit)?.short;
  return {
    id,
    template: notice.template,
    label: template?.label ?? { zh: "通知", en: "Notice" },
    say: template ? fill(template.say, { ...plain, unit: unit ?? plain.unit }) : { zh: facts.title ?? "", en: facts.title ?? "" },
    urgent,
    sheet: template?.sheet ? `/supervision/sheets/${id}` : null,
    matter,
    at,
    readAt,
  };
}
