import "../../words/studio.ts";
import { Drawer, Select } from "antd";
import type { SchemeBody, SchemeDraftAnswer } from "#contract";
import type { Label } from "#kernel";
import { useFocusBack } from "../../parts/use-focus-back.ts";
import { useWords, type Word } from "../../words/index.ts";
import { Field } from "../parts/field.tsx";
import { useSchemeChoices } from "./add-leaf.tsx";
import { standardsOf, withStandard } from "./method.ts";
import { changed, type Leaf, type Node } from "./tree.ts";

type Props = {
  readonly answer: SchemeDraftAnswer;
  readonly body: SchemeBody;
  readonly id: string;
  readonly onBody: (change: (body: SchemeBody) => SchemeBody) => void;
  readonly onClose: () => void;
};

const wide = 520;
const readings = ["value", "growth", "over"] as const;

/** Everything a node says: its name, and for an indicator what it reads, which way is better, its standard and where that comes from. */
export function NodeDrawer({ answer, body, id, onBody, onClose }: Props) {
  useFocusBack();
  const { read } = useWords();
  const node = body.tree.find((one) => one.id === id);
  if (!node) return null;
  const set = (part: Partial<Node>) => onBody((now) => ({ ...now, tree: changed(now.tree, id, part) }));
  const { mayEdit } = answer;
  return (
    <Drawer open size={wide} title={read(node.label)} onClose={onClose} className="drawer">
      <fieldset className="studio-form" disabled={!mayEdit}>
        <Text word="studio.nameZh" value={node.label.zh} onChange={(zh) => set({ label: { ...node.label, zh } })} />
        <Text word="studio.nameEn" value={node.label.en} onChange={(en) => set({ label: { ...node.label, en } })} />
        {node.leaf && (
          <LeafFields body={body} node={node} leaf={node.leaf} mayEdit={mayEdit} set={(leaf) => set({ leaf })} onBody={onBody} />
        )}
      </fieldset>
    </Drawer>
  );
}

type LeafProps = {
  readonly body: SchemeBody;
  readonly node: Node;
  readonly leaf: Leaf;
  readonly mayEdit: boolean;
  readonly set: (leaf: Leaf) => void;
  readonly onBody: (change: (body: SchemeBody) => SchemeBody) => void;
};

function LeafFields({ body, node, leaf, mayEdit, set, onBody }: LeafProps) {
  const { say, read } = useWords();
  const choices = useSchemeChoices(body.subject).data;
  const options = (choices?.indicators ?? []).map((one) => ({ value: one.id, label: read(one.label) }));
  const reading = leaf.reading ?? { kind: "value" as const };
  const standards = standardsOf(body.method);
  const choose = { showSearch: { optionFilterProp: "label" }, disabled: !mayEdit } as const;
  const readAs = (kind: (typeof readings)[number]) => {
    if (kind === "value") return set({ ...leaf, reading: { kind } });
    if (kind === "growth") return set({ ...leaf, reading: { kind, years: 1 } });
    return set({ ...leaf, reading: { kind, indicator: options[0]?.value ?? "" } });
  };
  if (leaf.collected)
    return (
      <p className="studio-collected">{say("studio.collectedSay", { say: read(leaf.collected.say), unit: read(leaf.collected.unit) })}</p>
    );
  return (
    <>
      <Field word="studio.indicator">
        <Select {...choose} value={leaf.indicator ?? ""} options={options} onChange={(indicator: string) => set({ ...leaf, indicator })} />
      </Field>
      <Field word="studio.reading">
        <Select
          disabled={!mayEdit}
          value={reading.kind}
          options={readings.map((value) => ({ value, label: say(`studio.reading.${value}`) }))}
          onChange={readAs}
        />
      </Field>
      {reading.kind === "growth" && (
        <NumberField
          word="studio.years"
          value={reading.years}
          onChange={(years) => years !== null && set({ ...leaf, reading: { kind: "growth", years } })}
        />
      )}
      {reading.kind === "over" && (
        <>
          <Field word="studio.over">
            <Select
              {...choose}
              value={reading.indicator}
              options={options}
              onChange={(indicator: string) => set({ ...leaf, reading: { ...reading, indicator } })}
            />
          </Field>
          <NumberField
            word="studio.times"
            value={reading.scale ?? 1}
            onChange={(scale) => scale !== null && set({ ...leaf, reading: { ...reading, scale } })}
          />
        </>
      )}
      {standards !== null && (
        <NumberField
          word="studio.standard"
          value={standards[node.id] ?? null}
          onChange={(value) => onBody((now) => ({ ...now, method: withStandard(now.method, node.id, value) }))}
        />
      )}
      <Text
        word="studio.basis"
        lines
        value={leaf.basis?.zh ?? ""}
        onChange={(zh) => set(withBasis(leaf, { zh, en: leaf.basis?.en ?? "" }))}
      />
      <Text
        word="studio.basisEn"
        lines
        value={leaf.basis?.en ?? ""}
        onChange={(en) => set(withBasis(leaf, { zh: leaf.basis?.zh ?? "", en }))}
      />
    </>
  );
}

/** A basis that says nothing in either language is none. */
function withBasis({ basis: _, ...rest }: Leaf, basis: Label): Leaf {
  return basis.zh === "" && basis.en === "" ? rest : { ...rest, basis };
}

export function Text({
  word,
  value,
  onChange,
  lines = false,
}: {
  readonly word: Word;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: boolean;
}) {
  return (
    <Field word={word}>
      {lines ? (
        <textarea className="input" rows={3} maxLength={600} value={value} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input className="input" maxLength={200} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}

function NumberField({
  word,
  value,
  onChange,
}: {
  readonly word: Word;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) {
  return (
    <Field word={word}>
      <input
        type="number"
        step="any"
        className="input"
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value === "" ? null : Number(event.target.value))}
      />
    </Field>
  );
}
