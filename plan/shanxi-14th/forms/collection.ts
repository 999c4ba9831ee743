import { defineForm, type Field, type Form } from "#define";
import { files, reason } from "./supervision-fields.ts";

const clauses = ["9.6.1", "9.6.2"] as const;
const filled = { zh: "由系统填写。", en: "Filled in by the platform." };
const note: Field = { id: "note", kind: "text", lines: "many", longest: 600, label: { zh: "说明", en: "Note" } };
const line = (id: string, longest: number, zh: string, en: string, help?: Field["help"]): Field => ({
  id,
  kind: "text",
  lines: "one",
  longest,
  label: { zh, en },
  ...(help ? { help } : {}),
  required: true,
});

const opening = defineForm({
  id: "collection",
  version: 1,
  label: { zh: "评价数据采集", en: "Figures for an evaluation" },
  clauses,
  fields: [
    line("title", 160, "事项", "Matter"),
    line("scheme", 60, "评价方案", "Scheme", {
      zh: "由系统填写。本表是各单位按职责报送本单位管理数据的行政采集，不是统计调查，没有也不使用统计调查批准文号；所采数据不作为统计数据发布。",
      en: "Filled in by the platform. Units hand in what they keep by their duties; this is no statistical survey and has no approval number, and nothing collected here is released as official statistics.",
    }),
    line("period", 10, "时期", "Period", filled),
    { id: "keeper", kind: "reference", to: "unit", label: { zh: "报送单位", en: "Handed in by" }, required: true },
  ],
});

const sheet = defineForm({
  id: "collection-sheet",
  version: 1,
  label: { zh: "报送采集表", en: "Hand a sheet in" },
  clauses,
  fields: [
    line("sheet", 64, "采集表摘要", "Digest of the sheet", {
      zh: "由系统填写：报送和接收的是同一张表。请从“评价数据采集”页面报送。",
      en: "Filled in by the platform: what is handed in is what is accepted. Hand sheets in on the page of collection.",
    }),
    { id: "figures", kind: "whole", least: 1, label: { zh: "数据个数", en: "Figures" }, help: filled, required: true },
    { id: "corrections", kind: "whole", least: 0, label: { zh: "其中更正", en: "Of these, corrections" }, help: filled, required: true },
    note,
    files,
  ],
});
const acceptance = defineForm({
  id: "collection-acceptance",
  version: 1,
  label: { zh: "接收采集表", en: "Accept a sheet" },
  clauses,
  fields: [note],
});
const why = defineForm({ id: "collection-reason", version: 1, label: { zh: "说明理由", en: "Reasons" }, clauses, fields: [reason] });

const change = defineForm({
  id: "register-change",
  version: 1,
  label: { zh: "评价对象名录变更", en: "Change of the register of evaluated units" },
  clauses,
  fields: [
    line("title", 160, "事项", "Matter"),
    {
      id: "kind",
      kind: "choice",
      label: { zh: "对象类别", en: "Kind of unit" },
      required: true,
      of: [
        { id: "zone", label: { zh: "开发区、高新区", en: "Zones" } },
        { id: "enterprise", label: { zh: "高新技术企业", en: "High-tech enterprises" } },
        { id: "institution", label: { zh: "新型研发机构", en: "New-type R&D institutions" } },
        { id: "laboratory", label: { zh: "重点实验室", en: "Key laboratories" } },
        { id: "pilot-base", label: { zh: "中试基地", en: "Pilot bases" } },
      ],
    },
    line("basis", 300, "依据文件", "Document it rests on", {
      zh: "公布名单的文件名称和文号。",
      en: "Title and number of the document that published the list.",
    }),
  ],
});
const rows = defineForm({
  id: "register-rows",
  version: 1,
  label: { zh: "提出名录变更", en: "Propose changes" },
  clauses,
  fields: [
    {
      id: "rows",
      kind: "rows",
      most: 200,
      label: { zh: "变更", en: "Changes" },
      required: true,
      of: [
        {
          id: "act",
          kind: "choice",
          label: { zh: "变更", en: "Change" },
          required: true,
          of: [
            { id: "enter", label: { zh: "列入", en: "Enter" } },
            { id: "leave", label: { zh: "移出", en: "Take out" } },
          ],
        },
        {
          id: "unit",
          kind: "text",
          lines: "one",
          longest: 60,
          label: { zh: "代号（移出时）", en: "Id (to take out)" },
          help: {
            zh: "移出时填写名录中的代号；列入时留空，由系统给出。",
            en: "The id in the register, to take a unit out; leave empty to enter one.",
          },
        },
        { id: "zh", kind: "text", lines: "one", longest: 100, label: { zh: "中文全称", en: "Name in Chinese" } },
        { id: "en", kind: "text", lines: "one", longest: 160, label: { zh: "英文名称", en: "Name in English" } },
        { id: "region", kind: "reference", to: "region", label: { zh: "所在地区", en: "Region" } },
        {
          id: "code",
          kind: "text",
          lines: "one",
          longest: 18,
          label: { zh: "统一社会信用代码", en: "Unified social credit code" },
          help: { zh: "企业必填，其他有则填。", en: "Needed for enterprises; given for others where there is one." },
        },
        { id: "on", kind: "day", label: { zh: "自何日起", en: "From which day" }, required: true },
      ],
    },
    note,
    files,
  ],
});

export const collectionForms: readonly Form[] = [opening, sheet, acceptance, why, change, rows];
