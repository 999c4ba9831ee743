import { type CheckedPlan, type EvaluatedUnit, isListedOn, type RegisteredSubject, registeredSubjects, type SchemeSubject } from "#define";
import type { Day, Decimal, Label } from "#kernel";
import type { SchemeContext } from "../types.ts";

/** A unit of the register, as far as ranking it needs. */
export type RegisteredUnit = Pick<EvaluatedUnit, "id" | "label" | "short" | "region">;

/** A figure that was handed in for a leaf, and the matter in which somebody else accepted it. */
export type CollectedFigure = {
  readonly leaf: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number;
  readonly shown: Decimal;
  /** What it was counted in, in Chinese, as the leaf said then: read for no leaf that counts otherwise. */
  readonly measure: string;
  readonly matter: string;
  readonly number: string;
  /** The day it was accepted, and so known. */
  readonly on: Day;
  readonly keeper: Label;
};
type Moment = { readonly asOf: Day; readonly knownAt: Day | null };

/** What was entered and collected up to one cut. */
export type Collected = {
  /** Units of a kind on a day, as far as they were known then. */
  readonly units: (subject: RegisteredSubject, moment: Moment) => readonly RegisteredUnit[];
  readonly unit: (id: string) => RegisteredUnit | undefined;
  readonly figures: (subject: SchemeSubject, knownAt: Day | null) => CollectedFigures;
};
/** The figures that hold for units of a kind. */
export type CollectedFigures = {
  readonly all: () => Iterable<CollectedFigure>;
  readonly find: (leaf: string, unit: string, period: string) => CollectedFigure | undefined;
};

const isRegistered = (subject: SchemeSubject): subject is RegisteredSubject => (registeredSubjects as readonly string[]).includes(subject);

/** Units of a subject that stand in the register; none where the subject is a region. */
export function registeredOf({ plan, collected, asOf, knownAt }: SchemeContext, subject: SchemeSubject): readonly RegisteredUnit[] {
  if (!isRegistered(subject)) return [];
  return collected?.units(subject, { asOf, knownAt }) ?? plan.registeredUnits(subject).filter((unit) => isListedOn(unit, asOf));
}

/** A unit of any kind by its id, whenever it stood in the register. */
export const registeredUnit = ({ plan, collected }: SchemeContext, id: string): RegisteredUnit | undefined =>
  collected?.unit(id) ?? shipped(plan).get(id);

const known = new WeakMap<CheckedPlan, ReadonlyMap<string, EvaluatedUnit>>();
function shipped(plan: CheckedPlan): ReadonlyMap<string, EvaluatedUnit> {
  const found =
    known.get(plan) ?? new Map(registeredSubjects.flatMap((subject) => plan.registeredUnits(subject)).map((one) => [one.id, one]));
  known.set(plan, found);
  return found;
}

const none: CollectedFigures = { all: () => [], find: () => undefined };
/** What was collected for units of a kind, as far as it was known. */
export const figuresFor = ({ collected, knownAt }: SchemeContext, subject: SchemeSubject): CollectedFigures =>
  collected?.figures(subject, knownAt) ?? none;
