import "../../words/work.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Form } from "#define";
import { act } from "../../api.ts";
import { useWords } from "../../words/index.ts";
import { WhyRefused } from "../act/refused.tsx";
import { type Failed, failedBy } from "../act/use-step.ts";
import { type FormValues, textOf } from "../form/form-values.ts";
import { FormView } from "../form/form-view.tsx";
import { workKey } from "../use-work.ts";

/** Who at a desk of one's own has the matter in hand. */
const form: Form = {
  id: "handler",
  version: 1,
  label: { zh: "承办人", en: "Who has it in hand" },
  clauses: [],
  fields: [{ id: "person", kind: "reference", to: "person", label: { zh: "承办人", en: "Who has it in hand" } }],
};

type Props = { readonly matter: string; readonly part: string; readonly now: string | null };

/** Names somebody for a part of one's own unit, or nobody; it changes no state and moves no clock. */
export function HandlerChoice({ matter, part, now }: Props) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [value, setValue] = useState<FormValues>(now === null ? {} : { person: now });
  const [failed, setFailed] = useState<Failed | null>(null);
  if (!open)
    return (
      <button type="button" className="quiet handler-open" onClick={() => setOpen(true)}>
        {say(now === null ? "work.handler.name" : "work.handler.change")}
      </button>
    );
  const save = async (): Promise<void> => {
    const person = textOf(value.person);
    try {
      await act("assignMatter", { id: matter }, { part, person: person === "" ? null : person });
      await queries.invalidateQueries({ queryKey: [workKey] });
      setOpen(false);
    } catch (fault) {
      setFailed(failedBy(fault));
    }
  };
  return (
    <div className="handler-choice">
      <FormView form={form} prefilled={{}} value={value} onChange={setValue} />
      <WhyRefused failed={failed} reload={() => void queries.invalidateQueries({ queryKey: [workKey] })} />
      <div className="acts">
        <button type="button" className="act column-act" onClick={() => void save()}>
          {say("work.handler.save")}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {say("work.act.cancel")}
        </button>
      </div>
    </div>
  );
}
