import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import type { SplitAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { ChangeList } from "./change-list.tsx";

/** Which cities have signed, while they are asked. */
export function Signatures({ answer }: { readonly answer: SplitAnswer }) {
  const { say } = useWords();
  const { head } = answer;
  if (!head || head.state === "drafted") return null;
  const isPast = head.state !== "consulting";
  return (
    <Panel title={say("split.signatures")}>
      <ul className="split-signs">
        {head.signatures.map(({ desk, signedAt }) => (
          <li key={desk.desk}>
            <DeskName desk={desk} />{" "}
            {signedAt ? (
              <span className="faint">{signedAt.slice(0, 10)}</span>
            ) : (
              !isPast && <span className="faint">{say("split.waiting")}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Signed and proposed changes of the target's value; the old value stays beside the new one. */
export function Rebaselinings({ answer }: { readonly answer: SplitAnswer }) {
  const { say } = useWords();
  return (
    <Panel
      title={say("split.rebaselinings")}
      tools={
        answer.mayBegin && (
          <Link to="/work/new/$procedure" params={{ procedure: "rebaselining" }} search={{ target: answer.target.id }} className="act">
            {say("split.rebaseline")}
          </Link>
        )
      }
    >
      {answer.rebaselinings.length === 0 ? (
        <p className="empty">{say("split.rebaselineNone")}</p>
      ) : (
        <ChangeList changes={answer.rebaselinings} unit={answer.target.unit} />
      )}
    </Panel>
  );
}
