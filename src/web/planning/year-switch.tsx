import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import { useWords } from "../words/index.ts";

type Props = { readonly kind: "annual-plan" | "key-task-list"; readonly year: string; readonly years: readonly string[] };

/** The years around the one shown, and those there is a document for. */
export function YearSwitch({ kind, year, years }: Props) {
  const { say } = useWords();
  const near = [-1, 0, 1].map((step) => String(Number(year) + step));
  const all = [...new Set([...near, ...years])].sort();
  return (
    <nav className="planning-years" aria-label={say("planning.years")}>
      {all.map((one) => (
        <Link
          key={one}
          to={kind === "annual-plan" ? "/plan/annual/$year" : "/plan/list/$year"}
          params={{ year: one }}
          className={one === year ? "is-current" : ""}
          {...(one === year ? { "aria-current": "page" as const } : {})}
        >
          {one}
        </Link>
      ))}
    </nav>
  );
}
