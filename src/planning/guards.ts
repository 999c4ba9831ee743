import { canonicalJson, compare, parseQuantity, type Refusal } from "#kernel";
import type { Guard, Guards } from "#procedure";
import { itemsOf, partsOf } from "./bodies.ts";
import { checkItems, newTasks } from "./documents/documents.ts";
import { givenBy } from "./documents/sources.ts";
import type { Reading } from "./parts.ts";
import { refusals } from "./refusals.ts";
import { latestRevision } from "./rows.ts";
import { frameOf } from "./splits/frame.ts";
import { splitFaults } from "./splits/sums.ts";
import { valueInForce } from "./splits/targets.ts";
import type { DocumentKind } from "./types.ts";

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** The rules planning stands for in its procedures, by the names the plan calls them. */
export function planningGuards(parts: Reading): Guards {
  const { store, plan } = parts;

  /** A document is submitted only without a fault, and only as the text that was saved last. */
  const isWhole: Guard = async ({ snapshot: { matter }, input }) => {
    const latest = await latestRevision(store, matter, matter.subject);
    if (!latest) return [refusals.notBegun({})];
    const which = { kind: matter.procedure as DocumentKind, document: latest.document };
    return [...sameText(input.checksum, latest.checksum), ...(await checkItems(parts, store, which, itemsOf(latest.body)))];
  };

  /** What is signed is what was submitted, and a list hands over exactly its own new tasks. */
  const isSameText: Guard = async ({ snapshot: { matter }, input }) => {
    const latest = await latestRevision(store, matter, matter.subject);
    if (!latest) return [refusals.notBegun({})];
    const texts = [...sameText(input.checksum, latest.checksum), ...sameText(matter.fields.checksum, latest.checksum)].slice(0, 1);
    if (matter.procedure !== "key-task-list" || input.checksum === undefined) return texts;
    const expected = newTasks(itemsOf(latest.body), await givenBy(store, matter.id));
    const given = Array.isArray(input.tasks) ? input.tasks : [];
    return canonicalJson(expected) === canonicalJson(given) ? texts : [...texts, refusals.otherTasks({})];
  };

  const isSplitWhole: Guard = async ({ snapshot: { matter }, input }) => {
    const latest = await latestRevision(store, matter, matter.subject);
    if (!latest) return [refusals.notBegun({})];
    const frame = await frameOf(parts, latest.document);
    if (!frame.ok) return frame.refusals;
    return [...sameText(input.checksum, latest.checksum), ...splitFaults(partsOf(latest.body), frame.value)];
  };

  /** The old value must be the one in force when it is signed, and the new one a number. */
  const isOldValue: Guard = async ({ snapshot: { matter } }) => {
    const target = plan.findTarget(textOf(matter.fields.target));
    if (!target) return [refusals.noSuchTarget({ target: textOf(matter.fields.target) })];
    const { oldValue, newValue } = { oldValue: textOf(matter.fields.oldValue), newValue: textOf(matter.fields.newValue) };
    const known = await valueInForce(parts, target.id);
    const [given, held, next] = [oldValue, known ?? "", newValue].map((text) => parseQuantity(text, target.unit));
    const same = given?.ok && held?.ok ? compare(given.value, held.value) : undefined;
    return [
      ...(known !== null && !(same?.ok && same.value === 0) ? [refusals.oldValueDiffers({ given: oldValue, known })] : []),
      ...(next?.ok ? [] : [refusals.newValueMalformed({ value: newValue })]),
    ];
  };

  return {
    "planning-whole": isWhole,
    "planning-same-text": isSameText,
    "planning-split-whole": isSplitWhole,
    "planning-old-value": isOldValue,
    "planning-lines-owned": linesOwned,
  };
}

/** Asked without a text (what may be done at all?) nothing is said. */
const sameText = (given: unknown, latest: string): readonly Refusal[] =>
  given === undefined || given === latest ? [] : [refusals.otherText({})];

/** A consultation is not closed while a line has nobody on one of its sides. */
const linesOwned: Guard = ({ snapshot: { matter } }) => {
  const lines: readonly unknown[] = Array.isArray(matter.fields.lines) ? matter.fields.lines : [];
  if (lines.length === 0) return [refusals.noLines({})];
  return lines.flatMap((line, at) => {
    const { lead, counterpart, title } = line as { readonly lead?: string; readonly counterpart?: string; readonly title?: string };
    return lead && counterpart ? [] : [refusals.lineWithoutOwner({ line: at + 1, title: title ?? "" })];
  });
};
