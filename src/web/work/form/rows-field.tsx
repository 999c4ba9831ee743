import "../../words/form.ts";
import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { type KeyboardEvent, useRef } from "react";
import { useWords } from "../../words/index.ts";
import { elementOf, FieldFrame, type FieldProps, type Kind } from "./field-frame.tsx";
import { FieldView } from "./field-view.tsx";
import { type FormValues, isAsked, rowsOf } from "./form-values.ts";

/** A table to fill in: rows are added, removed and moved; in every row the fields stand side by side, on a phone one under the other. */
export function RowsField(props: FieldProps<Kind<"rows">>) {
  const { field, place, value, onChange, context } = props;
  const { say } = useWords();
  const adder = useRef<HTMLButtonElement>(null);
  const rows = rowsOf(value);
  const isFull = rows.length >= field.most;
  const focusRow = (at: number): void => {
    const first = elementOf(context, `${place}/${at}/${field.of[0]?.id ?? ""}`);
    requestAnimationFrame(() => document.getElementById(first)?.focus());
  };
  const add = (after: number): void => {
    if (isFull) return;
    onChange([...rows.slice(0, after), {}, ...rows.slice(after)]);
    focusRow(after);
  };
  const remove = (at: number): void => {
    onChange(rows.filter((_, one) => one !== at));
    if (rows.length > 1) focusRow(Math.max(0, at - 1));
    else adder.current?.focus();
  };
  const move = (from: number, to: number): void => {
    const moved = rows.filter((_, one) => one !== from);
    onChange([...moved.slice(0, to), rows[from] ?? {}, ...moved.slice(to)]);
  };
  const change = (at: number, name: string, next: unknown): void =>
    onChange(rows.map((row, one) => (one === at ? { ...row, [name]: next } : row)));
  return (
    <FieldFrame {...props} as="group" reading={say("form.rows.count", { count: rows.length, most: field.most })}>
      <ol className="form-rows">
        {rows.map((row, at) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own but its place
            key={at}
            {...props}
            row={row}
            at={at}
            count={rows.length}
            change={change}
            remove={remove}
            move={move}
            add={add}
          />
        ))}
      </ol>
      <div className="form-rows-add">
        <button ref={adder} type="button" className="act" disabled={context.disabled || isFull} onClick={() => add(rows.length)}>
          <PlusOutlined aria-hidden /> {say("form.rows.add")}
        </button>
        {rows.length > 0 && <span className="faint form-rows-keys">{say("form.rows.keys")}</span>}
      </div>
    </FieldFrame>
  );
}

type RowProps = FieldProps<Kind<"rows">> & {
  readonly row: FormValues;
  readonly at: number;
  readonly count: number;
  readonly change: (at: number, name: string, next: unknown) => void;
  readonly remove: (at: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly add: (after: number) => void;
};

function Row({ field, place, context, row, at, count, change, remove, move, add }: RowProps) {
  const { say } = useWords();
  const number = { row: at + 1 };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !event.ctrlKey) return;
    event.preventDefault();
    add(at + 1);
  };
  return (
    <li className="form-row" aria-label={say("form.row", number)} onKeyDown={key}>
      <span className="form-row-number" aria-hidden="true">
        {at + 1}
      </span>
      <div className="form-row-fields">
        {field.of
          .filter((one) => isAsked(one, row))
          .map((one) => (
            <FieldView
              key={one.id}
              field={one}
              place={`${place}/${at}/${one.id}`}
              value={row[one.id]}
              beside={row}
              context={context}
              onChange={(next) => change(at, one.id, next)}
            />
          ))}
      </div>
      <div className="form-row-acts">
        <RowAct
          word={say("form.rows.up", number)}
          disabled={context.disabled || at === 0}
          run={() => move(at, at - 1)}
          icon={<ArrowUpOutlined />}
        />
        <RowAct
          word={say("form.rows.down", number)}
          disabled={context.disabled || at === count - 1}
          run={() => move(at, at + 1)}
          icon={<ArrowDownOutlined />}
        />
        <RowAct word={say("form.rows.remove", number)} disabled={context.disabled} run={() => remove(at)} icon={<DeleteOutlined />} />
      </div>
    </li>
  );
}

type ActProps = { readonly word: string; readonly disabled: boolean; readonly run: () => void; readonly icon: React.ReactNode };

const RowAct = ({ word, disabled, run, icon }: ActProps) => (
  <button type="button" className="quiet" aria-label={word} title={word} disabled={disabled} onClick={run}>
    <span aria-hidden="true">{icon}</span>
  </button>
);
