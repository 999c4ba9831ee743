import "../words/port.ts";
import "../words/work.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MatterPage, MatterBinding as Numbered } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { Refusals } from "../planning/refusals.tsx";
import "../styles/port.css";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";
import { workKey } from "../work/use-work.ts";
import { BindingForm } from "./binding-form.tsx";
import { useBinding, useEndBinding } from "./use-port.ts";

/** Beside a supervised matter: its number in the province's own system, in which of the two it is answered, who said so, and the way to change it. */
export function BindingPanel({ matter }: { readonly matter: MatterPage }) {
  const { say } = useWords();
  const { data } = useBinding(matter.id);
  const [open, setOpen] = useState(false);
  if (!data || (data.binding === null && data.history.length === 0 && !data.mayBind)) return null;
  const { binding, mayBind, history } = data;
  return (
    <Panel title={say("port.panel")} className="binding">
      {binding ? <Bound binding={binding} /> : <p className="faint">{say("port.none")}</p>}
      {mayBind && !open && (
        <div className="act-row">
          <button type="button" className="act" onClick={() => setOpen(true)}>
            {say(binding ? "port.change" : "port.bind")}
          </button>
          {binding && <End matter={matter.id} />}
        </div>
      )}
      {mayBind && open && <BindingForm matter={matter.id} binding={binding} onClose={() => setOpen(false)} />}
      {history.length > 0 && <History history={history} />}
    </Panel>
  );
}

function Bound({ binding: { number, answered, by, at } }: { readonly binding: NonNullable<Numbered["binding"]> }) {
  const { say } = useWords();
  return (
    <>
      <p className="binding-number">{number}</p>
      <p>
        <span className={answered === "there" ? "binding-where is-there" : "binding-where"}>{say(`port.${answered}`)}</span>
      </p>
      <p className="under">{say(`port.${answered}Say`)}</p>
      <p className="under faint">{say("port.by", { name: by ?? say("port.command"), at: momentOf(at) })}</p>
    </>
  );
}

function End({ matter }: { readonly matter: string }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const end = useEndBinding(() => void queries.invalidateQueries({ queryKey: [workKey] }));
  if (!sure)
    return (
      <button type="button" className="act" onClick={() => setSure(true)}>
        {say("port.end")}
      </button>
    );
  return (
    <div className="binding-sure" role="alert">
      <p>{say("port.endSure")}</p>
      <Refusals fault={end.error} />
      <div className="act-row">
        <button type="button" className="act is-adverse" disabled={end.isPending} onClick={() => end.mutate({ matter })}>
          {say("port.endYes")}
        </button>
        <button type="button" className="act" disabled={end.isPending} onClick={() => setSure(false)}>
          {say("work.act.cancel")}
        </button>
      </div>
    </div>
  );
}

function History({ history }: { readonly history: Numbered["history"] }) {
  const { say } = useWords();
  return (
    <details className="binding-history">
      <summary>{say("port.history", { count: history.length })}</summary>
      <ul>
        {history.map(({ kind, number, answered, by, at }) => (
          <li key={`${at} ${kind} ${number}`}>
            {kind === "unbound" ? say("port.unbound", { number }) : say(`port.bound.${answered ?? "here"}`, { number })}
            <span className="under faint">
              {by ?? say("port.command")} · {momentOf(at)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
