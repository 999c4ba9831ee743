import "../../words/evaluation.ts";
import "../../words/scheme-text.ts";
import "../../words/studio.ts";
import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useState } from "react";
import type { SchemeDraftAnswer } from "#contract";
import { ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { momentOf } from "../../work/moments.ts";
import { Differences } from "../differences.tsx";
import { evaluationKey } from "../use-evaluation.ts";

const inForce = "in-force";

/** Every saved text, and what differs between any two, or from the one in force. */
export function HistoryPanel({ answer }: { readonly answer: SchemeDraftAnswer }) {
  const { say } = useWords();
  const history = [...answer.history].sort((a, b) => b.revision - a.revision);
  const [from, setFrom] = useState(answer.inForce ? inForce : String(history.at(-1)?.revision ?? answer.revision));
  const [to, setTo] = useState(String(answer.revision));
  const options = [
    ...(answer.inForce ? [{ value: inForce, label: say("studio.textInForce") }] : []),
    ...history.map(({ revision }) => ({ value: String(revision), label: say("studio.textOf", { revision }) })),
  ];
  const query = useQuery({
    queryKey: [evaluationKey, "difference", answer.id, from, to],
    queryFn: ({ signal }) => ask("schemeDraftComparison", { draft: answer.id }, { from, to }, signal),
    enabled: from !== to,
  });
  return (
    <div className="scheme-columns">
      <Panel
        title={say("evaluation.difference")}
        tools={
          <span className="compare-two">
            <Select
              size="small"
              aria-label={say("studio.from")}
              popupMatchSelectWidth={false}
              value={from}
              options={options}
              onChange={setFrom}
            />
            →
            <Select
              size="small"
              aria-label={say("studio.to")}
              popupMatchSelectWidth={false}
              value={to}
              options={options}
              onChange={setTo}
            />
          </span>
        }
      >
        {from === to ? (
          <p className="empty">{say("evaluation.sameText")}</p>
        ) : (
          <AnswerTo query={query} skeleton={<Bones rows={5} />}>
            {(found) => <Differences found={found} />}
          </AnswerTo>
        )}
      </Panel>
      <Panel title={say("studio.history", { count: history.length })}>
        <ol className="plain-lines">
          {history.map(({ revision, checksum, by, at, says }) => (
            <li key={revision}>
              <strong>{say("studio.textOf", { revision })}</strong>{" "}
              <span className="faint">
                {by} · {momentOf(at)} · <code>{checksum.slice(0, 12)}</code>
              </span>
              {says !== "" && <span className="under">{says}</span>}
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}
