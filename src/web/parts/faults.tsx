import type { ErrorComponentProps } from "@tanstack/react-router";
import { Refused, Unreachable } from "../api.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

/** What went wrong, in words, and what can be done: a refusal with the rules' own words, a fault with another try. */
export function FaultPanel({ fault, retry }: { readonly fault: unknown; readonly retry: () => void }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  if (fault instanceof Refused)
    return (
      <section className="panel notice" role="alert">
        <h2>{say("refused.title")}</h2>
        <ul>
          {fault.refusals.map((refusal) => (
            <li key={refusal.code}>
              {read(refusal.say)} <code className="faint">{refusal.code}</code>
            </li>
          ))}
        </ul>
        {search.asOf !== undefined && fault.refusals.every((refusal) => refusal.kind !== "not-found") && (
          <button type="button" className="act" onClick={() => change({ asOf: undefined, knownAt: undefined })}>
            {say("backToNow")}
          </button>
        )}
      </section>
    );
  return (
    <section className="panel notice" role="alert">
      <h2>{fault instanceof Unreachable && fault.status > 0 ? say("error.server", { status: fault.status }) : say("error.network")}</h2>
      <p>{say("error.saved")}</p>
      <button type="button" className="act" onClick={retry}>
        {say("retry")}
      </button>
    </section>
  );
}

/** A page that fell over while drawing: said plainly, with a way back in. */
export function PageFault({ error, reset }: ErrorComponentProps) {
  const { say } = useWords();
  return (
    <main id="content" className="content">
      <section className="panel notice" role="alert">
        <h2>{say("error.page")}</h2>
        <p className="faint">{error instanceof Error ? error.message : String(error)}</p>
        <button type="button" className="act" onClick={reset}>
          {say("retry")}
        </button>
      </section>
    </main>
  );
}
