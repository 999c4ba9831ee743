import "../words/evaluation.ts";
import { useNavigate } from "@tanstack/react-router";
import { Modal, Select } from "antd";
import { useState } from "react";
import type { SchemeHead, SchemeSubject } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords, type Word } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { Field } from "./parts/field.tsx";
import { useEvaluationAct } from "./use-evaluation.ts";

export type BeginProps = {
  readonly schemes: readonly SchemeHead[] /** Already chosen: the scheme whose page this is. */;
  readonly from?: SchemeHead;
};
const subjects: readonly SchemeSubject[] = ["province", "city", "zone", "enterprise", "institution", "laboratory", "pilot-base"];

const shortest = 2;
type Start = { readonly kind: "own" | "next" | "empty"; readonly scheme: string; readonly subject: SchemeSubject };

/** Opens a draft: empty, from a scheme, or as the next version of one. */
export default function BeginDialog({ schemes, from, onClose }: BeginProps & { readonly onClose: () => void }) {
  const { say, read } = useWords();
  const navigate = useNavigate();
  const begin = useEvaluationAct("beginSchemeDraft", {});
  const first = from ?? schemes[0];
  const [start, setStart] = useState<Start>({ kind: first ? "own" : "empty", scheme: first?.id ?? "", subject: "province" });
  const [label, setLabel] = useState({ zh: "", en: "" });
  const chosen = schemes.find(({ id }) => id === start.scheme);
  const named = start.kind === "next" && chosen ? chosen.label : { zh: label.zh.trim(), en: label.en.trim() };
  const send = async () => {
    const given =
      start.kind === "empty"
        ? ({ kind: "empty", subject: start.subject } as const)
        : ({ kind: "scheme", id: start.scheme, next: start.kind === "next" } as const);
    const saved = await begin.mutateAsync({ start: given, label: named, key: actKey("begin-scheme", given, named) });
    await navigate({ to: "/evaluation/studio/$draft", params: { draft: saved.id } });
  };
  const kinds = ["own", "next", "empty"] as const;
  return (
    <Modal
      open
      title={say("evaluation.begin")}
      onCancel={onClose}
      footer={
        <button
          type="button"
          className="act is-first"
          disabled={begin.isPending || Math.min(named.zh.length, named.en.length) < shortest}
          onClick={() => void send().catch(() => undefined)}
        >
          {say("evaluation.beginDo")}
        </button>
      }
    >
      <div className="begin-form">
        <fieldset>
          <legend>{say("evaluation.beginBy")}</legend>
          {kinds.map((kind) => (
            <label key={kind} className="begin-kind">
              <input type="radio" name="begin" checked={start.kind === kind} onChange={() => setStart({ ...start, kind })} />
              <span>
                {say(`evaluation.beginBy.${kind}` as Word)}
                <span className="under">{say(`evaluation.beginBySay.${kind}` as Word)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {start.kind === "empty" ? (
          <Field word="evaluation.subject">
            <Select
              value={start.subject}
              options={subjects.map((value) => ({ value, label: say(`evaluation.subject.${value}` as Word) }))}
              onChange={(subject: SchemeSubject) => setStart({ ...start, subject })}
            />
          </Field>
        ) : (
          <Field word="evaluation.scheme">
            <Select
              value={start.scheme}
              showSearch={{ optionFilterProp: "label" }}
              options={schemes.map((one) => ({ value: one.id, label: read(one.label) }))}
              onChange={(scheme: string) => setStart({ ...start, scheme })}
            />
          </Field>
        )}
        {start.kind !== "next" && (
          <>
            <Field word="evaluation.nameZh">
              <input
                className="input"
                maxLength={60}
                value={label.zh}
                onChange={(event) => setLabel({ ...label, zh: event.target.value })}
              />
            </Field>
            <Field word="evaluation.nameEn">
              <input
                className="input"
                maxLength={120}
                value={label.en}
                onChange={(event) => setLabel({ ...label, en: event.target.value })}
              />
            </Field>
          </>
        )}
        <Refusals fault={begin.error} />
      </div>
    </Modal>
  );
}
