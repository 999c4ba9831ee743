import { checksumOf } from "#define";
import { ok, type Refusal, type Result } from "#kernel";
import type { Procedures, StepRequest } from "#procedure";
import { settledAnswer, takeAnswer } from "./answers.ts";
import { type Binding, bindings } from "./binding.ts";
import { contentChecksum } from "./envelope.ts";
import { type ExchangeParts, noteExchange } from "./exchange.ts";
import type { Row } from "./values.ts";

type IntakeParts = ExchangeParts & { readonly procedures: Pick<Procedures, "step" | "snapshot" | "batch"> };
/** What becomes of one answer of a package; `line` counts from one. */
export type TakenAnswer = {
  readonly line: number;
  readonly id: string;
  readonly number: string;
  readonly act: string;
  /** The matter it belongs to, where the number is bound. */
  readonly matter: { readonly id: string; readonly number: string } | null;
  readonly became: "taken" | "known" | "refused";
  readonly why: readonly Refusal[];
};

/** Steps of one matter that would be taken before the one that is tried, so that an arrangement follows its signature in a dry run, too. */
type Tried = Map<string, StepRequest[]>;

/**
 * Takes in a package answer by answer, or only says what would become of each: a dry run takes every step together with those before it of the same
 * matter and keeps none. What is refused keeps nothing else from being taken; brought again, what was taken is known.
 */
export async function takeAnswers(
  parts: IntakeParts,
  given: { readonly name: string; readonly answers: readonly Row[]; readonly person: string; readonly dryRun: boolean },
): Promise<readonly TakenAnswer[]> {
  const bound = await bindings(parts.store);
  const tried: Tried = new Map();
  const taken: TakenAnswer[] = [];
  for (const [at, row] of given.answers.entries()) {
    const became = await (given.dryRun ? tryAnswer(parts, bound, row, tried) : takeAnswer(parts, bound, row));
    taken.push(answerOf(bound, row, at + 1, became));
  }
  if (!given.dryRun) await noted(parts, given, taken);
  return taken;
}

function answerOf(bound: readonly Binding[], row: Row, line: number, became: Result<"taken" | "known">): TakenAnswer {
  const { id = "", number = "", act = "" } = row;
  const binding = bound.find((one) => one.number === number);
  return {
    line,
    id,
    number,
    act,
    matter: binding ? { id: binding.matter, number: binding.ourNumber } : null,
    became: became.ok ? became.value : "refused",
    why: became.ok ? [] : became.refusals,
  };
}

async function tryAnswer(parts: IntakeParts, bound: readonly Binding[], row: Row, tried: Tried): Promise<Result<"taken" | "known">> {
  const settled = await settledAnswer(parts, bound, row);
  if (!settled.ok) return settled;
  if (settled.value === "known") return ok("known");
  const { actor, request } = settled.value;
  const before = tried.get(request.matter) ?? [];
  if (before.some(({ key }) => key === request.key)) return ok("known");
  const next = { ...request, revision: request.revision + before.length };
  const outcome = await parts.procedures.batch(actor, [...before, next], true);
  if (!outcome.ok) return outcome;
  const result = outcome.value.each.at(-1)?.result;
  if (result && !result.ok) return result;
  tried.set(request.matter, [...before, next]);
  return ok("taken");
}

/** A package that was taken whole is noted under its content, another one under its moment, too: it may come again, mended. */
async function noted(
  { store }: IntakeParts,
  { name, answers, person }: { readonly name: string; readonly answers: readonly Row[]; readonly person: string },
  all: readonly TakenAnswer[],
): Promise<void> {
  const count = (which: TakenAnswer["became"]): number => all.filter(({ became }) => became === which).length;
  const outcome = { taken: count("taken"), known: count("known"), refused: count("refused") };
  const content = contentChecksum({ matters: [], answers });
  const moment = outcome.refused > 0 ? { at: store.now() } : {};
  const checksum = checksumOf({ direction: "in", page: true, content, ...moment });
  await noteExchange(store, { checksum, direction: "in", adapter: "page", name, records: answers.length, outcome, person });
}
