import "../../words/studio.ts";
import { Drawer, Select } from "antd";
import { useState } from "react";
import type { SchemeBody } from "#contract";
import { useFocusBack } from "../../parts/use-focus-back.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../parts/field.tsx";
import { Text } from "./node-drawer.tsx";

type Props = {
  readonly body: SchemeBody;
  readonly mayEdit: boolean;
  readonly onChange: (body: SchemeBody) => void;
  readonly onClose: () => void;
};

const [wide, furthest] = [520, 5];

/** What the scheme says of itself: name, purpose, clauses, and how far back a figure may be taken from. */
export function AboutDrawer({ body, mayEdit, onChange, onClose }: Props) {
  useFocusBack();
  const { say } = useWords();
  const { label, purpose } = body;
  return (
    <Drawer open size={wide} title={say("studio.about")} onClose={onClose} className="drawer">
      <fieldset className="studio-form" disabled={!mayEdit}>
        <Text word="studio.nameZh" value={label.zh} onChange={(zh) => onChange({ ...body, label: { ...label, zh } })} />
        <Text word="studio.nameEn" value={label.en} onChange={(en) => onChange({ ...body, label: { ...label, en } })} />
        <Text word="studio.purposeZh" lines value={purpose.zh} onChange={(zh) => onChange({ ...body, purpose: { ...purpose, zh } })} />
        <Text word="studio.purposeEn" lines value={purpose.en} onChange={(en) => onChange({ ...body, purpose: { ...purpose, en } })} />
        <Clauses clauses={body.clauses} onChange={(clauses) => onChange({ ...body, clauses })} />
        <Field word="studio.reachBack">
          <Select
            disabled={!mayEdit}
            value={body.reachBack ?? 0}
            options={Array.from({ length: furthest + 1 }, (_, years) => ({
              value: years,
              label: years === 0 ? say("studio.reachNone") : say("studio.reachYears", { years }),
            }))}
            onChange={(reachBack: number) => onChange({ ...body, reachBack })}
          />
        </Field>
      </fieldset>
    </Drawer>
  );
}

type ClausesProps = { readonly clauses: readonly string[]; readonly onChange: (clauses: string[]) => void };

/** What is typed stands as it is typed; what can be read as numbers of clauses goes into the text. */
function Clauses({ clauses, onChange }: ClausesProps) {
  const [typed, setTyped] = useState(clauses.join(" "));
  const change = (text: string) => {
    setTyped(text);
    onChange(text.split(/[\s,，、]+/).filter((one) => /^\d+(\.\d+)*$/.test(one)));
  };
  return <Text word="studio.clauses" value={typed} onChange={change} />;
}
