import type { LeadingFigure } from "#define";

const helped = { account: "assistance/accepted", unit: "organisation", assumed: true } as const;

/**
 * What the offices themselves can bring about between two publications of a target's figure. The plan sets none: each is a count of firms
 * helped and reviewed by a second unit, until the leading group's office settles its own list.
 */
export const leadingFigures: readonly LeadingFigure[] = [
  {
    ...helped,
    id: "high-tech-applications-helped",
    label: { zh: "高新技术企业申报帮办数", en: "Firms helped to apply as high-tech enterprises" },
    scope: {
      zh: "经审核认可的申报帮办，按企业计；同一企业一年内只计一次。",
      en: "Help with an application, accepted on review; each firm counts once within a year.",
    },
    clauses: ["4.1.3"],
    targets: ["high-tech-enterprises", "leading-high-tech-enterprises"],
    dims: { kind: "high-tech-application" },
  },
  {
    ...helped,
    id: "high-tech-renewals-helped",
    label: { zh: "高新技术企业到期重新认定帮办数", en: "High-tech enterprises helped to renew their certificate" },
    scope: {
      zh: "证书到期前完成的重新认定帮办，按企业计；同一企业一年内只计一次。",
      en: "Help with a renewal before the certificate lapses; each firm counts once within a year.",
    },
    clauses: ["4.1.3"],
    targets: ["high-tech-enterprises"],
    dims: { kind: "high-tech-renewal" },
  },
  {
    ...helped,
    id: "sme-registrations-helped",
    label: { zh: "科技型中小企业入库帮办数", en: "Technology SMEs helped to register" },
    scope: {
      zh: "经审核认可的评价入库帮办，按企业计；同一企业一年内只计一次。",
      en: "Help with entering the register, accepted on review; each firm counts once within a year.",
    },
    clauses: ["4.1.3"],
    targets: ["sci-tech-smes"],
    dims: { kind: "sme-registration" },
  },
  {
    ...helped,
    id: "contract-registrations-helped",
    label: { zh: "技术合同登记帮办企业数", en: "Firms helped to register technology contracts" },
    scope: {
      zh: "经审核认可的技术合同认定登记帮办，按企业计；只计帮办，不计合同金额。",
      en: "Help with registering contracts, accepted on review; counts the help, never the contracts' amounts.",
    },
    clauses: ["6.3.4"],
    targets: ["technology-contract-turnover"],
    dims: { kind: "contract-registration" },
  },
  {
    ...helped,
    id: "rd-deductions-helped",
    label: { zh: "研发费用加计扣除政策帮办企业数", en: "Firms helped to use the R&D deduction" },
    scope: {
      zh: "经审核认可的政策落实帮办，按企业计；不涉及企业填报的研发经费数。",
      en: "Help with the relief, accepted on review; it does not touch the R&D spending that firms report.",
    },
    clauses: ["9.3.1"],
    targets: ["rd-expenditure"],
    dims: { kind: "rd-deduction" },
  },
  {
    ...helped,
    id: "laboratory-proposals-helped",
    label: { zh: "重点实验室组建申报帮办单位数", en: "Organisations helped to propose a key laboratory" },
    scope: {
      zh: "经审核认可的组建申报帮办，按依托单位计；同一单位一年内只计一次。",
      en: "Help with a proposal, accepted on review; each host organisation counts once within a year.",
    },
    clauses: ["3.1.6"],
    targets: ["provincial-key-laboratories", "state-key-laboratories"],
    dims: { kind: "laboratory-proposal" },
  },
];
