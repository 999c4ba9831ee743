import "../words/planning.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { DocumentAnswer, DocumentComparison, ItemChange } from "#contract";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { planningKey } from "./use-planning.ts";

/** Every signed version, to read and to compare with what followed it. */
export function VersionsPanel({ answer }: { readonly answer: DocumentAnswer }) {
  const { say } = useWords();
  const { change } = useAddress();
  const [compared, setCompared] = useState<number | null>(null);
  const versions = answer.head?.versions ?? [];
  const next = (version: number): string | null => {
    if (versions.some((one) => one.version === version + 1)) return String(version + 1);
    return answer.head?.hasDraft ? "draft" : null;
  };
  const to = compared === null ? null : next(compared);
  return (
    <Panel title={say("planning.versions")}>
      {versions.length === 0 ? (
        <p className="empty">{say("planning.noVersions")}</p>
      ) : (
        <ol className="planning-versions">
          {[...versions].reverse().map((one) => (
            <li key={one.version}>
              <strong>{say("planning.version", { version: one.version })}</strong>{" "}
              <span className="faint">
                {say("planning.signedBy", { by: one.by, at: one.at.slice(0, 10), from: one.from, items: one.items })}
              </span>
              <span className="planning-buttons">
                <button type="button" className="quiet" onClick={() => change({ version: String(one.version) })}>
                  {say("planning.view")}
                </button>
                {next(one.version) !== null && (
                  <button
                    type="button"
                    className="quiet"
                    aria-expanded={compared === one.version}
                    onClick={() => setCompared(compared === one.version ? null : one.version)}
                  >
                    {say("planning.compareWith")}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {compared !== null && to !== null && <Compared answer={answer} from={String(compared)} to={to} />}
    </Panel>
  );
}

function Compared({ answer, from, to }: { readonly answer: DocumentAnswer; readonly from: string; readonly to: string }) {
  const { kind, document } = answer;
  const query = useQuery({
    queryKey: [planningKey, "comparison", kind, document, from, to],
    queryFn: ({ signal }) => ask("planComparison", { kind, document }, { from, to }, signal),
  });
  return (
    <AnswerTo query={query} skeleton={<Bones rows={4} />}>
      {(comparison) => <Changes comparison={comparison} />}
    </AnswerTo>
  );
}

function Changes({ comparison }: { readonly comparison: DocumentComparison }) {
  const { say } = useWords();
  return (
    <div className="planning-changes">
      <p>{say("planning.compared", comparison.counts)}</p>
      <ul>
        {comparison.changes.map((change) => (
          <Changed key={`${change.what} ${change.id}`} change={change} />
        ))}
      </ul>
    </div>
  );
}

function Changed({ change }: { readonly change: ItemChange }) {
  const { say, read } = useWords();
  return (
    <li>
      <span className={`planning-what is-${change.what}`}>{say(`planning.change.${change.what}`)}</span>{" "}
      <span className="faint">{change.id}</span> {change.title}
      {change.fields.length > 0 && (
        <dl className="plain-list">
          {change.fields.map(({ field, label, before, after }) => [
            <dt key={field}>{read(label)}</dt>,
            <dd key={`${field} value`}>
              <del>{before === "" ? say("planning.empty") : before}</del> <ins>{after === "" ? say("planning.empty") : after}</ins>
            </dd>,
          ])}
        </dl>
      )}
    </li>
  );
}
