import type { NoticeTemplate } from "#define";
import { alertNotices } from "./notices/alerts.ts";

/** The words of every notice the platform sends. */
export const notices: readonly NoticeTemplate[] = [...alertNotices];
