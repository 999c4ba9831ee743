import { html } from "hono/html";
import type { Answer, ReleaseContent } from "#contract";
import { dayOf, type Instant } from "#kernel";
import { labelled, section, table } from "../parts.ts";
import type { Html, Visit } from "../visit.ts";
import { countText } from "../words.ts";
import { howToVerify, keyFile } from "./release-verify.ts";

type Released = Answer<"openRelease">;

export function downloads(visit: Visit, { content, row, bundle, key, embargo, bundles, replacedBy }: Released): Html {
  const { say, language, link } = visit;
  const base = embargo ? `/api/releases/${row.id}/files` : `/api/open/releases/${row.id}/files`;
  const query = replacedBy === null ? "" : `?bundle=${bundle.digest}`;
  const file = (format: string, more = "") =>
    `${base}/${format}${query === "" && more !== "" ? `?${more}` : query + (more === "" ? "" : `&${more}`)}`;
  return section(
    "verify",
    say({ zh: "下载与核验", en: "Download and verify" }),
    html`<ul class="links"><li><a class="download" href="${file("bundle")}" download>${say({ zh: "发布包", en: "Bundle" })}</a></li>${(
      ["csv", "xlsx", "sdmx-csv"] as const
    ).map(
      (format) => html`<li><a class="download" href="${file(format)}" download>${format.toUpperCase()}</a></li>`,
    )}<li><a class="download" href="${file("docx", `lang=${language}`)}" download>${say({ zh: "报告（Word）", en: "Report (Word)" })}</a></li><li><a class="download" href="${file("metadata")}" download>${say({ zh: "说明元数据", en: "Reference metadata" })}</a></li></ul>${content.publishes === "units" ? "" : reach(visit)}${labelled(
      visit,
      [
        [{ zh: "发布包摘要（SHA-256）", en: "SHA-256 of the bundle" }, html`<code class="long">${bundle.digest}</code>`],
        [
          { zh: "签名公钥指纹", en: "Fingerprint of the key" },
          html`<code class="long">${bundle.fingerprint}</code>${key ? html` <a href="/open/keys/${keyFile(key.fingerprint)}" download>PEM</a>` : ""}`,
        ],
      ],
    )}<h3>${say({ zh: "怎样核验", en: "How to verify" })}</h3>${howToVerify(visit, {
      bundle: `${bundle.digest}.tar`,
      fingerprint: key?.fingerprint ?? null,
      madeWith: content.program,
    })}${
      bundles.length > 1
        ? html`<h3>${say({ zh: "历次发布包", en: "All bundles" })}</h3><ul class="plain">${bundles.map(
            ({ digest, madeAt, current }) =>
              html`<li><a href="${current ? link(`/open/releases/${row.id}`) : link(`/open/releases/${row.id}`, { bundle: digest })}"><code>${digest.slice(0, 16)}</code></a> ${dayOf(madeAt as Instant)}${current ? ` · ${say({ zh: "现行", en: "current" })}` : ""}</li>`,
          )}</ul>`
        : ""
    }`,
  );
}

/** What anybody can check of a release of counts, and what only those can who have the figures. */
const reach = ({ say }: Visit): Html =>
  html`<p class="note">${say({
    zh: "发布包不含单个评价对象。任何人都能核对签名、各表、合计，以及不公开的单元格不能由合计推出；计数如何得自单个对象，只有持有完整包（清单写明其摘要）的发布单位和受其委托者可以逐数重算。",
    en: "No single unit is in the bundle. Anybody can check the signature, the tables and sums, and that no cell left out can be worked out from them; that the counts follow from single units can be computed again only by the office and those it hands the whole bundle to, whose digest the manifest names.",
  })}</p>`;

export function errata(visit: Visit, { errata: list }: Released): Html | "" {
  const { say } = visit;
  if (list.length === 0) return "";
  return section(
    "errata",
    say({ zh: "更正", en: "Errata" }),
    html`<ul class="plain">${list.map(({ number, reason, publishedOn }) => html`<li>${publishedOn ?? ""} ${number} ${reason}</li>`)}</ul>`,
  );
}

/** Counts of units, with small cells left out. */
export function counts(visit: Visit, { table: given }: ReleaseContent): Html | "" {
  const { say } = visit;
  if (given === null) return "";
  const title = say({ zh: "分布", en: "Distribution" });
  const columns = [{ head: say({ zh: "地区", en: "Region" }) }, ...given.columns.map((column) => ({ head: say(column), number: true }))];
  const rows = given.rows.map(({ label, cells }) => [
    say(label),
    ...cells.map(({ count, hidden }) =>
      hidden || count === null
        ? html`<span class="missing">×</span><span class="only-read">${say({ zh: "不公开", en: "left out" })}</span>`
        : count,
    ),
  ]);
  return section("counts", title, html`${table(title, columns, rows, "counts")}<p class="note">${say(given.rule)}</p>`);
}

export function sources(visit: Visit, { sources: list }: ReleaseContent): Html {
  const { say } = visit;
  const title = say({ zh: "数据来源", en: "Sources" });
  const columns = [
    { head: say({ zh: "来源", en: "Source" }), wide: true },
    { head: say({ zh: "发布单位", en: "Publisher" }) },
    { head: say({ zh: "格数", en: "Cells" }), number: true },
  ];
  return section(
    "sources",
    title,
    table(
      title,
      columns,
      list.map(({ title: name, url, publisher, cells }) => [
        url === "" ? name : html`<a class="source" href="${url}" rel="noopener external">${name}</a>`,
        say(publisher),
        countText(cells),
      ]),
    ),
  );
}

/** Quartiles of the scores of the index and its parts. */
export function spread({ say }: Visit, { spread: list, nodes, table: given }: ReleaseContent): Html | "" {
  if (given === null) return "";
  const title = say({ zh: "得分的四分位数", en: "Quartiles of scores" });
  const columns = [
    { head: say({ zh: "分项", en: "Part" }), wide: true },
    { head: say({ zh: "下四分位", en: "Lower quartile" }), number: true },
    { head: say({ zh: "中位数", en: "Median" }), number: true },
    { head: say({ zh: "上四分位", en: "Upper quartile" }), number: true },
  ];
  const tenth = (value: number | null): string => (value === null ? "×" : value.toFixed(1));
  const rows = list.map(({ id, low, middle, high }) => [
    say(nodes.find((node) => node.id === id)?.label ?? { zh: id, en: id }),
    tenth(low),
    tenth(middle),
    tenth(high),
  ]);
  return section("spread", title, table(title, columns, rows));
}

/** What was asked about the figures before the release, and what it came to. */
export function findings({ say }: Visit, { findings: list }: ReleaseContent): Html {
  return section(
    "findings",
    say({ zh: "数据核查", en: "Questions about the figures" }),
    list.length === 0
      ? html`<p>${say({ zh: "制作时，所用数据没有提请说明的问题。", en: "When it was prepared nothing had been asked about the figures it uses." })}</p>`
      : html`<ul class="list">${list.map(
          ({ number, title, state, outcome }) =>
            html`<li>${number} ${title}<span class="under">${say(state)}${outcome ? say({ zh: `：${outcome}`, en: `: ${outcome}` }) : ""}</span></li>`,
        )}</ul>`,
  );
}
