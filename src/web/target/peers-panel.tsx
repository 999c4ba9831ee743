import type { Peers, TargetRow } from "#contract";
import { none, numberText, signed, unitText } from "../format.ts";
import { csvOf, type DataTable } from "../parts/data-table.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { Quote } from "../parts/quote.tsx";
import { fileName, saveFile } from "../parts/save-file.ts";
import { useWords, type Words } from "../words/index.ts";

type Group = Peers["groups"][number];
type Row = Group["rows"][number];
type Column = { readonly head: string; readonly title?: string; readonly text: (row: Row) => string; readonly quoted?: string };

/** Columns as the kind of measure allows: multiples and growth for amounts, differences for ratios. */
function columnsOf(peers: Peers, { say, read }: Words): readonly Column[] {
  const { places, basis } = peers;
  const pace = (value: number | null) =>
    value === null ? none : basis === "rate" ? numberText(value * 100, 1) : signed(value, Math.max(places, 1));
  const plain = (value: number | null, digits: number) => (value === null ? none : numberText(value, digits));
  const factors: readonly Column[] = basis === "rate" ? [{ head: say("peers.factor"), text: (row) => plain(row.factor, 2) }] : [];
  const { beside, goal } = peers;
  return [
    { head: peers.basePeriod, text: (row) => plain(row.base, places), quoted: peers.basePeriod },
    { head: peers.period, text: (row) => plain(row.latest, places), quoted: peers.period },
    ...factors,
    { head: say(basis === "rate" ? "peers.perYear" : "peers.perYearUnits"), text: (row) => pace(row.perYear) },
    ...(peers.previousPeriod === null
      ? []
      : [{ head: say(basis === "rate" ? "peers.lastYear" : "peers.lastYearUnits"), text: (row: Row) => pace(row.lastYear) }]),
    ...(beside ? [{ head: say("peers.beside"), title: read(beside.label), text: (row: Row) => plain(row.beside, beside.places) }] : []),
    ...(goal ? [{ head: say("peers.needed"), title: read(goal.say), text: (row: Row) => pace(row.needed) }] : []),
  ];
}

function asTable(peers: Peers, columns: readonly Column[], { say, read }: Words): DataTable {
  return {
    columns: [{ head: say("peers.group") }, { head: say("peers.province") }, ...columns.map(({ head }) => ({ head, number: true }))],
    rows: peers.groups.flatMap((group) =>
      group.rows.map((row) => [read(group.label), read(row.short), ...columns.map((c) => c.text(row))]),
    ),
  };
}

/** Provinces of a like size, and those of the own group: the base year, now, and what lies between. */
export function PeersPanel({ peers, row }: { readonly peers: Peers; readonly row: TargetRow }) {
  const words = useWords();
  const { say, read, language } = words;
  const columns = columnsOf(peers, words);
  const save = () =>
    saveFile(
      `${fileName(`${say("peers.title")} ${read(row.label)}`)}.csv`,
      new Blob([csvOf(asTable(peers, columns, words))], { type: "text/csv;charset=utf-8" }),
    );
  const notes = [
    peers.standIn ? read(peers.standIn) : "",
    say("peers.unit", { name: read(peers.label), unit: unitText(peers.unit, language) }),
    peers.previousPeriod ? say("peers.lastYearSay", { from: peers.previousPeriod, to: peers.period }) : "",
    peers.beside ? say("peers.besideSay", { name: read(peers.beside.label), unit: unitText(peers.beside.unit, language) }) : "",
    peers.goal ? say("peers.neededSay", { say: read(peers.goal.say) }) : "",
  ].filter((text) => text !== "");
  return (
    <Panel
      className="peers"
      title={say("peers.title")}
      tools={
        <button type="button" className="act chart-save" onClick={save}>
          {say("download")}
        </button>
      }
    >
      <p className="under">{notes.join(language === "zh" ? "；" : "; ")}</p>
      <div className="peer-groups">
        {peers.groups.map((group) => (
          <PeerTable key={group.id} group={group} columns={columns} peers={peers} />
        ))}
      </div>
    </Panel>
  );
}

function PeerTable({ group, columns, peers }: { readonly group: Group; readonly columns: readonly Column[]; readonly peers: Peers }) {
  const { say, read, language } = useWords();
  const caption = group.id === "similar" ? `${read(group.label)}${language === "zh" ? "：" : ": "}${read(group.say)}` : read(group.label);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="peer-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say("peers.province")}</th>
            {columns.map((column) => (
              <th key={column.head} scope="col" className="number" title={column.title}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map((row) => (
            <tr key={row.region} className={row.own ? "is-own" : undefined}>
              <th scope="row">
                <IndicatorLink id={peers.indicator} region={row.region} period={peers.period}>
                  {read(row.short)}
                </IndicatorLink>
              </th>
              {columns.map((column) => (
                <td key={column.head} className="number">
                  {column.text(row)}
                  {column.quoted === peers.period && <Quote indicator={peers.indicator} region={row.region} period={peers.period} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
