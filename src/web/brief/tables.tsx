import type { BriefContent, BriefRow } from "#contract";
import { StatusShape } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";

type Props = { readonly content: BriefContent };

export function RowStatus({ status }: { readonly status: BriefRow["status"] }) {
  const { read } = useWords();
  return (
    <span className={`sheet-status tone-${status.tone}`}>
      <StatusShape shape={status.shape} tone={status.tone} />
      {read(status.label)}
    </span>
  );
}

function Name({ row }: { readonly row: BriefRow }) {
  const { read, language } = useWords();
  const unit = row.unit[language]; // some units have no word in one of the languages
  return (
    <>
      {read(row.label)}
      {unit !== "" && (language === "zh" ? `（${unit}）` : ` (${unit})`)}
    </>
  );
}

/** The first page's targets, worst first, with what each has, needs and heads for. */
export function MainTable({ content: { main, heads } }: Props) {
  const { read } = useWords();
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          <th scope="col">{read(heads.target)}</th>
          <th scope="col" className="number">
            {read(heads.actual)}
          </th>
          <th scope="col" className="number">
            {read(heads.goal)}
          </th>
          <th scope="col" className="number">
            {read(heads.pace)}
          </th>
          <th scope="col" className="number">
            {read(heads.forecast)}
          </th>
          <th scope="col">{read(heads.status)}</th>
        </tr>
      </thead>
      <tbody>
        {main.map((row) => (
          <MainRow key={row.target} row={row} heads={heads} />
        ))}
      </tbody>
    </table>
  );
}

function MainRow({ row, heads }: { readonly row: BriefRow; readonly heads: BriefContent["heads"] }) {
  const { read } = useWords();
  const paces = [read(row.pace), read(row.needed)].filter((text) => text !== "").join(" → ");
  const [, value = "", interval] = /^([^（(]*?)\s*([（(].*)?$/.exec(read(row.forecast)) ?? [];
  return (
    <tr>
      <th scope="row">
        <strong>
          <Name row={row} />
        </strong>
        <span className="sheet-under">
          §{row.clause} · {read(row.owner)}
        </span>
      </th>
      <td className="number" data-head={read(heads.actual)}>
        {read(row.actual) || "—"}
        <span className="sheet-under">{read(row.period)}</span>
      </td>
      <td className="number" data-head={read(heads.goal)}>
        {read(row.goal)}
      </td>
      <td className="number" data-head={read(heads.pace)}>
        {paces || "—"}
      </td>
      <td className="number" data-head={read(heads.forecast)}>
        {value || "—"}
        {interval && <span className="sheet-under">{interval}</span>}
      </td>
      <td>
        <RowStatus status={row.status} />
      </td>
    </tr>
  );
}

/** All other targets, one line each. */
export function RestTable({ content: { rest, heads } }: Props) {
  const { read, language } = useWords();
  const known = (row: BriefRow): string => {
    if (read(row.actual) === "") return "—";
    return language === "zh" ? `${row.actual.zh}（${row.period.zh}）` : `${row.actual.en} (${row.period.en})`;
  };
  return (
    <table className="sheet-table is-dense">
      <thead>
        <tr>
          <th scope="col">{read(heads.name)}</th>
          <th scope="col">{read(heads.owner)}</th>
          <th scope="col" className="number">
            {read(heads.latest)}
          </th>
          <th scope="col" className="number">
            {read(heads.goal)}
          </th>
          <th scope="col">{read(heads.status)}</th>
        </tr>
      </thead>
      <tbody>
        {rest.map((row) => (
          <tr key={row.target}>
            <th scope="row">
              <Name row={row} />
            </th>
            <td>{read(row.owner)}</td>
            <td className="number" data-head={read(heads.latest)}>
              {known(row)}
            </td>
            <td className="number" data-head={read(heads.goal)}>
              {read(row.goal)}
            </td>
            <td>
              <RowStatus status={row.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
