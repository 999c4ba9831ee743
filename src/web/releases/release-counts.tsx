import "../words/releases.ts";
import "../styles/pages.css";
import "../styles/tables.css";
import type { Answer, ReleasePage } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";

type Row = { readonly name: string; readonly cells: readonly string[] };

function Numbers({ label, head, rows }: { readonly label: string; readonly head: readonly string[]; readonly rows: readonly Row[] }) {
  const { say } = useWords();
  return (
    <ScrollX label={label}>
      <table className="plain-table release-numbers">
        <thead>
          <tr>
            <th scope="col">{say("releases.col.part")}</th>
            {head.map((one) => (
              <th key={one} scope="col" className="number">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at]} className="number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

type Props = { readonly page: ReleasePage; readonly whole: Answer<"release">["counts"] };

/** A release of counts as it will be public, and beside it the counts with nothing left out, for those who work on it alone. */
export function ReleaseCounts({ page: { content }, whole }: Props) {
  const { say, read } = useWords();
  const { table, spread, nodes } = content;
  const tenth = (value: number | null): string => (value === null ? "×" : value.toFixed(1));
  const nameOf = (id: string): string => {
    const node = nodes.find((one) => one.id === id);
    return node ? read(node.label) : id;
  };
  return (
    <>
      {table && (
        <Panel title={say("releases.counts", { count: content.counted ?? 0 })} note={read(table.rule)}>
          <Numbers
            label={say("releases.counts", { count: content.counted ?? 0 })}
            head={table.columns.map(read)}
            rows={table.rows.map(({ label, cells }) => ({
              name: read(label),
              cells: cells.map(({ count }) => (count === null ? "×" : `${count}`)),
            }))}
          />
        </Panel>
      )}
      <Panel title={say("releases.spread")}>
        <Numbers
          label={say("releases.spread")}
          head={[say("releases.col.low"), say("releases.col.middle"), say("releases.col.high")]}
          rows={spread.map(({ id, low, middle, high }) => ({ name: nameOf(id), cells: [low, middle, high].map(tenth) }))}
        />
      </Panel>
      {whole && (
        <Panel title={say("releases.countsWhole")} note={say("releases.countsWholeSay")}>
          <Numbers
            label={say("releases.countsWhole")}
            head={whole.columns.map(read)}
            rows={whole.rows.map(({ label, counts }) => ({ name: read(label), cells: counts.map(String) }))}
          />
        </Panel>
      )}
    </>
  );
}
