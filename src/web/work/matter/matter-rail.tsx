import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MatterPage as Matter } from "#contract";
import { ClauseLink, IndicatorLink } from "../../parts/links.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Oversight } from "../../supervision/oversight.tsx";
import { useWords } from "../../words/index.ts";
import { Attachments } from "../form/attachments.tsx";
import { LightMark } from "../parts/light-mark.tsx";
import { MatterLine } from "./matter-line.tsx";
import { PartiesPanel } from "./parties-panel.tsx";

/** Beside the matter: why its light shines, who takes part, what figure and clause it serves, its files, its relations. */
export function MatterRail({ matter, now, children }: { readonly matter: Matter; readonly now: string; readonly children?: ReactNode }) {
  const { say } = useWords();
  return (
    <aside className="matter-rail" aria-label={say("work.rail")}>
      {children}
      <Panel title={say("work.why")}>
        <LightMark light={matter.light} show="sentence" />
      </Panel>
      <PartiesPanel matter={matter} />
      <Related matter={matter} />
      {matter.files.length > 0 && (
        <Panel title={say("work.files", { count: matter.files.length })}>
          <Attachments files={matter.files} />
        </Panel>
      )}
      <Relations matter={matter} now={now} />
      <Oversight matter={matter} />
    </aside>
  );
}

function Related({ matter: { target, indicator, clauses } }: { readonly matter: Matter }) {
  const { say, read } = useWords();
  if (target === null && indicator === null && clauses.length === 0) return null;
  return (
    <Panel title={say("work.related")}>
      <ul className="rail-list">
        {target && (
          <li>
            <span className="faint">{say("work.related.target")}</span>
            <Link to="/targets/$id" params={{ id: target.id }}>
              {read(target.label)}
            </Link>
          </li>
        )}
        {indicator && (
          <li>
            <span className="faint">{say("work.related.indicator")}</span>
            <IndicatorLink id={indicator.id} className="link">
              {read(indicator.label)}
            </IndicatorLink>
          </li>
        )}
        {clauses.map((clause) => (
          <li key={clause.id}>
            <span className="faint">§{clause.id}</span>
            <ClauseLink id={clause.id} className="link">
              {read(clause.title)}
            </ClauseLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const relations = ["parent", "supervisedBy", "supervises"] as const;
function Relations({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say } = useWords();
  const known = relations.flatMap((which) => {
    const other = matter[which];
    return other ? [{ which, other }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Panel title={say("work.relations")}>
      <ul className="rail-list is-wide">
        {known.map(({ which, other }) => (
          <li key={which}>
            <span className="faint">{say(`work.relation.${which}`)}</span>
            <MatterLine matter={other} now={now} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
