import { defineVettingRules } from "#define";

/**
 * How figures are looked over before they are published. No rule for any of the numbers is published; they are set so that over the figures the plan
 * brings along the list stays short enough to be worked through, and are shown as 待确认.
 */
export const vettingRules = defineVettingRules({
  clauses: ["9.6.1", "9.6.3"],
  falseDiscoveries: 0.05,
  seed: 20210430,
  draws: { first: 199, most: 9999 },
  firstDigits: { least: 100, decades: 1.5 },
  lastDigits: { least: 60 },
  roundFigures: { least: 60 },
  repeats: { digits: 5, blur: 0.05 },
  bunching: { least: 12 },
  breaks: { leastPeriods: 5, leastPeers: 8, freedom: 8, leastUsual: 0.03, leastStep: 0.3, leastValue: 30 },
  sums: {
    tolerance: 0.005,
    // Patents of applicants from abroad, Hong Kong, Macao and Taiwan; contracts that went there or to no province.
    outside: [
      "patents-granted",
      "invention-patents-granted",
      "valid-invention-patents",
      "technology-output-turnover",
      "technology-output-contracts",
      "technology-inflow-turnover",
      "technology-inflow-contracts",
    ],
    parts: [
      {
        whole: "rd-expenditure",
        parts: ["rd-basic-research", "rd-applied-research", "rd-experimental-development"],
        all: true,
      },
      { whole: "rd-expenditure", parts: ["rd-funds-government", "rd-funds-enterprise"] },
      { whole: "rd-expenditure", parts: ["industry-rd-expenditure"] },
      { whole: "rd-personnel-fte", parts: ["rd-researchers-fte"] },
      { whole: "rd-personnel-fte", parts: ["rd-basic-research-fte"] },
      { whole: "rd-personnel-fte", parts: ["industry-rd-personnel-fte"] },
      { whole: "patents-granted", parts: ["invention-patents-granted"] },
      { whole: "valid-invention-patents", parts: ["industry-valid-invention-patents"] },
      { whole: "fiscal-expenditure", parts: ["fiscal-science-expenditure"] },
      { whole: "high-technology-industry-revenue", parts: ["high-technology-industry-profit"] },
    ],
  },
  revisions: { least: 6, days: 30 },
  lateRecords: { days: 92, share: 0.1, least: 10 },
  chasing: { within: 0.02, leastNear: 8, leastPairs: 4, leastSteps: 4 },
  registers: [
    { indicator: "high-tech-enterprises", account: "high-tech-enterprise/valid", tolerance: 0 },
    { indicator: "technology-contract-turnover", account: "technology-contract/turnover", tolerance: 0.005 },
  ],
  assumed: true,
});
