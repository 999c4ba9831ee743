import { html } from "hono/html";
import { formats } from "#download";
import { type Label, ok } from "#kernel";
import { fileOf, isWhole, setsOf } from "../open-files.ts";
import { section, table } from "../parts.ts";
import { ask, type Html, type Page, type Visit } from "../visit.ts";
import { countText } from "../words.ts";
import { currentFigures, replacedNote } from "./counts.ts";

/** What each column of a file holds. */
const schema: readonly (readonly [string, Label])[] = [
  ["indicator_code", { zh: "数据代码；公式指标为其编号", en: "code of the data; a formula's own id" }],
  ["indicator_id", { zh: "指标编号，与本站地址一致", en: "id of the indicator, as in this site's addresses" }],
  ["indicator_name_zh / _en", { zh: "指标名称（中文、英文）", en: "name of the indicator in Chinese and English" }],
  ["region_code", { zh: "地区代码（GB/T 2260，六位）", en: "region, six digits of GB/T 2260" }],
  ["region_name_zh / _en", { zh: "地区名称（中文、英文）", en: "name of the region in Chinese and English" }],
  ["period", { zh: "所属期：年、半年、季、月、日或起止", en: "period: year, half-year, quarter, month, day or span" }],
  ["value", { zh: "十进制数值，不四舍五入", en: "decimal value, not rounded" }],
  ["unit / unit_id", { zh: "计量单位及其编号", en: "unit and its id" }],
  [
    "qualifier",
    {
      zh: "限定：exact 确数、rounded 取整、at-least 下限、provisional 初步、sample 抽样",
      en: "exact, rounded, at-least, provisional or sample",
    },
  ],
  ["published_on", { zh: "公布日期", en: "day of publication" }],
  ["published_assumed", { zh: "公布日期是否为推定（yes / no）", en: "whether that day is assumed (yes / no)" }],
  ["source_id / _title / _url", { zh: "来源编号、标题和地址", en: "id, title and address of the source" }],
];

function files(visit: Visit, counts: ReadonlyMap<string, { readonly indicators: number; readonly figures: number }>): Html {
  const { say, facts } = visit;
  const columns = [
    { head: say({ zh: "数据集", en: "Set" }), wide: true },
    { head: say({ zh: "指标", en: "Indicators" }), number: true },
    { head: say({ zh: "公布数", en: "Published figures" }), number: true },
    { head: say({ zh: "下载", en: "Download" }) },
  ];
  const rows = setsOf(facts.plan).map((set) => {
    const theme = facts.plan.themes.find((t) => t.id === set);
    const count = counts.get(set);
    return [
      isWhole(set) ? html`<b>${say({ zh: "全部数据", en: "Everything" })}</b>` : say(theme?.label ?? { zh: set, en: set }),
      countText(count?.indicators ?? 0),
      countText(count?.figures ?? 0),
      html`<span class="links">${formats.map((format) => html`<a class="download" href="/open/data/${fileOf(set, format).name}" download>${format.toUpperCase()}</a>`)}</span>`,
    ];
  });
  return table(say({ zh: "开放数据文件", en: "Open data files" }), columns, rows);
}

const licence = ({ say }: Visit): Html =>
  html`<p>${say({
    zh: "这些数是统计机构和政府已公布的事实，可以自由查阅、复制、加工和再发布，包括用于商业目的。请注明原发布单位和公布日期，不得改动数值后仍以原发布单位名义引用。本站整理的定义、口径说明和接口随程序按 Apache-2.0 许可提供。",
    en: "These are facts already published by statistical offices and governments. They may be read, copied, worked with and published again, for any purpose. Name the original publisher and the day of publication, and do not quote changed values in the publisher's name. Definitions, scope notes and the interface come with the program under Apache-2.0.",
  })}</p>`;

/** Everything to take away, with what it means and how to check it. */
export const dataPage: Page = {
  path: "/open/data",
  show: async (visit) => {
    const [answer, sources] = await Promise.all([ask(visit, "indicators", {}, {}), ask(visit, "sources", {}, {})]);
    if (!answer.ok) return answer;
    if (!sources.ok) return sources;
    const { say, facts } = visit;
    const counts = new Map(
      setsOf(facts.plan).map((set) => {
        const list = answer.value.indicators.filter((i) => isWhole(set) || i.theme === set);
        return [set, { indicators: list.length, figures: list.reduce((sum, i) => sum + (i.formula ? 0 : i.figures), 0) }];
      }),
    );
    const total = currentFigures(answer.value);
    const replaced = sources.value.sources.reduce((sum, s) => sum + s.figures, 0) - total;
    const title = say({
      zh: `${answer.value.indicators.length} 项指标的 ${countText(total)} 个公布数，全部可以下载`,
      en: `${countText(total)} published figures of ${answer.value.indicators.length} indicators, all to download`,
    });
    const body = html`<div class="hero"><h1>${title}</h1><p class="detail">${say({
      zh: "CSV 为 UTF-8；XLSX 可直接用表格软件打开；SDMX-CSV 供统计系统交换。公式算出的数也在文件内，所以行数多于公布数。",
      en: "CSV is UTF-8, XLSX opens in spreadsheet programs, SDMX-CSV is for exchange between statistical systems. Files also hold what formulas give, so they have more lines than there are published figures.",
    })}</p>${replacedNote(visit, replaced)}</div><div class="stack">${section("files", say({ zh: "下载", en: "Download" }), html`${files(visit, counts)}<p class="links"><a href="/open/data/SHA256SUMS">${say({ zh: "校验值（SHA-256）", en: "Checksums (SHA-256)" })}</a><span class="note">${say({ zh: `数据截至 ${facts.asOf}，版本 ${facts.figures.cut}`, en: `Data as of ${facts.asOf}, edition ${facts.figures.cut}` })}</span></p>`)}${section(
      "schema",
      say({ zh: "各列含义", en: "What the columns hold" }),
      table(
        say({ zh: "各列含义", en: "Columns" }),
        [{ head: say({ zh: "列", en: "Column" }) }, { head: say({ zh: "含义", en: "Meaning" }), wide: true }],
        schema.map(([name, meaning]) => [html`<code>${name}</code>`, say(meaning)]),
      ),
    )}${section("api", say({ zh: "接口", en: "Interface" }), html`<p>${say({ zh: "同样的数可以按指标、地区、时点查询：", en: "The same figures can be asked for by indicator, region and time:" })} <a href="/api/docs">/api/docs</a> · <a href="/api/openapi.json">OpenAPI 3.1</a></p>`)}${section("licence", say({ zh: "许可", en: "Licence" }), licence(visit))}</div>`;
    return ok({ title, crumbs: [{ label: say({ zh: "开放数据", en: "Open data" }), path: "/open/data" }], body });
  },
};
