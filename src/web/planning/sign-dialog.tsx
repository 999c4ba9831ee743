import "../words/planning.ts";
import { Modal } from "antd";
import { useState } from "react";
import type { DocumentAnswer, Publication } from "#contract";
import { act } from "../api.ts";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { Refusals } from "./refusals.tsx";
import { usePlanningAct } from "./use-planning.ts";

type Props = { readonly answer: DocumentAnswer; readonly act: "submit" | "publish"; readonly onClose: () => void };

const digestShown = 12;

/** Submitting or signing exactly the text that is shown; a list can be tried first. */
export function SignDialog({ answer, act: which, onClose }: Props) {
  const { say } = useWords();
  const { kind, document, shown, matterRevision: revision } = answer;
  const [note, setNote] = useState("");
  const [from, setFrom] = useState(shown?.at.slice(0, 10) ?? "");
  const [tried, setTried] = useState<Publication | null>(null);
  const submit = usePlanningAct("submitDocument", { kind, document });
  const publish = usePlanningAct("publishDocument", { kind, document });
  const done = submit.data ?? publish.data;
  const key = actKey(which, kind, document, revision, note, from);
  const send = () =>
    which === "submit" ? submit.mutate({ revision, key, note }) : publish.mutate({ revision, key, note, from, dryRun: false });
  const tryIt = async () => setTried(await act("publishDocument", { kind, document }, { revision, key, note, from, dryRun: true }));
  return (
    <Modal
      open
      title={say(which === "submit" ? "planning.submit" : "planning.publish")}
      onCancel={onClose}
      footer={
        done?.done ? (
          <button type="button" className="act is-first" onClick={onClose}>
            {say("planning.done")}
          </button>
        ) : (
          <div className="planning-buttons is-end">
            {which === "publish" && kind === "key-task-list" && (
              <button type="button" className="act" onClick={() => void tryIt()}>
                {say("planning.tryPublish")}
              </button>
            )}
            <button type="button" className="act is-first" disabled={submit.isPending || publish.isPending} onClick={send}>
              {say(which === "submit" ? "planning.submit" : "planning.publish")}
            </button>
          </div>
        )
      }
    >
      <div className="planning-sign">
        <p>{say("planning.signSay", { revision: shown?.revision ?? 0, digest: (shown?.checksum ?? "").slice(0, digestShown) })}</p>
        {which === "publish" && (
          <label>
            {say("planning.from")}
            <input type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
        )}
        <label>
          {say("planning.note")}
          <textarea rows={2} maxLength={600} value={note} onChange={(event) => setNote(event.target.value)} />
        </label>
        {tried?.done && <p role="status">{say("planning.tried", { count: tried.opened })}</p>}
        {done?.done && (
          <p role="status">{which === "publish" ? say("planning.doneTasks", { count: done.opened }) : say("planning.done")}</p>
        )}
        <Refusals fault={submit.error ?? publish.error} refusals={done?.refusals ?? tried?.refusals ?? []} />
      </div>
    </Modal>
  );
}
