import "../../words/work.ts";
import type { FieldValue } from "#contract";
import { none } from "../../format.ts";
import { Panel } from "../../parts/panel.tsx";
import { ScrollX } from "../../parts/scroll-x.tsx";
import "../../styles/tables.css";
import { useWords } from "../../words/index.ts";
import { Reveal } from "./reveal.tsx";

/** What was asked for when the matter was opened, and what has been settled since. */
export function FieldsPanel({ matter, fields }: { readonly matter: string; readonly fields: readonly FieldValue[] }) {
  const { say } = useWords();
  if (fields.length === 0) return null;
  return (
    <Panel title={say("work.fields")} className="matter-fields">
      <Values values={fields} matter={matter} />
    </Panel>
  );
}

type ValuesProps = {
  readonly values: readonly FieldValue[];
  readonly matter: string;
  /** The step they were filled in at; absent: the matter's own. */
  readonly event?: string;
};
/** Values with their fields' names, as they are read; rows as a table of their own. */
export function Values({ values, ...of }: ValuesProps) {
  const { read } = useWords();
  return (
    <dl className="values">
      {values.map((value) => (
        <div key={value.id} className={value.rows ? "value is-rows" : "value"}>
          <dt>{read(value.label)}</dt>
          <dd>
            <Shown value={value} {...of} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Shown({ value, ...of }: { readonly value: FieldValue } & Omit<ValuesProps, "values">) {
  const { say, read } = useWords();
  if (value.sealed)
    return (
      <abbr className="masked" title={say("work.masked.sealed")}>
        {say("work.masked")}
      </abbr>
    );
  if (value.masked) return <Reveal field={value.id} {...of} />;
  if (value.rows) return <Rows value={value} rows={value.rows} />;
  return value.shown === null ? <span className="faint">{none}</span> : <span className="value-text">{read(value.shown)}</span>;
}

function Rows({ value, rows }: { readonly value: FieldValue; readonly rows: NonNullable<FieldValue["rows"]> }) {
  const { read } = useWords();
  const [first] = rows;
  if (!first) return <span className="faint">{none}</span>;
  return (
    <ScrollX label={read(value.label)}>
      <table className="plain-table">
        <thead>
          <tr>
            {first.map((cell) => (
              <th key={cell.id} scope="col">
                {read(cell.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a recorded value have no id and never move
            <tr key={at}>
              {row.map((cell) => (
                <td key={cell.id}>{cell.shown === null ? none : read(cell.shown)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
