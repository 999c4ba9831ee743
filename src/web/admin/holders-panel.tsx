import "../words/admin.ts";
import { Select } from "antd";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import type { Rights } from "./rights-page.tsx";

/** Who holds which post today, and who acts from it in their place. */
export function HoldersPanel({ rights: { holders, roles } }: { readonly rights: Rights }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const shown = holders.filter(({ role }) => search.role === undefined || role === search.role);
  const roleName = (id: string): string => {
    const role = roles.find((known) => known.id === id);
    return role ? read(role.label) : id;
  };
  const tools = (
    <Select
      aria-label={say("people.anyRole")}
      popupMatchSelectWidth={false}
      value={search.role ?? ""}
      options={[{ value: "", label: say("people.anyRole") }, ...roles.map(({ id, label }) => ({ value: id, label: read(label) }))]}
      onChange={(role: string) => change({ role: role === "" ? undefined : role }, true)}
    />
  );
  return (
    <Panel title={say("rights.holders")} note={say("rights.holders.say", { count: shown.length })} tools={tools} className="admin-panel">
      {shown.length === 0 ? (
        <p className="empty">{say("rights.noHolders")}</p>
      ) : (
        <ScrollX label={say("rights.holders")}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{say("rights.holder")}</th>
                <th scope="col">{say("rights.role")}</th>
                <th scope="col">{say("rights.unit")}</th>
                <th scope="col" className="wide-only">
                  {say("rights.until")}
                </th>
                <th scope="col">{say("rights.delegate")}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ login, name, role, unit, region, until, delegate }) => (
                <tr key={`${login} ${role} ${unit?.zh ?? ""} ${region.zh}`}>
                  <th scope="row">
                    {name}
                    <span className="under">{login}</span>
                  </th>
                  <td>{roleName(role)}</td>
                  <td>{read(unit ?? region)}</td>
                  <td className="nowrap wide-only">{until ?? "—"}</td>
                  <td>{delegate ? say("rights.delegate.say", { name: delegate.name, until: delegate.until }) : "—"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      )}
    </Panel>
  );
}
