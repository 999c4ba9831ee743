import { html } from "hono/html";
import type { Answer } from "#contract";
import { ok } from "#kernel";
import { section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { periodText } from "../words.ts";
import { cellText, intervalText, rankText, releaseLink, scoreText, sourceText, standing, warnings } from "./release-parts.ts";

type Found = Answer<"openReleaseUnit">;

function groups(visit: Visit, { nodes }: Found): Html {
  const { say } = visit;
  const title = say({ zh: "分项得分", en: "Scores by part" });
  const columns = [
    { head: say({ zh: "分项", en: "Part" }), wide: true },
    { head: say({ zh: "占比", en: "Share" }), number: true },
    { head: say({ zh: "得分", en: "Score" }), number: true },
    { head: say({ zh: "位次", en: "Rank" }), number: true },
  ];
  const rows = nodes
    .filter(({ leaf, parent }) => !leaf && parent !== null)
    .map(({ label, share, score, rank }) => [say(label), `${(share * 100).toFixed(1)}%`, scoreText(score), rankText(rank)]);
  return rows.length === 0 ? html`` : section("parts", title, table(title, columns, rows));
}

function figures(visit: Visit, { cells }: Found): Html {
  const { say } = visit;
  const title = say({ zh: "所用数据", en: "Figures behind it" });
  const columns = [
    { head: say({ zh: "指标", en: "Indicator" }), wide: true },
    { head: say({ zh: "数值", en: "Value" }), number: true },
    { head: say({ zh: "位次", en: "Rank" }), number: true },
    { head: say({ zh: "来源", en: "Source" }), wide: true },
  ];
  const rows = cells.map((cell) => [
    html`<a href="${releaseLink(visit, `/indicators/${cell.leaf}`)}">${say(cell.leafLabel)}</a>`,
    cellText(visit, cell),
    rankText(cell.rank),
    sourceText(visit, cell),
  ]);
  return section("figures", title, table(title, columns, rows));
}

function tied(visit: Visit, { tied: list }: Found): Html {
  const { say } = visit;
  return section(
    "tied",
    say({ zh: "分不出先后的对象", en: "Units it is tied with" }),
    list.length === 0
      ? html`<p>${say({ zh: "没有。", en: "None." })}</p>`
      : html`<ul class="links">${list.map((unit) => html`<li><a href="${releaseLink(visit, `/units/${unit.id}`)}">${say(unit.label)}</a> ${rankText(unit.rank)}</li>`)}</ul>`,
  );
}

/** One unit of a release: its place, how sure it is, its parts, and every figure with its source. */
export const releaseUnitPage: Page = {
  path: "/open/releases/:id/units/:unit",
  show: async (visit) => {
    const { params, asked, say, language } = visit;
    const answer = await ask(
      visit,
      "openReleaseUnit",
      { id: params.id ?? "", unit: params.unit ?? "" },
      asked.bundle ? { bundle: asked.bundle } : {},
    );
    if (!answer.ok) return answer;
    const found = answer.value;
    const { unit, of, period, row } = found;
    const [where, when, what] = [say(unit.label), periodText(period, language), say(row.scheme.label)];
    const title =
      unit.rank === null
        ? `${where} · ${what} ${when}`
        : say({
            zh: `${where}${when}${what}得 ${scoreText(unit.score)} 分，居 ${of} 个评价对象的第 ${unit.rank} 位，位次区间 ${intervalText(unit)}`,
            en: `${where}, ${what} ${when}: ${scoreText(unit.score)} points, rank ${unit.rank} of ${of}, interval ${intervalText(unit)}`,
          });
    const body = html`<div class="hero">${warnings(visit, found)}<h1>${title}</h1>${standing(visit)}</div><div class="halves"><div>${groups(visit, found)}</div><div>${tied(visit, found)}</div></div><div class="stack">${figures(visit, found)}</div>`;
    const crumbs = [
      { label: say({ zh: "评价发布", en: "Releases" }), path: "/open/releases" },
      { label: language === "zh" ? row.title : say(found.title), path: `/open/releases/${row.id}` },
      { label: where, path: visit.path },
    ];
    return ok({ title, crumbs, body });
  },
};
