import "../words/proofread.ts";
import { Link } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { periodText } from "../format.ts";
import { QuoteSentence } from "../parts/quote.tsx";
import { StatusShape } from "../parts/status-mark.tsx";
import { useWords } from "../words/index.ts";
import { type Finding, looks, type Mark, type Result } from "./marks.ts";

type Props = {
  readonly result: Result;
  /** Places of the findings shown, by the filter. */
  readonly listed: readonly number[];
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
  readonly markText: (mark: Mark) => string;
};

/** One entry a number: its mark, why, the right figure and a sentence to cite. The arrow keys walk through them. */
export function FindingList({ result, listed, chosen, choose, markText }: Props) {
  const { say } = useWords();
  const frame = useRef<HTMLOListElement>(null);
  const walking = useRef(false);
  useEffect(() => {
    const entry = chosen === null ? null : frame.current?.querySelector<HTMLElement>(`[data-index="${chosen}"]`);
    if (!entry || !frame.current) return;
    const [own, outer] = [entry.getBoundingClientRect(), frame.current.getBoundingClientRect()];
    if (own.top < outer.top || own.bottom > outer.bottom) frame.current.scrollTop += own.top - outer.top - 8;
    if (walking.current) entry.querySelector("button")?.focus({ preventScroll: true });
    walking.current = false;
  }, [chosen]);
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = chosen === null ? -1 : listed.indexOf(chosen);
    const next = listed[Math.min(listed.length - 1, Math.max(0, here + step))];
    walking.current = true;
    if (next !== undefined) choose(next);
  };
  if (listed.length === 0) return <p className="missing">{say("proofread.none")}</p>;
  return (
    <ol className="findings" ref={frame} onKeyDown={walk}>
      {listed.map((index) => {
        const finding = result.findings[index];
        return finding ? (
          <Entry
            key={index}
            index={index}
            finding={finding}
            isChosen={index === chosen}
            isFirst={chosen === null || !listed.includes(chosen) ? index === listed[0] : index === chosen}
            choose={choose}
            mark={markText(finding.mark)}
          />
        ) : null;
      })}
    </ol>
  );
}

type EntryProps = {
  readonly finding: Finding;
  readonly index: number;
  readonly isChosen: boolean;
  /** The one the tab key comes to; the arrows reach the others. */
  readonly isFirst: boolean;
  readonly choose: (index: number) => void;
  readonly mark: string;
};

function Entry({ finding, index, isChosen, isFirst, choose, mark }: EntryProps) {
  const { say, read, language } = useWords();
  const { written, why, right, indicator, region, period, cite, place } = finding;
  return (
    <li className={`finding ${isChosen ? "is-chosen" : ""}`} data-index={index}>
      <button type="button" className="finding-head" tabIndex={isFirst ? 0 : -1} aria-pressed={isChosen} onClick={() => choose(index)}>
        <span className={`status-word tone-${looks[finding.mark].tone}`}>
          <StatusShape {...looks[finding.mark]} />
          {mark}
        </span>
        <b className="finding-written">{written}</b>
        <span className="finding-place faint">{read(place)}</span>
      </button>
      {right && (
        <p className="finding-right">
          {say("proofread.right")} <b>{read(right)}</b>
        </p>
      )}
      <p className="finding-why">{read(why)}</p>
      {indicator && (
        <p className="finding-about faint">
          <Link
            to="/indicators/$id"
            params={{ id: indicator.id }}
            search={{ ...(region ? { region: region.code } : {}), ...(period ? { period } : {}) }}
          >
            {read(indicator.label)}
          </Link>
          {region && <span>{read(region.label)}</span>}
          {period && <span>{periodText(period, language)}</span>}
        </p>
      )}
      {cite && finding.mark !== "agrees" && (
        <p className="finding-cite">
          <span>{read(cite)}</span> <QuoteSentence sentence={cite} />
        </p>
      )}
      {cite && finding.mark === "agrees" && (
        <p className="finding-about faint">
          <span>{say("proofread.copy")}</span> <QuoteSentence sentence={cite} />
        </p>
      )}
    </li>
  );
}
