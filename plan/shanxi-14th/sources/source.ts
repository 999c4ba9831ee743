import type { Label, Source } from "#define";

/** One source: the title as published and in English, who answers for the figures, where it was read. */
export const source = (
  id: string,
  zh: string,
  en: string,
  publisher: Label,
  url: string,
  rest: Pick<Source, "publishedOn" | "secondary"> = {},
): Source => ({ id, title: { zh, en }, publisher, url, ...rest });
