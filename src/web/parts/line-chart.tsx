import { type KeyboardEvent, type PointerEvent, useState } from "react";
import { numberText } from "../format.ts";
import "../styles/line-chart.css";
import { useWords } from "../words/index.ts";
import { axisOf, type DrawnLine, namedYears, nearestOf, readingsAt, runsOf, steppedFrom } from "./line-places.ts";
import { spread } from "./scale.ts";
import { useWidth } from "./use-width.ts";

type Props = {
  readonly lines: readonly DrawnLine[];
  readonly height: number;
  /** Amounts and growth; an index is read around its base instead. */
  readonly fromZero: boolean;
  /** A line to read against: 100 of an index, zero of growth. */
  readonly base?: number | undefined;
  /** Names at the ends need room: that of the longest. */
  readonly nameRoom: number;
  /** What is drawn, as a sentence, where the chart is not within a picture that has a name already. */
  readonly name?: string;
  /** In a row of small charts only the own line, the highest and the lowest are named. */
  readonly isSmall?: boolean;
};

const [top, bottom, left, nameHeight, yearRoom, smallLabel] = [10, 20, 6, 14, 42, 11];
const colourful = 6;

/** How many digits the axis shows: as few as tell its marks apart. */
const markPlaces = (marks: readonly number[]): number => {
  const step = Math.abs((marks[1] ?? 1) - (marks[0] ?? 0));
  return step >= 1 && marks.every(Number.isInteger) ? 0 : step >= 0.1 ? 1 : 2;
};

/** Lines over the years on one scale, each named where it ends. What is missing breaks its line. A pointer, or the arrow keys, read a year off. */
export function LineChart(props: Props) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="line-chart" style={{ height: props.height }}>
      {width > 0 && <Read {...props} width={width} />}
    </div>
  );
}

type Drawn = Props & { readonly width: number };

