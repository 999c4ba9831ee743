import type { SchemeHead, TreeNode } from "#contract";
import { type CheckedPlan, checksumOf, type SchemeReading } from "#define";
import { effectiveWeights } from "#evaluate/composite";
import type { Label } from "#kernel";
import { frameOf, leavesOf } from "../ground/ground.ts";
import { subjectLabels } from "../ground/units.ts";
import type { HeldText, SchemeContent } from "../texts.ts";
import type { SchemeContext } from "../types.ts";

export const momentOf = ({ plan, figures, asOf, knownAt, today }: SchemeContext) => ({
  asOf,
  knownAt,
  today,
  cut: figures.cut,
  planVersion: plan.version,
});

/** How a text is named in answers; people by their names. */
export function headOf({ content, checksum, from, adoption }: HeldText, names: ReadonlyMap<string, string> = new Map()): SchemeHead {
  const { id, label, purpose, subject, follows } = content;
  return {
    id,
    label,
    purpose,
    subject,
    subjectLabel: subjectLabels[subject],
    origin: adoption === null ? "shipped" : "adopted",
    from,
    checksum,
    follows: follows ? { title: follows.title, url: follows.url ?? null, recalled: [...(follows.recalled ?? [])] } : null,
    adoption: adoption && { ...adoption, by: names.get(adoption.by) ?? "" },
  };
}

export const textHeld = (content: SchemeContent, from: HeldText["from"]): HeldText => ({
  content,
  checksum: checksumOf(content),
  from,
  adoption: null,
});

function sayReading(plan: CheckedPlan, reading: SchemeReading = { kind: "value" }): Label {
  switch (reading.kind) {
    case "value":
      return { zh: "指标值", en: "The figure itself" };
    case "growth":
      return { zh: `较 ${reading.years} 年前增长（%）`, en: `Growth against ${reading.years} year(s) before, per cent` };
    case "over": {
      const by = plan.findIndicator(reading.indicator)?.label ?? { zh: reading.indicator, en: reading.indicator };
      return { zh: `除以“${by.zh}”`, en: `Divided by “${by.en}”` };
    }
  }
}

/** The unit of a leaf's value: kernel id; null where it has none of its own. */
export function unitOfLeaf(plan: CheckedPlan, leaf: NonNullable<SchemeContent["tree"][number]["leaf"]>): string | null {
  const { indicator, reading = { kind: "value" } } = leaf;
  if (indicator === undefined) return null;
  if (reading.kind === "growth") return "percent";
  return reading.kind === "over" ? (reading.unit ?? null) : (plan.findIndicator(indicator)?.unit ?? null);
}

/** What a leaf's figures are counted in by the scheme's own words, where no unit of the library says it. */
export const countedIn = (plan: CheckedPlan, leaf: NonNullable<SchemeContent["tree"][number]["leaf"]>): Label | null =>
  unitOfLeaf(plan, leaf) === null ? (leaf.collected?.unit ?? null) : null;

/** Decimal places a leaf's value is shown with. */
export function placesOfLeaf(plan: CheckedPlan, leaf: NonNullable<SchemeContent["tree"][number]["leaf"]>): number {
  const own = leaf.indicator === undefined ? undefined : plan.findIndicator(leaf.indicator)?.places;
  return (leaf.reading?.kind ?? "value") === "value" ? (own ?? 2) : 2;
}

/** The tree with levels and shares of the whole; empty while the tree has faults. */
export function treeOf(plan: CheckedPlan, content: SchemeContent): readonly TreeNode[] {
  const frame = frameOf(content);
  if (!frame.ok) return [];
  const { places, level, weights } = frame.value;
  const shares = effectiveWeights(frame.value, weights);
  return content.tree.map(({ id, label, parent, weight, leaf }) => {
    const place = places.get(id) ?? 0;
    return {
      id,
      label,
      parent: parent ?? null,
      level: level[place] ?? 1,
      weight,
      share: shares[place] ?? 0,
      leaf: leaf ? leafWords(plan, leaf) : null,
    };
  });
}

function leafWords(plan: CheckedPlan, leaf: NonNullable<SchemeContent["tree"][number]["leaf"]>): NonNullable<TreeNode["leaf"]> {
  const { better, indicator, reading, collected, target, basis } = leaf;
  return {
    better,
    indicator:
      indicator === undefined ? null : { id: indicator, label: plan.findIndicator(indicator)?.label ?? { zh: indicator, en: indicator } },
    reading: sayReading(plan, reading),
    unit: unitOfLeaf(plan, leaf),
    collected: collected ? { say: collected.say, unit: collected.unit, keeper: keeperOf(plan, collected.keeper) } : null,
    target: target ?? null,
    basis: basis ?? null,
  };
}

const keeperOf = (plan: CheckedPlan, id: string) => ({ id, label: plan.units.find((unit) => unit.id === id)?.label ?? { zh: id, en: id } });

/** Leaves for which figures have to be collected first: nothing is read for them, or nobody has published what is. */
export const toCollect = (plan: CheckedPlan, content: SchemeContent, isThere: (leaf: string) => boolean) =>
  leavesOf(content).flatMap(({ id, label, leaf: { collected } }) =>
    collected && !isThere(id)
      ? [{ leaf: id, label, say: collected.say, unit: collected.unit, keeper: keeperOf(plan, collected.keeper) }]
      : [],
  );
