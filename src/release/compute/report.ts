import type { Paper, PaperBlock, ReleaseContent } from "#contract";
import { clockText, type Instant, type Label } from "#kernel";
import type { Manifest } from "../bundle/manifest.ts";

const same = (text: string): Label => ({ zh: text, en: text });
const heading = (id: string, zh: string, en: string): PaperBlock => ({ kind: "heading", id, level: 1, text: { zh, en } });
const paragraph = (id: string, zh: string, en: string): PaperBlock => ({ kind: "paragraph", id, text: { zh, en } });
const column = (zh: string, en: string, align: "left" | "right", share: number) => ({ label: { zh, en }, align, share });

export const scoreText = (score: number | null): string => (score === null ? "—" : score.toFixed(2));
export const rankText = (rank: number | null): string => (rank === null ? "—" : String(rank));
/** Ends of an interval of ranks are rounded outwards: it never looks narrower than it is. */
export const intervalText = ({ low, high }: { readonly low: number | null; readonly high: number | null }): string =>
  low === null || high === null ? "—" : `${Math.floor(low)}–${Math.ceil(high)}`;

function ranking({ units, period }: ReleaseContent): PaperBlock {
  return {
    kind: "table",
    id: "ranking",
    title: { zh: `${period} 年得分与位次`, en: `Scores and ranks, ${period}` },
    columns: [
      column("位次", "Rank", "right", 1),
      column("评价对象", "Unit", "left", 3),
      column("得分", "Score", "right", 1.4),
      column("90% 位次区间", "90 % interval", "right", 1.8),
      column("并列组", "Tied group", "right", 1.2),
    ],
    rows: units.map((unit) => ({
      cells: [
        same(rankText(unit.rank)),
        unit.label,
        same(scoreText(unit.score)),
        same(intervalText(unit)),
        same(unit.group === null ? "—" : String(unit.group)),
      ],
      href: null,
    })),
    empty: { zh: "没有可排的评价对象。", en: "There is no unit to rank." },
  };
}

/** Each part followed by what it is made of; the index itself stands for all and is left out. */
function tree({ nodes }: ReleaseContent): PaperBlock {
  const under = (above: string): ReleaseContent["nodes"] =>
    nodes.filter(({ parent }) => parent === above).flatMap((node) => [node, ...under(node.id)]);
  const root = nodes.find(({ parent }) => parent === null);
  return {
    kind: "table",
    id: "tree",
    title: { zh: "指标与权重", en: "Indicators and weights" },
    columns: [column("指标", "Indicator", "left", 4), column("占比", "Share", "right", 1)],
    rows: (root ? under(root.id) : []).map(({ label, share, leaf }) => ({
      cells: [leaf ? label : { zh: `【${label.zh}】`, en: `[${label.en}]` }, same(`${(share * 100).toFixed(1)}%`)],
      href: null,
    })),
    empty: { zh: "没有指标。", en: "There is no indicator." },
  };
}

function basis(content: ReleaseContent, manifest: Omit<Manifest, "files">): PaperBlock {
  const { scheme, plan, program, cut, seed, runs, counts } = content;
  const adopted: Label = scheme.adoption
    ? {
        zh: `${scheme.adoption.number}，审定前试算过 ${scheme.adoption.tried} 份不同方案`,
        en: `${scheme.adoption.number}; ${scheme.adoption.tried} different texts were tried before`,
      }
    : { zh: "随规划载入", en: "brought along by the plan" };
  const rows: readonly (readonly [Label, Label])[] = [
    [
      { zh: "方案", en: "Scheme" },
      { zh: `${scheme.label.zh}（自 ${scheme.from} 起）`, en: `${scheme.label.en} (from ${scheme.from})` },
    ],
    [{ zh: "方案摘要", en: "Checksum of the scheme" }, same(scheme.checksum)],
    [{ zh: "审定", en: "Adopted" }, adopted],
    [{ zh: "规划版本", en: "Version of the plan" }, same(`${plan.id} ${plan.version}`)],
    [{ zh: "程序版本", en: "Version of the program" }, same(program)],
    [{ zh: "台账时点", en: "Cut of the ledger" }, same(clockText(cut as Instant))],
    [
      { zh: "数据", en: "Data" },
      {
        zh: `${counts.cells} 格中有数 ${counts.there} 格，其中取自以前年度 ${counts.reached} 格，按方法填补 ${counts.filled} 格`,
        en: `${counts.there} of ${counts.cells} cells have figures, ${counts.reached} of them of an earlier period; ${counts.filled} were filled by the method`,
      },
    ],
    [
      { zh: "不确定性", en: "Uncertainty" },
      { zh: `${runs} 次试算，种子 ${seed}`, en: `${runs} runs, seed ${seed}` },
    ],
    [{ zh: "责任单位", en: "Contact" }, content.contact],
    [
      { zh: "专项调查", en: "Surveys" },
      content.surveys.length === 0
        ? { zh: "未使用", en: "none" }
        : { zh: `批准文号 ${content.surveys.join("、")}`, en: `approval ${content.surveys.join(", ")}` },
    ],
    [{ zh: "签名公钥指纹", en: "Fingerprint of the key" }, same(manifest.key)],
  ];
  return { kind: "fields", id: "basis", rows: rows.map(([label, value]) => ({ label, value })) };
}

