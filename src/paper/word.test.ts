import assert from "node:assert/strict";
import { test } from "node:test";
import mammoth from "mammoth";
import type { Paper, PaperSheet } from "#contract";
import { paperDocument } from "./word.ts";

const label = (zh: string, en: string) => ({ zh, en });
const paper: Paper = {
  form: "paper/1",
  masthead: label("示例办公室文件", "Example Office"),
  title: label("关于示例事项的督办通知", "Notice on an example matter"),
  number: "督〔2026〕1号",
  issuer: label("示例办公室", "Example Office"),
  date: "2026-11-30",
  addressee: label("示例单位", "Example Unit"),
  copies: label("示例小组", "Example Group"),
  blocks: [
    { kind: "heading", id: "h", level: 1, text: label("一、办理情况", "I. State") },
    { kind: "paragraph", id: "p", text: label("红灯{red}件。", "{red} are red.") },
    { kind: "list", id: "l", items: [label("甲", "First"), label("乙", "Second")], numbered: true },
    {
      kind: "table",
      id: "t",
      title: label("红单", "Red list"),
      columns: [
        { label: label("编号", "Number"), align: "left", share: 1 },
        { label: label("逾期天数", "Days late"), align: "right", share: 1 },
      ],
      rows: [{ cells: [label("DB-2026-0001", "DB-2026-0001"), label("12", "12")], href: "/work/m/x" }],
      empty: label("无", "None"),
    },
    { kind: "fields", id: "f", rows: [{ label: label("期限", "Due"), value: label("", "") }] },
    { kind: "note", id: "n", text: label("附注", "A note") },
  ],
  figures: [{ id: "red", label: label("红灯", "Red"), shown: label("3", "3"), href: null }],
  stamp: label("数据截至2026年11月30日", "As of 2026-11-30"),
};
const draft: PaperSheet = { paper, issued: null, mark: label("草稿", "Draft") };
const textOf = async (sheet: PaperSheet, language: "zh" | "en"): Promise<string> =>
  (await mammoth.extractRawText({ buffer: await paperDocument(sheet, language) })).value;

test("the Word file says all that the document says, with figures put in, in either language", async () => {
  const zh = await textOf(draft, "zh");
  for (const said of [
    "示例办公室文件",
    "督〔2026〕1号",
    "示例单位：",
    "一、办理情况",
    "红灯3件。",
    "1. 甲",
    "DB-2026-0001",
    "期限",
    "附注",
    "2026年11月30日",
    "抄送：示例小组",
  ])
    assert.ok(zh.includes(said), said);
  assert.ok(!zh.includes("{red}"));
  const en = await textOf(draft, "en");
  assert.ok(en.includes("3 are red.") && en.includes("Example Unit:") && !/[\u4e00-\u9fff]/.test(en.replaceAll(paper.number ?? "", "")));
});

test("a table without rows says so", async () => {
  const blocks = paper.blocks.map((block) => (block.kind === "table" ? { ...block, rows: [] } : block));
  assert.ok((await textOf({ ...draft, paper: { ...paper, blocks } }, "zh")).includes("无"));
});
