import "../../words/form.ts";
import { CloseOutlined } from "@ant-design/icons";
import { type KeyboardEvent, useRef, useState } from "react";
import { useWords } from "../../words/index.ts";
import { controlOf, FieldFrame, type FieldProps, type Kind } from "./field-frame.tsx";
import { idsOf } from "./form-values.ts";
import { type Choice, useChoices, useNames } from "./use-choices.ts";

/** Names something the platform knows: sought by words, sound or number, chosen from a list, never typed. */
export function ReferenceField(props: FieldProps<Kind<"reference">>) {
  const { field, value, onChange, context } = props;
  const { say, read } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const ids = idsOf(value);
  const names = useNames(field.to, ids);
  const nameOf = (id: string): string => {
    const choice = names.get(id);
    return choice ? read(choice.label) : id;
  };
  const take = (id: string): void => {
    if (field.many) onChange(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
    else onChange(id);
  };
  const drop = (id: string): void => {
    onChange(field.many ? ids.filter((one) => one !== id) : undefined);
    // The button that had the focus is gone.
    requestAnimationFrame(() => input.current?.focus());
  };
  return (
    <FieldFrame {...props} as="one">
      {ids.length > 0 && (
        <ul className="field-named">
          {ids.map((id) => (
            <li key={id}>
              <span>{nameOf(id)}</span>
              <button
                type="button"
                className="quiet"
                disabled={context.disabled}
                aria-label={say("form.remove", { name: nameOf(id) })}
                onClick={() => drop(id)}
              >
                <CloseOutlined aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {(field.many || ids.length === 0) && <Finder {...props} ids={ids} take={take} input={input} />}
      {/* The label still names something while one is chosen and the field is not shown. */}
      {!field.many && ids.length > 0 && <input type="hidden" id={controlOf(props).id} />}
    </FieldFrame>
  );
}

type FinderProps = FieldProps<Kind<"reference">> & {
  readonly ids: readonly string[];
  readonly take: (id: string) => void;
  readonly input: React.RefObject<HTMLInputElement | null>;
};

function Finder({ ids, take, input, ...props }: FinderProps) {
  const { field } = props;
  const { say } = useWords();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { rows, more, isPending, isEarlier } = useChoices(field.to, typed, isOpen);
  const control = controlOf(props);
  const list = `${control.id}-list`;
  const choose = (choice: Choice | undefined): void => {
    if (!choice) return;
    take(choice.id);
    setTyped("");
    setAt(0);
    if (!field.many) setOpen(false);
  };
  const key = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (isOpen ? setAt(Math.min(at + 1, rows.length - 1)) : setOpen(true)),
      ArrowUp: () => setAt(Math.max(at - 1, 0)),
      Enter: () => {
        if (!isOpen) setOpen(true);
        else if (!isEarlier) choose(rows[at]);
      },
      ...(isOpen ? { Escape: () => setOpen(false) } : {}),
    };
    const move = moves[event.key];
    if (!move || event.nativeEvent.isComposing || event.ctrlKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  return (
    <div className="finder">
      <input
        ref={input}
        type="text"
        {...control}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        {...(isOpen && rows[at] ? { "aria-activedescendant": `${list}-${at}` } : {})}
        autoComplete="off"
        placeholder={say(`form.find.${field.to}`)}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      {isOpen && <Found id={list} rows={rows} at={at} ids={ids} choose={choose} isWaiting={isPending} isEarlier={isEarlier} more={more} />}
    </div>
  );
}

type FoundProps = {
  readonly id: string;
  readonly rows: readonly Choice[];
  readonly at: number;
  readonly ids: readonly string[];
  readonly choose: (choice: Choice) => void;
  readonly isWaiting: boolean;
  readonly isEarlier: boolean;
  readonly more: boolean;
};

function Found({ id, rows, at, ids, choose, isWaiting, isEarlier, more }: FoundProps) {
  const { say, read } = useWords();
  if (rows.length === 0)
    return (
      <p className="found-list faint" id={id} role="status">
        {say(isWaiting || isEarlier ? "form.find.waiting" : "form.find.none")}
      </p>
    );
  return (
    <div className={`found-list ${isEarlier ? "is-earlier" : ""}`} id={id} role="listbox" aria-busy={isEarlier}>
      {rows.map((row, place) => (
        <div key={row.id} role="presentation">
          {row.group && read(row.group) !== readGroup(rows[place - 1], read) && (
            <p className="found-group" role="presentation">
              {read(row.group)}
            </p>
          )}
          <FoundRow id={`${id}-${place}`} row={row} isAt={place === at} isChosen={ids.includes(row.id)} choose={choose} />
        </div>
      ))}
      {more && <p className="found-group">{say("form.find.more", { count: rows.length })}</p>}
    </div>
  );
}

const readGroup = (row: Choice | undefined, read: (label: NonNullable<Choice["group"]>) => string): string | null =>
  row?.group ? read(row.group) : null;

type RowProps = {
  readonly id: string;
  readonly row: Choice;
  readonly isAt: boolean;
  readonly isChosen: boolean;
  readonly choose: (row: Choice) => void;
};

function FoundRow({ id, row, isAt, isChosen, choose }: RowProps) {
  const { read } = useWords();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field that owns the list
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      className={`found ${isAt ? "is-at" : ""}`}
      ref={(element) => {
        if (isAt) element?.scrollIntoView({ block: "nearest" });
      }}
      // Before the field loses the focus and closes its list.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(row)}
    >
      {read(row.label)}
      {row.note && <span className="faint"> {read(row.note)}</span>}
    </div>
  );
}
