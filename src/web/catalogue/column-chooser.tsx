import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from "@ant-design/icons";
import { Popover } from "antd";
import { useWords } from "../words/index.ts";
import { type ColumnId, columnIds, columnWord, usualColumns } from "./columns.ts";

type Props = { readonly columns: readonly ColumnId[]; readonly keep: (columns: readonly ColumnId[]) => void };

/** Which columns are shown and in which order; moved by buttons, so that it needs no dragging. */
export function ColumnChooser({ columns, keep }: Props) {
  const { say } = useWords();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices columns={columns} keep={keep} />}>
      <button type="button" className="act column-act">
        <SettingOutlined aria-hidden /> {say("list.columns")}
      </button>
    </Popover>
  );
}

function Choices({ columns, keep }: Props) {
  const { say } = useWords();
  const all = [...columns, ...columnIds.filter((id) => !columns.includes(id))];
  const toggle = (id: ColumnId, shown: boolean) => keep(shown ? [...columns, id] : columns.filter((other) => other !== id));
  const move = (id: ColumnId, step: -1 | 1) => {
    const at = columns.indexOf(id);
    const next = columns.filter((other) => other !== id);
    keep([...next.slice(0, at + step), id, ...next.slice(at + step)]);
  };
  return (
    <div className="column-chooser">
      <p className="under">{say("list.columnsSay")}</p>
      <ul>
        {all.map((id) => {
          const at = columns.indexOf(id);
          const name = say(columnWord(id));
          return (
            <li key={id}>
              <label>
                <input type="checkbox" checked={at >= 0} onChange={(event) => toggle(id, event.target.checked)} /> {name}
              </label>
              <button
                type="button"
                className="quiet"
                disabled={at <= 0}
                aria-label={say("list.moveUp", { name })}
                onClick={() => move(id, -1)}
              >
                <ArrowUpOutlined aria-hidden />
              </button>
              <button
                type="button"
                className="quiet"
                disabled={at < 0 || at === columns.length - 1}
                aria-label={say("list.moveDown", { name })}
                onClick={() => move(id, 1)}
              >
                <ArrowDownOutlined aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="quiet" onClick={() => keep(usualColumns)}>
        {say("list.columnsReset")}
      </button>
    </div>
  );
}
