import "../../words/work-list.ts";
import "../../words/work.ts";
import { DownloadOutlined } from "@ant-design/icons";
import { useState } from "react";
import type { MatterList, MatterRow } from "#contract";
import { addressOf, ask } from "../../api.ts";
import { useAddress } from "../../shell/use-address.ts";
import { usePreference } from "../../shell/use-preference.ts";
import { useWords } from "../../words/index.ts";
import { BulkBar } from "../act/bulk-bar.tsx";
import { areMatterColumns, type MatterColumn, usualMatterColumns } from "../parts/matter-columns.tsx";
import { MatterTable } from "../parts/matter-table.tsx";
import { noView, questionOf, type View } from "./question.ts";

/** Marks and counts of a row are for the screen; a file has its words. */
const isWritten = (id: MatterColumn): boolean => id !== "children" && id !== "actions";
/** Under which name the table's columns are kept; the file has the same. */
const tableName = "work.list";
/** As many as one act takes; the service says the same. */
const mostAtOnce = 200;

type Props = {
  readonly view: View;
  readonly answer: MatterList;
  readonly now: string;
  readonly page: number;
  readonly forward: (() => void) | null;
  readonly back: (() => void) | null;
};

/** What was found: how many, the table, what is picked and what can be done with it, the way to further pages. */
export function Listed({ view, answer, now, page, forward, back }: Props) {
  const { say } = useWords();
  const [rows, setRows] = useState<ReadonlyMap<string, MatterRow>>(new Map());
  // What was picked on other pages stays picked.
  const pick = (ids: ReadonlySet<string>) =>
    setRows(new Map([...known(rows, answer.rows)].filter(([id]) => (isOn(answer.rows, id) ? ids.has(id) : rows.has(id)))));
  const total = answer.total.more
    ? say("work.found.more", { count: answer.total.count })
    : say("work.found", { count: answer.total.count });
  const pickAll = async () => {
    const all = await ask("matters", {}, questionOf(view, undefined, mostAtOnce));
    setRows(new Map(all.rows.map((row) => [row.id, row])));
  };
  if (answer.rows.length === 0) return <NothingFound isFiltered={Object.keys(view).length > 0} />;
  return (
    <section className="panel">
      <BulkBar
        rows={[...rows.values()]}
        total={answer.total}
        most={mostAtOnce}
        pickAll={() => void pickAll()}
        clear={() => setRows(new Map())}
      />
      <MatterTable
        rows={answer.rows}
        now={now}
        name={tableName}
        heading={total}
        picking={{ picked: new Set(rows.keys()), pick }}
        tools={<Export view={view} />}
      />
      {(forward || back) && (
        <nav className="pager" aria-label={say("work.pages")}>
          <button type="button" className="act" disabled={!back} onClick={back ?? undefined}>
            {say("work.pages.back")}
          </button>
          <span className="faint">{say("work.pages.at", { page })}</span>
          <button type="button" className="act" disabled={!forward} onClick={forward ?? undefined}>
            {say("work.pages.forward")}
          </button>
        </nav>
      )}
    </section>
  );
}

const isOn = (rows: readonly MatterRow[], id: string): boolean => rows.some((row) => row.id === id);
const known = (before: ReadonlyMap<string, MatterRow>, rows: readonly MatterRow[]): ReadonlyMap<string, MatterRow> =>
  new Map([...before, ...rows.map((row) => [row.id, row] as const)]);

function NothingFound({ isFiltered }: { readonly isFiltered: boolean }) {
  const { say } = useWords();
  const { change } = useAddress();
  return (
    <section className="panel notice">
      <h2>{say(isFiltered ? "work.none.match" : "work.none.yet")}</h2>
      <p>{say(isFiltered ? "work.none.matchSay" : "work.none.yetSay")}</p>
      {isFiltered && (
        <button type="button" className="act is-first" onClick={() => change(noView)}>
          {say("work.filters.clear")}
        </button>
      )}
    </section>
  );
}

/** What the list shows, as files; the service writes them with its own moment and notes that they were taken. */
function Export({ view }: { readonly view: View }) {
  const { say, language } = useWords();
  const [columns] = usePreference<readonly MatterColumn[]>(`${tableName}.columns`, usualMatterColumns, areMatterColumns);
  const { limit: _, ...question } = questionOf(view);
  const address = (format: string) =>
    addressOf(
      "/api/work/export",
      {},
      { ...question, format, language, columns: ["number", "title", ...columns.filter(isWritten)].join(",") },
    );
  return (
    <>
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} className="act column-act" href={address(format)}>
          <DownloadOutlined aria-hidden /> {say("work.export", { format: format === "csv" ? "CSV" : "Excel" })}
        </a>
      ))}
    </>
  );
}
