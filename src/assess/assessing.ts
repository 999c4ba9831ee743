import type { ReadingScope } from "#access";
import type { Answer, PaperSheet } from "#contract";
import { type CheckedPlan, checksumOf } from "#define";
import { type Day, ok, type Result, refuse } from "#kernel";
import { withCollected } from "#ledger";
import type { Actor, Possible, Procedures } from "#procedure";
import type { Store } from "#store";
import { unitAnswer } from "./answers/unit.ts";
import { rulesAnswer } from "./answers/words.ts";
import { classAnswer, maySee } from "./answers/year.ts";
import { evaluationNamed, evaluationsOf } from "./evaluations.ts";
import { packOf } from "./pack.ts";
import { classById, classOfUnit, membersOf, rulesOf, unitAt } from "./parts.ts";
import { proposedFor } from "./proposed.ts";
import { refusals } from "./refusals.ts";
import { type AssessmentMatter, eventsOf, matterById, mattersOf, procedure, yearsOf } from "./rows.ts";
import type { AssessContext, ReadCollected } from "./score/readings.ts";
import type { ScoreSheetBody } from "./score/types.ts";
import { insertSheet } from "./sheets/rows.ts";
import { knownOf, lastScored, type StandingClass, type StandingUnit, standingOf } from "./standing.ts";

