import type { Answer, Body, ReleaseDeskList } from "#contract";
import { publishesOf } from "#define";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import type { SchemeContext } from "#schemes";
import { refusals } from "../refusals.ts";
import type { Desk } from "./parts.ts";

const shortest = 4;
export type Choice = ReleaseDeskList["schemes"][number];

/** Schemes a release may be planned of, with the periods they can be computed for. */
export async function choicesOf({ schemes }: Desk, context: SchemeContext, actor: Actor): Promise<Result<readonly Choice[]>> {
  const list = await schemes.list(context, actor);
  if (!list.ok) return list;
  const ready = list.value.rows.filter(({ period }) => period !== null);
  const found = await Promise.all(ready.map(({ id }) => schemes.scheme(context, actor, { id })));
  return ok(
    found.flatMap((scheme): Choice[] => {
      if (!scheme.ok || scheme.value.periods.length === 0) return [];
      const { head, body, periods } = scheme.value;
      return [{ id: head.id, label: head.label, periods, publishes: publishesOf(body) }];
    }),
  );
}

/** Everything that speaks against planning it so, at once. */
function faultsOf(given: Body<"planRelease">, choice: Choice | undefined, today: string): readonly Refusal[] {
  const { title, on, period, surveys, scheme } = given;
  return [
    ...(title.trim().length < shortest ? [refusals.titleShort({ least: shortest })] : []),
    ...(choice === undefined ? [refusals.schemeNotReady({ scheme })] : []),
    ...(choice && period !== undefined && !choice.periods.includes(period)
      ? [refusals.noSuchPeriod({ period, known: choice.periods })]
      : []),
    ...(on < today ? [refusals.dayPassed({ on })] : []),
    ...(surveys.some((number) => number.trim() === "") ? [refusals.surveyNumberBlank({})] : []),
  ];
}

/** Puts a release into the calendar. @refuses release/schemeNotReady, noSuchPeriod, dayPassed, surveyNumberBlank, and whatever the opening refuses */
export async function planRelease(
  desk: Desk,
  context: SchemeContext,
  actor: Actor,
  given: Body<"planRelease">,
): Promise<Result<Answer<"planRelease">>> {
  const { title, scheme, period, on, surveys, protection = {}, key } = given;
  const choices = await choicesOf(desk, context, actor);
  if (!choices.ok) return choices;
  const faults = faultsOf(
    given,
    choices.value.find(({ id }) => id === scheme),
    context.today,
  );
  const numbers = surveys.map((number) => number.trim()).join("\n");
  const survey = surveys.length > 0 ? { survey: "yes", surveyNumbers: numbers } : { survey: "no" };
  const values = { title, scheme, on, ...survey, ...protection, ...(period === undefined ? {} : { period }) };
  if (faults.length > 0) return refuse(...faults);
  const opened = await desk.procedures.open(actor, { procedure: "release", values, key, origin: { kind: "own", id: scheme } });
  return opened.ok ? ok({ id: opened.value.id }) : opened;
}
