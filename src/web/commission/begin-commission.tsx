import "../words/commission.ts";
import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { useState } from "react";
import type { Answer } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { ChoiceField, TextField, WordsField } from "./fields.tsx";
import { ClauseFinder } from "./opening-kinds.tsx";
import { useChoices, useCommissionAct } from "./use-commission.ts";

/** Opens a commission; what is opened for it is chosen on its own page. */
export function BeginCommission() {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const choices = useChoices();
  return (
    <>
      <button type="button" className="act is-first" onClick={() => setOpen(true)}>
        {say("commission.begin")}
      </button>
      {open && choices.data && <Begin choices={choices.data} onClose={() => setOpen(false)} />}
    </>
  );
}

const texts = {
  title: "",
  question: "",
  evaluatorName: "",
  evaluatorCode: "",
  from: "",
  until: "",
  reportBy: "",
  fee: "",
  feeBasis: "",
};
const lists = {
  clauses: [] as readonly string[],
  targets: [] as readonly string[],
  scheme: [] as readonly string[],
  evaluated: [] as readonly string[],
  evaluators: [] as readonly string[],
};
type Texts = typeof texts;
type Lists = typeof lists;

/** What was filled in, as the form takes it; what is empty is left out. */
function valuesOf(said: Texts, chosen: Lists): Record<string, unknown> {
  const all = { ...said, ...chosen, scheme: chosen.scheme[0] ?? "" };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value.length > 0));
}

function Begin({ choices, onClose }: { readonly choices: Answer<"commissionChoices">; readonly onClose: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const begin = useCommissionAct("beginCommission");
  const [said, setSaid] = useState(texts);
  const [chosen, setChosen] = useState(lists);
  const text = (name: keyof Texts) => ({ value: said[name], onChange: (value: string) => setSaid({ ...said, [name]: value }) });
  const list = (name: keyof Lists) => ({
    value: chosen[name],
    onChange: (value: readonly string[]) => setChosen({ ...chosen, [name]: value }),
  });
  const values = valuesOf(said, chosen);
  const send = async () => {
    const { id } = await begin.mutateAsync({ params: {}, body: { values, key: actKey("begin-third-party", values) } });
    await navigate({ to: "/third-party/$id", params: { id } });
  };
  return (
    <Modal
      open
      width={720}
      title={say("commission.begin")}
      onCancel={onClose}
      footer={
        <button type="button" className="act is-first" disabled={begin.isPending} onClick={() => void send().catch(() => undefined)}>
          {say("commission.beginDo")}
        </button>
      }
    >
      <div className="commission-form">
        <TextField word="commission.name" needed {...text("title")} longest={120} />
        <WordsField word="commission.question" needed {...text("question")} longest={1500} />
        <div className="commission-pair">
          <ClauseFinder value={chosen.clauses} onChange={list("clauses").onChange} />
          <ChoiceField word="commission.targets" of={choices.targets} many {...list("targets")} />
          <ChoiceField word="commission.scheme" of={choices.schemes} {...list("scheme")} />
          <ChoiceField word="commission.evaluated" needed of={choices.units} many {...list("evaluated")} />
          <TextField word="commission.evaluator" needed {...text("evaluatorName")} longest={120} />
          <TextField word="commission.code" needed {...text("evaluatorCode")} longest={18} />
          <ChoiceField
            word="commission.accounts"
            needed
            of={choices.accounts.map(({ id, login, name }) => ({ id, label: { zh: `${name}（${login}）`, en: `${name} (${login})` } }))}
            many
            {...list("evaluators")}
          />
          <TextField word="commission.reportBy" needed type="date" {...text("reportBy")} />
          <TextField word="commission.from" needed type="date" {...text("from")} />
          <TextField word="commission.until" needed type="date" {...text("until")} />
          <TextField word="commission.fee" needed {...text("fee")} longest={14} />
          <TextField word="commission.feeBasis" needed {...text("feeBasis")} />
        </div>
        <Refusals fault={begin.error} />
      </div>
    </Modal>
  );
}
