import type { NoticeTemplate } from "#define";
import { alertNotices } from "./notices/alerts.ts";
import { assessmentNotices } from "./notices/assessment.ts";
import { bulletinNotices } from "./notices/bulletin.ts";
import { collectionNotices } from "./notices/collection.ts";
import { findingNotices } from "./notices/figure-finding.ts";
import { planningNotices } from "./notices/planning.ts";
import { releaseNotices } from "./notices/release.ts";
import { schemeNotices } from "./notices/scheme-adoption.ts";
import { supervisionNotices } from "./notices/supervision.ts";
import { thirdPartyNotices } from "./notices/third-party.ts";

/** The words of every notice the platform sends. */
export const notices: readonly NoticeTemplate[] = [
  ...alertNotices,
  ...assessmentNotices,
  ...bulletinNotices,
  ...collectionNotices,
  ...findingNotices,
  ...supervisionNotices,
  ...planningNotices,
  ...schemeNotices,
  ...releaseNotices,
  ...thirdPartyNotices,
];
