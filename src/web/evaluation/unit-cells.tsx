import "../words/evaluation.ts";
import { Fragment } from "react";
import type { UnitCard } from "#contract";
import { CollectedLink, CollectedUnder } from "../collect/collected-link.tsx";
import { decimalText, numberText, percentText, periodText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Quote } from "../parts/quote.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { cellText } from "./cell-text.ts";
import { measureText } from "./measure-text.ts";
import { childrenOf, placesOf, rootOf } from "./ranked.ts";

/** Every node of the tree for this unit: its score, its place, and the figure behind each indicator. */
export function UnitCells({ card }: { readonly card: UnitCard }) {
  const { say } = useWords();
  const root = rootOf(card.nodes);
  const title = say("evaluation.allCells", { count: card.cells.length });
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">{say("evaluation.allCellsNote")}</span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table unit-cells">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.nodeName")}</th>
              <th scope="col" className="number">
                {say("evaluation.figure")}
              </th>
              <th scope="col">{say("evaluation.measure")}</th>
              <th scope="col">{say("evaluation.period")}</th>
              <th scope="col" className="number">
                {say("evaluation.score")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.rank")}
              </th>
              <th scope="col" className="number">
                {say("evaluation.share")}
              </th>
            </tr>
          </thead>
          <tbody>{root && <Below card={card} parent={root.id} depth={0} />}</tbody>
        </table>
      </ScrollX>
    </section>
  );
}

function Below({ card, parent, depth }: { readonly card: UnitCard; readonly parent: string; readonly depth: number }) {
  return (
    <>
      {childrenOf(card.nodes, parent).map((node) => (
        <Fragment key={node.id}>
          <Line card={card} node={node} depth={depth} />
          {node.level > 1 && <Below card={card} parent={node.id} depth={depth + 1} />}
        </Fragment>
      ))}
    </>
  );
}

function Line({ card, node, depth }: { readonly card: UnitCard; readonly node: UnitCard["nodes"][number]; readonly depth: number }) {
  const words = useWords();
  const { say, read, language } = words;
  const cell = card.cells.find(({ leaf }) => leaf === node.id);
  const [ref] = cell?.refs ?? [];
  return (
    <tr className={cell ? undefined : "is-branch"}>
      <th scope="row" style={{ paddingInlineStart: `${depth * 18}px` }}>
        {read(node.label)}
      </th>
      <td className="number" title={cell?.gap ? read(cell.gap.say) : undefined}>
        {cell && ref ? (
          <>
            <IndicatorLink id={ref.indicator} region={ref.region} period={ref.period}>
              {cellText(cell)}
            </IndicatorLink>
            {cell.shown !== null && <Quote indicator={ref.indicator} region={ref.region} period={ref.period} />}
          </>
        ) : cell?.collected ? (
          <CollectedLink from={cell.collected} text={decimalText(cell.shown ?? "")} />
        ) : cell ? (
          <span className="missing">{cellText(cell)}</span>
        ) : null}
      </td>
      <td className="faint">{cell ? measureText(cell.measure, cell.counted, words) : ""}</td>
      <td>
        {cell?.gap ? <span className="missing">{read(cell.gap.say)}</span> : cell?.period ? periodText(cell.period, language) : ""}
        {cell?.collected && <CollectedUnder from={cell.collected} />}
        {cell && cell.reached > 0 && <span className="under">{say("evaluation.reachedBack", { count: cell.reached })}</span>}
      </td>
      <td className="number">{node.score === null ? "—" : numberText(node.score, placesOf(card.nodes.map(({ score }) => score)))}</td>
      <td className="number">{node.rank === null ? "—" : `${node.rank}/${node.of}`}</td>
      <td className="number faint">{percentText(node.share, 1)}</td>
    </tr>
  );
}
