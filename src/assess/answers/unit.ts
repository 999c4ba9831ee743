import { z } from "zod";
import type { AssessmentItemAnswer, AssessmentUnit } from "#contract";
import type { CheckedPlan } from "#define";
import type { Label } from "#kernel";
import type { Possible } from "#procedure";
import { deskAnswer } from "#procedure";
import { individualOf, itemOfRow } from "../individual.ts";
import { rulesOf } from "../parts.ts";
import type { AssessmentEvent } from "../rows.ts";
import { provisionalCount } from "../score/provisional.ts";
import type { ItemScore, UnitScore } from "../score/types.ts";
import { itemLabel } from "../score/words.ts";
import { comparedUnit, type StandingClass, type StandingUnit } from "../standing.ts";
import { fundsAnswer } from "./funds.ts";
import { againstAnswer, indicatorAnswer, provisionalAnswer, rulesAnswer, scoringAnswer } from "./words.ts";
import { addsOf, matterAnswer, resultAnswer } from "./year.ts";

/** A kept sheet tells of a figure what was told then. */
const figureAnswer = (figure: ItemScore["figure"]): AssessmentItemAnswer["figure"] =>
  figure && { ...figure, note: figure.note ?? null, collected: figure.collected ?? null };

function itemAnswer(plan: CheckedPlan, score: UnitScore, item: ItemScore): AssessmentItemAnswer {
  const { id, indicator, individual, weight, scoring, figure, points, low, high, capped, unscored } = item;
  return {
    id,
    label: itemLabel(plan, item),
    indicator,
    individual,
    weight,
    scoring: scoringAnswer(scoring),
    figure: figureAnswer(figure),
    against: item.against.map((one) => againstAnswer(plan, item, one)),
    points,
    low,
    high,
    capped,
    adds: addsOf(score, points, weight),
    unscored,
    provisional: provisionalAnswer(plan, item),
    parts: item.parts.map((part) => {
      const target = plan.findTarget(part.target);
      return {
        ...part,
        figure: figureAnswer(part.figure),
        label: target?.label ?? { zh: part.target, en: part.target },
        unit: target?.unit ?? "one",
      };
    }),
  };
}

/** How the individual indicators came to be what they are: offered, agreed, changed by a signed act with its reason. */
function changesOf(plan: CheckedPlan, events: readonly AssessmentEvent[], names: ReadonlyMap<string, string>) {
  return events
    .filter(({ transition }) => transition === "offer" || transition === "amend")
    .map((event) => ({
      at: event.at,
      by: event.person === null ? null : (names.get(event.person) ?? null),
      reason: event.transition === "amend" ? String(event.input.reason ?? "") : null,
      rows: individualOf(event.input).map((row) => indicatorAnswer(plan, itemOfRow(row), row.why)),
    }));
}

const finding = z.object({ item: z.string().default(""), finding: z.string().default("") });
const what = {
  confirmed: { zh: "数据核查：数据属实", en: "Data check: figures confirmed" },
  corrected: { zh: "数据核查：有误，已更正", en: "Data check: wrong, and corrected" },
  doubtful: { zh: "数据核查：存疑", en: "Data check: doubtful" },
  object: { zh: "异议", en: "Objection" },
  reject: { zh: "异议答复：维持", en: "Answer: it stands" },
  uphold: { zh: "异议答复：成立，重新核查", en: "Answer: taken up, checked anew" },
  "send-back": { zh: "退回自查", en: "Sent back to the unit" },
  "back-to-check": { zh: "退回核查", en: "Sent back to the data check" },
  decide: { zh: "审定", en: "Decided" },
} as const satisfies Readonly<Record<string, Label>>;

function remarksOf(events: readonly AssessmentEvent[], names: ReadonlyMap<string, string>): AssessmentUnit["findings"] {
  return events.flatMap(({ transition, at, person, input }) => {
    const kind = transition === "check" ? String(input.conclusion ?? "") : transition;
    const said = what[kind as keyof typeof what];
    if (!said) return [];
    const rows = z.array(finding).safeParse(input.findings ?? []);
    const lines = [
      ...(typeof input.item === "string" ? [input.item] : []),
      ...(rows.success ? rows.data.map((row) => `${row.item}：${row.finding}`) : []),
      ...[input.reason, input.note, input.opinion].filter((line): line is string => typeof line === "string" && line !== ""),
    ];
    return [{ at, what: said, by: person === null ? null : (names.get(person) ?? null), lines }];
  });
}

