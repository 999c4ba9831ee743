import "../words/admin.ts";
import { useQuery } from "@tanstack/react-query";
import type { Answer } from "#contract";
import { momentText } from "../account/moment.ts";
import { Outcome } from "../account/outcome.tsx";
import { useAct } from "../account/use-act.ts";
import { act, ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";

type State = Answer<"auditState">;
const askEveryMs = 2_000;

/** How far the record is sealed, and whether it was found whole. */
export function SealPanel() {
  const { say } = useWords();
  const query = useQuery({
    queryKey: ["admin-audit-state"],
    queryFn: ({ signal }) => ask("auditState", {}, {}, signal),
    refetchInterval: ({ state }) => (state.data?.running ? askEveryMs : false),
  });
  const acting = useAct(["admin-audit-state"]);
  const running = query.data?.running ?? false;
  const tools = (
    <button
      type="button"
      className="act"
      disabled={running || acting.busy}
      onClick={() => void acting.run(() => act("verifyAudit", {}, {}))}
    >
      {say(running ? "audit.verifying" : "audit.verify")}
    </button>
  );
  return (
    <Panel title={say("audit.state")} tools={tools} className="admin-panel">
      <AnswerTo query={query} skeleton={<Bones rows={2} height={22} />}>
        {(state) => <Facts state={state} />}
      </AnswerTo>
      <Outcome said={acting.said} />
    </Panel>
  );
}

function Facts({ state: { seal, verified } }: { readonly state: State }) {
  const { say, read } = useWords();
  return (
    <dl className="audit-facts">
      <dt>{say("audit.seal")}</dt>
      <dd>{seal ? say("audit.seal.say", { number: seal.number, at: momentText(seal.at) }) : say("audit.seal.none")}</dd>
      <dt>{say("audit.verified")}</dt>
      <dd>
        {verified ? <Verified verified={verified} /> : say("audit.verified.none")}
        {verified && verified.breaks.length > 0 && (
          <ul className="sentences">
            {verified.breaks.map(({ say: broken }) => (
              <li key={broken.en}>{read(broken)}</li>
            ))}
          </ul>
        )}
      </dd>
    </dl>
  );
}

function Verified({ verified: { at, breaks, events, roots, unsealed } }: { readonly verified: NonNullable<State["verified"]> }) {
  const { say } = useWords();
  if (breaks.length > 0)
    return <span className="tone-bad">■ {say("audit.verified.broken", { at: momentText(at), count: breaks.length })}</span>;
  return (
    <>
      <span className="tone-good">● {say("audit.verified.whole", { at: momentText(at), events, roots })}</span>
      {unsealed > 0 && <span className="faint"> · {say("audit.unsealed", { count: unsealed })}</span>}
    </>
  );
}
