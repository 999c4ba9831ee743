import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan, publishedFigures } from "../../tests/support/figures.ts";
import { checkedText } from "./draft/docx.ts";
import { draftOfText } from "./draft/draft.ts";
import { draftOfHtml } from "./draft/html.ts";
import { proofread } from "./proofread.ts";

const plan = checkedPlan(shanxi14th);
const figures = publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url));
const context = { plan, figures, asOf: "2026-11-22", knownAt: null, today: "2026-11-22" } as const;
const check = (text: string) => proofread(context, draftOfText(text));

for (const [text, mark, why] of [
  ["2023年全省研发经费298亿元。", "agrees", /与公布数298\.2亿元相符/],
  ["2023年全省研发经费299亿元。", "differs", /公布数为298\.2亿元/],
  ["2023年全省研发经费298.2万元。", "differs", /量级相差10000倍/],
  ["2023年全省研发经费289.2亿元。", "differs", /前后颠倒/],
  ["2022年全省高新技术企业4155家。", "differs", /2023年的数/],
  ["2021年大同市研发经费114.7亿元。", "differs", /太原市的数/],
  ["2023年全省高新技术企业1373家。", "other-scope", /当年认定高新技术企业数/],
  ["2022年技术合同成交总额561.86亿元。", "revised", /修订为561\.84亿元/],
  ["2025年高新技术企业4500家。", "floor", /不少于4,500家/],
  ["2024年高新技术企业5000家。", "unfounded", /没有公布数/],
  ["2025年，全省高新技术企业达到5000家。", "unfounded", /规划目标值，不是公布数/],
  ["会议提出8个方面的要求。", "unfounded", /未识别/],
  ["2023年湖北研发经费是我省的4.7倍。", "agrees", /山西省298\.2亿元，湖北省1,408\.2亿元/],
  ["2023年我省研发投入强度比全国低1.94个百分点。", "differs", /1\.49/],
  ["2023年，企业资金占全省研发经费的84.4%。", "agrees", /84\.4/],
  ["2022年全省地区生产总值25642.59亿元。", "revised", /最终数为25,583\.9亿元/],
  ["山西某大学牵头，获授权发明专利812件。", "unfounded", /其中一部分/],
] as const)
  test(`“${text}” is marked ${mark}`, () => {
    const [finding] = check(text).findings;
    assert.equal(finding?.mark, mark);
    assert.match(finding.why.zh, why);
  });

test("what is not right carries the right figure and a sentence to cite", () => {
  const [finding] = check("2023年全省研发经费299亿元。").findings;
  assert.deepEqual(finding?.right, { zh: "298.2亿元", en: "298.2 × 100m yuan" });
  assert.match(finding.cite?.zh ?? "", /^2023年山西省研发（R&D）经费投入298\.2亿元（.+来源：/);
  assert.deepEqual(finding.indicator?.id, "rd-expenditure");
});

test("a table's cell is read with the heads of its row and column", () => {
  const html = `<p>科技指标</p><table>${[
    ["指标", "2022年", "2023年"],
    ["研发经费（亿元）", "273.7", "299.2"],
    ["高新技术企业", "3916家", "4155家"],
  ]
    .map((row) => `<tr>${row.map((c) => `<td><p>${c}</p></td>`).join("")}</tr>`)
    .join("")}</table>`;
  const { findings } = proofread(context, draftOfHtml(html));
  assert.deepEqual(
    findings.map((f) => [f.written, f.mark, f.period, f.place.zh]),
    [
      ["273.7", "agrees", "2022", "表1第2行第2列"],
      ["299.2", "differs", "2023", "表1第2行第3列"],
      ["3916家", "agrees", "2022", "表1第3行第2列"],
      ["4155家", "agrees", "2023", "表1第3行第3列"],
    ],
  );
});

test("a paragraph's time goes on into its next sentence, and a year's heading over its paragraphs", () => {
  const carried = check("2022年工作扎实推进。全省高新技术企业3916家。").findings;
  assert.deepEqual([carried[0]?.mark, carried[0]?.period], ["agrees", "2022"]);
  const headed = check("2023年工作回顾\n全省高新技术企业3916家。").findings;
  assert.deepEqual([headed[0]?.mark, headed[0]?.right?.zh], ["differs", "4,155家"]);
});

test("nothing to check is refused, and a text without figures is told so", () => {
  const empty = checkedText(" \n ");
  assert.deepEqual(!empty.ok && empty.refusals.map((r) => r.code), ["proofread/nothingGiven"]);
  assert.equal(check("全省上下团结奋斗。").sentence.zh, "没有找到带单位的数。");
});

test("whatever is put in, findings lie inside the text, in order, and the text comes back unchanged", () => {
  const words = [
    "2023年",
    "全省",
    "研发经费",
    "高新技术企业",
    "298.2",
    "亿元",
    "4,155",
    "家",
    "增长",
    "%",
    "由",
    "到",
    "分别为",
    "。",
    "；",
    "，",
    "\n",
    "第",
    "位",
    " in ",
    "billion yuan",
    "百分之",
    "三百二十一",
    "倍增",
    "～",
    "（",
    "“",
    "-",
    "\u{1f600}",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
      const text = parts.join("").replaceAll("\r", "");
      const answer = check(text);
      assert.equal(answer.text, text);
      let last = -1;
      for (const f of answer.findings) {
        assert.ok(f.at >= last && f.length > 0 && f.at + f.length <= text.length);
        assert.equal(f.written, text.slice(f.at, f.at + f.length));
        last = f.at;
      }
    }),
    { numRuns: 300 },
  );
});

test("pasted lines with tabs are a table: each cell is read under its head, with its row's unit", () => {
  const { findings } = check("2023年主要指标\n指标\t单位\t山西\t河南\nR&D经费\t亿元\t298.2\t1217.1");
  assert.deepEqual(
    findings.map((f) => [f.written, f.mark, f.region?.code, f.period, f.place.zh]),
    [
      ["298.2", "agrees", "140000", "2023", "表1第2行第3列"],
      ["1217.1", "differs", "410000", "2023", "表1第2行第4列"],
    ],
  );
});

test("全省 speaks of the province a paragraph began with, 全市 of the city last named, and 我省 of the own", () => {
  const regions = (text: string) => check(text).findings.map((f) => f.region?.code);
  assert.deepEqual(regions("湖北省投入加大。2023年，全省研发经费1408.2亿元。"), ["420000"]);
  assert.deepEqual(regions("太原市是全省的主力。2021年，全市研发经费114.7亿元。"), ["140100"]);
  assert.deepEqual(regions("与安徽相比差距明显。2023年我省研发经费298.2亿元。"), ["140000"]);
  assert.deepEqual(regions("与安徽相比差距明显。2023年全省研发经费298.2亿元。"), ["140000"]);
});