/** What the register says of a unit that has parts: who is assessed with it. */
function noteOf({ evaluatedUnits = [] }: CheckedPlan, unit: string | null): Label | null {
  const hasParts = unit !== null && evaluatedUnits.some(({ partOf }) => partOf === unit);
  return (hasParts && evaluatedUnits.find(({ id }) => id === unit)?.note) || null;
}

type Given = {
  readonly standing: StandingClass;
  readonly unit: StandingUnit;
  readonly events: readonly AssessmentEvent[];
  readonly names: ReadonlyMap<string, string>;
  readonly possible: readonly Possible[];
  readonly thirdParty: AssessmentUnit["thirdParty"];
  readonly evaluations: AssessmentUnit["evaluations"];
  /** What the reader may open: an incentive on this result, an application for tolerance as this unit. */
  readonly opens: { readonly incentive: boolean; readonly tolerance: boolean };
};

const ofAnotherState = "procedure/notInState";
/** What belongs to the present state and to the reader's own part, and why it cannot be done now. */
const heldOf = (possible: readonly Possible[]): AssessmentUnit["held"] =>
  possible
    .filter(
      ({ seats, whyNot }) =>
        seats.length > 0 && whyNot.length > 0 && !whyNot.some(({ code }) => code === ofAnotherState || mended.has(code)),
    )
    .map(({ transition: { name, label }, whyNot }) => ({ transition: name, label, why: whyNot.map(({ say }) => say) }));

/** Refusals that the platform's own act mends: computing and keeping the sheet. */
const mended = new Set(["assess/sheetNotKept", "form/missing"]);

const actsOf = (possible: readonly Possible[]): AssessmentUnit["acts"] =>
  possible
    .filter(({ seats, whyNot }) => seats.length > 0 && whyNot.every(({ code }) => mended.has(code)))
    .map(({ transition: { name, label, asks = null, adverse = false } }) => ({ transition: name, label, asks, adverse }));

export function unitAnswer(plan: CheckedPlan, given: Given): AssessmentUnit {
  const { standing, unit, events, names, possible, thirdParty, evaluations, opens } = given;
  const { context, year } = standing.ground;
  const { score, live, kept, matter, member, basis } = unit;
  const comparison = comparedUnit(standing, unit);
  const own = matter ? individualOf(matter.fields) : [];
  const labelOf = (id: string): Label => itemLabel(plan, score.items.find((item) => item.id === id) ?? {});
  const comment = matter?.fields.comment;
  return {
    year,
    asOf: context.asOf,
    cut: context.figures.cut,
    class: { id: standing.class.id, label: standing.class.label },
    rules: rulesAnswer(rulesOf(plan)),
    desk: deskAnswer(plan, member.desk, member.region),
    note: noteOf(plan, member.evaluatedAs),
    basis,
    ...resultAnswer(plan, score),
    items: score.items.map((item) => itemAnswer(plan, score, item)),
    matter: matter ? matterAnswer(plan, matter) : null,
    kept: kept ? { checksum: kept.checksum, at: kept.recordedAt, asOf: kept.body.asOf, now: live.total } : null,
    individual: {
      weight: standing.class.individualWeight,
      rows: own.map((row) => indicatorAnswer(plan, itemOfRow(row), row.why)),
      changes: changesOf(plan, events, names),
    },
    comparison: { ...comparison, parts: comparison.parts.map((part) => ({ ...part, label: labelOf(part.id) })) },
    comment: typeof comment === "string" ? comment : null,
    funds: fundsAnswer(matter, events),
    findings: remarksOf(events, names),
    thirdParty,
    evaluations,
    provisional: provisionalCount(score),
    acts: actsOf(possible),
    held: heldOf(possible),
    mayPropose: opens.incentive && basis === "decided",
    mayApply: opens.tolerance,
    pack: matter?.reached && basis === "decided" ? `/api/assessment/packs/${matter.id}/docx` : null,
  };
}
