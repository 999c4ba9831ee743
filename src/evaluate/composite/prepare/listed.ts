const most = 8;

/** Codes in a sentence, the first eight and how many there are in all. */
export const listed = (ids: readonly string[]): { readonly zh: string; readonly en: string } => {
  const first = ids.slice(0, most);
  return ids.length > most
    ? { zh: `${first.join("、")}等 ${ids.length} 项`, en: `${first.join(", ")} and ${ids.length - most} more` }
    : { zh: first.join("、"), en: first.join(", ") };
};
