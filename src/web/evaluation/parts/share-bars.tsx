import "../../words/evaluation.ts";
import { percentText } from "../../format.ts";
import { useWords } from "../../words/index.ts";

export type ShareBar = {
  readonly id: string;
  readonly name: string;
  readonly title?: string | undefined;
  readonly first: number | null;
  readonly total: number | null;
};

/** Shares as per cent: a bare 0.33 beside a bar says nothing to whoever has not read the method. */
const shareText = (share: number | null): string => (share === null ? "—" : percentText(Math.max(0, share), 0));
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
              {shareText(first)} / {shareText(total)}
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
