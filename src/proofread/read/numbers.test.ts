import assert from "node:assert/strict";
import test from "node:test";
import { normal } from "./normal.ts";
import { numbersIn } from "./numbers.ts";
import { chineseNumber } from "./numerals.ts";
import { periodsIn } from "./periods.ts";
import { paragraphsOf } from "./sentences.ts";

const read = (text: string) => numbersIn(normal(text)).map((n) => [n.text, n.value, n.quality, n.sense]);

for (const [text, expected] of [
  ["298.2亿元", [["298.2亿元", 29_820_000_000, "money", "exact"]]],
  ["约3,188家", [["3,188家", 3188, "count", "about"]]],
  ["７．１万人年", [["７．１万人年", 71_000, "person-year", "exact"]]],
  ["超过4000家", [["4000家", 4000, "count", "over"]]],
  ["近500项", [["500项", 500, "count", "under"]]],
  ["10余项", [["10余项", 10, "count", "over"]]],
  ["160家以上", [["160家", 160, "count", "over"]]],
  ["300—400件", [["300—400件", 300, "count", "exact"]]],
  ["百分之八点零三", [["百分之八点零三", 8.03, "percent", "exact"]]],
  ["三百二十一家", [["三百二十一家", 321, "count", "exact"]]],
  ["0.09个百分点", [["0.09个百分点", 0.09, "point", "exact"]]],
  ["居全国第20位", [["第20位", 20, "rank", "exact"]]],
  ["29.82 billion yuan", [["29.82 billion yuan", 29_820_000_000, "money", "exact"]]],
  ["RMB 5 million", [["5 million", 5_000_000, "money", "exact"]]],
  ["nearly 9 per cent", [["9 per cent", 9, "percent", "under"]]],
] as const)
  test(`“${text}” is read as a number`, () => {
    const found = read(text).map(([written, ...rest]) => [normal(String(written)), ...rest]);
    assert.deepEqual(
      found,
      expected.map(([written, ...rest]) => [normal(written), ...rest]),
    );
  });

for (const text of [
  "晋政发〔2021〕15号",
  "2023年9月27日",
  "2021—2025年",
  "第三章第2节",
  "“111”“1331”工程",
  "第33研究所",
  "电话0351-4040123",
  "上午9:30",
  "（一）强化领导",
  "5G与COVID-19",
  "会期2天",
  "Section 3.2 of No. 15",
])
  test(`“${text}” holds no figure`, () => assert.deepEqual(read(text), []));

test("Chinese numerals count as they are spoken", () => {
  const spoken = ["十", "二十", "一百零五", "两千零五", "三万二千", "一点一六", "二〇二三"];
  assert.deepEqual(spoken.map(chineseNumber), [10, 20, 105, 2005, 32000, 1.16, 2023]);
});

for (const [text, expected] of [
  ["“十三五”末", ["2020"]],
  ["“十四五”期间", ["2021/2025"]],
  ["2025年1—10月", ["2025-01/2025-10"]],
  ["2023年前三季度", ["2023-01/2023-09"]],
  ["2022年上半年", ["2022-H1"]],
  ["2023年9月底", ["2023-09"]],
  ["2023年，上年", ["2023", "2022"]],
  ["September 2023", ["2023-09"]],
  ["at the end of 2020", ["2020"]],
] as const)
  test(`“${text}” names a time`, () =>
    assert.deepEqual(
      periodsIn(text, null).map((w) => w.period),
      expected,
    ));

test("the time compared with is no time of its own", () => {
  assert.deepEqual(
    periodsIn("2023年比2020年增长", null).map((w) => [w.period, w.role]),
    [
      ["2023", "own"],
      ["2020", "base"],
    ],
  );
});

test("an endless sentence is read in pieces that make it up again", () => {
  const text = "研发经费298.2亿元，".repeat(400);
  const pieces = paragraphsOf(text).flatMap((p) => p.sentences);
  assert.ok(pieces.every(({ length }) => length <= 500));
  assert.equal(pieces.map(({ at, length }) => text.slice(at, at + length)).join(""), text);
});
