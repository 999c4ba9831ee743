import "../words/port.ts";
import "../words/work.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { MatterBinding } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useWords } from "../words/index.ts";
import { workKey } from "../work/use-work.ts";
import { useBind } from "./use-port.ts";

type Props = { readonly matter: string; readonly binding: MatterBinding["binding"]; readonly onClose: () => void };

/** The number there, and in which of the two systems the lead unit answers; a bound number stays until it is unbound. */
export function BindingForm({ matter, binding, onClose }: Props) {
  const { say } = useWords();
  const id = useId();
  const queries = useQueryClient();
  const [number, setNumber] = useState(binding?.number ?? "");
  const [answered, setAnswered] = useState<"here" | "there">(binding?.answered ?? "there");
  const bind = useBind(() => {
    void queries.invalidateQueries({ queryKey: [workKey] });
    onClose();
  });
  return (
    <form
      className="binding-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        bind.mutate({ matter, number: number.trim(), answered });
      }}
    >
      <label htmlFor={`${id}-number`}>{say("port.number")}</label>
      <input
        id={`${id}-number`}
        className="input"
        value={number}
        maxLength={60}
        readOnly={binding !== null}
        placeholder={say("port.numberHint")}
        onChange={({ target }) => setNumber(target.value)}
      />
      <fieldset>
        <legend>{say("port.where")}</legend>
        {(["there", "here"] as const).map((where) => (
          <label key={where} className="binding-choice">
            <input type="radio" name={`${id}-where`} checked={answered === where} onChange={() => setAnswered(where)} />
            <span>
              {say(`port.${where}`)}
              <span className="under faint">{say(`port.${where}Say`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Refusals fault={bind.error} />
      <div className="act-row">
        <button type="submit" className="act is-first" disabled={bind.isPending || number.trim() === ""}>
          {say("port.save")}
        </button>
        <button type="button" className="act" disabled={bind.isPending} onClick={onClose}>
          {say("work.act.cancel")}
        </button>
      </div>
    </form>
  );
}
