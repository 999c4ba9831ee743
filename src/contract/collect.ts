import { z } from "zod";
import { cellHistory, collectedSheet, collectedSheetRead, collection, handedIn, unitRegister } from "./collect-answers.ts";
import { schemeSubject } from "./evaluation-body.ts";
import { templateBytes } from "./files.ts";
import { acting, none, readingNow, time } from "./route.ts";

const scheme = z.object({ scheme: z.string().max(60) });
const period = z.string().max(10);
const base64 = Math.ceil(templateBytes / 3) * 4 + 4_000;
/** Twenty thousand figures with what they are of, and here and there a reason. */
const wholeSheet = 6_000_000;
const cells = z
  .array(z.object({ leaf: z.string().max(80), unit: z.string().max(80), value: z.string().max(60), reason: z.string().max(300) }))
  .max(20_000);

/** The register of evaluated units, and figures handed in for them. */
export const collectRoutes = {
  unitRegister: readingNow(
    "/api/evaluation/units",
    { zh: "评价对象名录", en: "Register of evaluated units" },
    "collect",
    none,
    z.object({ ...time, kind: schemeSubject.optional() }),
    unitRegister,
  ),
  collection: readingNow(
    "/api/evaluation/collect/{scheme}",
    { zh: "评价数据采集情况", en: "What was collected for a scheme" },
    "collect",
    scheme,
    z.object({ ...time, period: period.optional() }),
    collection,
  ),
  collectedCell: readingNow(
    "/api/evaluation/collect/{scheme}/cell",
    { zh: "一个采集数的来历", en: "How a collected figure came about" },
    "collect",
    scheme,
    z.object({ ...time, leaf: z.string().max(80), unit: z.string().max(80), period }),
    cellHistory,
  ),
  handInCollected: {
    ...acting(
      "POST",
      "/api/evaluation/collect/{scheme}",
      { zh: "报送采集表", en: "Hand a sheet of figures in" },
      "collect",
      scheme,
      z.object({
        period,
        keeper: z.string().max(80),
        cells,
        note: z.string().max(600),
        matter: z.object({ id: z.string(), revision: z.number().int() }).nullable().describe("a returned sheet that is handed in again"),
        key: z.string().min(8).max(80),
      }),
      handedIn,
    ),
    bodyLimit: wholeSheet,
  },
  readCollected: {
    ...acting(
      "POST",
      "/api/evaluation/collect/{scheme}/read",
      { zh: "读取填好的模板（不保存）", en: "Read a filled-in template; nothing is kept" },
      "collect",
      scheme,
      z.object({
        period,
        keeper: z.string().max(80),
        content: z.string().max(base64).describe("a filled-in template (.xlsx or .csv), base64"),
      }),
      collectedSheetRead,
    ),
    bodyLimit: base64 + 4_000,
  },
  collectedSheet: readingNow(
    "/api/evaluation/collected/{id}",
    { zh: "一张采集表", en: "A sheet as it was handed in" },
    "work",
    z.object({ id: z.string() }),
    none,
    collectedSheet,
  ),
} as const;
