import type { NoticeTemplate } from "#define";

/** The words of every notice the platform sends. */
export const notices: readonly NoticeTemplate[] = [];
