import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { CoverageAnswer } from "#contract";
import { cellText, csvOf, type DataTable } from "../parts/data-table.ts";
import { IndicatorLink } from "../parts/links.tsx";
import { Panel } from "../parts/panel.tsx";
import { fileName, saveFile } from "../parts/save-file.ts";
import { useWords } from "../words/index.ts";

/** Shown at first; the rest on request, and all of it in the file. */
const mostShown = 12;

/** The four lists of what stands without the other, each line a link, each list a file. */
export function CoverageLists({ answer }: { readonly answer: CoverageAnswer }) {
  const { say, read, language } = useWords();
  const between = language === "zh" ? "、" : ", ";
  const clauseList = (lines: CoverageAnswer["unmeasured"]): DataTable => ({
    columns: [{ head: say("coverage.clause") }, { head: say("coverage.name") }],
    rows: lines.map(({ id, title }) => [id, linked(read(title), <ClauseTo id={id}>{read(title)}</ClauseTo>)]),
  });
  const targets: DataTable = {
    columns: [{ head: say("coverage.name") }, { head: say("col.owner") }, { head: say("coverage.why") }],
    rows: answer.targetsWithoutFigure.map((target) => [
      linked(
        read(target.label),
        <Link to="/targets/$id" params={{ id: target.id }}>
          {read(target.label)}
        </Link>,
      ),
      read(target.owner),
      read(target.say),
    ]),
  };
  const helpers: DataTable = {
    columns: [{ head: say("coverage.name") }, { head: say("coverage.why") }],
    rows: answer.withoutClause.map(({ id, label, usedBy }) => [
      linked(
        read(label),
        <IndicatorLink id={id} className="">
          {read(label)}
        </IndicatorLink>,
      ),
      say("coverage.helper", { names: usedBy.map((one) => read(one.label)).join(between) }),
    ]),
  };
  return (
    <div className="coverage-lists">
      <div className="coverage-column">
        <List title={say("coverage.unmeasured", { count: answer.unmeasured.length })} table={clauseList(answer.unmeasured)} narrow={0} />
        <List title={say("coverage.unowned", { count: answer.unowned.length })} table={clauseList(answer.unowned)} narrow={0} />
      </div>
      <div className="coverage-column">
        <List title={say("coverage.noFigure", { count: answer.targetsWithoutFigure.length })} table={targets} narrow={1} />
        <List title={say("coverage.withoutClause", { count: answer.withoutClause.length })} table={helpers} />
      </div>
    </div>
  );
}

const linked = (text: string, shown: ReactNode) => ({ text, shown });
const ClauseTo = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <Link to="/plan/c/$id" params={{ id }}>
    {children}
  </Link>
);

type ListProps = { readonly title: string; readonly table: DataTable /** A column no wider than its words. */; readonly narrow?: number };
function List({ title, table, narrow }: ListProps) {
  const { say } = useWords();
  const [all, showAll] = useState(false);
  const rows = all ? table.rows : table.rows.slice(0, mostShown);
  const save = () => saveFile(`${fileName(title)}.csv`, new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" }));
  return (
    <Panel
      title={title}
      tools={
        table.rows.length > 0 && (
          <button type="button" className="act chart-save" onClick={save}>
            {say("download")}
          </button>
        )
      }
    >
      {table.rows.length === 0 ? (
        <p className="empty">{say("coverage.noneLeft")}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              {table.columns.map(({ head }, i) => (
                <th key={head} scope="col" className={i === narrow ? "is-narrow" : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.map(cellText).join(" ")}>
                {row.map((cell, i) => (
                  <td
                    key={table.columns[i]?.head}
                    className={`${i === narrow ? "is-narrow " : ""}${i > 0 && typeof cell === "string" ? "faint" : ""}`}
                  >
                    {typeof cell === "string" ? cell : cell.shown}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!all && table.rows.length > mostShown && (
        <button type="button" className="quiet" onClick={() => showAll(true)}>
          {say("coverage.more", { count: table.rows.length })}
        </button>
      )}
    </Panel>
  );
}
