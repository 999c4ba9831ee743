import "../words/commission.ts";
import { useState } from "react";
import type { CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { dayOf } from "../work/moments.ts";
import { WordsField } from "./fields.tsx";
import { OpenItemForm, type Opening } from "./open-item.tsx";
import { useCommissionAct } from "./use-commission.ts";

type Request = CommissionAnswer["requests"][number];

/** What the evaluator asked for besides, and what became of it; whoever signs commissions answers here. */
export function RequestsPanel({ page }: { readonly page: CommissionAnswer }) {
  const { say } = useWords();
  const mayAnswer =
    page.side === "office" && page.acts.some(({ transition, whyNot }) => transition === "answer-more" && whyNot.length === 0);
  if (page.requests.length === 0) return null;
  return (
    <Panel title={say("commission.requests")}>
      <ul className="commission-scope">
        {page.requests.map((request) => (
          <li key={request.id}>
            <p>
              <strong>{request.what}</strong> <span className="faint">{dayOf(request.at)}</span>
            </p>
            <p className="faint">{request.why}</p>
            {request.answer ? (
              <p>
                {say(`commission.${request.answer.verdict}`)}：{request.answer.reason}{" "}
                <span className="faint">{dayOf(request.answer.at)}</span>
              </p>
            ) : mayAnswer ? (
              <Answering page={page} request={request} />
            ) : (
              <p>{say("commission.waiting")}</p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Answering({ page, request }: { readonly page: CommissionAnswer; readonly request: Request }) {
  const { say } = useWords();
  const me = useMe();
  const answer = useCommissionAct("answerRequest");
  const [reason, setReason] = useState("");
  const send = (verdict: "granted" | "refused", open: Opening[]) => {
    const body = {
      request: request.id,
      verdict,
      reason,
      open,
      revision: page.revision,
      key: actKey(me, page.id, request.id, verdict, page.revision, open),
    };
    answer.mutate({ params: { id: page.id }, body });
  };
  return (
    <div className="commission-answer">
      <WordsField word="commission.answerReason" value={reason} onChange={setReason} longest={600} />
      <OpenItemForm
        page={page}
        word="commission.grant"
        busy={answer.isPending || reason.trim() === ""}
        onSend={(opening) => send("granted", [opening])}
      />
      <button type="button" className="act" disabled={answer.isPending || reason.trim() === ""} onClick={() => send("refused", [])}>
        {say("commission.refuse")}
      </button>
      <Refusals fault={answer.error} />
    </div>
  );
}
