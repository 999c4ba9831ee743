import { Segmented } from "antd";
import type { Cockpit, TargetRow } from "#contract";
import { periodText } from "../format.ts";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { CityStrip } from "../parts/city-strip.tsx";
import { Panel } from "../parts/panel.tsx";
import { phone, useMedia } from "../parts/use-width.ts";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { cityTable } from "./band-tables.ts";
import { TargetCards } from "./target-cards.tsx";
import { TargetTable } from "./target-table.tsx";
import { Unmeasured } from "./unmeasured.tsx";

const roomyRows = 8;

/** The group asked for, else that of the chosen target, else the first. */
export const groupShown = (cockpit: Cockpit, asked: string | undefined): string =>
  asked ?? cockpit.targets.find((row) => row.id === (cockpit.focus?.target ?? cockpit.attention))?.group ?? cockpit.groups[0]?.id ?? "";

/** While the plan runs: one group of targets at a time as a table (cards on a phone), and the cities of the chosen one. */
export function RunningTargets({ cockpit }: { readonly cockpit: Cockpit }) {
  const { search, change } = useAddress();
  const { say, read } = useWords();
  const small = useMedia(phone);
  const chosen = cockpit.focus?.target ?? cockpit.attention;
  const group = groupShown(cockpit, search.group);
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
  const words = useWords();
  const { say, read, language } = words;
  const cities = cockpit.focus?.cities;
  if (!cities) {
    const target = cockpit.targets.find((row) => row.id === cockpit.focus?.target);
    return (
      <Panel className="city-panel" title={target ? read(target.label) : ""}>
        <p className="empty">{say("cities.none")}</p>
      </Panel>
    );
  }
  const [first] = cities.rows;
  const leads = first?.actual.kind === "figure" ? first : null;
  return (
    <ChartPanel
      className="city-panel"
      title={
        leads
          ? say("cities.leads", { city: read(leads.short), count: cities.rows.length })
          : say("cities.title", { count: cities.rows.length, name: read(cities.label) })
      }
      note={`${read(cities.label)} ${periodText(cities.period, language)}`}
      chart={<CityStrip cities={cities} />}
      table={cityTable(cities, words)}
      hasLinks
    />
  );
}
