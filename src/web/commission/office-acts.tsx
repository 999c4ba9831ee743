import "../words/commission.ts";
import { useState } from "react";
import type { CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useMe } from "../work/act/use-me.ts";
import { WordsField } from "./fields.tsx";
import { OwnAct } from "./own-act.tsx";
import { useCommissionAct } from "./use-commission.ts";

type Act = CommissionAnswer["acts"][number];
/** Acts with a place of their own on this page. */
const elsewhere = new Set(["answer-more", "explain", "take-back"]);
/** Acts whose whole form the plan defines. */
const formed = new Set(["comment", "rate-by-officer", "rate-by-unit", "ask-withdrawal", "withdraw"]);
/** Where one of these stands against an act there is nothing to be said: its time has not come, or it is under way. */
const untimely = new Set(["procedure/notInState", "procedure/nothingOwed", "commission/withdrawalWaits"]);

/** What the reader may do with a commission now; what stands against it is said when it is tried. */
export function OfficeActs({ page }: { readonly page: CommissionAnswer }) {
  const { say } = useWords();
  const acts = page.acts.filter(({ transition, whyNot }) => !elsewhere.has(transition) && !whyNot.some(({ code }) => untimely.has(code)));
  if (acts.length === 0) return null;
  return (
    <Panel title={say("commission.acts")}>
      <ul className="commission-acts">
        {acts.map((one) =>
          formed.has(one.transition) ? (
            <FormedAct key={one.transition} page={page} one={one} />
          ) : (
            <ActItem key={one.transition} page={page} one={one} />
          ),
        )}
      </ul>
    </Panel>
  );
}

/** What cannot be done yet, with its reasons, stands below what can. */
const liOf = ({ whyNot }: Act, isOpen: boolean): string => (isOpen ? "is-open" : whyNot.length > 0 ? "is-held" : "");

function FormedAct({ page, one }: { readonly page: CommissionAnswer; readonly one: Act }) {
  const { read } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={liOf(one, isOpen)}>
      <button
        type="button"
        className={one.adverse ? "act" : "act is-first"}
        disabled={one.whyNot.length > 0}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {read(one.label)}
      </button>
      {isOpen && <OwnAct id={page.id} transition={one.transition} close={() => setOpen(false)} />}
      <Refusals refusals={one.whyNot} />
    </li>
  );
}

function ActItem({ page, one }: { readonly page: CommissionAnswer; readonly one: Act }) {
  const { say, read } = useWords();
  const me = useMe();
  const step = useCommissionAct("stepMatter");
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState({ reason: "", statement: "", use: "" });
  const isPublishing = one.transition === "publish";
  const asks = isPublishing || one.form === "third-party-reason@1";
  const values = isPublishing
    ? { statement: said.statement, ...(said.use.trim() === "" ? {} : { use: said.use }) }
    : one.transition === "offer"
      ? { scope: page.scopeDigest }
      : asks
        ? { reason: said.reason }
        : {};
  const send = () => {
    const body = {
      transition: one.transition,
      values,
      revision: page.revision,
      key: actKey(me, page.id, one.transition, page.revision, values),
    };
    step.mutate({ params: { id: page.id }, body });
  };
  return (
    <li className={liOf(one, isOpen)}>
      <button
        type="button"
        className={one.adverse || one.transition === "keep-published" ? "act" : "act is-first"}
        disabled={step.isPending || one.whyNot.length > 0}
        aria-expanded={asks ? isOpen : undefined}
        onClick={asks ? () => setOpen(!isOpen) : send}
      >
        {read(one.label)}
      </button>
      {one.transition === "offer" && (
        <p className="faint">
          {say("commission.act.offerNote", { count: page.scope.filter(({ state }) => state !== "taken-back").length })}
        </p>
      )}
      {isOpen && (
        <div className="commission-form">
          {isPublishing ? (
            <>
              <WordsField
                word="commission.statement.office"
                value={said.statement}
                onChange={(statement) => setSaid({ ...said, statement })}
              />
              <WordsField word="commission.use" value={said.use} onChange={(use) => setSaid({ ...said, use })} longest={1000} />
            </>
          ) : (
            <WordsField word="commission.reason" value={said.reason} onChange={(reason) => setSaid({ ...said, reason })} longest={600} />
          )}
          <button type="button" className="act is-first" disabled={step.isPending} onClick={send}>
            {say("commission.confirm")}
          </button>
        </div>
      )}
      <Refusals fault={step.error} refusals={one.whyNot} />
    </li>
  );
}
