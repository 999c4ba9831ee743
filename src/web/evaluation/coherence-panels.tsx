import "../words/evaluation.ts";
import type { SchemeCoherence } from "#contract";
import { numberText, percentText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { CorrelationGrid } from "./parts/correlation-grid.tsx";

type Of = {
  readonly found: Pick<SchemeCoherence, "leaves" | "correlations" | "flags" | "upward" | "groups" | "effective" | "remarks" | "moment">;
};

export function CoherencePanels({ found }: Of) {
  return (
    <div className="coherence">
      <Correlations found={found} />
      <div className="coherence-side">
        <Flags found={found} />
        <Effective found={found} />
        <Groups found={found} />
      </div>
    </div>
  );
}

function Correlations({ found }: Of) {
  const { say, read } = useWords();
  const title = say("evaluation.correlations", { count: found.leaves.length });
  const names = found.leaves.map(({ id, label }) => ({ id, name: read(label) }));
  return (
    <ChartPanel
      title={title}
      note={say("evaluation.correlationsNote")}
      asOf={found.moment.asOf}
      hasLinks
      table={{
        columns: [{ head: say("evaluation.indicator") }, ...names.map(({ name }) => ({ head: name, number: true }))],
        rows: names.map(({ name }, i) => [
          name,
          ...names.map((_, j) => {
            const r = found.correlations[i]?.[j] ?? null;
            return r === null ? "" : numberText(r, 2);
          }),
        ]),
      }}
      chart={
        <CorrelationGrid
          title={title}
          names={names}
          cells={found.correlations}
          flagged={new Set(found.flags.map(({ a, b }) => `${a}/${b}`))}
        />
      }
    />
  );
}

function Flags({ found }: Of) {
  const { say, read } = useWords();
  return (
    <Panel title={say("evaluation.flags", { count: found.flags.length })}>
      {found.flags.length === 0 && <p className="empty">{say("evaluation.flagsNone")}</p>}
      <ul className="plain-lines">
        {found.flags.map((flag) => (
          <li key={`${flag.a}/${flag.b}`}>
            <span className="tone-warn">{say(`evaluation.flag.${flag.kind}`)}</span> {read(flag.say)}
          </li>
        ))}
        {found.remarks.map((one) => (
          <li key={`${one.code} ${one.say.zh}`}>{read(one.say)}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** Weights as they are written, and the share of the index's movement each node brings. */
function Effective({ found }: Of) {
  const { say, read } = useWords();
  const rows = found.effective.filter(({ level }) => level > 1 || found.effective.every((one) => one.level === 1));
  const shown = rows.length > 1 ? rows : found.effective;
  return (
    <Panel title={say("evaluation.effective")} note={say("evaluation.effectiveNote")}>
      <ul className="weight-bars">
        {shown.map(({ id, label, written, works }) => (
          <li key={id}>
            <span className="share-name">{read(label)}</span>
            <span className="weight-track" aria-hidden="true">
              <i className="is-written" style={{ width: `${written * 100}%` }} />
              {works !== null && <i className="is-working" style={{ width: `${Math.max(0, works) * 100}%` }} />}
            </span>
            <span className="share-value">
              {percentText(written, 0)} / {works === null ? "—" : percentText(works, 0)}
            </span>
          </li>
        ))}
      </ul>
      <p className="share-key">
        <span>
          <i className="is-written" /> {say("evaluation.written")}
        </span>
        <span>
          <i className="is-working" /> {say("evaluation.works")}
        </span>
      </p>
    </Panel>
  );
}

function Groups({ found }: Of) {
  const { say, read } = useWords();
  if (found.groups.length === 0) return null;
  return (
    <Panel title={say("evaluation.groups")} note={say("evaluation.groupsNote")}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{say("evaluation.groupName")}</th>
            <th scope="col" className="number">
              {say("evaluation.alpha")}
            </th>
            <th scope="col" className="number">
              {say("evaluation.firstComponent")}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.groups.map(({ id, label, alpha, components }) => (
            <tr key={id}>
              <th scope="row">{read(label)}</th>
              <td className="number">{alpha === null ? "—" : numberText(alpha, 2)}</td>
              <td className="number">{components[0] === undefined ? "—" : percentText(components[0], 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
