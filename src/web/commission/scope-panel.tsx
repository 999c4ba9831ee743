import "../words/commission.ts";
import { type ReactNode, useState } from "react";
import type { CommissionAnswer, OpenedItem } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { dayOf } from "../work/moments.ts";
import { TextField } from "./fields.tsx";
import { OpenItemForm, type Opening } from "./open-item.tsx";
import { useCommissionAct } from "./use-commission.ts";

/** Everything opened for an evaluation, how each item stands, and for those who may, adding to it and taking it back. */
export function ScopePanel({ page }: { readonly page: CommissionAnswer }) {
  const { say } = useWords();
  const [isAdding, setAdding] = useState(false);
  const open = useCommissionAct("openItem");
  const add = (body: Opening) => open.mutate({ params: { id: page.id }, body }, { onSuccess: () => setAdding(false) });
  return (
    <Panel
      title={say("commission.scope")}
      note={say("commission.scopeNote")}
      tools={
        page.mayOpen && (
          <button type="button" className="act" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {say("commission.open")}
          </button>
        )
      }
    >
      {isAdding && (
        <>
          <OpenItemForm page={page} word="commission.openDo" busy={open.isPending} onSend={add} />
          <Refusals fault={open.error} />
        </>
      )}
      {page.scope.length === 0 && <p className="empty">{say("commission.scopeNone")}</p>}
      <ul className="commission-scope">
        {page.scope.map((item) => (
          <ScopeItem key={item.id} item={item}>
            {page.mayEnd && item.state !== "taken-back" && <TakeBack page={page} item={item} />}
          </ScopeItem>
        ))}
      </ul>
    </Panel>
  );
}

const shapes: Readonly<Record<OpenedItem["state"], string>> = { open: "●", ahead: "○", over: "■", "taken-back": "▲" };

/** One item: what it is, since when and until when, and how it stands today. */
export function ScopeItem({ item, children }: { readonly item: OpenedItem; readonly children?: ReactNode }) {
  const { say, read } = useWords();
  return (
    <li>
      <p className="commission-line">
        <span className={`commission-item is-${item.state}`}>
          <span aria-hidden="true">{shapes[item.state]}</span> {say(`commission.itemState.${item.state}`)}
        </span>
        <strong>{read(item.say)}</strong>
      </p>
      <p className="faint">
        {item.from} – {item.until}
        {item.says !== "" && ` · ${item.says}`}
        {item.by !== "" && ` · ${item.by}`} · {dayOf(item.at)}
        {item.ended && ` · ${say("commission.itemState.taken-back")} ${dayOf(item.ended.at)}：${item.ended.says}`}
      </p>
      {children}
    </li>
  );
}

function TakeBack({ page, item }: { readonly page: CommissionAnswer; readonly item: OpenedItem }) {
  const { say } = useWords();
  const end = useCommissionAct("endItem");
  const [isOpen, setOpen] = useState(false);
  const [says, setSays] = useState("");
  return (
    <div className="commission-take">
      <button type="button" className="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say("commission.take")}
      </button>
      {isOpen && (
        <div className="commission-form">
          <TextField word="commission.takeWhy" value={says} onChange={setSays} longest={400} />
          <button
            type="button"
            className="act"
            disabled={end.isPending || says.trim() === ""}
            onClick={() => end.mutate({ params: { id: page.id, item: item.id }, body: { says } })}
          >
            {say("commission.takeDo")}
          </button>
        </div>
      )}
      <Refusals fault={end.error} />
    </div>
  );
}
