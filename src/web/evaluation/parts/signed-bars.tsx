import type { ReactNode } from "react";
import { signed } from "../../format.ts";

export type SignedBar = {
  readonly id: string;
  readonly name: ReactNode;
  readonly title?: string;
  readonly value: number;
  readonly note?: ReactNode;
};

const whole = 100;

/** Parts that add up, as bars from one zero line: to the right what adds, to the left what takes away. */
export function SignedBars({ bars, places }: { readonly bars: readonly SignedBar[]; readonly places: number }) {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.EPSILON);
  const loses = bars.some(({ value }) => value < 0);
  const gains = bars.some(({ value }) => value > 0);
  const zero = loses ? (gains ? whole / 2 : whole) : 0;
  const span = loses && gains ? whole / 2 : whole;
  return (
    <ul className="signed-bars">
      {bars.map(({ id, name, title, value, note }) => {
        const width = (span * Math.abs(value)) / most;
        return (
          <li key={id}>
            <span className="signed-name" title={title}>
              {name}
            </span>
            <span className="signed-track" aria-hidden="true">
              <i className={value < 0 ? "is-loss" : ""} style={{ left: `${value < 0 ? zero - width : zero}%`, width: `${width}%` }} />
              <b style={{ left: `${zero}%` }} />
            </span>
            <strong>{signed(value, places)}</strong>
            {note !== undefined && <span className="signed-note">{note}</span>}
          </li>
        );
      })}
    </ul>
  );
}
