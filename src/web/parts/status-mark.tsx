import { Tooltip } from "antd";
import type { Status } from "#contract";
import { useWords } from "../words/index.ts";

type Shape = Status["shape"];
type Tone = Status["tone"];

const outlines: Readonly<Record<Shape, string>> = {
  disc: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z",
  circle: "M6 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z",
  "triangle-up": "M6 1 11.4 10.6H.6Z",
  "triangle-down": "M6 11 .6 1.4h10.8Z",
  square: "M1.6 1.6h8.8v8.8H1.6Z",
  diamond: "M6 .9 11.1 6 6 11.1.9 6Z",
};

/** The shape of a status. Without a tone it is hollow: nothing is known, so nothing is coloured. */
export const StatusShape = ({ shape, tone }: { readonly shape: Shape; readonly tone: Tone }) => (
  <svg className={`shape tone-${tone}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
    <path d={outlines[shape]} />
  </svg>
);

/** Shape and word together; the word alone carries the meaning, the colour never does. */
export function StatusMark({ status, reason = false }: { readonly status: Status; readonly reason?: boolean }) {
  const { read } = useWords();
  const why = [status.reason, ...(status.wavering ? [status.wavering] : [])].map(read).join(" ");
  return (
    <span className="status">
      <Tooltip title={why}>
        <span className={`status-word tone-${status.tone}`}>
          <StatusShape shape={status.shape} tone={status.tone} />
          {read(status.label)}
        </span>
      </Tooltip>
      {reason && (
        <span className="under" title={why}>
          {read(status.wavering ?? status.reason)}
        </span>
      )}
    </span>
  );
}
