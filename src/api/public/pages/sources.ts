import { html } from "hono/html";
import { ok } from "#kernel";
import { table } from "../parts.ts";
import { ask, type Page } from "../visit.ts";
import { countText, none } from "../words.ts";
import { currentFigures, replacedNote } from "./counts.ts";

/** Every source with its publisher, its address and how many figures came from it. */
export const sourcesPage: Page = {
  path: "/open/sources",
  show: async (visit) => {
    const [answer, list] = await Promise.all([ask(visit, "sources", {}, {}), ask(visit, "indicators", {}, {})]);
    if (!answer.ok) return answer;
    if (!list.ok) return list;
    const { say } = visit;
    const { sources } = answer.value;
    const figures = sources.reduce((sum, s) => sum + s.figures, 0);
    const replaced = figures - currentFigures(list.value);
    const title = say({
      zh: `${countText(figures)} 个数来自 ${sources.length} 个来源`,
      en: `${countText(figures)} figures from ${sources.length} sources`,
    });
    const columns = [
      { head: say({ zh: "来源与发布单位", en: "Source and publisher" }), wide: true },
      { head: say({ zh: "公布日期", en: "Published" }) },
      { head: say({ zh: "数据条数", en: "Figures" }), number: true },
    ];
    const rows = sources.map((s) => [
      html`<a id="${s.id}" href="${s.url}" rel="noopener external">${say(s.title)}</a><span class="under">${say(s.publisher)}${s.secondary ? ` · ${say({ zh: "转载或转录，非发布机关页面", en: "a reprint or transcription, not the issuer's page" })}` : ""}</span>`,
      s.publishedOn ?? none,
      countText(s.figures),
    ]);
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "所有数照来源原样录入，不插值、不估算；转载页已注明。发现出入请在“意见建议”告诉我们。",
      en: "Figures are taken over as published, nothing interpolated or estimated; reprints are marked. Please report differences under Feedback.",
    })}</p>${replacedNote(visit, replaced)}</div><div class="sheet">${table(say({ zh: "数据来源", en: "Sources" }), columns, rows)}</div>`;
    return ok({ title, crumbs: [{ label: say({ zh: "数据来源", en: "Sources" }), path: "/open/sources" }], body });
  },
};
