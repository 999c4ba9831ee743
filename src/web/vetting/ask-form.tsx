import "../words/vetting.ts";
import { useState } from "react";
import type { VettingFinding } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { actKey } from "../work/act/act-key.ts";
import { useAskAbout } from "./use-vetting.ts";

/** A question in one's own words to whoever keeps the figure. */
export function AskForm({ finding }: { readonly finding: VettingFinding }) {
  const { say, read } = useWords();
  const [open, setOpen] = useState(false);
  const [question, setQuestion] = useState("");
  const asking = useAskAbout(finding.id);
  const owner = finding.owner.id;
  const send = () => asking.mutate({ question: question.trim(), owner, key: actKey("ask-finding", finding.id, question.trim()) });
  if (!open)
    return (
      <div>
        <button type="button" className="act" onClick={() => setOpen(true)}>
          {say("vetting.ask")}
        </button>
      </div>
    );
  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        {say("vetting.question")}
        <textarea
          className="finding-question"
          required
          maxLength={600}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </label>
      <p className="faint">{say("vetting.askSay", { owner: read(finding.owner.label) })}</p>
      <Refusals fault={asking.error} />
      <button type="submit" className="act is-first" disabled={asking.isPending || question.trim() === ""}>
        {say("vetting.send")}
      </button>
    </form>
  );
}
