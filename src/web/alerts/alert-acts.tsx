import "../words/alerts.ts";
import { useId, useState } from "react";
import { Refused } from "../api.ts";
import { useWords } from "../words/index.ts";
import { ProposeButton } from "./propose-button.tsx";
import { type Alert, useAlertActs } from "./use-alerts.ts";

type Asked = "explained" | "false-alarm" | null;

/** Confirm at once; explaining and setting aside ask for a reason first. Who may not is shown nothing to press. */
export function AlertActs({ alert }: { readonly alert: Alert }) {
  const { say } = useWords();
  const { decide } = useAlertActs();
  const [asked, ask] = useState<Asked>(null);
  const { actions } = alert;
  if (actions.length === 0) return null;
  return (
    <div className="alert-acts">
      <div className="alert-buttons">
        {actions.includes("confirm") && (
          <button
            type="button"
            className="act is-first"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ id: alert.id, kind: "confirmed", says: "" })}
          >
            {say("alert.confirm")}
          </button>
        )}
        {actions.includes("open-matter") && <ProposeButton about={`alert:${alert.id}`} first />}
        {actions.includes("explain") && (
          <Ask word="alert.explain" on={asked === "explained"} toggle={() => ask(asked === "explained" ? null : "explained")} />
        )}
        {actions.includes("false-alarm") && (
          <Ask word="alert.falseAlarm" on={asked === "false-alarm"} toggle={() => ask(asked === "false-alarm" ? null : "false-alarm")} />
        )}
      </div>
      {asked === null && <WhyNot fault={decide.error} />}
      {asked !== null && <Reason key={asked} alert={alert} kind={asked} close={() => ask(null)} />}
    </div>
  );
}

const Ask = ({
  word,
  on,
  toggle,
}: {
  readonly word: "alert.explain" | "alert.falseAlarm";
  readonly on: boolean;
  readonly toggle: () => void;
}) => {
  const { say } = useWords();
  return (
    <button type="button" className="act" aria-expanded={on} onClick={toggle}>
      {say(word)}
    </button>
  );
};

/** The reason, and for an explanation the last day it holds. */
function Reason({ alert, kind, close }: { readonly alert: Alert; readonly kind: "explained" | "false-alarm"; readonly close: () => void }) {
  const { say } = useWords();
  const { decide } = useAlertActs();
  const [says, setSays] = useState("");
  const [until, setUntil] = useState("");
  const id = useId();
  const send = () => decide.mutate({ id: alert.id, kind, says, ...(kind === "explained" ? { until } : {}) }, { onSuccess: close });
  return (
    <form
      className="alert-reason"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor={`${id}-says`}>{say("alert.reason")}</label>
      <textarea id={`${id}-says`} rows={2} maxLength={500} value={says} onChange={({ target }) => setSays(target.value)} />
      {kind === "explained" && (
        <label className="alert-until">
          {say("alert.holdsUntil")}
          <input type="date" value={until} onChange={({ target }) => setUntil(target.value)} />
        </label>
      )}
      <WhyNot fault={decide.error} />
      <div className="alert-buttons">
        <button type="submit" className="act is-first" disabled={decide.isPending}>
          {say(kind === "explained" ? "alert.explain" : "alert.falseAlarm")}
        </button>
        <button type="button" className="act" onClick={close}>
          {say("alert.cancel")}
        </button>
      </div>
    </form>
  );
}

/** Why an act was not done, in the rules' own words. */
export function WhyNot({ fault }: { readonly fault: Error | null }) {
  const { say, read } = useWords();
  if (fault === null) return null;
  const reasons = fault instanceof Refused ? fault.refusals.map(({ say: label }) => read(label)) : [say("error.network")];
  return (
    <div className="tone-bad" role="alert">
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
