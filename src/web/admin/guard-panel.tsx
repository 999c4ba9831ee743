import "../words/admin.ts";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import type { Rights } from "./rights-page.tsx";

const classes = ["none", "internal", "sensitive", "secret"] as const;

/** What may not meet in one person, where several duties stand close together, and how data is classed. */
export function GuardPanel({ rights: { meetings, personalFields } }: { readonly rights: Rights }) {
  const { say, read } = useWords();
  return (
    <div className="admin-pair">
      <Panel title={say("rights.guard")} className="admin-panel">
        <ul className="sentences">
          <li>{say("rights.guard.alone")}</li>
          <li>{say("rights.guard.duties")}</li>
        </ul>
        <h3>{say("rights.meetings")}</h3>
        {meetings.length === 0 ? (
          <p className="empty">{say("rights.meetings.none")}</p>
        ) : (
          <ul className="sentences">
            {meetings.map(({ login, name, unit, duties }) => (
              <li key={`${login} ${unit.zh}`}>
                <span className="tone-warn" aria-hidden="true">
                  ▲
                </span>{" "}
                {name} <span className="faint">{login}</span> · {read(unit)} ·{" "}
                {duties.map((duty) => say(`rights.duty.${duty}`)).join(" + ")}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={say("rights.classes")} className="admin-panel">
        <ul className="sentences">
          {classes.map((one) => (
            <li key={one}>{say(`rights.class.${one}`)}</li>
          ))}
        </ul>
        <h3>{say("rights.personal")}</h3>
        {personalFields.length === 0 ? (
          <p className="empty">{say("rights.personal.none")}</p>
        ) : (
          <ul className="sentences">
            {personalFields.map(({ form, field }) => (
              <li key={`${form.zh} ${field.zh}`}>
                {read(form)} · {read(field)}
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </div>
  );
}
