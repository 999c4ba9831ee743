import "../words/collect.ts";
import "../styles/collect.css";
import { Link } from "@tanstack/react-router";
import { decimalText } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { useSheet } from "./use-collect.ts";

/** On the page of a sheet's matter: every figure it hands in, beside what held then. */
export function CollectedSheetPanel({ matter }: { readonly matter: string }) {
  const { say, read } = useWords();
  const { data } = useSheet(matter);
  if (!data) return null;
  const title = say("collect.sheetTitle", { count: data.cells.length });
  return (
    <Panel
      title={title}
      tools={
        <Link
          to="/evaluation/collect/$scheme"
          params={{ scheme: data.scheme.id }}
          search={{ period: data.period, leadUnit: data.keeper.id }}
          className="act"
        >
          {say("collect.openPage")}
        </Link>
      }
    >
      <ScrollX label={title}>
        <table className="plain-table sheet-table">
          <thead>
            <tr>
              <th scope="col">{say("collect.unit")}</th>
              <th scope="col">{say("collect.leaves")}</th>
              <th scope="col">{say("collect.measure")}</th>
              <th scope="col" className="number">
                {say("collect.before")}
              </th>
              <th scope="col" className="number">
                {say("collect.value")}
              </th>
              <th scope="col">{say("collect.reason")}</th>
            </tr>
          </thead>
          <tbody>
            {data.cells.map(({ leaf, unit, measure, before, value, reason }) => (
              <tr key={`${leaf.id} ${unit.id}`}>
                <th scope="row">{read(unit.label)}</th>
                <td>{read(leaf.label)}</td>
                <td className="faint">{read(measure)}</td>
                <td className="number">{before === null ? "—" : decimalText(before)}</td>
                <td className="number">{value === null ? say("collect.takenBack") : decimalText(value)}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}
