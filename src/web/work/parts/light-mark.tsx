import "../../words/work.ts";
import { Tooltip } from "antd";
import type { LightAnswer } from "#contract";
import "../../styles/work-parts.css";
import { useWords } from "../../words/index.ts";
import { momentOf } from "../moments.ts";

export type LightColour = LightAnswer["colour"];

/** Every light has a shape of its own, so that nobody needs its colour: square, triangle, disc, hollow circle, tick. */
const outlines: Readonly<Record<LightColour, string>> = {
  red: "M1.6 1.6h8.8v8.8H1.6Z",
  yellow: "M6 1 11.4 10.6H.6Z",
  green: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z",
  grey: "M6 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z",
  blue: "M1.4 6.4 4.6 9.6 10.6 2.6",
};

export const LightShape = ({ colour }: { readonly colour: LightColour }) => (
  <svg className={`light-shape is-${colour}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={outlines[colour]} />
  </svg>
);

type Props = {
  readonly light: LightAnswer;
  /** `word`: shape and word, the sentence on pointing at it; `sentence`: the sentence and what mends it beside it. */
  readonly show?: "word" | "sentence";
};

/** A light with its word; the sentence says by which rule it shines, since when, and what turns it green. */
export function LightMark({ light, show = "word" }: Props) {
  const { read, say } = useWords();
  const why = [light.say, ...(light.mends ? [light.mends] : [])].map(read).join(" ");
  const word = (
    <span className={`light-word is-${light.colour}`}>
      <LightShape colour={light.colour} />
      {read(light.label)}
    </span>
  );
  if (show === "word") return <Tooltip title={why}>{word}</Tooltip>;
  return (
    <div className="light-sentence">
      <p>
        {word} {read(light.say)}
      </p>
      {light.mends && <p className="light-mends">{read(light.mends)}</p>}
      <p className="faint">{say("work.light.since", { at: momentOf(light.since) })}</p>
    </div>
  );
}
