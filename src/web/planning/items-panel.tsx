import "../words/planning.ts";
import { Select } from "antd";
import { Fragment } from "react";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import { useWords } from "../words/index.ts";
import { ClauseLinks, LeadName } from "./item-parts.tsx";
import { chapterOf, filtered, outputOf, titleOf } from "./items.ts";

type Props = {
  readonly answer: DocumentAnswer;
  readonly items: readonly PlanItem[];
  readonly mayEdit: boolean;
  readonly onOpen: (at: number) => void;
  readonly onAdd: () => void;
};

/** The tasks of a document, chapter by chapter; a task opens with all it says. */
export function ItemsPanel({ answer, items, mayEdit, onOpen, onAdd }: Props) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const shown = filtered(items, search);
  const faulty = new Set(answer.faults.map(({ facts }) => String(facts.item ?? "")));
  return (
    <section className="panel planning-items">
      <Tools items={items} units={answer.units} shown={shown.length} mayEdit={mayEdit} onAdd={onAdd} />
      {mayEdit && <Faults answer={answer} />}
      {shown.length === 0 && items.length > 0 && (
        <p className="empty">
          {say("planning.noMatch")}{" "}
          <button
            type="button"
            className="quiet"
            onClick={() => change({ q: undefined, leadUnit: undefined, chapter: undefined, basis: undefined }, true)}
          >
            {say("planning.clear")}
          </button>
        </p>
      )}
      {shown.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="scroll-x" tabIndex={0} aria-label={say("planning.tasks", { count: items.length })}>
          <table className="plain-table planning-table">
            <thead>
              <tr>
                <th scope="col">{say("planning.col.id")}</th>
                <th scope="col">{say("planning.col.title")}</th>
                <th scope="col">{say("planning.col.clauses")}</th>
                <th scope="col">{say("planning.col.lead")}</th>
                <th scope="col">{say("planning.col.due")}</th>
                <th scope="col" className="number">
                  {say("planning.col.weight")}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((item, nth) => (
                <Fragment key={`${item.id} ${items.indexOf(item)}`}>
                  {answer.kind === "action-plan" && chapterOf(item) !== chapterOf(shown[nth - 1] ?? { ...item, clauses: [] }) && (
                    <tr className="planning-chapter">
                      <th colSpan={6} scope="rowgroup">
                        {say("planning.chapter", { id: chapterOf(item) })}
                      </th>
                    </tr>
                  )}
                  <Row answer={answer} item={item} isFaulty={faulty.has(item.id)} onOpen={() => onOpen(items.indexOf(item))} />
                </Fragment>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

type RowProps = {
  readonly answer: DocumentAnswer;
  readonly item: PlanItem;
  readonly isFaulty: boolean;
  readonly onOpen: () => void;
};

function Row({ answer, item, isFaulty, onOpen }: RowProps) {
  const { say, language } = useWords();
  const below = answer.below[item.id];
  return (
    <tr>
      <td className="nowrap faint">{item.id === "" ? "—" : item.id}</td>
      <td className="planning-task">
        <button type="button" className="planning-open" onClick={onOpen}>
          {titleOf(item, language) || "—"}
        </button>
        {isFaulty && <span className="planning-mark"> ▲</span>}
        <span className="under">
          {outputOf(item, language)}
          {item.milestones.length > 0 && ` · ${say("planning.col.milestones")} ${item.milestones.length}`}
          {below && ` · ${say("planning.below", below)}`}
        </span>
      </td>
      <td>
        <ClauseLinks clauses={item.clauses} />
      </td>
      <td>
        <LeadName item={item} units={answer.units} />
      </td>
      <td className="nowrap">{item.due}</td>
      <td className="number">{item.weight}</td>
    </tr>
  );
}

function Faults({ answer }: { readonly answer: DocumentAnswer }) {
  const { say, read } = useWords();
  if (answer.faults.length === 0) return <p className="planning-whole">{say("planning.noFaults")}</p>;
  return (
    <details className="planning-faults">
      <summary>{say("planning.faults", { count: answer.faults.length })}</summary>
      <ul>
        {answer.faults.map((fault) => (
          <li key={`${fault.code} ${fault.say.zh}`}>{read(fault.say)}</li>
        ))}
      </ul>
    </details>
  );
}

type ToolProps = Pick<Props, "items" | "mayEdit" | "onAdd"> & Pick<DocumentAnswer, "units"> & { readonly shown: number };

function Tools({ items, units, shown, mayEdit, onAdd }: ToolProps) {
  const { say } = useWords();
  const { search, change } = useAddress();
  const chapters = [...new Set(items.map(chapterOf))].filter((id) => id !== "").sort();
  const typed = useTypedQuestion(search.q, change);
  return (
    <div className="planning-tools">
      <input type="search" className="search" aria-label={say("planning.search")} placeholder={say("planning.search")} {...typed} />
      <Select
        aria-label={say("planning.filter.chapter")}
        value={search.chapter ?? ""}
        options={[
          { value: "", label: say("planning.filter.chapter") },
          ...chapters.map((id) => ({ value: id, label: say("planning.chapter", { id }) })),
        ]}
        onChange={(value: string) => change({ chapter: value === "" ? undefined : value }, true)}
      />
      <LeadFilter items={items} units={units} />
      <label className="planning-check">
        <input
          type="checkbox"
          checked={search.basis === "assumed"}
          onChange={(event) => change({ basis: event.target.checked ? "assumed" : undefined }, true)}
        />
        {say("planning.filter.assumed")}
      </label>
      <span className="faint">{say("planning.shownOf", { shown, all: items.length })}</span>
      {mayEdit && (
        <button type="button" className="act" onClick={onAdd}>
          {say("planning.add")}
        </button>
      )}
    </div>
  );
}

function LeadFilter({ items, units }: Pick<DocumentAnswer, "units"> & { readonly items: readonly PlanItem[] }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const leads = new Set(items.map(({ lead }) => lead));
  const options = units.filter(({ id }) => leads.has(id)).map(({ id, short }) => ({ value: id, label: read(short) }));
  return (
    <Select
      aria-label={say("planning.filter.unit")}
      className="planning-lead"
      value={search.leadUnit ?? ""}
      popupMatchSelectWidth={false}
      options={[{ value: "", label: say("planning.filter.unit") }, ...options]}
      onChange={(value: string) => change({ leadUnit: value === "" ? undefined : value }, true)}
    />
  );
}
