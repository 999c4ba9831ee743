import type { MouseEvent, ReactNode } from "react";
import { useWords } from "../words/index.ts";
import { useGoTo } from "./go-to.ts";
import type { FoundHit } from "./use-search.ts";

/** A title with what answered the question lit up. */
function Lit({ text, ranges }: { readonly text: string; readonly ranges: readonly (readonly [number, number])[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push(<mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}

type Props = {
  readonly hit: FoundHit;
  readonly id?: string;
  readonly chosen?: boolean;
  readonly role?: "option";
  /** Done beside going there. */
  readonly onGo?: () => void;
};

/** One thing found: its name, what it is, and where it leads. */
export function HitLink({ hit, id, chosen, role, onGo }: Props) {
  const { read, say, language } = useWords();
  const go = useGoTo();
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onGo?.();
    go(hit.path);
  };
  return (
    <a
      href={hit.path}
      className={chosen ? "hit is-chosen" : "hit"}
      {...(id ? { id } : {})}
      {...(role ? { role, "aria-selected": chosen === true, tabIndex: -1 } : {})}
      onClick={follow}
    >
      <span className="hit-title">
        <Lit text={read(hit.title)} ranges={hit.marks[language]} />
      </span>
      {hit.note && <span className="hit-note">{read(hit.note)}</span>}
      {hit.way !== "words" && <span className="hit-way">{say(`search.way.${hit.way}`)}</span>}
    </a>
  );
}
