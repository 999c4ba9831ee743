/** `chapter.section.paragraph`; section 0 is the chapter's lead, `0.0.1` the preamble. */
export type ClauseId = `${number}.${number}.${number}`;
/** kebab-case, the file's name. */
export type Id = string;
