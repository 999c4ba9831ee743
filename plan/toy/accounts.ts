import type { Account } from "#define";

export const accounts: readonly Account[] = [
  {
    id: "platform/open",
    label: { zh: "示例在用平台", en: "Example platforms in use" },
    clauses: ["2.1.2"],
    unit: "item",
    balance: "stock",
    dims: [],
  },
  {
    id: "contract/turnover",
    label: { zh: "示例合同成交额", en: "Example contract turnover" },
    clauses: ["1.2.2"],
    unit: "CNY-fen",
    balance: "flow",
    dims: [
      {
        id: "contract-type",
        label: { zh: "合同类型", en: "Contract type" },
        values: [
          { id: "development", label: { zh: "技术开发", en: "Development" } },
          { id: "transfer", label: { zh: "技术转让", en: "Transfer" } },
          { id: "service", label: { zh: "技术服务", en: "Service" } },
        ],
      },
      {
        id: "buyer",
        label: { zh: "买方", en: "Buyer" },
        values: [
          { id: "inside", label: { zh: "省内", en: "In the province" } },
          { id: "outside", label: { zh: "省外", en: "Outside" } },
        ],
      },
    ],
  },
];
