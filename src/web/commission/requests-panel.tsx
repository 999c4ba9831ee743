import "../words/commission.ts";
import { type ReactNode, useState } from "react";
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

/** As many items as one answer opens. */
const mostAtOnce = 20;
type Added = { readonly opening: Opening; readonly called: ReactNode };
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

/** What is granted is put together item by item and opened with the answer, all of it or nothing. */
function Answering({ page, request }: { readonly page: CommissionAnswer; readonly request: Request }) {
  const { say } = useWords();
  const me = useMe();
  const answer = useCommissionAct("answerRequest");
  const [reason, setReason] = useState("");
  const [added, setAdded] = useState<readonly Added[]>([]);
  const send = (verdict: "granted" | "refused", open: Opening[]) => {
    const key = actKey(me, page.id, request.id, verdict, page.revision, reason, open);
    answer.mutate({ params: { id: page.id }, body: { request: request.id, verdict, reason, open, revision: page.revision, key } });
  };
  const isBusy = answer.isPending || reason.trim() === "";
  return (
    <div className="commission-answer">
      <WordsField word="commission.answerReason" value={reason} onChange={setReason} longest={600} />
      <OpenItemForm
        key={added.length}
        page={page}
        word="commission.addToGrant"
        aside
        busy={answer.isPending || added.length >= mostAtOnce}
        onSend={(opening, called) => setAdded([...added, { opening, called }])}
      />
      {added.length > 0 && (
        <ul className="commission-added" aria-label={say("commission.toGrant")}>
          {added.map(({ opening, called }, at) => (
            <li key={JSON.stringify(opening)}>
              <span>
                {say(`commission.kind.${opening.what.kind}`)} · {called}{" "}
                <span className="faint">
                  {opening.from} – {opening.until}
                </span>
              </span>
              <button type="button" className="quiet" onClick={() => setAdded(added.filter((_, n) => n !== at))}>
                {say("commission.leaveOut")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="commission-line">
        <button
          type="button"
          className="act is-first"
          disabled={isBusy || added.length === 0}
          onClick={() =>
            send(
              "granted",
              added.map(({ opening }) => opening),
            )
          }
        >
          {say("commission.grant", { count: added.length })}
        </button>
        <button type="button" className="act" disabled={isBusy} onClick={() => send("refused", [])}>
          {say("commission.refuse")}
        </button>
      </p>
      <Refusals fault={answer.error} />
    </div>
  );
}
