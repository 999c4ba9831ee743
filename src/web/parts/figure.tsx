import { Tooltip } from "antd";
import type { FigureOrGap } from "#contract";
import { decimalText, monthText, none, periodText } from "../format.ts";
import { useWords } from "../words/index.ts";

/** The digits of a figure, a floor with its sign; an absent one is a grey dash that says why. */
export function Value({ actual, places }: { readonly actual: FigureOrGap; readonly places: number }) {
  const { read, say } = useWords();
  if (actual.kind === "gap")
    return (
      <Tooltip title={read(actual.say)}>
        <span className="missing">{none}</span>
      </Tooltip>
    );
  if (actual.words !== null) return <span className="value">{read(actual.words)}</span>;
  if (actual.unit === "flag") return <span className="value">{say(Number(actual.value) > 0 ? "yes" : "no")}</span>;
  return (
    <span className="value">
      {actual.qualifier === "at-least" ? "≥" : ""}
      {decimalText(actual.value, places)}
    </span>
  );
}

/** Period and publication, the latter marked where it is assumed; for a gap, its reason. */
export function PeriodAndRelease({ actual }: { readonly actual: FigureOrGap }) {
  const { say, read, language } = useWords();
  if (actual.kind === "gap") return <span className="under">{read(actual.say)}</span>;
  return (
    <span className="under">
      {periodText(actual.period, language)} ·{" "}
      {actual.publishedAssumed ? (
        <Tooltip title={say("assumedSay")}>
          <abbr>{say("publishedAssumed", { on: monthText(actual.publishedOn) })}</abbr>
        </Tooltip>
      ) : (
        say("published", { on: monthText(actual.publishedOn) })
      )}
    </span>
  );
}
