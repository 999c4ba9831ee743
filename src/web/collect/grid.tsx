import "../words/collect.ts";
import type { CollectedLeaf, Collection } from "#contract";
import { decimalText } from "../format.ts";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { heldIn, placeOf, type Typed } from "./draft.ts";
import type { CellAsked } from "./use-collect.ts";

type Props = {
  readonly collection: Collection;
  readonly leaves: readonly CollectedLeaf[];
  /** What is being typed; null where the grid is only read. */
  readonly typed: Typed | null;
  readonly onPut: (leaf: string, unit: string, part: { readonly value: string }) => void;
  readonly onShow: (cell: CellAsked) => void;
};

/** So wide that no heading is cut; what is wider than the page scrolls. */
const [nameWidth, leafWidth] = [180, 132];

/** Units by indicators: what was accepted, what waits, what is missing. */
export function Grid({ collection, leaves, typed, onPut, onShow }: Props) {
  const { say, read } = useWords();
  const held = heldIn(collection);
  return (
    <ScrollX label={say("collect.unit")} className="collect-scroll">
      <table className="plain-table collect-grid" style={{ minWidth: nameWidth + leafWidth * leaves.length }}>
        <thead>
          <tr>
            <th scope="col">{say("collect.unit")}</th>
            {leaves.map((leaf) => (
              <th key={leaf.id} scope="col" title={read(leaf.say)}>
                {read(leaf.label)}
                <span className="under">{read(leaf.measure)}</span>
                {typed && leaf.allowed && <span className="under">{read(leaf.allowed)}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {collection.units.map((unit) => (
            <tr key={unit.id}>
              <th scope="row">
                {read(unit.label)}
                <span className="under">
                  {[unit.region ? read(unit.region) : "", `${unit.there}/${unit.of}`].filter((word) => word !== "").join(" · ")}
                </span>
              </th>
              {leaves.map((leaf) => {
                const cell = held.get(placeOf(leaf.id, unit.id));
                const written = typed?.[placeOf(leaf.id, unit.id)]?.value;
                return (
                  <td key={leaf.id} className="number">
                    {typed && !cell?.published ? (
                      <input
                        className="input collect-input"
                        inputMode="decimal"
                        maxLength={40}
                        aria-label={`${read(unit.label)} · ${read(leaf.label)}`}
                        value={written ?? cell?.value ?? ""}
                        onChange={({ target }) => onPut(leaf.id, unit.id, { value: target.value })}
                      />
                    ) : (
                      <Shown cell={cell} onShow={() => onShow({ leaf: leaf.id, unit: unit.id })} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Shown({ cell, onShow }: { readonly cell: Collection["cells"][number] | undefined; readonly onShow: () => void }) {
  const { say } = useWords();
  if (!cell) return <span className="missing">—</span>;
  if (cell.withheld) return <span className="faint">{say(cell.withheld === "there" ? "collect.there" : "collect.waiting")}</span>;
  const waits = cell.waiting && (
    <span className="under is-waiting-cell">
      {say("collect.waits", { value: cell.waiting.value === null ? say("collect.takenBack") : decimalText(cell.waiting.value) })}
    </span>
  );
  if (cell.value === null) return waits;
  return (
    <>
      {cell.published ? (
        <span title={say("collect.published")}>{decimalText(cell.value)}</span>
      ) : (
        <button type="button" className="link" title={`${cell.number} · ${cell.on}`} onClick={onShow}>
          {decimalText(cell.value)}
        </button>
      )}
      {waits}
    </>
  );
}
