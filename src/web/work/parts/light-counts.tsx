import "../../words/work.ts";
import { Link } from "@tanstack/react-router";
import type { Search } from "../../search.ts";
import "../../styles/work-parts.css";
import { useWords } from "../../words/index.ts";
import { type LightColour, LightShape } from "./light-mark.tsx";

const order: readonly LightColour[] = ["red", "yellow", "green", "grey", "blue"];

type Props = {
  readonly counts: Readonly<Partial<Record<LightColour, number>>>;
  /** Where a count leads: a list's address and its other filters. Absent: the counts are only read. */
  readonly to?: { readonly path: string; readonly search?: Search };
};

/** How many matters shine in which light: ■2 ▲3 ●9 ○1, each a way to its list. */
export function LightCounts({ counts, to }: Props) {
  const { say } = useWords();
  const shown = order.filter((colour) => counts[colour] !== undefined && (colour !== "blue" || counts[colour] > 0));
  return (
    <ul className="light-counts" aria-label={say("work.lights")}>
      {shown.map((colour) => {
        const count = counts[colour] ?? 0;
        const text = (
          <>
            <LightShape colour={colour} />
            <span aria-hidden="true">{count}</span>
            <span className="only-read">{say("work.lights.count", { light: say(`work.light.${colour}`), count })}</span>
          </>
        );
        return (
          <li key={colour} className={`light-count is-${colour}${count === 0 ? " is-zero" : ""}`}>
            {to && count > 0 ? (
              <Link
                to={to.path}
                search={{ ...to.search, light: colour }}
                title={say("work.lights.count", { light: say(`work.light.${colour}`), count })}
              >
                {text}
              </Link>
            ) : (
              <span>{text}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
