import "../words/releases.ts";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { WhyNot } from "../alerts/alert-acts.tsx";
import { useWords } from "../words/index.ts";
import { ReleaseDay } from "./release-day.tsx";
import { type Desk, useCorrecting, usePreparing } from "./use-releases.ts";

/** The way on comes first, what ends or puts off a release last. */
const order: readonly string[] = ["consult", "approve", "publish", "object", "return", "move", "cancel", "drop", "withdraw"];
const inOrder = (acts: Desk["acts"]): Desk["acts"] => [...acts].sort((a, b) => order.indexOf(a.transition) - order.indexOf(b.transition));
const isWayOn = ({ transition }: Desk["acts"][number]): boolean => order.indexOf(transition) < 3;

type Props = { readonly desk: Desk; readonly choose: (transition: string) => void };

/** Where it stands, and what may be done now. */
export function ReleaseTools({ desk, choose }: Props) {
  const { say, read, language } = useWords();
  const preparing = usePreparing(desk);
  const [correcting, correct] = useState(false);
  const { row, page, acts, mayPrepare, mayCorrect, whyNotPrepare } = desk;
  const release = page?.row.id ?? row.id;
  const files = page?.embargo === false ? `/api/open/releases/${release}/files` : `/api/releases/${row.id}/files`;
  return (
    <section className="panel release-tools">
      <h1>{row.title}</h1>
      <p>
        {row.number} · <strong>{read(row.stateLabel)}</strong> ·{" "}
        <a href={desk.schemeHref} className="plain">
          {read(row.scheme.label)}
        </a>
        {row.period && ` ${row.period}`} · <ReleaseDay row={row} />
      </p>
      {page?.embargo && <p className="release-caution">{say("releases.embargo", { day: row.on })}</p>}
      {page === null && <p className="faint">{say("releases.notPrepared")}</p>}
      <div className="alert-buttons">
        {mayPrepare && (
          <button
            type="button"
            className={page === null ? "act is-first" : "act"}
            disabled={preparing.isPending}
            onClick={() => preparing.mutate()}
          >
            {say(page === null ? "releases.prepare" : "releases.prepareAgain")}
          </button>
        )}
        {inOrder(acts.filter(({ whyNot }) => whyNot.length === 0)).map((one, at) => (
          <button
            key={one.transition}
            type="button"
            className={at === 0 && page !== null && isWayOn(one) ? "act is-first" : "act"}
            onClick={() => choose(one.transition)}
          >
            {read(one.label)}
          </button>
        ))}
        {page && (
          <>
            <a className="act" href={`/open/releases/${release}${language === "en" ? "?lang=en" : ""}`} target="_blank" rel="noopener">
              {say("releases.asPublic")}
            </a>
            <a className="act" href={`${files}/bundle`} download>
              {say("releases.bundle")}
            </a>
            {page.content.publishes === "counts" && (
              <a className="act" href={`/api/releases/${row.id}/files/whole`} download>
                {say("releases.whole")}
              </a>
            )}
            <a className="act" href={`${files}/xlsx`} download>
              XLSX
            </a>
            <a className="act" href={`${files}/docx?lang=${language}`} download>
              {say("releases.report")}
            </a>
          </>
        )}
        {mayCorrect && (
          <button type="button" className="act" aria-expanded={correcting} onClick={() => correct(!correcting)}>
            {say("releases.correct")}
          </button>
        )}
        <Link to="/work/m/$id" params={{ id: row.id }} className="act">
          {say("releases.matter")}
        </Link>
      </div>
      {preparing.isPending && <p role="status">{say("releases.preparing")}</p>}
      {correcting && <Correct desk={desk} close={() => correct(false)} />}
      {acts.some(({ whyNot }) => whyNot.length > 0) && <Blocked desk={desk} />}
      {whyNotPrepare.length > 0 && <p className="faint">{whyNotPrepare.map(({ say: why }) => read(why)).join(" ")}</p>}
      <WhyNot fault={preparing.error} />
    </section>
  );
}

/** What cannot be done yet, and why. */
function Blocked({ desk }: Pick<Props, "desk">) {
  const { read } = useWords();
  return (
    <ul className="releases-list faint">
      {desk.acts
        .filter(({ whyNot }) => whyNot.length > 0)
        .map((one) => (
          <li key={one.transition}>
            <strong>{read(one.label)}</strong>
            <span>{one.whyNot.map(({ say }) => read(say)).join(" ")}</span>
          </li>
        ))}
    </ul>
  );
}

const shortestReason = 6;

function Correct({ desk, close }: Pick<Props, "desk"> & { readonly close: () => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  const correcting = useCorrecting(desk);
  const [reason, setReason] = useState("");
  const send = async () => {
    const { id } = await correcting.mutateAsync(reason.trim());
    close();
    await navigate({ to: "/releases/$id", params: { id } });
  };
  return (
    <form
      className="release-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => undefined);
      }}
    >
      <label htmlFor="release-reason">{say("releases.reason")}</label>
      <textarea
        id="release-reason"
        rows={3}
        maxLength={600}
        minLength={shortestReason}
        required
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="alert-buttons">
        <button type="submit" className="act is-first" disabled={correcting.isPending}>
          {say("releases.send")}
        </button>
        <button type="button" className="act" onClick={close}>
          {say("releases.cancel")}
        </button>
      </div>
      <WhyNot fault={correcting.error} />
    </form>
  );
}
