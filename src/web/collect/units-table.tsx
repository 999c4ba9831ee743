import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { RegisteredRow } from "#contract";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";

/** Every unit of a kind with what was published of it. */
export function UnitsTable({ rows }: { readonly rows: readonly RegisteredRow[] }) {
  const { say } = useWords();
  return (
    <section className="panel">
      <ScrollX label={say("register.title")}>
        <table className="plain-table units-table">
          <thead>
            <tr>
              {(["register.name", "register.region", "register.level", "register.host", "register.since", "register.source"] as const).map(
                (word) => (
                  <th key={word} scope="col">
                    {say(word)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Row({ row }: { readonly row: RegisteredRow }) {
  const { say, read } = useWords();
  const { label, region, level, host, since, until, stands, code, note, source, entered, left } = row;
  return (
    <tr className={stands ? undefined : "is-gone"}>
      <th scope="row">
        {read(label)} {!stands && <span className="tag">{say("register.gone")}</span>}
        <span className="under">{[row.id, code ?? "", note ? read(note) : ""].filter((word) => word !== "").join(" · ")}</span>
      </th>
      <td>{read(region.label)}</td>
      <td>{level ? read(level) : "—"}</td>
      <td>{host ? read(host) : "—"}</td>
      <td className="num">
        {since ?? <span className="faint">{say("register.unknown")}</span>}
        {until !== null && ` – ${until}`}
      </td>
      <td>
        {source && (
          <a href={source.url} rel="noreferrer" target="_blank" className="link">
            {read(source.title)}
          </a>
        )}
        {entered && (
          <>
            <Link to="/work/m/$id" params={{ id: entered.matter }} className="link">
              {entered.number}
            </Link>
            <span className="under">{entered.basis}</span>
          </>
        )}
        {left && (
          <span className="under">
            <Link to="/work/m/$id" params={{ id: left.matter }} className="link">
              {left.number}
            </Link>{" "}
            {say("register.left", { on: left.on })}
          </span>
        )}
      </td>
    </tr>
  );
}
