import "../../words/studio.ts";
import { Modal } from "antd";
import { useState } from "react";
import type { SchemeDraftAnswer } from "#contract";
import { Refusals } from "../../planning/refusals.tsx";
import { useWords } from "../../words/index.ts";
import { actKey } from "../../work/act/act-key.ts";
import { useEvaluationAct } from "../use-evaluation.ts";
import { Effect } from "./effect-panel.tsx";

type Props = { readonly answer: SchemeDraftAnswer; readonly act: "propose" | "adopt" | "return"; readonly onClose: () => void };

const [wide, digest, shortest] = [880, 12, 2];

/** Proposing, adopting or returning exactly the text that is named by its digest, with what it does to past ranks before one's eyes. */
export function SignScheme({ answer, act, onClose }: Props) {
  const { say } = useWords();
  const [note, setNote] = useState("");
  const [from, setFrom] = useState<string>(answer.moment.today);
  const params = { draft: answer.id };
  const propose = useEvaluationAct("proposeScheme", params);
  const adopt = useEvaluationAct("adoptScheme", params);
  const giveBack = useEvaluationAct("returnScheme", params);
  const each = { propose, adopt, return: giveBack } as const;
  const { data: done, error, isPending } = each[act];
  const { checksum, matterRevision: revision } = answer;
  const signed = act === "propose" ? checksum : (answer.proposal?.checksum ?? checksum);
  const key = actKey(act, answer.id, revision, signed, note, from);
  const send = () => {
    if (act === "propose") propose.mutate({ checksum: signed, revision, key, note });
    else if (act === "adopt") adopt.mutate({ checksum: signed, from, revision, key, note });
    else giveBack.mutate({ revision, key, reason: note });
  };
  const isReady = act === "adopt" ? from !== "" : act === "return" ? note.trim().length >= shortest : true;
  return (
    <Modal
      open
      width={act === "adopt" ? wide : 560}
      title={say(`studio.${act}`)}
      onCancel={onClose}
      footer={
        done?.done ? (
          <button type="button" className="act is-first" onClick={onClose}>
            {say("studio.done")}
          </button>
        ) : (
          <button type="button" className="act is-first" disabled={!isReady || isPending} onClick={send}>
            {say(`studio.${act}`)}
          </button>
        )
      }
    >
      <div className="planning-sign">
        <p>
          {say(`studio.${act}Say`, {
            digest: signed.slice(0, digest),
            tried: answer.proposal?.tried ?? answer.tried,
            by: answer.proposal?.by ?? "",
          })}
        </p>
        {act === "adopt" && answer.proposal && <Effect effect={answer.proposal.effect} />}
        {act === "adopt" && (
          <label>
            {say("studio.fromDay")}
            <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
        )}
        <label>
          {say(act === "return" ? "studio.reason" : "studio.note")}
          <textarea rows={2} maxLength={600} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        {done?.done && <p role="status">{say(`studio.${act}Done`)}</p>}
        <Refusals fault={error} refusals={done?.refusals ?? []} />
      </div>
    </Modal>
  );
}
