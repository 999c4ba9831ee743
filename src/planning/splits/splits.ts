import type { Publication } from "#contract";
import { type Day, ok, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { partsOf } from "../bodies.ts";
import { draftOf, mayDraft, noted, outcomeOf, type Saved, saveText, write } from "../documents/documents.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { adoptedOf, documentMatter, dossierOf } from "../rows.ts";
import type { Part } from "../types.ts";
import { groundOf } from "./frame.ts";
import { splitFaults } from "./sums.ts";
import { citiesOfPlan } from "./targets.ts";

const kind = "target-split";
const isOpen = (state: string): boolean => ["drafted", "consulting", "decided"].includes(state);

/** The parts of a target that hold: those of the last signed split; null where none was signed. */
export async function splitsOf(
  { store }: Pick<Parts, "store">,
  target: string,
): Promise<{ readonly parts: readonly Part[]; readonly from: Day; readonly number: string } | null> {
  const last = (await adoptedOf(store, kind, target)).at(-1);
  return last ? { parts: partsOf(last.body), from: last.from, number: last.number } : null;
}

/** Opens the matter of a split with its first parts; one that is under way is told. */
export async function beginSplit(
  parts: Parts,
  actor: Actor,
  target: string,
  given: { readonly parts: readonly Part[]; readonly says: string; readonly key: string },
): Promise<Result<Saved>> {
  const ground = await groundOf(parts, target);
  if (!ground.ok) return ground;
  const known = await documentMatter(parts.store, kind, target);
  if (known && isOpen(known.state)) return refuse(refusals.begunAlready({ number: known.number }));
  const { label } = ground.value.target;
  const opened = await parts.procedures.open(actor, {
    procedure: kind,
    values: { title: `${label.zh}按市按年分解`, target, cities: citiesOfPlan(parts.plan).map(({ unit }) => unit) },
    key: given.key,
    origin: { kind: "target", id: target },
    clauses: ground.value.target.clauses,
    target,
    indicator: ground.value.target.indicator,
    subject: dossierOf(kind, target),
  });
  return opened.ok ? saveSplit(parts, actor, target, { parts: given.parts, base: 0, says: given.says }) : opened;
}

/** Saves the parts as they are; faults are told, and stand only against putting them to the cities. */
export async function saveSplit(
  parts: Parts,
  actor: Actor,
  target: string,
  given: { readonly parts: readonly Part[]; readonly base: number; readonly says: string },
): Promise<Result<Saved>> {
  const ground = await groundOf(parts, target);
  if (!ground.ok) return ground;
  const matter = await documentMatter(parts.store, kind, target);
  if (!matter) return refuse(refusals.notBegun({}));
  const against = await mayDraft(parts, actor, matter.id, "drafted");
  if (against.length > 0) return refuse(...against);
  const body = { parts: given.parts.filter(({ value }) => value.trim() !== "").map((part) => ({ ...part, value: part.value.trim() })) };
  const text = { kind, document: target, body, person: actor.person, says: given.says, base: given.base } as const;
  const saved = await write(parts, (tx) => saveText(tx, matter, text));
  return saved.ok ? ok({ ...saved.value, faults: splitFaults(body.parts, ground.value.frame) }) : saved;
}

type Signing = { readonly revision: number; readonly key: string; readonly note: string };

/** Puts the parts that were saved last to all cities at once. */
export async function consultSplit(
  parts: Parts,
  actor: Actor,
  target: string,
  { revision, key, note }: Signing,
): Promise<Result<Publication>> {
  const draft = await draftOf(parts, kind, target);
  if (!draft.ok) return draft;
  const { matter, text } = draft.value;
  const values = { checksum: text.checksum, ...noted(note) };
  return ok(outcomeOf(await parts.procedures.step(actor, { matter: matter.id, transition: "consult", values, revision, key })));
}

/** Signs the parts the cities were asked about. */
export async function adoptSplit(
  parts: Parts,
  actor: Actor,
  target: string,
  { revision, key, note, from }: Signing & { readonly from: Day },
): Promise<Result<Publication>> {
  const draft = await draftOf(parts, kind, target);
  if (!draft.ok) return draft;
  const { matter, text } = draft.value;
  const values = { checksum: text.checksum, from, ...noted(note) };
  return ok(outcomeOf(await parts.procedures.step(actor, { matter: matter.id, transition: "adopt", values, revision, key })));
}
