import "../words/planning.ts";
import { Modal } from "antd";
import { useState } from "react";
import type { SplitAnswer } from "#contract";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { Refusals } from "./refusals.tsx";
import { usePlanningAct } from "./use-planning.ts";

type Props = { readonly answer: SplitAnswer; readonly act: "consult" | "adopt"; readonly onClose: () => void };

/** Puts the saved parts to the cities, or signs what they were asked about. */
export function SplitSign({ answer, act, onClose }: Props) {
  const { say } = useWords();
  const [note, setNote] = useState("");
  const [from, setFrom] = useState("");
  const params = { target: answer.target.id };
  const consult = usePlanningAct("consultSplit", params);
  const adopt = usePlanningAct("adoptSplit", params);
  const revision = answer.head?.revision ?? 0;
  const key = actKey(act, answer.head?.matter ?? "", revision, note, from);
  const done = consult.data ?? adopt.data;
  const send = () => (act === "consult" ? consult.mutate({ revision, key, note }) : adopt.mutate({ revision, key, note, from }));
  return (
    <Modal
      open
      title={say(act === "consult" ? "split.consult" : "split.adopt")}
      onCancel={onClose}
      footer={
        <div className="planning-buttons is-end">
          {done?.done ? (
            <button type="button" className="act is-first" onClick={onClose}>
              {say("planning.done")}
            </button>
          ) : (
            <button
              type="button"
              className="act is-first"
              disabled={consult.isPending || adopt.isPending || (act === "adopt" && from === "")}
              onClick={send}
            >
              {say(act === "consult" ? "split.consult" : "split.adopt")}
            </button>
          )}
        </div>
      }
    >
      <div className="planning-sign">
        {act === "adopt" && (
          <label>
            {say("planning.from")}
            <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
        )}
        <label>
          {say("planning.note")}
          <textarea rows={2} maxLength={600} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        {done?.done && <p role="status">{say("planning.done")}</p>}
        <Refusals fault={consult.error ?? adopt.error} refusals={done?.refusals ?? []} />
      </div>
    </Modal>
  );
}
