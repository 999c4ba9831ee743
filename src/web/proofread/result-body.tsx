import "../words/proofread.ts";
import { DownloadOutlined, EditOutlined } from "@ant-design/icons";
import { useEffect, useMemo, useRef, useState } from "react";
import { Panel } from "../parts/panel.tsx";
import { saveFile } from "../parts/save-file.ts";
import { StatusShape } from "../parts/status-mark.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords, type Word } from "../words/index.ts";
import { csvOf } from "./csv.ts";
import { DraftText } from "./draft-text.tsx";
import { FindingList } from "./finding-list.tsx";
import { isMark, looks, type Mark, type Result } from "./marks.ts";

type Props = { readonly result: Result; readonly edit: () => void };

const columns: readonly Word[] = [
  "proofread.column.place",
  "proofread.column.written",
  "proofread.column.mark",
  "proofread.right",
  "proofread.column.indicator",
  "proofread.column.region",
  "proofread.column.period",
  "proofread.column.why",
  "proofread.cite",
];

/** The marked draft beside its numbers. One number is chosen at a time; both sides show it. */
export function ResultBody({ result, edit }: Props) {
  const { say, read } = useWords();
  const { search } = useAddress();
  const only = isMark(search.only) ? search.only : null;
  const listed = useMemo(
    () => result.findings.flatMap((f, index) => (only === null || f.mark === only ? [index] : [])),
    [result.findings, only],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const markText = (mark: Mark): string => {
    const known = result.counts.find((c) => c.mark === mark);
    return known ? read(known.label) : mark;
  };
  const download = () =>
    saveFile(
      `${say("proofread.title")}.csv`,
      new Blob(
        [
          csvOf(
            result.findings,
            columns.map((c) => say(c)),
            read,
            markText,
          ),
        ],
        { type: "text/csv;charset=utf-8" },
      ),
    );
  return (
    <>
      <section className="panel result-head">
        <h2 ref={heading} tabIndex={-1} className="result-sentence">
          {read(result.sentence)}
        </h2>
        <div className="result-acts">
          <button type="button" className="act" onClick={edit}>
            <EditOutlined aria-hidden /> {say("proofread.again")}
          </button>
          <button type="button" className="act" onClick={download} disabled={result.findings.length === 0}>
            <DownloadOutlined aria-hidden /> {say("proofread.csv")}
          </button>
        </div>
        <MarkFilter result={result} only={only} />
      </section>
      <div className="result-grid">
        <Panel title={say("proofread.draft")} className="result-draft">
          <DraftText result={result} only={only} chosen={chosen} choose={setChosen} markText={markText} />
        </Panel>
        <Panel title={say("proofread.findings")} note={say("proofread.walk")} className="result-list">
          <FindingList result={result} listed={listed} chosen={chosen} choose={setChosen} markText={markText} />
        </Panel>
      </div>
      <p className="draft-kept">{say("proofread.kept")}</p>
    </>
  );
}

/** A mark a button, with its count; the address remembers which. */
function MarkFilter({ result, only }: { readonly result: Result; readonly only: Mark | null }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  return (
    <fieldset className="mark-filter">
      <legend className="only-read">{say("proofread.filter")}</legend>
      <button type="button" className="mark-chip" aria-pressed={only === null} onClick={() => change({ only: undefined }, true)}>
        {say("proofread.all")} <b>{result.findings.length}</b>
      </button>
      {result.counts
        .filter(({ count }) => count > 0)
        .map(({ mark, label, count }) => (
          <button
            key={mark}
            type="button"
            className="mark-chip"
            aria-pressed={only === mark}
            onClick={() => change({ only: only === mark ? undefined : mark }, true)}
          >
            <StatusShape {...looks[mark]} /> {read(label)} <b>{count}</b>
          </button>
        ))}
    </fieldset>
  );
}
