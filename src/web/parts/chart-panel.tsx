import { DownloadOutlined } from "@ant-design/icons";
import { Dropdown, Segmented } from "antd";
import { type ReactNode, type RefObject, useId, useRef, useState } from "react";
import { useAddress } from "../shell/use-address.ts";
import "../styles/chart-panel.css";
import { useWords } from "../words/index.ts";
import { ChartTable } from "./chart-table.tsx";
import { csvOf, type DataTable } from "./data-table.ts";
import { pictureOf, pixelsOf } from "./picture.ts";
import { fileName, saveFile } from "./save-file.ts";

type Props = {
  /** What the chart shows, as a sentence: title, name of the picture for those who do not see it, name of the files. */
  readonly title: string;
  /** Fainter words beside the title: unit, period, method. */
  readonly note?: ReactNode;
  readonly chart: ReactNode;
  /** What the chart draws, as rows. */
  readonly table: DataTable;
  /** Files the service makes of the same data, instead of the rows shown; addresses of our own. */
  readonly files?: readonly { readonly name: string; readonly href: string }[] | undefined;
  /** The chart holds links of its own: then it is a group to step through, not one picture. */
  readonly hasLinks?: boolean;
  /** The day the answer is about, as it came with it: written under a saved picture and in the files' names; without it, that of the address. */
  readonly asOf?: string | undefined;
  readonly tools?: ReactNode;
  readonly className?: string;
  /** Stands below the chart and the table alike: key, notes. */
  readonly children?: ReactNode;
};

type View = "chart" | "table";

/** A chart as a panel: a sentence as its title, the same as a table, and both to take away. */
export function ChartPanel({ title, note, chart, table, files, hasLinks, asOf, tools, className, children }: Props) {
  const { say } = useWords();
  const [view, setView] = useState<View>("chart");
  const frame = useRef<HTMLDivElement | null>(null);
  const heading = useId();
  return (
    <section className={`panel chart-panel ${className ?? ""}`} aria-labelledby={heading}>
      <header className="chart-head">
        <h2 id={heading} title={title}>
          {title}
        </h2>
        {note && <span className="panel-note">{note}</span>}
        <div className="panel-tools">
          {tools}
          <Segmented
            size="small"
            aria-label={say("chart.view")}
            value={view}
            options={[
              { value: "chart", label: say("asChart") },
              { value: "table", label: say("asTable") },
            ]}
            onChange={(next: View) => setView(next)}
          />
          <Saves
            title={title}
            note={typeof note === "string" ? note : ""}
            asOf={asOf}
            table={table}
            files={files}
            frame={view === "chart" ? frame : null}
          />
        </div>
      </header>
      {view === "table" ? (
        <ChartTable table={table} title={title} />
      ) : hasLinks ? (
        <div ref={frame} className="chart-frame">
          {chart}
        </div>
      ) : (
        <div ref={frame} className="chart-frame" role="img" aria-label={title}>
          {chart}
        </div>
      )}
      {children}
    </section>
  );
}

type SavesProps = Pick<Props, "title" | "table" | "files" | "asOf"> & {
  readonly note: string;
  readonly frame: RefObject<HTMLDivElement | null> | null;
};

/** The menu of files: data, and the picture while it is shown. */
function Saves({ title, note, asOf, table, files, frame }: SavesProps) {
  const { say } = useWords();
  const { search } = useAddress();
  const day = asOf ?? search.asOf;
  const name = fileName(day ? `${title} ${day}` : title);
  const foot = [note, day ? say("chart.foot", { day }) : say("product")].filter((part) => part !== "").join(" · ");
  const picture = () => (frame?.current ? pictureOf(frame.current, title, foot) : null);
  const saveSvg = () => {
    const made = picture();
    if (made) saveFile(`${name}.svg`, new Blob([made.svg], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    const made = picture();
    if (made) saveFile(`${name}.png`, await pixelsOf(made));
  };
  const data = files
    ? files.map((file) => ({ key: file.name, label: <a href={file.href}>{say("chart.data", { format: file.name })}</a> }))
    : [
        {
          key: "csv",
          label: say("chart.data", { format: "CSV" }),
          onClick: () => saveFile(`${name}.csv`, new Blob([csvOf(table)], { type: "text/csv;charset=utf-8" })),
        },
      ];
  const pictures = frame
    ? [
        { key: "svg", label: say("chart.picture", { format: "SVG" }), onClick: saveSvg },
        { key: "png", label: say("chart.picture", { format: "PNG" }), onClick: () => void savePng() },
      ]
    : [];
  return (
    <Dropdown trigger={["click"]} menu={{ items: [...data, ...pictures] }}>
      <button type="button" className="act chart-save" aria-label={say("chart.save", { name: title })}>
        <DownloadOutlined aria-hidden /> {say("download")}
      </button>
    </Dropdown>
  );
}
