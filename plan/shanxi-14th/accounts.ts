import type { Account } from "#define";
import { instruments } from "./instruments.ts";

/** Money of incentives (9.5.4): what leaves one of these accounts comes to another, so together they are always nought. */
const incentiveAccounts: readonly Account[] = (
  [
    ["budget", "激励预算（下达为负）", "Incentive budget (granted is negative)"],
    ["granted", "已下达未拨付", "Granted and not paid"],
    ["paid", "已拨付", "Paid"],
    ["clawed-back", "已收回", "Clawed back"],
  ] as const
).map(([id, zh, en]) => ({
  id: `incentive/${id}`,
  label: { zh, en },
  clauses: ["9.5.4", "9.3.3"],
  unit: "CNY",
  balance: "stock",
  dims: [{ id: "instrument", label: { zh: "激励方式", en: "Instrument" }, values: instruments }],
}));

/** Accounts whose unit, balance and dimensions the plan's own words already settle; procedures will post to them. */
export const accounts: readonly Account[] = [
  {
    id: "high-tech-enterprise/valid",
    label: { zh: "有效期内高新技术企业", en: "High-tech enterprises with a valid certificate" },
    clauses: ["1.2.17", "4.1.3"],
    unit: "organisation",
    balance: "stock",
    dims: [],
  },
  {
    id: "technology-contract/turnover",
    label: { zh: "登记技术合同成交额", en: "Turnover of registered technology contracts" },
    clauses: ["1.2.17", "6.3.4"],
    unit: "CNY",
    balance: "flow",
    dims: [
      {
        id: "contract-type",
        label: { zh: "合同类别", en: "Kind of contract" },
        values: [
          { id: "development", label: { zh: "技术开发", en: "Development" } },
          { id: "assignment", label: { zh: "技术转让", en: "Assignment" } },
          { id: "licence", label: { zh: "技术许可", en: "Licence" } },
          { id: "consultancy", label: { zh: "技术咨询", en: "Consultancy" } },
          { id: "service", label: { zh: "技术服务", en: "Service" } },
        ],
      },
    ],
  },
  {
    id: "platform/recognised",
    label: { zh: "认定在册的创新平台", en: "Recognised innovation platforms" },
    clauses: ["3.1.6", "3.1.8", "3.2.2", "3.2.3", "4.2.2"],
    unit: "item",
    balance: "stock",
    dims: [
      {
        id: "kind",
        label: { zh: "平台类别", en: "Kind of platform" },
        values: [
          { id: "state-key-laboratory", label: { zh: "国家级重点实验室", en: "State key laboratory" } },
          { id: "provincial-laboratory", label: { zh: "省实验室", en: "Provincial laboratory" } },
          { id: "provincial-key-laboratory", label: { zh: "省重点实验室", en: "Provincial key laboratory" } },
          { id: "technology-innovation-centre", label: { zh: "技术创新中心", en: "Technology innovation centre" } },
          { id: "pilot-base", label: { zh: "中试基地", en: "Pilot base" } },
          { id: "new-rd-institution", label: { zh: "新型研发机构", en: "New-type R&D institution" } },
          { id: "smart-innovation-city", label: { zh: "智创城", en: "Smart innovation city" } },
          { id: "makerspace", label: { zh: "众创空间", en: "Makerspace" } },
          { id: "incubator", label: { zh: "科技企业孵化器", en: "Incubator" } },
        ],
      },
    ],
  },
  {
    id: "assistance/accepted",
    label: { zh: "经审核认可的企业帮办", en: "Help given to firms and accepted on review" },
    clauses: ["4.1.3", "6.3.4", "9.3.1"],
    unit: "organisation",
    balance: "flow",
    dims: [
      {
        id: "kind",
        label: { zh: "帮办事项", en: "Kind of help" },
        values: [
          { id: "high-tech-application", label: { zh: "高新技术企业申报", en: "High-tech enterprise application" } },
          { id: "high-tech-renewal", label: { zh: "高新技术企业到期重新认定", en: "High-tech certificate renewal" } },
          { id: "sme-registration", label: { zh: "科技型中小企业入库", en: "Technology SME registration" } },
          { id: "contract-registration", label: { zh: "技术合同认定登记", en: "Technology contract registration" } },
          { id: "rd-deduction", label: { zh: "研发费用加计扣除政策落实", en: "R&D deduction" } },
          { id: "laboratory-proposal", label: { zh: "重点实验室组建申报", en: "Key laboratory proposal" } },
        ],
      },
    ],
  },
  {
    id: "evaluation/collected-sheets",
    label: { zh: "已接收的评价数据采集表", en: "Sheets of figures accepted for evaluations" },
    clauses: ["9.6.1", "9.6.2"],
    unit: "item",
    balance: "flow",
    dims: [],
  },
  {
    id: "evaluation/register-changes",
    label: { zh: "已通过的评价对象名录变更", en: "Changes of the register of evaluated units" },
    clauses: ["9.6.1", "9.6.2"],
    unit: "item",
    balance: "flow",
    dims: [],
  },
  ...incentiveAccounts,
];
