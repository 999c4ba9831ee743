import type { Role } from "#define";

/**
 * Who acts in the platform. Clause 7.2.3 keeps decision, execution and supervision apart: nobody holds two of them in one
 * matter. Review and selection belong to execution there; officers of a project report on it independently (7.2.4).
 */
/** Those who run the plan read the cockpit, take briefs to meetings and proof-read drafts. */
const office = ["cockpit", "brief", "proofread"] as const;

export const roles: readonly Role[] = [
  {
    id: "leading-group-member",
    label: { zh: "领导小组成员", en: "Leading group member" },
    duty: "decision",
    clauses: ["9.1.1", "9.2.2"],
    views: office,
  },
  {
    id: "leading-group-office",
    label: { zh: "领导小组办公室", en: "Leading group office" },
    duty: "decision",
    views: [...office, "feedback"],
    clauses: ["9.1.1", "9.2.2", "9.6.4"],
  },
  {
    id: "department-officer",
    label: { zh: "科技厅经办", en: "Department officer" },
    duty: "execution",
    views: office,
    clauses: ["7.1.3", "7.2.2", "7.2.3"],
  },
  {
    id: "local-bureau",
    label: { zh: "市、县科技局", en: "Local bureau" },
    duty: "execution",
    views: office,
    clauses: ["6.1.1", "9.1.2", "9.2.3"],
  },
  { id: "chain-chief", label: { zh: "链长", en: "Chain chief" }, duty: "execution", views: office, clauses: ["9.1.2", "4.3.3"] },
  { id: "project-officer", label: { zh: "项目专员", en: "Project officer" }, duty: "supervision", views: office, clauses: ["7.2.4"] },
  {
    id: "applicant-organisation",
    label: { zh: "申报单位", en: "Applicant organisation" },
    duty: "none",
    clauses: ["7.2.2", "7.2.5", "8.2.2"],
  },
  { id: "researcher", label: { zh: "科研人员", en: "Researcher" }, duty: "none", clauses: ["6.2.3", "7.3.4", "8.2.3"] },
  { id: "expert", label: { zh: "评审专家", en: "Review expert" }, duty: "execution", clauses: ["5.2.3", "7.2.2", "8.2.2"] },
  {
    id: "third-party-evaluator",
    label: { zh: "第三方评价机构", en: "Third-party evaluator" },
    duty: "supervision",
    views: office,
    clauses: ["7.3.3", "9.6.2"],
  },
  { id: "broker", label: { zh: "技术经理人", en: "Technology broker" }, duty: "none", clauses: ["5.3.2", "5.3.3", "6.1.2"] },
  { id: "financier", label: { zh: "银行与投资机构", en: "Financier" }, duty: "none", clauses: ["9.3.4", "9.3.5", "9.3.6"] },
  {
    id: "supervisor",
    label: { zh: "监督人员", en: "Supervisor" },
    duty: "supervision",
    views: office,
    clauses: ["7.2.3", "8.2.2", "9.6.3"],
  },
  { id: "public", label: { zh: "公众", en: "Public" }, duty: "none", clauses: ["2.1.2", "7.3.3", "9.6.2"] },
  { id: "administrator", label: { zh: "系统管理员", en: "Administrator" }, duty: "none", views: office, clauses: ["9.6.3", "9.6.4"] },
];
