/** What a person reads, in both languages; Chinese first, English complete. */
export type Label = { readonly zh: string; readonly en: string };

export type Language = keyof Label;
