import { type ErrorComponentProps, Link, useLocation } from "@tanstack/react-router";
import { Refused, Unreachable } from "../api.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords, type Word } from "../words/index.ts";

/** Who is not let in is told what for: to sign in, or who can give the right. */
const titles: Readonly<Record<number, Word>> = { 401: "signIn.title", 403: "noRight.title" };

const isNotFound = ({ refusals }: Refused): boolean => refusals.every((refusal) => refusal.kind === "not-found");

/** What went wrong, in words, and what can be done: a refusal with the rules' own words, a fault with another try. */
export function FaultPanel({ fault, retry }: { readonly fault: unknown; readonly retry: () => void }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { href } = useLocation();
  if (fault instanceof Refused)
    return (
      <section className="panel notice" role="alert">
        <h2>
          {fault.status >= 500
            ? say("error.server", { status: fault.status })
            : say(titles[fault.status] ?? (isNotFound(fault) ? "refused.notFound" : "refused.title"))}
        </h2>
        <ul>
          {fault.refusals.map((refusal) => (
            <li key={refusal.code}>
              {read(refusal.say)} <code className="faint">{refusal.code}</code>
            </li>
          ))}
        </ul>
        {fault.status === 401 && (
          <a className="act is-first" href={`/sign-in?to=${encodeURIComponent(href)}`}>
            {say("user.signIn")}
          </a>
        )}
        {fault.status < 401 && search.asOf !== undefined && !isNotFound(fault) && (
          <button type="button" className="act" onClick={() => change({ asOf: undefined, knownAt: undefined })}>
            {say("backToNow")}
          </button>
        )}
        {isNotFound(fault) && (
          <Link to="/search" className="act">
            {say("refused.search")}
          </Link>
        )}
        {fault.status >= 500 && (
          <button type="button" className="act" onClick={retry}>
            {say("retry")}
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
