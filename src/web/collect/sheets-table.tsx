import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { Collection } from "#contract";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";

/** Sheets of the scheme and the year, newest first. */
export function SheetsTable({ collection: { matters } }: { readonly collection: Collection }) {
  const { say, read } = useWords();
  if (matters.length === 0) return <p className="faint">{say("collect.noSheets")}</p>;
  return (
    <ScrollX label={say("collect.sheets")}>
      <table className="plain-table sheets-table">
        <thead>
          <tr>
            <th scope="col">{say("collect.number")}</th>
            <th scope="col">{say("collect.keeper")}</th>
            <th scope="col">{say("collect.state")}</th>
            <th scope="col" className="number">
              {say("collect.figures")}
            </th>
            <th scope="col" className="number">
              {say("collect.correctionsCount")}
            </th>
            <th scope="col">{say("collect.since")}</th>
          </tr>
        </thead>
        <tbody>
          {matters.map(({ matter, number, keeper, stateLabel, figures, corrections, at }) => (
            <tr key={matter}>
              <th scope="row">
                <Link to="/work/m/$id" params={{ id: matter }} className="link">
                  {number}
                </Link>
              </th>
              <td>{read(keeper.label)}</td>
              <td>{read(stateLabel)}</td>
              <td className="number">{figures}</td>
              <td className="number">{corrections}</td>
              <td className="num">{at.slice(0, 10)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}
