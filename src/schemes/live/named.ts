import type { Remark } from "#evaluate/composite";
import type { Label, Refusal, Result } from "#kernel";
import type { SchemeContent } from "../texts.ts";

/**
 * Engines know ids alone; whoever reads what they say is given names: `rd-intensity` becomes the indicator's label, `140000` the unit's short name.
 */
export function namer({ tree }: SchemeContent, units: readonly { readonly id: string; readonly short: Label }[]): (say: Label) => Label {
  const names = new Map<string, Label>([
    ...units.map(({ id, short }) => [id, short] as const),
    ...tree.map(({ id, label }) => [id, label] as const),
  ]);
  const named = (text: string, language: keyof Label): string =>
    text.replaceAll(/[\w-]+/g, (word) => {
      const found = names.get(word);
      // In an English sentence a word such as "index" can be itself and not the node of that id.
      return found && (language === "zh" || /[-\d]/.test(word)) ? found[language] : word;
    });
  return ({ zh, en }) => ({ zh: named(zh, "zh"), en: named(en, "en") });
}

export type Name = ReturnType<typeof namer>;
/** The same of a refused result. */
export const namedResult = <T>(result: Result<T>, name: Name): Result<T> =>
  result.ok ? result : { ok: false, refusals: result.refusals.map((refusal): Refusal => ({ ...refusal, say: name(refusal.say) })) };
/** The same of rules that were applied. */
export const namedRemarks = (remarks: readonly Remark[], name: Name) => remarks.map(({ code, say }) => ({ code, say: name(say) }));
