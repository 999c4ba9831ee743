import type { Label, TaskTemplate } from "#define";

/** The units that lead most often, by short names of their own. */
export const [science, education, health, industry, reform, finance] = [
  "science-and-technology-department",
  "education-department",
  "health-commission",
  "industry-and-information-technology-department",
  "development-and-reform-commission",
  "finance-department",
] as const;
export const [organisation, personnel, office, market, association, zone] = [
  "organisation-department",
  "human-resources-department",
  "leading-group-office",
  "market-regulation-administration",
  "science-and-technology-association",
  "comprehensive-reform-demonstration-zone",
] as const;

/** Chinese, English. */
type Words = readonly [zh: string, en: string];
type Row = Pick<TaskTemplate, "id" | "clauses" | "lead" | "until" | "target" | "indicator"> & {
  /** The plan's sentence names the lead. */
  readonly named?: true;
  readonly support?: readonly string[];
  readonly label: Words;
  readonly output: Words;
  readonly from?: TaskTemplate["from"];
  readonly steps: readonly (readonly [due: TaskTemplate["until"], ...Words])[];
};

const label = ([zh, en]: Words): Label => ({ zh, en });

/** A task begins with the second half of 2021 unless it says otherwise: the plan was issued at the end of April. */
export const task = ({ named, support = [], from = "2021-07-01", steps, ...row }: Row): TaskTemplate => ({
  ...row,
  label: label(row.label),
  output: label(row.output),
  leadFrom: named ? "plan" : "assumed",
  support,
  from,
  milestones: steps.map(([due, zh, en]) => ({ due, label: { zh, en } })),
});
