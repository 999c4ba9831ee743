import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { IndexCell } from "#contract";
import { useWords } from "../words/index.ts";

/** A collected figure's digits as the way to the matter in which it was handed in and accepted. */
export function CollectedLink({ from, text }: { readonly from: NonNullable<IndexCell["collected"]>; readonly text: string }) {
  const { say, read } = useWords();
  const { matter, number, on, keeper } = from;
  return (
    <Link to="/work/m/$id" params={{ id: matter }} className="link" title={say("collect.from", { number, on, keeper: read(keeper) })}>
      {text}
    </Link>
  );
}

/** The same under a figure: which matter, accepted when, kept by whom. */
export function CollectedUnder({ from: { number, on, keeper } }: { readonly from: NonNullable<IndexCell["collected"]> }) {
  const { say, read } = useWords();
  return <span className="under">{say("collect.from", { number, on, keeper: read(keeper) })}</span>;
}
