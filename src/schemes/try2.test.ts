import { test } from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { liveOf } from "./live/live.ts";
import { resultOf } from "./live/result.ts";
import { shippedTexts } from "./texts.ts";

test("try", () => {
  const plan = checkedPlan(shanxi14th);
  const text = shippedTexts(plan)[0];
  if (!text) return;
  for (let i = 0; i < 6; i += 1) {
    let t = performance.now();
    const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
    const t0 = performance.now() - t;
    const context = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" } as const;
    t = performance.now();
    const live = liveOf(context, text.content, text.checksum);
    const t1 = performance.now() - t;
    t = performance.now();
    if (live.ok) resultOf(context, live.value, "2023");
    console.log("figures", t0, "live", t1, "result", performance.now() - t);
  }
});
