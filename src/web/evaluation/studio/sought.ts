import type { SchemeChoices } from "#contract";

type Choice = Pick<SchemeChoices["indicators"][number], "id" | "label" | "themeLabel">;

/** Whether every word sought stands in the name, the theme or the id, in either language. */
export function isSought({ id, label, themeLabel }: Choice, sought: string): boolean {
  const all = [id, label.zh, label.en, themeLabel.zh, themeLabel.en].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
