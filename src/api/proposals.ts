import type { Viewer } from "#access";
import type { MatterProposal } from "#contract";
import type { CheckedPlan } from "#define";
import { type Day, defineRefusals, ok, type RegionCode, type Result, refuse } from "#kernel";
import { figureFacts, type NumberFacts, splitOf, targetFacts } from "#monitor";
import { deskAnswer, usualDeskOf } from "#procedure";
import { resultValues } from "./assessment-proposals.ts";
import type { Facts } from "./parts.ts";
import { supervisionValues } from "./supervision-proposals.ts";

const refusals = defineRefusals("proposals", {
  unknown: {
    kind: "not-found",
    say: ({ about }: { about: string }) => ({
      zh: `不能由“${about}”拟出事项。请从预警、目标或指标页面发起。`,
      en: `No matter can be proposed from "${about}". Begin from an alert, a target or an indicator.`,
    }),
  },
});

type Found = { readonly facts: NumberFacts; readonly source: "alert" | "instruction"; readonly basis: string };

/** The facts an alert was kept with; the split is of today, for it is no part of what fired. */
async function ofAlert(facts: Facts, id: string, about: string): Promise<Result<Found>> {
  const kept = await facts.alerting?.find(id);
  if (!kept) return refuse(refusals.unknown({ about }));
  const { warning } = kept;
  const indicator = facts.plan.indicator(warning.indicator.id);
  return ok({
    source: "alert",
    basis: `预警：${warning.ruleLabel.zh}（${warning.indicator.label.zh}，${warning.period}）`,
    facts: {
      title: {
        zh: `${(warning.target ?? warning.indicator).label.zh}：${warning.ruleLabel.zh}`,
        en: `${(warning.target ?? warning.indicator).label.en}: ${warning.ruleLabel.en}`,
      },
      say: warning.say,
      evidence: warning.evidence,
      question: warning.question,
      clauses: warning.clauses,
      target: warning.target ? (facts.plan.findTarget(warning.target.id) ?? null) : null,
      indicator,
      region: warning.region,
      lead: warning.lead.id,
      split: splitOf(facts, indicator),
    },
  });
}

const instructed = (today: Day): string => `批示（${today}）`;

/** `alert:ID`, `target:ID` or `indicator:ID:REGION:PERIOD`; the last two parts may be left out. */
async function foundFor(facts: Facts, about: string): Promise<Result<Found>> {
  const [kind, id = "", region, period] = about.split(":");
  if (kind === "alert") return ofAlert(facts, id, about);
  const made =
    kind === "target"
      ? targetFacts(facts, id)
      : kind === "indicator"
        ? figureFacts(facts, id, (region ?? facts.plan.regions.home) as RegionCode, period)
        : refuse(refusals.unknown({ about }));
  return made.ok ? ok({ facts: made.value, source: "instruction", basis: instructed(facts.today) }) : made;
}

/** The lead's own desk first; of a figure by city, the cities' governments after it. */
function leadsOf(plan: CheckedPlan, { lead, split }: NumberFacts): readonly { readonly desk: string; readonly region: RegionCode }[] {
  const cities = plan.units.filter(({ region, evaluatedAs }) => evaluatedAs === undefined && split.some((part) => part.region === region));
  return [lead, ...cities.map(({ id }) => id)].map((unit) => usualDeskOf(plan, unit));
}

const longestTitle = 80;
const office = "leading-group-office";

/** What the opening form is filled with. Nothing here is a value that somebody should report. */
function valuesOf({ facts, source, basis }: Found, leadingFigure: string | undefined): Record<string, unknown> {
  const { title, say, question, clauses, target, indicator } = facts;
  return {
    title: title.zh.slice(0, longestTitle),
    requirement: `${say.zh}\n请先回答：${question.zh}`,
    source,
    basis,
    kind: "ordinary",
    level: source === "alert" ? "office" : "leading-group",
    difficulty: 2,
    assigner: office,
    lead: facts.lead,
    clauses: clauses.map(({ id }) => id),
    ...(target && { target: target.id }),
    indicator: indicator.id,
    firstQuestion: question.zh,
    ...(leadingFigure !== undefined && { leadingFigure }),
  };
}

const originOf = (about: string): MatterProposal["origin"] =>
  about.startsWith("alert:") ? { kind: "alert", id: about.slice("alert:".length) } : { kind: "instruction", id: about };

/**
 * A matter in facts alone, from an alert or any number; a person opens it.
 * @refuses proposals/unknown, monitor/unknownTarget, monitor/unknownIndicator, monitor/unknownRegion
 */
export async function proposalOf(facts: Facts, about: string): Promise<Result<MatterProposal>> {
  const found = await foundFor(facts, about);
  if (!found.ok) return found;
  const { plan } = facts;
  const { facts: number } = found.value;
  const lead = usualDeskOf(plan, number.lead);
  const figures = number.target ? ((await facts.alerting?.leadingFigures(number.target.id, plan.regions.home)) ?? []) : [];
  const desks = leadsOf(plan, number);
  return ok({
    origin: originOf(about),
    values: valuesOf(found.value, figures[0]?.figure.id),
    facts: [...number.evidence],
    say: number.say,
    question: number.question,
    clauses: [...number.clauses],
    target: number.target && { id: number.target.id, label: number.target.label },
    indicator: { id: number.indicator.id, label: number.indicator.label },
    lead: deskAnswer(plan, lead.desk, lead.region),
    leads: desks.map(({ desk, region }) => deskAnswer(plan, desk, region)),
    split: number.split.map((part) => ({ ...part })),
    leadingFigures: figures.map(({ figure, thisYear }) => ({
      id: figure.id,
      label: figure.label,
      scope: figure.scope,
      unit: figure.unit,
      targets: [...figure.targets],
      assumed: figure.assumed === true,
      thisYear,
    })),
  });
}

/** The proposed values alone, for the opening form of any page; nothing where there is no such proposal, or nothing that the asker may read. */
export async function proposalValues(facts: Facts, about: string, viewer: Viewer): Promise<Readonly<Record<string, unknown>>> {
  const own = (await resultValues(facts, about, viewer)) ?? (await supervisionValues(facts, about, viewer));
  if (own) return own;
  // What an alert or a target says is shown to those who read alerts or the cockpit, through a form as elsewhere.
  if (!viewer.views.has(about.startsWith("alert:") ? "alerts" : "cockpit")) return {};
  const made = await proposalOf(facts, about);
  return made.ok ? made.value.values : {};
}
