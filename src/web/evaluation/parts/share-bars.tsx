import "../../words/evaluation.ts";
import { numberText } from "../../format.ts";
import { useWords } from "../../words/index.ts";

export type ShareBar = {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly first: number | null;
  readonly total: number | null;
};

const asWidth = (share: number | null): string => `${Math.min(100, Math.max(0, (share ?? 0) * 100))}%`;

/** Shares of a movement by what brings it: dark what it brings alone, light what it brings together with the others. */
export function ShareBars({ bars }: { readonly bars: readonly ShareBar[] }) {
  const { say } = useWords();
  return (
    <>
      <ul className="share-bars">
        {bars.map(({ id, name, title, first, total }) => (
          <li key={id} title={title}>
            <span className="share-name">{name}</span>
            <span className="share-track" aria-hidden="true">
              <i className="is-total" style={{ width: asWidth(total) }} />
              <i className="is-alone" style={{ width: asWidth(first) }} />
            </span>
            <span className="share-value">
              {first === null ? "—" : numberText(Math.max(0, first), 2)} / {total === null ? "—" : numberText(Math.max(0, total), 2)}
            </span>
          </li>
        ))}
      </ul>
      <p className="share-key">
        <span>
          <i className="is-alone" /> {say("evaluation.alone")}
        </span>
        <span>
          <i className="is-total" /> {say("evaluation.together")}
        </span>
      </p>
    </>
  );
}
