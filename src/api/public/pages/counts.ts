import { html } from "hono/html";
import type { Answer } from "#contract";
import type { Html, Visit } from "../visit.ts";
import { countText } from "../words.ts";

/** Published figures that hold now: one for each indicator, region and period, without what formulas give. */
export const currentFigures = ({ indicators }: Answer<"indicators">): number =>
  indicators.reduce((sum, i) => sum + (i.formula ? 0 : i.figures), 0);

/** Why sources give more figures than there are to download: what a revision replaced stays with its source. */
export const replacedNote = ({ say }: Visit, replaced: number): Html | "" =>
  replaced === 0
    ? ""
    : html`<p class="note">${say({
        zh: `按来源计数包括后来被修订替换的 ${countText(replaced)} 个旧数；“开放数据”只计现行数，因此少 ${countText(replaced)} 个。`,
        en: `Counted by source, ${countText(replaced)} older figures that were revised later are included; Open data counts those that hold now, which is ${countText(replaced)} fewer.`,
      })}</p>`;
