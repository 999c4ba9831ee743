type Named = { readonly code: string; readonly label: { readonly zh: string; readonly en: string } };
/** By Chinese name, by pinyin as the English name has it, or by code. */
export function isFound({ code, label }: Named, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return wanted === "" || [code, label.zh, label.en.toLowerCase()].some((text) => text.includes(wanted));
}
