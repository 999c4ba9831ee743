import type { SchemeDraftAnswer, SchemeDraftList } from "#contract";
import { ok, type Refusal, type Result, refuse } from "#kernel";
import type { Actor } from "#procedure";
import { headOf, momentOf, treeOf } from "../live/heads.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import { bodyOf, contentFrom } from "../texts.ts";
import type { Named, SchemeContext } from "../types.ts";
import { ballotHeads } from "../votes/rows.ts";
import { evidenceOf, inForce } from "./adoption.ts";
import { isOfficer, saidFaults, schemeNamed, statesOf } from "./drafts.ts";
import { textFaults } from "./faults.ts";
import { type DraftMatter, draftMatter, lastStep, openDrafts, procedure, type SavedText, textsOf } from "./rows.ts";
import { triedFor } from "./trials.ts";

const stateLabel = (plan: Parts["plan"], matter: DraftMatter) =>
  statesOf(plan, matter).find(({ id }) => id === matter.state)?.label ?? { zh: matter.state, en: matter.state };

export const mayDraft = (plan: Parts["plan"], { seats }: Actor): boolean => {
  const opensBy = plan.findProcedure(procedure)?.versions.at(-1)?.opensBy ?? [];
  return seats.some(({ role }) => opensBy.includes(role));
};

export async function draftList({ plan, store }: Parts, actor: Actor, named: Named): Promise<SchemeDraftList> {
  const rows = (await openDrafts(store)).flatMap(({ latest, ...row }) => (latest ? [{ ...row, latest }] : []));
  const names = await named(rows.map(({ latest }) => latest.person));
  return {
    mayDraft: mayDraft(plan, actor),
    rows: rows.map(({ latest, tried, ...matter }) => ({
      id: matter.id,
      number: matter.number,
      scheme: latest.scheme,
      label: latest.body.label,
      subject: latest.body.subject,
      state: matter.state,
      stateLabel: stateLabel(plan, matter),
      revision: latest.revision,
      tried,
      by: names.get(latest.person) ?? "",
      at: latest.recordedAt,
    })),
  };
}

/** A draft with everything its page needs: text, faults, history, votes, what was proposed, and what the reader may do. */
export async function draftAnswer(
  parts: Parts,
  context: SchemeContext,
  actor: Actor,
  draft: string,
  named: Named,
): Promise<Result<SchemeDraftAnswer>> {
  const { plan, store } = parts;
  const matter = await draftMatter(store, draft);
  const texts = matter ? await textsOf(store, matter) : [];
  const [text] = texts;
  if (!matter || !text) return refuse(refusals.unknownDraft({}));
  const [proposed, adopted] = [await lastStep(store, matter, "propose"), await lastStep(store, matter, "adopt")];
  const people = [...texts.map(({ person }) => person), proposed?.person, adopted?.person].filter((id) => id !== undefined);
  const names = await named(people);
  const content = contentFrom(text.body);
  const possible = await parts.procedures.possible(actor, draft);
  const whyNot = (transition: string): readonly Refusal[] | null =>
    (possible.ok ? possible.value.find((one) => one.transition.name === transition)?.whyNot : undefined) ?? null;
  const officer = await isOfficer(parts, actor, matter.id);
  const tried = await triedFor(store, matter);
  const holding = await inForce(parts, context, schemeNamed(matter));
  return ok({
    moment: momentOf(context),
    id: matter.id,
    number: matter.number,
    scheme: schemeNamed(matter),
    title: matter.title,
    state: matter.state,
    stateLabel: stateLabel(plan, matter),
    matterRevision: matter.revision,
    revision: text.revision,
    checksum: text.checksum,
    body: bodyOf(content),
    faults: saidFaults(textFaults(plan, content, context.today)),
    tree: [...treeOf(plan, content)],
    history: texts.map((one) => revisionOf(one, names)),
    tried: tried.all,
    triedElsewhere: tried.all - tried.here,
    ballots: [...(await ballotHeads(store, matter, context.today))],
    proposal: await proposalOf(parts, matter, proposed, names),
    adopted: adopted && matter.state === "adopted" ? adoptedSaid(matter, adopted, names) : null,
    inForce: holding ? headOf(holding, await named(holding.adoption ? [holding.adoption.by] : [])) : null,
    mayEdit: officer && matter.state === "drafted",
    mayPropose: officer && whyNot("propose")?.length === 0,
    mayAdopt: whyNot("adopt")?.length === 0,
    mayReturn: whyNot("return")?.length === 0,
    mayInvite: officer && matter.state === "drafted",
    whyNotAdopt: saidFaults(whyNot("adopt") ?? []),
  });
}

export const revisionOf = ({ revision, checksum, person, recordedAt, says }: SavedText, names: ReadonlyMap<string, string>) => ({
  revision,
  checksum,
  by: names.get(person) ?? "",
  at: recordedAt,
  says,
});

type Step = Awaited<ReturnType<typeof lastStep>>;
async function proposalOf(
  { store }: Parts,
  matter: DraftMatter,
  step: Step,
  names: ReadonlyMap<string, string>,
): Promise<SchemeDraftAnswer["proposal"]> {
  const { checksum, evidence, tried } = matter.fields;
  if (!step || matter.state === "drafted" || typeof checksum !== "string" || typeof evidence !== "string") return null;
  const kept = await evidenceOf(store, matter, evidence);
  if (!kept) return null;
  return { checksum, tried: Number(tried), by: names.get(step.person) ?? "", at: step.at, effect: kept.effect, says: step.note ?? "" };
}

function adoptedSaid({ fields }: DraftMatter, step: NonNullable<Step>, names: ReadonlyMap<string, string>): SchemeDraftAnswer["adopted"] {
  return typeof fields.from === "string" ? { from: fields.from, by: names.get(step.person) ?? "", at: step.at } : null;
}
