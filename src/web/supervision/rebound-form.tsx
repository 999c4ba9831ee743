import "../words/work.ts";
import "../words/oversee.ts";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import type { MatterRow } from "#contract";
import { act } from "../api.ts";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { WhyRefused } from "../work/act/refused.tsx";
import { useMe } from "../work/act/use-me.ts";
import { type Failed, failedBy } from "../work/act/use-step.ts";
import { workKey } from "../work/use-work.ts";

/** Finds that a matter came back: the look-back is concluded and the matter reopened in one act. */
export function ReboundForm({ row }: { readonly row: MatterRow }) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <button type="button" className="act" onClick={() => setOpen(true)}>
        {say("oversee.lookBack.rebound")}
      </button>
    );
  return <Form row={row} close={() => setOpen(false)} />;
}

function Form({ row, close }: { readonly row: MatterRow; readonly close: () => void }) {
  const { say } = useWords();
  const me = useMe();
  const id = useId();
  const queries = useQueryClient();
  const [found, setFound] = useState("");
  const [evidence, setEvidence] = useState("");
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(false);
  const renew = () => queries.invalidateQueries({ queryKey: [workKey] });
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailed(null);
    const content = { found: found.trim(), evidence: evidence.trim(), revision: row.revision };
    try {
      await act("concludeRebound", { id: row.id }, { ...content, key: actKey(me, row.id, content) });
      await renew();
    } catch (fault) {
      setFailed(failedBy(fault));
      setBusy(false);
    }
  };
  return (
    <form className="rebound-form" onSubmit={(event) => void send(event)}>
      <label htmlFor={`${id}-found`}>{say("oversee.lookBack.found")}</label>
      <textarea id={`${id}-found`} rows={3} maxLength={1500} required value={found} onChange={({ target }) => setFound(target.value)} />
      <label htmlFor={`${id}-evidence`}>{say("oversee.lookBack.evidence")}</label>
      <textarea
        id={`${id}-evidence`}
        rows={2}
        maxLength={600}
        required
        value={evidence}
        onChange={({ target }) => setEvidence(target.value)}
      />
      <p className="under">{say("oversee.lookBack.sure")}</p>
      <WhyRefused failed={failed} reload={() => void renew()} />
      <div className="act-buttons">
        <button type="submit" className="act is-adverse" disabled={busy || found.trim() === "" || evidence.trim() === ""}>
          {say("oversee.lookBack.rebound")}
        </button>
        <button type="button" className="act" disabled={busy} onClick={close}>
          {say("work.act.cancel")}
        </button>
      </div>
    </form>
  );
}
