import "../words/situation.ts";
import type { Situation, SituationPeriod } from "#contract";
import { ChartPanel } from "../parts/chart-panel.tsx";
import { PathLink } from "../parts/path-link.tsx";
import { useWords } from "../words/index.ts";
import { DeskName } from "../work/parts/desk-name.tsx";
import { LightShape } from "../work/parts/light-mark.tsx";
import { Counted } from "./parts.tsx";

type Unit = Omit<Situation["units"][number], "hrefs"> & {
  /** Null where there is nothing to list. */
  readonly hrefs: { readonly [K in keyof Situation["units"][number]["hrefs"]]: string | null };
};
type Closed = SituationPeriod["units"][number]["closed"];
type Row = { readonly unit: Unit; readonly closed: Closed };

const noneClosed: Closed = { count: 0, set: null, href: null };
const noLights = { red: 0, yellow: 0, green: 0, grey: 0 };
const noHrefs = { all: null, red: null, yellow: null };
const open = ({ lights }: Unit): number => lights.red + lights.yellow + lights.green + lights.grey;
const total = ({ unit, closed }: Row): number => open(unit) + closed.count;

type Props = { readonly units: Situation["units"]; readonly period: SituationPeriod | undefined };

/** Every unit with what it has in hand by light and what it closed: bars of one scale, and the same as a table. */
export function UnitBars({ units, period }: Props) {
  const { say, read } = useWords();
  const closedBy = new Map(period?.units.map(({ desk, closed }) => [desk.desk, closed]) ?? []);
  const busy = new Set(units.map(({ desk }) => desk.desk));
  // Who has nothing in hand any more but closed something belongs here, too.
  const done = (period?.units ?? [])
    .filter(({ desk }) => !busy.has(desk.desk))
    .map((unit) => ({ ...unit, lights: noLights, hrefs: noHrefs }));
  const rows = [...units, ...done].map((unit): Row => ({ unit, closed: closedBy.get(unit.desk.desk) ?? noneClosed }));
  const most = Math.max(1, ...rows.map(total));
  const table = {
    columns: [
      { head: say("situation.unit") },
      { head: say("situation.class") },
      ...(["red", "yellow", "normal", "grey", "closed"] as const).map((name) => ({ head: say(`situation.${name}`), number: true })),
    ],
    rows: rows.map(({ unit, closed }) => [
      read(unit.desk.label),
      read(unit.class),
      ...[unit.lights.red, unit.lights.yellow, unit.lights.green, unit.lights.grey, closed.count].map(String),
    ]),
  };
  const note = period ? say("situation.units.note", { period: read(period.period.label) }) : undefined;
  const chart = (
    <ul className="unit-bars">
      {rows.map((row) => (
        <UnitBar key={row.unit.desk.desk} row={row} most={most} />
      ))}
    </ul>
  );
  return (
    <ChartPanel className="situation-units" title={say("situation.units")} note={note} chart={chart} table={table} hasLinks>
      <BarKey />
    </ChartPanel>
  );
}

function BarKey() {
  const { say } = useWords();
  return (
    <p className="bar-key" aria-hidden="true">
      {(["red", "yellow", "normal", "grey", "closed"] as const).map((name) => (
        <span key={name}>
          <i className={`bar-part is-${name}`} />
          {say(`situation.${name}`)}
        </span>
      ))}
    </p>
  );
}

function UnitBar({ row, most }: { readonly row: Row; readonly most: number }) {
  const { say } = useWords();
  const { unit, closed } = row;
  const { lights, hrefs } = unit;
  const parts = [
    ["red", lights.red],
    ["yellow", lights.yellow],
    ["normal", lights.green],
    ["grey", lights.grey],
    ["closed", closed.count],
  ] as const;
  return (
    <li className="unit-bar">
      {hrefs.all === null ? (
        <span className="unit-bar-name">
          <DeskName desk={unit.desk} />
        </span>
      ) : (
        <PathLink path={hrefs.all} className="unit-bar-name">
          <DeskName desk={unit.desk} />
        </PathLink>
      )}
      <span className="unit-bar-track" aria-hidden="true">
        {parts.map(
          ([name, count]) => count > 0 && <i key={name} className={`bar-part is-${name}`} style={{ width: `${(count / most) * 100}%` }} />,
        )}
      </span>
      <span className="unit-bar-counts">
        <span className="is-red" title={say("situation.red")}>
          <LightShape colour="red" />
          <Opened count={lights.red} path={hrefs.red} />
        </span>
        <span className="is-yellow" title={say("situation.yellow")}>
          <LightShape colour="yellow" />
          <Opened count={lights.yellow} path={hrefs.yellow} />
        </span>
        <span title={say("situation.inHand")}>
          {say("situation.inHand")} <Opened count={open(unit)} path={hrefs.all} />
        </span>
        <span title={say("situation.closed")}>
          {say("situation.closed")} <Counted count={closed} />
        </span>
      </span>
    </li>
  );
}

const Opened = ({ count, path }: { readonly count: number; readonly path: string | null }) =>
  count > 0 && path !== null ? <PathLink path={path}>{count}</PathLink> : <span className="faint">0</span>;
