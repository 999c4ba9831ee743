import { html } from "hono/html";
import { ok } from "#kernel";
import { labelled, section, table } from "../parts.ts";
import { ask, type Page } from "../visit.ts";
import { percentText, periodText } from "../words.ts";
import { cellText, rankText, releaseLink, scoreText, sourceText, standing, warnings } from "./release-parts.ts";

/** One indicator of a release: every unit's figure with its source, and the score it came to. */
export const releaseIndicatorPage: Page = {
  path: "/open/releases/:id/indicators/:indicator",
  show: async (visit) => {
    const { params, asked, say, language, link } = visit;
    const answer = await ask(
      visit,
      "openReleaseIndicator",
      { id: params.id ?? "", indicator: params.indicator ?? "" },
      asked.bundle ? { bundle: asked.bundle } : {},
    );
    if (!answer.ok) return answer;
    const found = answer.value;
    const { node, row, period, cells, better, basis } = found;
    const there = cells.filter(({ value }) => value !== null).length;
    const title = say({
      zh: `${say(node.label)}：${cells.length} 个评价对象中 ${there} 个有数（${periodText(period, "zh")}）`,
      en: `${node.label.en}: ${there} of ${cells.length} units have a figure (${period})`,
    });
    const columns = [
      { head: say({ zh: "评价对象", en: "Unit" }) },
      { head: say({ zh: "位次", en: "Rank" }), number: true },
      { head: say({ zh: "数值", en: "Value" }), number: true },
      { head: say({ zh: "标准化得分", en: "Scaled" }), number: true },
      { head: say({ zh: "来源", en: "Source" }), wide: true },
    ];
    const rows = cells.map((cell) => [
      html`<a href="${releaseLink(visit, `/units/${cell.unit}`)}">${say(cell.unitLabel)}</a>`,
      rankText(cell.rank),
      cellText(visit, cell),
      scoreText(cell.score),
      sourceText(visit, cell),
    ]);
    const passport = cells.find((cell) => cell.passport !== null)?.passport;
    const caption = say({ zh: "各对象的数值与得分", en: "Figures and scores of all units" });
    const body = html`<div class="hero">${warnings(visit, found)}<h1>${title}</h1>${standing(visit)}${labelled(visit, [
      [{ zh: "占总指数", en: "Share of the index" }, percentText(node.share)],
      [
        { zh: "方向", en: "Direction" },
        better === "higher" ? say({ zh: "越高越好", en: "more is better" }) : say({ zh: "越低越好", en: "less is better" }),
      ],
      ...(basis ? [[{ zh: "依据", en: "Basis" }, say(basis)] as const] : []),
      ...(passport
        ? [
            [
              { zh: "指标库", en: "Library" },
              html`<a href="${link(`/open/indicators/${passport.indicator}`)}">${say({ zh: "指标定义与历年数", en: "Definition and earlier years" })}</a>`,
            ] as const,
          ]
        : []),
    ])}</div><div class="stack">${section("cells", caption, table(caption, columns, rows))}</div>`;
    const crumbs = [
      { label: say({ zh: "评价发布", en: "Releases" }), path: "/open/releases" },
      { label: language === "zh" ? row.title : say(found.title), path: `/open/releases/${row.id}` },
      { label: say(node.label), path: visit.path },
    ];
    return ok({ title, crumbs, body });
  },
};
