import "../words/admin.ts";
import { Select } from "antd";
import { Panel } from "../parts/panel.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import type { Rights } from "./rights-page.tsx";

/** One procedure at a time: each of its acts and the roles that may do it, by which part of a matter. */
export function ActsPanel({ rights: { procedures, roles } }: { readonly rights: Rights }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const procedure = procedures.find(({ id }) => id === search.procedure) ?? procedures[0];
  if (!procedure) return null;
  const roleName = (id: string): string => {
    const role = roles.find((known) => known.id === id);
    return role ? read(role.label) : id;
  };
  const joint = { zh: "、", en: ", " };
  const tools = (
    <Select
      aria-label={say("rights.procedure")}
      popupMatchSelectWidth={false}
      value={procedure.id}
      options={procedures.map(({ id, label }) => ({ value: id, label: read(label) }))}
      onChange={(id: string) => change({ procedure: id }, true)}
    />
  );
  return (
    <Panel title={say("rights.acts")} note={say("rights.acts.say")} tools={tools} className="admin-panel">
      <table className="plain-table acts-table">
        <caption>{`${read(procedure.label)} · ${say("rights.version", { version: procedure.version })}`}</caption>
        <thead>
          <tr>
            <th scope="col">{say("rights.act")}</th>
            <th scope="col">{say("rights.by")}</th>
          </tr>
        </thead>
        <tbody>
          {procedure.acts.map(({ transition, label, clock, adverse, by }) => (
            <tr key={transition}>
              <th scope="row">
                {read(label)}
                {adverse && <span className="tag">{say("rights.adverse")}</span>}
              </th>
              <td>
                {clock && <span className="faint">{say("rights.clock")}</span>}
                <ul className="role-list">
                  {by.map(({ role, parts }) => (
                    <li key={role}>
                      {roleName(role)}
                      {transition !== "open" && (
                        <span className="faint">{say("rights.inPart", { part: parts.map(read).join(read(joint)) })}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
