import type { Position, Strip } from "#contract";
import { numberText, periodText, unitText } from "../format.ts";
import { useWords } from "../words/index.ts";
import { IndicatorLink } from "./links.tsx";
import { moved, positionText } from "./position.tsx";
import { Quote } from "./quote.tsx";
import { scaleOf, spread } from "./scale.ts";
import { useWidth } from "./use-width.ts";

/** Room for a short name of a province: two characters, or a word. */
const labelGap = { zh: 28, en: 42 } as const;
const [labelY, lineY, tickTextY, height] = [11, 26, 44, 48];

/** One measure of all provinces on one line: a tick for each, a named dot for those of the group, the own one filled. */
export function TickStrip({ strip, region }: { readonly strip: Strip; readonly region: string }) {
  const words = useWords();
  const { read, say, language } = words;
  const [ref, width] = useWidth<HTMLDivElement>();
  const own = strip.values.find((v) => v.own);
  const unit = unitText(strip.unit, language);
  const sentence = `${read(strip.label)} ${periodText(strip.period, language)}${strip.position ? `: ${positionText(strip.position, words)}` : ""}`;
  return (
    <div className="strip">
      <div className="strip-name" title={read(strip.label)}>
        <IndicatorLink id={strip.indicator} region={region} period={strip.period}>
          {read(strip.label)}
        </IndicatorLink>
        <span className="under">
          {[unit, strip.period, strip.scale === "log" ? say("strips.log") : ""].filter((w) => w !== "").join(" · ")}
        </span>
      </div>
      <div className="strip-line" ref={ref} role="img" aria-label={sentence}>
        {width > 0 && strip.values.length > 0 && <StripDrawing strip={strip} width={width} />}
      </div>
      <div className="strip-own">
        <strong>
          {own && <Quote indicator={strip.indicator} region={region} period={strip.period} />}
          {own ? numberText(own.value, strip.places) : "—"}
        </strong>
        {strip.position ? <RankLines position={strip.position} /> : <span className="under">{say("row.noRank")}</span>}
      </div>
    </div>
  );
}

function RankLines({ position }: { readonly position: Position }) {
  const { say, read } = useWords();
  const { group } = position;
  return (
    <>
      <span className="under">
        {position.rank}/{position.of} {moved(position.change, say)}
      </span>
      {group && (
        <span className="under">
          <span className="group-name">{read(group.label)} </span>
          {group.rank}/{group.of} {moved(group.change, say)}
        </span>
      )}
    </>
  );
}

function StripDrawing({ strip, width }: { readonly strip: Strip; readonly width: number }) {
  const { read, language } = useWords();
  const scale = scaleOf(
    strip.values.map((v) => v.value),
    strip.scale,
    width,
  );
  const group = strip.values.filter((v) => v.inGroup || v.own);
  // Where the names cannot stand side by side only the own one is written, beside its dot; the others keep their titles.
  const roomy = group.length * labelGap[language] <= width * 1.15;
  const named = roomy ? group : group.filter((v) => v.own);
  const places = spread(
    named.map((v) => scale.at(v.value)),
    Math.min(labelGap[language], width / Math.max(1, named.length)),
    width,
  );
  return (
    <svg width={width} height={height} aria-hidden="true">
      <line className="axis" x1="0" x2={width} y1={lineY} y2={lineY} />
      {scale.ticks.map((tick) => (
        <text key={tick} className="tick-text" x={scale.at(tick)} y={tickTextY} textAnchor="middle">
          {tick}
        </text>
      ))}
      {strip.values.map((v) => (
        <line key={v.region} className="tick" x1={scale.at(v.value)} x2={scale.at(v.value)} y1={lineY - 5} y2={lineY + 5}>
          <title>{`${read(v.short)} ${numberText(v.value, strip.places)}`}</title>
        </line>
      ))}
      {group
        .map((v) => ({ v, x: places[named.indexOf(v)] }))
        .map(({ v, x }) => (
          <g key={v.region} className={v.own ? "is-own" : undefined}>
            {x !== undefined && <line className="leader" x1={x} x2={scale.at(v.value)} y1={labelY + 3} y2={lineY - 4} />}
            <circle cx={scale.at(v.value)} cy={lineY} r={v.own ? 4.5 : 3.5} />
            {x !== undefined && (
              <text x={x} y={labelY} textAnchor="middle">
                {read(v.short)}
              </text>
            )}
          </g>
        ))}
    </svg>
  );
}
