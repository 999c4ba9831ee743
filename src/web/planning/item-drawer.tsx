import "../words/planning.ts";
import { Drawer, Select } from "antd";
import { type ReactNode, useState } from "react";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useFocusBack } from "../parts/use-focus-back.ts";
import { useWords, type Word } from "../words/index.ts";
import { ItemRead } from "./item-read.tsx";
import { MilestoneRows } from "./milestone-rows.tsx";

type Props = {
  readonly answer: DocumentAnswer;
  readonly item: PlanItem;
  readonly mayEdit: boolean;
  readonly isNew: boolean;
  readonly onApply: (item: PlanItem) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
};

const wide = 640;

/** One task: read by everybody, changed by its drafter. Changes are applied to the draft on the screen and kept when it is saved. */
export function ItemDrawer(props: Props) {
  useFocusBack();
  const { say } = useWords();
  const { item, mayEdit, onClose } = props;
  return (
    <Drawer open size={wide} title={`${item.id} ${say("planning.details")}`} onClose={onClose} className="drawer">
      {mayEdit ? <ItemForm {...props} /> : <ItemRead answer={props.answer} item={item} />}
    </Drawer>
  );
}

function ItemForm({ answer, item, isNew, onApply, onRemove, onClose }: Props) {
  const { say, read } = useWords();
  const [value, setValue] = useState(item);
  const set = (part: Partial<PlanItem>) => setValue({ ...value, ...part });
  const units = answer.units.map(({ id, short }) => ({ value: id, label: read(short) }));
  const clauses = answer.clauses.map(({ id, title }) => ({ value: id, label: `§${id} ${read(title)}` }));
  const targets = [{ value: "", label: "—" }, ...answer.targets.map(({ id, label }) => ({ value: id, label: read(label) }))];
  const faults = answer.faults.filter(({ facts }) => facts.item === item.id);
  const leadFrom = (["plan", "assumed", "confirmed"] as const).map((one) => ({ value: one, label: say(`planning.leadFrom.${one}`) }));
  const choose = { showSearch: true, optionFilterProp: "label", popupMatchSelectWidth: false } as const;
  return (
    <form
      className="planning-form"
      onSubmit={(event) => {
        event.preventDefault();
        onApply(value);
      }}
    >
      {faults.length > 0 && (
        <ul className="planning-fault">
          {faults.map((fault) => (
            <li key={`${fault.code} ${fault.say.zh}`}>{read(fault.say)}</li>
          ))}
        </ul>
      )}
      <Text word="planning.col.title" value={value.title} longest={120} onChange={(title) => set({ title })} />
      <Text word="planning.col.output" value={value.output} longest={400} lines onChange={(output) => set({ output })} />
      <Choice word="planning.col.clauses">
        <Select
          {...choose}
          mode="multiple"
          value={value.clauses}
          options={clauses}
          onChange={(chosen: string[]) => set({ clauses: chosen })}
        />
      </Choice>
      <div className="planning-two">
        <Choice word="planning.col.lead">
          <Select {...choose} value={value.lead} options={units} onChange={(lead: string) => set({ lead, leadFrom: "confirmed" })} />
        </Choice>
        <Choice word="planning.col.leadFrom">
          <Select value={value.leadFrom} options={leadFrom} onChange={(basis: PlanItem["leadFrom"]) => set({ leadFrom: basis })} />
        </Choice>
      </div>
      <Choice word="planning.col.support">
        <Select {...choose} mode="multiple" value={value.support} options={units} onChange={(support: string[]) => set({ support })} />
      </Choice>
      <div className="planning-three">
        <Day word="planning.col.from" value={value.from} onChange={(from) => set({ from })} />
        <Day word="planning.col.due" value={value.due} onChange={(due) => set({ due })} />
        <Choice word="planning.col.weight">
          <input type="number" min={1} max={100} value={value.weight} onChange={(event) => set({ weight: Number(event.target.value) })} />
        </Choice>
      </div>
      <Choice word="planning.col.target">
        <Select {...choose} value={value.target} options={targets} onChange={(target: string) => set({ target })} />
      </Choice>
      <MilestoneRows rows={value.milestones} due={value.due} onChange={(milestones) => set({ milestones: [...milestones] })} />
      <Text word="planning.col.titleEn" value={value.titleEn} longest={200} onChange={(titleEn) => set({ titleEn })} />
      <Text word="planning.col.outputEn" value={value.outputEn} longest={600} lines onChange={(outputEn) => set({ outputEn })} />
      <div className="planning-buttons is-end">
        {!isNew && (
          <button type="button" className="act" onClick={onRemove}>
            {say("planning.remove")}
          </button>
        )}
        <button type="button" className="act" onClick={onClose}>
          {say("planning.cancel")}
        </button>
        <button type="submit" className="act is-first">
          {say("planning.apply")}
        </button>
      </div>
    </form>
  );
}

const Choice = ({ word, children }: { readonly word: Word; readonly children: ReactNode }) => {
  const { say } = useWords();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child, whichever kind it is
    <label className="planning-field">
      <span>{say(word)}</span>
      {children}
    </label>
  );
};

type TextProps = {
  readonly word: Word;
  readonly value: string;
  readonly longest: number;
  readonly lines?: boolean;
  readonly onChange: (value: string) => void;
};
const Text = ({ word, value, longest, lines = false, onChange }: TextProps) => (
  <Choice word={word}>
    {lines ? (
      <textarea rows={3} maxLength={longest} value={value} onChange={(event) => onChange(event.target.value)} />
    ) : (
      <input type="text" maxLength={longest} value={value} onChange={(event) => onChange(event.target.value)} />
    )}
  </Choice>
);

const Day = ({ word, value, onChange }: { readonly word: Word; readonly value: string; readonly onChange: (value: string) => void }) => (
  <Choice word={word}>
    <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
  </Choice>
);
