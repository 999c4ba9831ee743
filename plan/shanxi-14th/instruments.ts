/** The six instruments of clause 9.5.4: 拨、投、贷、补、奖、买. */
export const instruments = [
  { id: "allocation", label: { zh: "拨（拨款）", en: "Allocation" } },
  { id: "equity", label: { zh: "投（股权投资）", en: "Equity investment" } },
  { id: "loan", label: { zh: "贷（贴息、担保）", en: "Loan interest or guarantee" } },
  { id: "subsidy", label: { zh: "补（后补助）", en: "Post-subsidy" } },
  { id: "award", label: { zh: "奖（奖励）", en: "Award" } },
  { id: "purchase", label: { zh: "买（购买服务）", en: "Purchase of services" } },
] as const;