export type AssessParts = {
  readonly store: Pick<Store, "rows" | "transaction" | "today">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "openAll" | "step" | "possible">;
  /** What was collected of units of the register; where it is not given, they have no figures. */
  readonly collected?: ReadCollected;
};
type Named = (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
type Which = { readonly year: number; readonly desk: string };

/** Assessment of units by results. Scores are computed on reading from the ledger's figures; what was disclosed is kept and shown as it was. */
export type Assessing = {
  readonly year: (context: AssessContext, actor: Actor, year: number | null, scope: ReadingScope) => Promise<Answer<"assessment">>;
  /** @refuses assess/unknownUnit */
  readonly unit: (
    context: AssessContext,
    actor: Actor,
    which: Which,
    reading: { readonly scope: ReadingScope; readonly named: Named },
  ) => Promise<Result<Answer<"assessmentUnit">>>;
  /** Opens what is not open yet of a class, all or none. @refuses assess/mayNotOpen, assess/yearOutside, assess/unknownClass, assess/noMembers, and what the opening refuses */
  readonly open: (
    actor: Actor,
    asked: { readonly year: number; readonly class: string; readonly key: string },
  ) => Promise<Result<Answer<"openAssessments">>>;
  /** Computes and keeps a unit's sheet, and discloses exactly that one. @refuses assess/unknownUnit, assess/notOpened, and what the step refuses */
  readonly disclose: (
    context: AssessContext,
    actor: Actor,
    which: Which,
    given: { readonly revision: number; readonly key: string },
  ) => Promise<Result<Answer<"discloseAssessment">>>;
  /** What forms of incentives and of applications for tolerance begin with, where a result is published or the asker's to see; else nothing. */
  readonly proposed: (number: string, item: string, scope: ReadingScope) => Promise<Readonly<Record<string, unknown>>>;
  /** The evidence pack of a decided result: made anew each time, kept nowhere. @refuses assess/unknownUnit, assess/notDecided */
  readonly pack: (context: AssessContext, matter: string, named: Named) => Promise<Result<PaperSheet>>;
};

/** Whether somebody may open a matter of a procedure, at some desk or at a certain one. */
const mayOpen = (plan: CheckedPlan, actor: Actor | null, id: string, at?: string): boolean => {
  const roles = plan.procedure(id).versions.at(-1)?.opensBy ?? [];
  return actor?.seats.some(({ role, desk }) => roles.includes(role) && (at === undefined || desk === at)) ?? false;
};

/** Somebody may do it now, but for what the act itself mends. */
const isOpenBut = ({ seats, whyNot }: Possible, mended: string): boolean => seats.length > 0 && whyNot.every(({ code }) => code === mended);

export function openAssessing(parts: AssessParts): Assessing {
  const { store, plan, procedures } = parts;

  async function found(
    context: AssessContext,
    { year, desk }: Which,
    scope?: ReadingScope,
  ): Promise<Result<{ standing: StandingClass; unit: StandingUnit }>> {
    const of = classOfUnit(plan, unitAt(desk));
    if (!of) return refuse(refusals.unknownUnit({ desk }));
    const standing = await standingOf(store, context, of, { year, known: await knownOf(store, year, scope) });
    const unit = standing.units.find(({ member }) => member.desk === desk);
    return unit ? ok({ standing, unit }) : refuse(refusals.unknownUnit({ desk }));
  }

  async function answered(
    context: AssessContext,
    actor: Actor | null,
    { standing, unit }: { readonly standing: StandingClass; readonly unit: StandingUnit },
    named: Named,
  ): Promise<Answer<"assessmentUnit">> {
    const { matter } = unit;
    const events = matter ? await eventsOf(store, matter) : [];
    const names = await named(events.flatMap(({ person }) => person ?? []));
    const possible = matter && actor ? await procedures.possible(actor, matter.id) : undefined;
    const acts = possible?.ok ? possible.value : [];
    const refers = acts.some(({ transition, whyNot, seats }) => transition.name === "refer" && whyNot.length === 0 && seats.length > 0);
    const { desk } = unit.member;
    return unitAnswer(context.plan, {
      standing,
      unit,
      events,
      names,
      possible: acts,
      thirdParty: matter ? await referredOf({ plan, store }, matter) : null,
      evaluations: refers ? [...(await evaluationsOf(store, unit.member.unit))] : [],
      opens: { incentive: mayOpen(plan, actor, "incentive"), tolerance: mayOpen(plan, actor, "tolerance", desk) },
    });
  }

  const assessing: Assessing = {
    year: async (context, actor, asked, scope) => {
      const years = await yearsOf(store);
      const last = Number(context.asOf.slice(0, 4)) - 1;
      const scored = lastScored(context, last);
      const year = asked ?? years[0] ?? scored ?? last;
      const known = await knownOf(store, year, scope);
      const rules = rulesOf(plan);
      const standing = await Promise.all(rules.classes.map((of) => standingOf(store, context, of, { year, known })));
      const first = Number(plan.period.from.slice(0, 4));
      const offered = Array.from({ length: Math.max(1, last + 2 - first) }, (_, at) => last + 1 - at);
      return {
        year,
        years: [...new Set([...offered, ...years, year])].toSorted((a, b) => b - a),
        scored,
        asOf: context.asOf,
        cut: context.figures.cut,
        rules: rulesAnswer(rules),
        classes: standing.map((one) => classAnswer(plan, one, scope)),
        mayOpen: mayOpen(plan, actor, procedure),
      };
    },
    unit: async (context, actor, which, { scope, named }) => {
      const one = await found(context, which, scope);
      if (!one.ok) return one;
      if (!maySee(one.value.unit, scope)) return refuse(refusals.notYetPublished({}));
      return ok(await answered(context, actor, one.value, named));
    },
    open: async (actor, { year, class: id, key }) => {
      if (!mayOpen(plan, actor, procedure)) return refuse(refusals.mayNotOpen({}));
      const [first, last] = [Number(plan.period.from.slice(0, 4)), Number(store.today().slice(0, 4)) + 1];
      if (year < first || year > last) return refuse(refusals.yearOutside({ year, first, last }));
      const of = classById(plan, id);
      if (!of) return refuse(refusals.unknownClass({ id }));
      const members = membersOf(plan, of);
      if (members.length === 0) return refuse(refusals.noMembers({ label: of.label }));
      const there = new Set((await mattersOf(store, year)).map(({ lead }) => lead));
      const missing = members.filter(({ desk }) => !there.has(desk));
      const requests = missing.map(({ unit, desk }) => ({
        procedure,
        values: { title: `${plan.unitOfGovernment(unit).short.zh}${year}年度考核`, year, class: id, unit },
        key: `${key}:${desk}`,
        origin: { kind: "clause", id: "9.5.2" },
        clauses: ["9.5.2"],
      }));
      if (requests.length === 0) return ok({ opened: 0, there: there.size });
      const opened = await procedures.openAll(actor, requests, false);
      if (!opened.ok) return opened;
      const refused = opened.value.each.flatMap((one) => (one.ok ? [] : one.refusals));
      return refused.length > 0 ? refuse(...refused) : ok({ opened: requests.length, there: members.length - requests.length });
    },
    disclose: async (context, actor, which, { revision, key }) => {
      const one = await found(context, which);
      if (!one.ok) return one;
      const { standing, unit } = one.value;
      const { matter, live } = unit;
      if (!matter) return refuse(refusals.notOpened({ year: which.year }));
      const body: ScoreSheetBody = {
        year: which.year,
        class: standing.class.id,
        desk: which.desk,
        asOf: context.asOf,
        cut: context.figures.cut,
        plan: { version: plan.version, checksum: plan.checksum },
        items: [...unit.entrant.common, ...unit.entrant.individual],
        score: live,
      };
      const checksum = checksumOf(body);
      const possible = await procedures.possible(actor, matter.id);
      const may = possible.ok && possible.value.some((one) => one.transition.name === "disclose" && isOpenBut(one, "assess/sheetNotKept"));
      if (may) await store.transaction((tx) => insertSheet(tx, matter, { checksum, body, person: actor.person }));
      const stepped = await procedures.step(actor, {
        matter: matter.id,
        transition: "disclose",
        values: { sheet: checksum },
        revision,
        key,
      });
      return stepped.ok ? ok({ checksum, state: stepped.value.state }) : stepped;
    },
    proposed: (number, item, scope) => proposedFor(parts, number, item, scope),
    pack: async (context, id, named) => {
      const matter = await matterById(store, id);
      if (!matter) return refuse(refusals.unknownUnit({ desk: "" }));
      const one = await found(context, { year: Number(matter.fields.year), desk: matter.lead });
      if (!one.ok) return one;
      if (one.value.unit.basis !== "decided" || one.value.unit.matter?.id !== id)
        return refuse(refusals.notDecided({ year: Number(matter.fields.year) }));
      const answer = await answered(context, null, one.value, named);
      return ok(packOf(plan, answer, context.today as Day));
    },
  };
  return withCollected(assessing, parts.collected);
}

/** The evaluation that a result refers to; by its state where it is no longer public. */
async function referredOf({ plan, store }: Pick<AssessParts, "plan" | "store">, { fields }: AssessmentMatter) {
  const found = typeof fields.thirdParty === "string" ? await evaluationNamed(store, fields.thirdParty) : undefined;
  if (!found) return null;
  const { id, number, title, isPublished, stateLabel } = found;
  return { id, number, title, state: isPublished ? null : stateLabel(plan) };
}
