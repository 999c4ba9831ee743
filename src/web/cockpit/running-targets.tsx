import { Segmented } from "antd";
import type { Cockpit, TargetRow } from "#contract";
import { periodText } from "../format.ts";
import { CityStrip } from "../parts/city-strip.tsx";
import { Panel } from "../parts/panel.tsx";
import { phone, useMedia } from "../parts/use-width.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { TargetCards } from "./target-cards.tsx";
import { TargetTable } from "./target-table.tsx";
import { Unmeasured } from "./unmeasured.tsx";

const roomyRows = 8;

/** While the plan runs: one group of targets at a time as a table (cards on a phone), and the cities of the chosen one. */
export function RunningTargets({ cockpit }: { readonly cockpit: Cockpit }) {
  const { search, change } = useAddress();
  const { say, read } = useWords();
  const small = useMedia(phone);
  const chosen = cockpit.focus?.target ?? cockpit.attention;
  const group = search.group ?? cockpit.targets.find((row) => row.id === chosen)?.group ?? cockpit.groups[0]?.id ?? "";
  const rows = cockpit.targets.filter((row) => row.group === group);
  const known = rows.filter((row) => row.actual.kind === "figure");
  const unknown = rows.filter((row) => row.actual.kind === "gap");
  const choose = (row: TargetRow) => change({ focus: row.id, group: row.group }, true);
  // The panels around follow the group: its target that needs attention, or the first with a figure.
  const chooseGroup = (id: string) => {
    const next = cockpit.groups.find((one) => one.id === id);
    const first = cockpit.targets.find((row) => row.group === id && row.actual.kind === "figure");
    change({ group: id, focus: next?.attention ?? first?.id }, true);
  };
  const region = cockpit.region.code;
  const Rows = small ? TargetCards : TargetTable;
  return (
    <div className="race">
      <Panel
        className="targets"
        title={`${say("cockpit.targets")} ${cockpit.targets.length}`}
        tools={
          <Segmented
            aria-label={say("cockpit.groups")}
            value={group}
            options={cockpit.groups.map(({ id, label, count }) => ({ value: id, label: `${read(label)} ${count}` }))}
            onChange={chooseGroup}
          />
        }
      >
        {rows.length === 0 && <p className="empty">{say("empty.targets")}</p>}
        {known.length > 0 && <Rows rows={known} chosen={chosen} region={region} dense={known.length > roomyRows} choose={choose} />}
        {unknown.length > 0 && <Unmeasured rows={unknown} room={Math.max(2, 2 * (roomyRows - known.length) - 2)} />}
      </Panel>
      <CitiesPanel cockpit={cockpit} />
    </div>
  );
}

function CitiesPanel({ cockpit }: { readonly cockpit: Cockpit }) {
  const { say, read, language } = useWords();
  const cities = cockpit.focus?.cities;
  if (!cities) {
    const target = cockpit.targets.find((row) => row.id === cockpit.focus?.target);
    return (
      <Panel className="city-panel" title={target ? read(target.label) : ""}>
        <p className="empty">{say("cities.none")}</p>
      </Panel>
    );
  }
  return (
    <Panel
      className="city-panel"
      title={say("cities.title", { count: cities.rows.length, name: read(cities.label) })}
      note={periodText(cities.period, language)}
    >
      <CityStrip cities={cities} />
    </Panel>
  );
}
