import "../words/evaluation.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { LeafData, SchemeData } from "#contract";
import { CollectedLink } from "../collect/collected-link.tsx";
import { decimalText, numberText, periodText } from "../format.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { useWords } from "../words/index.ts";
import { without } from "./address.ts";
import { measureText } from "./measure-text.ts";
import { SpreadStrip, type SpreadValue } from "./parts/spread-strip.tsx";

/** Every indicator: how many units have it, how its values lie, what treatment did; opened, the figure of every unit with the way to its page. */
export function LeafTable({ data }: { readonly data: SchemeData }) {
  const { say } = useWords();
  const title = say("evaluation.leaves", { count: data.leaves.length });
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        <span className="panel-note">{say("evaluation.leavesNote")}</span>
      </header>
      <ScrollX label={title}>
        <table className="plain-table leaf-table">
          <thead>
            <tr>
              <th scope="col">{say("evaluation.indicator")}</th>
              <th scope="col" className="number">
                {say("evaluation.there")}
              </th>
              <th scope="col">{say("evaluation.spread")}</th>
              <th scope="col" className="number">
                {say("evaluation.skew")}
              </th>
              <th scope="col">{say("evaluation.treatment")}</th>
            </tr>
          </thead>
          <tbody>
            {data.leaves.map((leaf) => (
              <LeafRows key={leaf.id} leaf={leaf} data={data} />
            ))}
          </tbody>
        </table>
      </ScrollX>
      <p className="share-key">{say("evaluation.shapeSay")}</p>
    </section>
  );
}

const moved = (mark: number): boolean => mark === 1 || mark === 2;

/** Values as they entered the index, each with where it was before it was moved. */
export function spreadOf(
  leaf: LeafData,
  data: Pick<SchemeData, "units">,
  name: (unit: SchemeData["units"][number]) => string,
): readonly SpreadValue[] {
  const scaled = leaf.treatment?.transform != null;
  return data.units.flatMap((unit, i): SpreadValue[] => {
    const cell = leaf.cells.find((one) => one.unit === unit.id);
    const raw = cell?.value ?? null;
    const value = scaled ? raw : (leaf.treated[i] ?? raw);
    if (value === null) return [];
    return [
      {
        unit: unit.id,
        name: name(unit),
        own: unit.home,
        value,
        ...(!scaled && raw !== null && moved(leaf.marks[i] ?? 0) ? { was: raw } : {}),
      },
    ];
  });
}

function LeafRows({ leaf, data }: { readonly leaf: LeafData; readonly data: SchemeData }) {
  const words = useWords();
  const { say, read } = words;
  const [open, setOpen] = useState(false);
  const unit = measureText(leaf.unit, leaf.counted, words);
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {read(leaf.label)}
          </button>
          <span className="under">
            {[unit, leaf.better === "lower" ? say("evaluation.lowerBetter") : ""].filter((word) => word !== "").join(" · ")}
          </span>
        </th>
        <td className="number">
          {leaf.there}/{leaf.of}
          {leaf.reached > 0 && <span className="under">{say("evaluation.reached", { count: leaf.reached })}</span>}
        </td>
        <td className="leaf-spread">
          <SpreadStrip values={spreadOf(leaf, data, (one) => read(one.short))} places={leaf.places} name={read(leaf.label)} />
        </td>
        <td className="number">{leaf.shape.skew === null ? "—" : numberText(leaf.shape.skew, 1)}</td>
        <td>{leaf.treatment ? read(leaf.treatment.say) : <span className="faint">{say("evaluation.untreated")}</span>}</td>
      </tr>
      {open && (
        <tr className="leaf-cells">
          <td colSpan={5}>
            <Cells leaf={leaf} data={data} />
          </td>
        </tr>
      )}
    </>
  );
}

function Cells({ leaf, data }: { readonly leaf: LeafData; readonly data: SchemeData }) {
  const { say, read, language } = useWords();
  const nameOf = new Map(data.units.map((unit) => [unit.id, read(unit.short)]));
  return (
    <ul className="cell-list">
      {leaf.cells.map((cell) => {
        const [ref] = cell.refs;
        const text =
          cell.value === null ? "—" : cell.shown === null ? numberText(cell.value, leaf.places) : decimalText(cell.shown, leaf.places);
        return (
          <li key={cell.unit} title={cell.gap ? read(cell.gap.say) : cell.period ? periodText(cell.period, language) : undefined}>
            <span>{nameOf.get(cell.unit) ?? cell.unit}</span>{" "}
            {ref ? (
              <IndicatorLink id={ref.indicator} region={ref.region} period={ref.period}>
                {text}
              </IndicatorLink>
            ) : cell.collected ? (
              <CollectedLink from={cell.collected} text={decimalText(cell.shown ?? "")} />
            ) : (
              <span className="missing">{text}</span>
            )}
            {cell.reached > 0 && cell.period && <span className="faint"> {say("evaluation.ofPeriod", { period: cell.period })}</span>}
          </li>
        );
      })}
      <li>
        <Link to="." search={(before) => ({ ...without(before, "part"), node: leaf.id })} className="link">
          {say("evaluation.rankOfLeaf")}
        </Link>
      </li>
    </ul>
  );
}
