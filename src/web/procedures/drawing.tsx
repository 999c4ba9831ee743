import "../words/procedures.ts";
import { useId } from "react";
import type { ProcedureAnswer } from "#contract";
import type { ProcedureVersion } from "#define";
import { useWords } from "../words/index.ts";

type Diagram = ProcedureAnswer["diagram"];
type Point = Diagram["edges"][number]["points"][number];

/** Straight through the ranks, a soft bend between them. */
function wayOf(points: readonly Point[]): string {
  return points
    .map(([x, y], at) => {
      const before = points[at - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before[1] + y) / 2;
      return before[0] === x ? `L${x} ${y}` : `C${before[0]} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join("");
}

const titleLine = 25;
const baseline = 4;

/** The drawing as it was laid out: states as boxes, ways between them with their names on them. The table beside it says the same in words. */
export function Drawing({
  diagram,
  version,
  name,
}: {
  readonly diagram: Diagram;
  readonly version: ProcedureVersion;
  readonly name: string;
}) {
  const { say, read } = useWords();
  const tip = useId();
  const frozen = new Set(version.states.filter((state) => state.frozen).map(({ id }) => id));
  const ways = diagram.edges.filter(({ points }) => points.length > 0);
  const inside = diagram.edges.filter(({ points }) => points.length === 0);
  return (
    <svg
      className="drawing"
      width={diagram.width}
      height={diagram.height}
      viewBox={`0 0 ${diagram.width} ${diagram.height}`}
      role="img"
      aria-label={say("procedure.drawing.label", { name })}
    >
      <defs>
        <marker id={tip} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0L8 4L0 8z" className="drawing-tip" />
        </marker>
      </defs>
      {ways.map(({ transition, from, points, clock }) => (
        <path
          key={`${transition} ${from}`}
          d={wayOf(points)}
          className={clock ? "drawing-way is-clock" : "drawing-way"}
          markerEnd={`url(#${tip})`}
        />
      ))}
      {ways.map(({ transition, from, label, by, labelAt: [x, y] }) => (
        <text key={`${transition} ${from}`} x={x} y={y + baseline} className="drawing-word is-way">
          <title>{read(by)}</title>
          {read(label)}
        </text>
      ))}
      {diagram.nodes.map((node) => (
        <g key={node.id}>
          <rect
            x={node.x}
            y={node.y}
            width={node.width}
            height={node.height}
            rx={5}
            className={`drawing-box ${node.final ? "is-final" : ""} ${frozen.has(node.id) ? "is-frozen" : ""} ${node.start ? "is-start" : ""}`}
          />
          <text x={node.x + node.width / 2} y={node.y + titleLine} className="drawing-word is-state">
            {read(node.label)}
          </text>
        </g>
      ))}
      {inside.map(({ transition, from, label, by, labelAt: [x, y] }) => (
        <text key={`${transition} ${from}`} x={x} y={y + baseline} className="drawing-word is-inside">
          <title>{read(by)}</title>
          {read(label)}
        </text>
      ))}
    </svg>
  );
}
