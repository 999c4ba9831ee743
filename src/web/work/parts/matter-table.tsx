import "../../words/work.ts";
import { Link, useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import type { MatterRow } from "#contract";
import { usePreference } from "../../shell/use-preference.ts";
import "../../styles/library.css";
import "../../styles/work-parts.css";
import { useWords } from "../../words/index.ts";
import { MatterChooser } from "./matter-chooser.tsx";
import { areMatterColumns, isSpare, MatterCell, type MatterColumn, matterColumnWord, usualMatterColumns } from "./matter-columns.tsx";

/** What is picked for an act on many: some rows, or all that match, which the page around the table knows. */
export type Picking = {
  readonly picked: ReadonlySet<string>;
  readonly pick: (ids: ReadonlySet<string>) => void;
};

type Props = {
  readonly rows: readonly MatterRow[];
  /** The moment the list was answered for. */
  readonly now: string;
  /** Under which name columns and row height are kept: one for each list. */
  readonly name: string;
  readonly columns?: readonly MatterColumn[];
  readonly picking?: Picking;
  /** Beside the chooser of columns: exports and the like. */
  readonly tools?: ReactNode;
  /** Above the table, at the left: how many were found. */
  readonly heading: ReactNode;
};

const isYesNo = (value: unknown): value is boolean => typeof value === "boolean";

/** Matters as rows: a click opens, a box picks, arrows walk; columns and row height as this person left them. */
export function MatterTable({ rows, now, name, columns = usualMatterColumns, picking, tools, heading }: Props) {
  const { say } = useWords();
  const [shown, keep] = usePreference<readonly MatterColumn[]>(`${name}.columns`, columns, areMatterColumns);
  const [dense, keepDense] = usePreference(`${name}.dense`, false, isYesNo);
  const body = useRef<HTMLTableSectionElement | null>(null);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const links: readonly HTMLElement[] = [...(body.current?.querySelectorAll<HTMLElement>(".matter-link") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    if (at < 0) return;
    event.preventDefault();
    links[Math.max(0, Math.min(links.length - 1, at + step))]?.focus();
  };
  return (
    <>
      <header className="panel-head">
        <h2>{heading}</h2>
        <div className="panel-tools">
          {tools}
          <MatterChooser columns={shown} keep={keep} dense={dense} keepDense={keepDense} />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="matter-scroll" tabIndex={0} aria-label={say("work.table")}>
        <table className={dense ? "matter-table is-dense" : "matter-table"}>
          <thead>
            <tr>
              {picking && <PickPage rows={rows} picking={picking} />}
              <th scope="col" className="c-title">
                {say("work.col.title")}
              </th>
              {shown.map((id) => (
                <th key={id} scope="col">
                  {say(matterColumnWord(id))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body} onKeyDown={walk}>
            {rows.map((row) => (
              <Row key={row.id} row={row} shown={shown} now={now} {...(picking ? { picking } : {})} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function PickPage({ rows, picking: { picked, pick } }: { readonly rows: readonly MatterRow[]; readonly picking: Picking }) {
  const { say } = useWords();
  const ids = rows.map(({ id }) => id);
  const all = ids.length > 0 && ids.every((id) => picked.has(id));
  return (
    <th scope="col" className="c-pick">
      <label>
        <input type="checkbox" checked={all} onChange={() => pick(new Set(all ? [] : ids))} />
        <span className="only-read">{say("work.select.page", { count: rows.length })}</span>
      </label>
    </th>
  );
}

type RowProps = { readonly row: MatterRow; readonly shown: readonly MatterColumn[]; readonly now: string; readonly picking?: Picking };
function Row({ row, shown, now, picking }: RowProps) {
  const { say } = useWords();
  const navigate = useNavigate();
  const isPicked = picking?.picked.has(row.id) ?? false;
  const open = ({ target }: MouseEvent) => {
    // Links and boxes within do their own; a marked text is being copied, not opened.
    if (target instanceof Element && target.closest("a, button, label, input")) return;
    if (document.getSelection()?.toString()) return;
    void navigate({ to: "/work/m/$id", params: { id: row.id } });
  };
  return (
    <tr className={isPicked ? "is-picked" : undefined} onClick={open}>
      {picking && (
        <td className="c-pick">
          <label>
            <input type="checkbox" checked={isPicked} onChange={() => picking.pick(toggled(picking.picked, row.id))} />
            <span className="only-read">{say("work.select.one", { number: row.number })}</span>
          </label>
        </td>
      )}
      <th scope="row" className="c-title">
        <Link to="/work/m/$id" params={{ id: row.id }} className="matter-link" title={row.title}>
          <span className="matter-name">{row.title}</span>
          <span className="under">{row.number}</span>
        </Link>
      </th>
      {shown.map((id) => (
        <td key={id} className={`c-${id}${isSpare(id) ? " is-spare" : ""}`}>
          <MatterCell id={id} row={row} now={now} />
        </td>
      ))}
    </tr>
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
