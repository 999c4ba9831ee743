import { numberText } from "../../format.ts";
import { scaleOf } from "../../parts/scale.ts";
import { useWidth } from "../../parts/use-width.ts";

export type SpreadValue = {
  readonly unit: string;
  readonly name: string;
  readonly own: boolean;
  readonly value: number;
  /** What it was before it was tamed; absent where it was left as it is. */
  readonly was?: number;
};

const [height, line] = [30, 14];

/** How an indicator's values lie over all units: a tick each, the own one a dot; what treatment moved is drawn hollow where it was, with the way to where it went. */
export function SpreadStrip({
  values,
  places,
  name,
}: {
  readonly values: readonly SpreadValue[];
  readonly places: number;
  readonly name: string;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div className="spread" ref={ref} role="img" aria-label={name}>
      {width > 0 && values.length > 0 && <Drawing values={values} places={places} width={width} />}
    </div>
  );
}

function Drawing({ values, places, width }: { readonly values: readonly SpreadValue[]; readonly places: number; readonly width: number }) {
  const scale = scaleOf(
    values.flatMap(({ value, was }) => (was === undefined ? [value] : [value, was])),
    "linear",
    width,
  );
  const ends = [
    Math.min(...values.map((v) => Math.min(v.value, v.was ?? v.value))),
    Math.max(...values.map((v) => Math.max(v.value, v.was ?? v.value))),
  ];
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line className="axis" x1={0} x2={width} y1={line} y2={line} />
      {values.map((one) => (
        <g key={one.unit} className={one.own ? "is-own" : undefined}>
          <title>{`${one.name} ${numberText(one.value, places)}`}</title>
          {one.was !== undefined && (
            <>
              <line className="moved" x1={scale.at(one.was)} x2={scale.at(one.value)} y1={line} y2={line} />
              <circle className="was" cx={scale.at(one.was)} cy={line} r={3.5} />
            </>
          )}
          {one.own ? (
            <circle cx={scale.at(one.value)} cy={line} r={4.5} />
          ) : (
            <line className="tick" x1={scale.at(one.value)} x2={scale.at(one.value)} y1={line - 5} y2={line + 5} />
          )}
        </g>
      ))}
      {ends.map((end, i) => (
        <text key={i === 0 ? "low" : "high"} className="tick-text" x={scale.at(end)} y={height - 2} textAnchor={i === 0 ? "start" : "end"}>
          {numberText(end, places)}
        </text>
      ))}
    </svg>
  );
}
