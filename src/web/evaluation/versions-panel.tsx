import "../words/evaluation.ts";
import "../words/scheme-text.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import type { SchemeAnswer } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { without } from "./address.ts";
import { Differences } from "./differences.tsx";
import { evaluationKey } from "./use-evaluation.ts";

type Of = { readonly answer: SchemeAnswer };
const digest = 12;

/** Every version of a scheme: from when it holds, who adopted it and after how many trials, and the way to the results it gives. What was adopted never changes. */
export function VersionsPanel({ answer }: Of) {
  const { say } = useWords();
  const versions = [...answer.versions].reverse();
  return (
    <Panel title={say("evaluation.versions", { count: versions.length })}>
      <ul className="plain-lines version-list">
        {versions.map(({ from, checksum, origin, adoption }) => (
          <li key={`${from} ${checksum}`}>
            <Link to="." search={(before) => ({ ...without(before, "part"), text: checksum })} className="link">
              {say("evaluation.versionFrom", { from })}
            </Link>{" "}
            <span className="tag">{say(`evaluation.origin.${origin}`)}</span>
            {checksum === answer.head.checksum && <span className="tag">{say("evaluation.versionShown")}</span>}{" "}
            <code className="faint">{checksum.slice(0, digest)}</code>
            {adoption && (
              <span className="under">
                {say("evaluation.adoptedBy", { by: adoption.by, at: adoption.at.slice(0, 10), tried: adoption.tried })}{" "}
                <Link to="/work/m/$id" params={{ id: adoption.matter }} className="link">
                  {adoption.number}
                </Link>{" "}
                <Link to="/evaluation/studio/$draft" params={{ draft: adoption.matter }} search={{ part: "effect" }} className="link">
                  {say("evaluation.itsEffect")}
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="under">{say("evaluation.versionsSay")}</p>
      {versions.length > 1 && <Compare answer={answer} />}
    </Panel>
  );
}

function Compare({ answer }: Of) {
  const { say } = useWords();
  const { search } = useAddress();
  const { head, versions } = answer;
  const [from, setFrom] = useState(versions.at(-2)?.checksum ?? "");
  const [to, setTo] = useState(versions.at(-1)?.checksum ?? "");
  const time = timeOf(search);
  const query = useQuery({
    queryKey: [evaluationKey, "versions", head.id, from, to, time],
    queryFn: ({ signal }) => ask("schemeDifference", { id: head.id }, { from, to, ...time }, signal),
    enabled: from !== to,
  });
  const options = versions.map((one) => ({ value: one.checksum, label: `${one.from} · ${one.checksum.slice(0, 6)}` }));
  const choose = { size: "small", popupMatchSelectWidth: false, options } as const;
  return (
    <section className="version-difference">
      <h3 className="sub-head">
        {say("evaluation.difference")}{" "}
        <span className="compare-two">
          <Select {...choose} aria-label={say("evaluation.differenceFrom")} value={from} onChange={setFrom} />→
          <Select {...choose} aria-label={say("evaluation.differenceTo")} value={to} onChange={setTo} />
        </span>
      </h3>
      {from === to ? (
        <p className="empty">{say("evaluation.sameText")}</p>
      ) : (
        <AnswerTo query={query} skeleton={<Bones rows={4} />}>
          {(found) => <Differences found={found} />}
        </AnswerTo>
      )}
    </section>
  );
}