function Read(props: Drawn) {
  const { say } = useWords();
  const [at, setAt] = useState<number | null>(null);
  const { lines, isSmall = false, width } = props;
  const xs = [...new Set(lines.flatMap((line) => line.points.map((p) => p.x)))].sort((a, b) => a - b);
  const { atX } = placesOf(props);
  const point = (event: PointerEvent<HTMLElement>) =>
    setAt(nearestOf(xs, (x) => Math.abs(atX(x) - (event.clientX - event.currentTarget.getBoundingClientRect().left))));
  const step = (event: KeyboardEvent) => {
    const next = event.key === "Escape" ? null : steppedFrom(xs, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
  };
  const told = at === null ? [] : readingsAt(lines, at);
  const pointed = { onPointerMove: point, onPointerLeave: () => setAt(null) };
  // In a row of small charts each would be one stop more on the way: there the table tells the same.
  const keyed = isSmall ? {} : { tabIndex: 0, role: "group", "aria-label": say("chart.read"), onKeyDown: step, onBlur: () => setAt(null) };
  return (
    <div className="reading" {...pointed} {...keyed}>
      <Drawing {...props} at={at} />
      {at !== null && told.length > 0 && (
        <div className="readout" aria-live="polite" style={atX(at) > width / 2 ? { right: width - atX(at) + 10 } : { left: atX(at) + 10 }}>
          {told.map(({ key, title, role }) => (
            <p key={key} className={role === "own" ? "is-own" : undefined}>
              {title}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Where values stand on the drawing. */
function placesOf({ lines, height, fromZero, base, nameRoom, isSmall = false, width }: Drawn) {
  const values = lines.flatMap((line) => line.points.flatMap((p) => p.value ?? []));
  const axis = axisOf(base === undefined ? values : [...values, base], fromZero, isSmall ? 2 : 4);
  const marks = axis.marks.map((mark) => ({ mark, text: numberText(mark, markPlaces(axis.marks)) }));
  const axisRoom = left + Math.max(...marks.map(({ text }) => text.length)) * 7;
  const xs = lines.flatMap((line) => line.points.map((p) => p.x));
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const right = width - nameRoom;
  const atX = (x: number) =>
    last === first ? (axisRoom + right) / 2 : axisRoom + 6 + ((x - first) / (last - first)) * (right - axisRoom - 12);
  const atY = (v: number) => height - bottom - ((v - axis.low) / (axis.high - axis.low || 1)) * (height - top - bottom);
  return { marks, axisRoom, xs, right, atX, atY };
}

function Drawing({ at, ...props }: Drawn & { readonly at: number | null }) {
  const { lines, height, base, isSmall = false, width } = props;
  const { marks, axisRoom, xs, right, atX, atY } = placesOf(props);
  const years = namedYears(
    [...new Set(xs.map((x) => Math.round(x)))].sort((a, b) => a - b),
    right - axisRoom,
    isSmall ? yearRoom + 6 : yearRoom,
  );
  return (
    <svg width={width} height={height} role="img" aria-label={props.name} aria-hidden={props.name === undefined}>
      {marks.map(({ mark, text }) => (
        <g key={mark} className={mark === base ? "mark is-base" : "mark"}>
          <line x1={axisRoom} x2={right} y1={atY(mark)} y2={atY(mark)} />
          <text x={axisRoom - 5} y={atY(mark) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <text key={year} className="year" x={atX(year)} y={height - 5} textAnchor="middle">
          {year}
        </text>
      ))}
      {at !== null && <line className="pointed" x1={atX(at)} x2={atX(at)} y1={top} y2={height - bottom} />}
      {lines.map((line, n) => (
        <Line key={line.key} line={line} className={classOf(line, n)} atX={atX} atY={atY} isSmall={isSmall} />
      ))}
      <Names lines={lines} atX={atX} atY={atY} right={right} height={height} isSmall={isSmall} />
    </svg>
  );
}

const classOf = (line: DrawnLine, n: number): string =>
  line.role === "plain" ? `line line-${(n % colourful) + 1}${n >= colourful ? " is-second" : ""}` : `line is-${line.role}`;

type Placing = { readonly atX: (x: number) => number; readonly atY: (v: number) => number; readonly isSmall: boolean };

function Line({ line, className, atX, atY, isSmall }: Placing & { readonly line: DrawnLine; readonly className: string }) {
  return (
    <g className={className}>
      {runsOf(line.points).map((run) => (
        <polyline key={run[0]?.x} points={run.map((p) => `${atX(p.x).toFixed(1)},${atY(p.value).toFixed(1)}`).join(" ")} />
      ))}
      {line.points.map((p) =>
        p.value === null || (isSmall && line.role !== "own") ? null : (
          <circle key={p.x} cx={atX(p.x)} cy={atY(p.value)} r={isSmall ? 2 : 3} />
        ),
      )}
    </g>
  );
}

type NamesProps = Placing & {
  readonly lines: readonly DrawnLine[];
  readonly right: number;
  readonly height: number;
};

/** Names beside the last points, moved apart where they would cover each other. */
function Names({ lines, atX, atY, right, height, isSmall }: NamesProps) {
  const ends = lines.flatMap((line, n) => {
    const end = line.points.filter((p) => p.value !== null).at(-1);
    return end && end.value !== null ? [{ line, n, x: atX(end.x), y: atY(end.value), value: end.value }] : [];
  });
  const extremes = [Math.max(...ends.map((e) => e.value)), Math.min(...ends.map((e) => e.value))];
  const named = isSmall && ends.length > 3 ? ends.filter((e) => e.line.role === "own" || extremes.includes(e.value)) : ends;
  const ys = spread(
    named.map((e) => e.y),
    isSmall ? smallLabel + 1 : nameHeight,
    height - bottom + 8,
  );
  return named.map((end, i) => (
    <g key={end.line.key} className={classOf(end.line, end.n)}>
      {Math.abs((ys[i] ?? 0) - end.y) > 5 || end.x < right - 8 ? (
        <line className="leader" x1={end.x + 4} y1={end.y} x2={right + 2} y2={ys[i]} />
      ) : null}
      <text x={right + 5} y={(ys[i] ?? 0) + 4}>
        {end.line.name}
      </text>
    </g>
  ));
}
