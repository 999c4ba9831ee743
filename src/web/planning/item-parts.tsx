import "../words/planning.ts";
import { Link } from "@tanstack/react-router";
import type { DocumentAnswer, PlanItem } from "#contract";
import { useWords } from "../words/index.ts";

export const ClauseLinks = ({ clauses }: { readonly clauses: readonly string[] }) => (
  <span className="planning-clauses">
    {clauses.map((id) => (
      <Link key={id} to="/plan/c/$id" params={{ id }}>
        §{id}
      </Link>
    ))}
  </span>
);

/** The lead unit with how many support it; one that was read from the subject says that it is to be confirmed. */
export function LeadName({ item, units }: { readonly item: PlanItem } & Pick<DocumentAnswer, "units">) {
  const { say, read } = useWords();
  const named = (id: string): string => {
    const unit = units.find((one) => one.id === id);
    return unit ? read(unit.short) : id;
  };
  return (
    <>
      {item.lead === "" ? <span className="faint">—</span> : named(item.lead)}
      {item.leadFrom === "assumed" && item.lead !== "" && <span className="unsettled">{say("planning.leadFrom.assumed")}</span>}
      {item.support.length > 0 && <span className="under">{item.support.map(named).join(" · ")}</span>}
    </>
  );
}
