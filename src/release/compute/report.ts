import type { Paper, PaperBlock, ReleaseContent } from "#contract";
import type { Label } from "#kernel";
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

function tree({ nodes }: ReleaseContent): PaperBlock {
  return {
    kind: "table",
    id: "tree",
    title: { zh: "指标与权重", en: "Indicators and weights" },
    columns: [column("指标", "Indicator", "left", 4), column("占比", "Share", "right", 1)],
    rows: nodes
      .filter(({ parent }) => parent !== null)
      .map(({ label, share, leaf }) => ({
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
    [{ zh: "台账时点", en: "Cut of the ledger" }, same(cut)],
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
    [{ zh: "签名公钥指纹", en: "Fingerprint of the key" }, same(manifest.key)],
  ];
  return { kind: "fields", id: "basis", rows: rows.map(([label, value]) => ({ label, value })) };
}

/** Counts of units with small cells left out. */
function distribution({ table }: ReleaseContent): readonly PaperBlock[] {
  if (table === null) return [];
  return [
    {
      kind: "table",
      id: "counts",
      title: { zh: "评价对象分布", en: "Where the units stand" },
      columns: [column("地区", "Region", "left", 2), ...table.columns.map(({ zh, en }) => column(zh, en, "right", 1))],
      rows: table.rows.map(({ label, cells }) => ({
        cells: [label, ...cells.map(({ count }) => same(count === null ? "×" : String(count)))],
        href: null,
      })),
      empty: { zh: "没有评价对象。", en: "There is no unit." },
    },
    { kind: "note", id: "counts-rule", text: table.rule },
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
      heading("ranks", "一、得分与位次", "1. Scores and ranks"),
      ranking(content),
      paragraph(
        "interval",
        "位次区间为方法中不确定之处反复试算后 5% 至 95% 的位次；区间重叠的对象不宜分先后。",
        "The interval holds the ranks from 5 % to 95 % of runs over all that is uncertain in the method; units whose intervals overlap should not be set one before the other.",
      ),
      heading("tied", "二、分不出先后的评价对象", "2. Units that are tied"),
      groups(content),
      heading("weights", "三、指标与权重", "3. Indicators and weights"),
      tree(content),
      ...(content.scheme.weighting ? [paragraph("weighting", content.scheme.weighting.zh, content.scheme.weighting.en)] : []),
      heading("rests", "四、依据", "4. What it rests on"),
      basis(content, manifest),
      ...distribution(content),
      heading("from", "五、数据来源", "5. Sources"),
      sources(content),
      ...(content.remarks.length > 0
        ? [
            heading("remarks-title", "六、按规则处理之处", "6. Rules that were applied"),
            { kind: "list", id: "remarks", items: [...content.remarks], numbered: false } satisfies PaperBlock,
          ]
        : []),
      heading("verify", "核验", "How to verify"),
      paragraph(
        "how",
        "从发布页下载发布包，离线运行 zhixing verify 文件名，即可核对签名并逐数重算。",
        "Download the bundle from the page of the release and run zhixing verify FILE, without a network: the signature is checked and every number computed again.",
      ),
    ],
    figures: [],
    stamp: { zh: `台账时点 ${content.cut} · 平台测算`, en: `Cut of the ledger ${content.cut} · this platform's own measure` },
  };
}
