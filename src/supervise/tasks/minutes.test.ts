import assert from "node:assert/strict";
import test from "node:test";
import { shanxi14th } from "#plan/shanxi-14th";
import { checkedPlan } from "../../../tests/support/figures.ts";
import { readMinutes } from "./minutes.ts";

const plan = checkedPlan(shanxi14th);
const today = "2026-11-23";
const read = (text: string) =>
  readMinutes(plan, text, today).lines.map(({ title, lead, support, due, kind }) => ({ title, lead, support, due, kind }));

test("the unit before 牵头 leads, those named besides co-operate, and the day is the one written", () => {
  assert.deepEqual(read("一、由省科技厅牵头，省财政厅、教育厅配合，2026年12月10日前提出中试基地补助办法。"), [
    {
      title: "2026年12月10日前提出中试基地补助办法",
      lead: "science-and-technology-department",
      support: ["finance-department", "education-department"],
      due: "2026-12-10",
      kind: "major",
    },
  ]);
});

test("a unit in brackets at the end, or after 责任单位, leads", () => {
  assert.deepEqual(
    read("1. 摸清高新技术企业认定储备情况。（省科技厅负责）\n2、开放应用场景。责任单位：工信厅、太原市").map(({ title, lead, support }) => [
      title,
      lead,
      support,
    ]),
    [
      ["摸清高新技术企业认定储备情况", "science-and-technology-department", []],
      ["开放应用场景", "industry-and-information-technology-department", ["taiyuan-city-government"]],
    ],
  );
});

test("the first of two units that lead together leads, and the other co-operates", () => {
  const [line] = read("（三）省发展改革委、省科技厅牵头抓好实验室重组，每月报送进展。");
  assert.deepEqual(
    [line?.lead, line?.support, line?.kind],
    ["development-and-reform-commission", ["science-and-technology-department"], "annual"],
  );
});

for (const [words, due] of [
  ["省科技厅负责，12月底前完成", "2026-12-31"],
  ["省科技厅负责，2月底前完成", "2027-02-28"],
  ["省科技厅负责，年底前完成", "2026-12-31"],
  ["省科技厅负责，3月5日前完成", "2027-03-05"],
  ["省科技厅负责，尽快完成", null],
  ["省科技厅负责，2月30日前完成", null],
] as const)
  test(`“${words}” is due ${due ?? "on no day"}`, () => {
    assert.equal(read(words)[0]?.due, due);
  });

test("a heading, a greeting and a line without a unit are passed over, and say which they were", () => {
  const { lines, passedOver } = readMinutes(plan, "领导小组第三次会议纪要\n\n会议强调，要提高认识。\n一、省税务局落实加计扣除。", today);
  assert.deepEqual([lines.length, passedOver.map(({ line }) => line)], [1, [1, 3]]);
});

test("the longer name wins: a city is not read into a department of the province", () => {
  assert.deepEqual(
    read("一、太原市人民政府牵头，山西省科学技术厅配合，建设晋创谷。").map(({ lead, support }) => [lead, support]),
    [["taiyuan-city-government", ["science-and-technology-department"]]],
  );
});
