import "../words/collect.ts";
import type { Collection } from "#contract";
import { useWords } from "../words/index.ts";
import type { GivenCell } from "./draft.ts";

type Props = {
  readonly collection: Collection;
  readonly cells: readonly (GivenCell & { readonly before: string })[];
  readonly onPut: (leaf: string, unit: string, part: { readonly reason: string }) => void;
};

/** Every accepted figure that is being changed, with the reason it needs. */
export function Corrections({ collection, cells, onPut }: Props) {
  const { say, read } = useWords();
  if (cells.length === 0) return null;
  const units = new Map(collection.units.map((unit) => [unit.id, read(unit.label)]));
  const leaves = new Map(collection.leaves.map((leaf) => [leaf.id, read(leaf.label)]));
  return (
    <fieldset className="collect-corrections">
      <legend>{say("collect.corrections")}</legend>
      {cells.map(({ leaf, unit, value, reason, before }) => (
        <label key={`${leaf} ${unit}`} className="field">
          {say("collect.reasonFor", {
            unit: units.get(unit) ?? unit,
            leaf: leaves.get(leaf) ?? leaf,
            before,
            after: value === "" ? say("collect.takenBack") : value,
          })}
          <input className="input" maxLength={300} value={reason} onChange={({ target }) => onPut(leaf, unit, { reason: target.value })} />
        </label>
      ))}
    </fieldset>
  );
}