/** Counts of units with small cells left out, and quartiles of their scores. */
function distribution({ table, spread, nodes }: ReleaseContent): readonly PaperBlock[] {
  if (table === null) return [];
  const tenth = (value: number | null): Label => same(value === null ? "×" : value.toFixed(1));
  return [
    {
      kind: "table",
      id: "counts",
      title: { zh: "评价对象分布", en: "Where the units stand" },
      columns: [column("地区", "Region", "left", 1.4), ...table.columns.map(({ zh, en }) => column(zh, en, "right", 1))],
      rows: table.rows.map(({ label, cells }) => ({
        cells: [label, ...cells.map(({ count }) => same(count === null ? "×" : String(count)))],
        href: null,
      })),
      empty: { zh: "没有评价对象。", en: "There is no unit." },
    },
    { kind: "note", id: "counts-rule", text: table.rule },
    {
      kind: "table",
      id: "spread",
      title: { zh: "得分的四分位数", en: "Quartiles of scores" },
      columns: [
        column("分项", "Part", "left", 4),
        column("下四分位", "Lower quartile", "right", 1.4),
        column("中位数", "Median", "right", 1.4),
        column("上四分位", "Upper quartile", "right", 1.4),
      ],
      rows: spread.map(({ id, low, middle, high }) => ({
        cells: [nodes.find((node) => node.id === id)?.label ?? same(id), tenth(low), tenth(middle), tenth(high)],
        href: null,
      })),
      empty: { zh: "没有分项。", en: "There is no part." },
    },
  ];
}

function sources({ sources: list }: ReleaseContent): PaperBlock {
  return {
    kind: "table",
    id: "sources",
    title: null,
    columns: [column("来源", "Source", "left", 4), column("发布单位", "Publisher", "left", 2), column("格数", "Cells", "right", 0.8)],
    rows: list.map(({ title, publisher, cells }) => ({ cells: [same(title), publisher, same(String(cells))], href: null })),
    empty: { zh: "没有来源。", en: "There is no source." },
  };
}

/** Units that cannot be told from one another, in a sentence for each group of several. */
function groups({ units }: ReleaseContent): PaperBlock {
  const together = [...Map.groupBy(units, ({ group }) => group ?? 0)].filter(([group, list]) => group > 0 && list.length > 1);
  return {
    kind: "list",
    id: "groups",
    numbered: false,
    items:
      together.length === 0
        ? [{ zh: "没有分不出先后的评价对象。", en: "No units are tied." }]
        : together.map(([group, list]) => ({
            zh: `第 ${group} 组：${list.map(({ label }) => label.zh).join("、")}`,
            en: `Group ${group}: ${list.map(({ label }) => label.en).join(", ")}`,
          })),
  };
}

/** Whom a release ranks, and who cannot be told from whom. */
const byUnit = (content: ReleaseContent): readonly PaperBlock[] => [
  ranking(content),
  paragraph(
    "interval",
    "位次区间为方法中不确定之处反复试算后 5% 至 95% 的位次；区间重叠的对象不宜分先后。",
    "The interval holds the ranks from 5 % to 95 % of runs over all that is uncertain in the method; units whose intervals overlap should not be set one before the other.",
  ),
];

