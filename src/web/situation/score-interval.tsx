import "../words/situation.ts";
import { useWords } from "../words/index.ts";

type Props = { readonly total: number; readonly low: number; readonly high: number; readonly mean: number | null };

const [width, height] = [180, 24];
const at = (points: number): number => 4 + (points / 100) * (width - 8);

/** A score on the scale from 0 to 100 with its interval, and the mean of its class as a dashed line. */
export function ScoreInterval({ total, low, high, mean }: Props) {
  const { say } = useWords();
  const text = `${low.toFixed(1)}–${high.toFixed(1)}`;
  return (
    <svg
      className="score-interval"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${say("scores.interval")} ${text}`}
    >
      <title>{text}</title>
      <line className="rule" x1={at(0)} x2={at(100)} y1={height / 2} y2={height / 2} />
      {mean !== null && <line className="mean" x1={at(mean)} x2={at(mean)} y1={2} y2={height - 2} />}
      <line className="range" x1={at(low)} x2={at(high)} y1={height / 2} y2={height / 2} />
      <circle cx={at(total)} cy={height / 2} r={4} />
    </svg>
  );
}
