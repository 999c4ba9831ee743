import "../../words/work.ts";
import { ArrowDownOutlined, ArrowUpOutlined, SettingOutlined } from "@ant-design/icons";
import { Popover } from "antd";
import { useWords } from "../../words/index.ts";
import { type MatterColumn, matterColumns, matterColumnWord, usualMatterColumns } from "./matter-columns.tsx";

type Props = {
  readonly columns: readonly MatterColumn[];
  readonly keep: (columns: readonly MatterColumn[]) => void;
  readonly dense: boolean;
  readonly keepDense: (dense: boolean) => void;
};

/** Which columns a table of matters shows, in which order, and how close its rows stand; by buttons, so that it needs no dragging. */
export function MatterChooser(props: Props) {
  const { say } = useWords();
  return (
    <Popover trigger="click" placement="bottomRight" content={<Choices {...props} />}>
      <button type="button" className="act column-act">
        <SettingOutlined aria-hidden /> {say("work.columns")}
      </button>
    </Popover>
  );
}

function Choices({ columns, keep, dense, keepDense }: Props) {
  const { say } = useWords();
  const all = [...columns, ...matterColumns.filter((id) => !columns.includes(id))];
  const move = (id: MatterColumn, step: -1 | 1) => {
    const at = columns.indexOf(id);
    const rest = columns.filter((other) => other !== id);
    keep([...rest.slice(0, at + step), id, ...rest.slice(at + step)]);
  };
  return (
    <div className="column-chooser">
      <label>
        <input type="checkbox" checked={dense} onChange={({ target }) => keepDense(target.checked)} /> {say("work.dense")}
      </label>
      <p className="under">{say("work.columns.say")}</p>
      <ul>
        {all.map((id) => (
          <Choice
            key={id}
            name={say(matterColumnWord(id))}
            at={columns.indexOf(id)}
            last={columns.length - 1}
            toggle={(shown) => keep(shown ? [...columns, id] : columns.filter((other) => other !== id))}
            move={(step) => move(id, step)}
          />
        ))}
      </ul>
      <button type="button" className="quiet" onClick={() => keep(usualMatterColumns)}>
        {say("work.columns.reset")}
      </button>
    </div>
  );
}

type ChoiceProps = {
  readonly name: string;
  /** Place among the columns shown; below 0 where it is not. */
  readonly at: number;
  readonly last: number;
  readonly toggle: (shown: boolean) => void;
  readonly move: (step: -1 | 1) => void;
};
function Choice({ name, at, last, toggle, move }: ChoiceProps) {
  const { say } = useWords();
  return (
    <li>
      <label>
        <input type="checkbox" checked={at >= 0} onChange={({ target }) => toggle(target.checked)} /> {name}
      </label>
      <button type="button" className="quiet" disabled={at <= 0} aria-label={say("work.columns.up", { name })} onClick={() => move(-1)}>
        <ArrowUpOutlined aria-hidden />
      </button>
      <button
        type="button"
        className="quiet"
        disabled={at < 0 || at === last}
        aria-label={say("work.columns.down", { name })}
        onClick={() => move(1)}
      >
        <ArrowDownOutlined aria-hidden />
      </button>
    </li>
  );
}