function questions({ findings }: ReleaseContent): PaperBlock {
  return {
    kind: "list",
    id: "findings",
    numbered: false,
    items:
      findings.length === 0
        ? [{ zh: "所用数据没有提请说明的问题。", en: "Nothing was asked about the figures it uses." }]
        : findings.map(({ number, title, state, outcome }) => ({
            zh: `${number} ${title}（${state.zh}）${outcome ? `：${outcome}` : ""}`,
            en: `${number} ${title} (${state.en})${outcome ? `: ${outcome}` : ""}`,
          })),
  };
}

type Section = { readonly id: string; readonly title: Label; readonly blocks: readonly PaperBlock[] };
const section = (id: string, zh: string, en: string, ...blocks: readonly PaperBlock[]): Section => ({ id, title: { zh, en }, blocks });
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;

function sectionsOf(content: ReleaseContent, manifest: Omit<Manifest, "files">): readonly Section[] {
  const { scheme, remarks, publishes } = content;
  const weighting = scheme.weighting ? [paragraph("weighting", scheme.weighting.zh, scheme.weighting.en)] : [];
  const rules: PaperBlock = { kind: "list", id: "remarks", items: [...remarks], numbered: false };
  return [
    ...(publishes === "counts"
      ? [section("distribution", "分布", "Distribution", ...distribution(content))]
      : [
          section("ranks", "得分与位次", "Scores and ranks", ...byUnit(content)),
          section("tied", "分不出先后的评价对象", "Units that are tied", groups(content)),
        ]),
    section("weights", "指标与权重", "Indicators and weights", tree(content), ...weighting),
    section("rests", "依据", "What it rests on", basis(content, manifest)),
    section("from", "数据来源", "Sources", sources(content)),
    section("asked", "数据核查", "Questions about the figures", questions(content)),
    ...(remarks.length > 0 ? [section("rules", "按规则处理之处", "Rules that were applied", rules)] : []),
    section("verify", "核验", "How to verify", howTo(content)),
  ];
}

const howTo = ({ publishes }: ReleaseContent): PaperBlock =>
  publishes === "counts"
    ? paragraph(
        "how",
        "从发布页下载发布包，离线运行 zhixing verify 文件名，即可核对签名、各表与合计，以及不公开的单元格不能由合计推出；计数如何得自单个对象，只有持有完整包（清单写明其摘要）的发布单位和受其委托者可以用 --whole 逐数重算。",
        "Download the bundle from the page of the release and run zhixing verify FILE, without a network: the signature, every table and sum are checked, and that no cell that is left out can be worked out from the sums. How the counts follow from single units can be computed again, by --whole, only by the office and those it hands the whole bundle to, whose digest the manifest names.",
      )
    : paragraph(
        "how",
        "从发布页下载发布包，离线运行 zhixing verify 文件名，即可核对签名并逐数重算。",
        "Download the bundle from the page of the release and run zhixing verify FILE, without a network: the signature is checked and every number computed again.",
      );

/** The report of a release as a document: on screen, printed, as a Word file, and as a page in the bundle. */
export function reportOf(content: ReleaseContent, manifest: Omit<Manifest, "files">): Paper {
  const { replaces } = manifest;
  return {
    form: "paper/1",
    masthead: null,
    title: content.title,
    number: manifest.release.number,
    issuer: manifest.standing,
    date: manifest.release.on,
    addressee: null,
    copies: null,
    blocks: [
      ...(replaces
        ? [
            paragraph(
              "erratum",
              `更正（${replaces.erratum}）：${replaces.reason}原发布包 ${replaces.bundle} 继续可查。`,
              `Erratum (${replaces.erratum}): ${replaces.reason} The earlier bundle ${replaces.bundle} stays readable.`,
            ),
          ]
        : []),
      paragraph("purpose", content.scheme.purpose.zh, content.scheme.purpose.en),
      paragraph(
        "standing",
        "本指数为平台测算，不是统计部门公布的统计数据；所用统计数据均引自发布单位，未作改动。",
        "This index is worked out by this platform and is no figure of the statistics bureau; statistics it uses are quoted from their publishers, unchanged.",
      ),
      ...sectionsOf(content, manifest).flatMap(({ id, title, blocks }, at) => [
        heading(`${id}-title`, `${numerals[at] ?? at + 1}、${title.zh}`, `${at + 1}. ${title.en}`),
        ...blocks,
      ]),
    ],
    figures: [],
    stamp: {
      zh: `台账时点 ${clockText(content.cut as Instant)} · 平台测算`,
      en: `Cut of the ledger ${clockText(content.cut as Instant)} · this platform's own measure`,
    },
  };
}
