import { mayReadRecord, readingScopeOf, type Viewer } from "#access";
import { defineRefusals } from "#kernel";
import type { Supervising } from "#supervise";
import type { Facts } from "./parts.ts";

/** Refusals of the pages of supervision before any rule of a matter is asked. */
export const supervisionRefusals = defineRefusals("supervision", {
  notKept: {
    kind: "not-met",
    say: (_: Record<string, never>) => ({
      zh: "这里没有接入督办的存储，请联系系统管理员。",
      en: "No store of supervision is connected here; please ask the administrator.",
    }),
  },
  noSuchMatter: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这个事项，或您所在单位未参与办理。请从督办台打开。",
      en: "There is no such matter, or your unit has no part in it. Open it from the list of supervision.",
    }),
  },
  noSuchSheet: {
    kind: "not-found",
    say: (_: Record<string, never>) => ({
      zh: "没有这张督办单，或您所在单位未参与办理。请核对编号，如 DB-2026-0012-7。",
      en: "There is no such sheet, or your unit has no part in its matter. Please check the number, such as DB-2026-0012-7.",
    }),
  },
  noPackage: {
    kind: "invalid",
    say: (_: Record<string, never>) => ({
      zh: "文件不是可读的 Excel 表格。请用从本页下载的表填写，或导入 .json、.csv 文件。",
      en: "The file is no workbook that can be read. Fill in the one downloaded from this page, or bring a .json or .csv file.",
    }),
  },
});

/** Whether a matter lies within what somebody reads. */
export async function mayReadSupervised({ plan }: Facts, supervising: Supervising, viewer: Viewer, matter: string): Promise<boolean> {
  const place = await supervising.placeOf(matter);
  return place !== undefined && mayReadRecord(readingScopeOf(plan, viewer), place);
}
