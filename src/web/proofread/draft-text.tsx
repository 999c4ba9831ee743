import { useEffect, useMemo, useRef } from "react";
import { StatusShape } from "../parts/status-mark.tsx";
import { looks, type Mark, piecesOf, type Result } from "./marks.ts";

type Props = {
  readonly result: Result;
  readonly only: Mark | null;
  readonly chosen: number | null;
  readonly choose: (index: number) => void;
  readonly markText: (mark: Mark) => string;
};

/** The draft as it was put in, each number a button that shows what is said of it. */
export function DraftText({ result, only, chosen, choose, markText }: Props) {
  const pieces = useMemo(() => piecesOf(result), [result]);
  const current = useRef<HTMLButtonElement>(null);
  // A new choice comes into view within the draft, never moving the page under the reader.
  useEffect(() => {
    const frame = current.current?.closest(".draft-text");
    if (chosen === null || !current.current || !frame) return;
    const [own, outer] = [current.current.getBoundingClientRect(), frame.getBoundingClientRect()];
    if (own.top < outer.top || own.bottom > outer.bottom) frame.scrollTop += own.top - outer.top - outer.height / 3;
  }, [chosen]);
  return (
    <div className="draft-text">
      {pieces.map(({ at, text, index }) => {
        const finding = index === null ? undefined : result.findings[index];
        if (index === null || !finding) return <span key={at}>{text}</span>;
        const { mark } = finding;
        return (
          <button
            key={at}
            ref={index === chosen ? current : null}
            type="button"
            className={`draft-number is-${mark} tone-${looks[mark].tone} ${only !== null && only !== mark ? "is-dim" : ""}`}
            aria-pressed={index === chosen}
            aria-label={`${text}：${markText(mark)}`}
            onClick={() => choose(index)}
          >
            <StatusShape {...looks[mark]} />
            {text}
          </button>
        );
      })}
    </div>
  );
}
