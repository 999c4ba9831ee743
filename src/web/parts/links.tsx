import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { TargetRow } from "#contract";
import { useWords } from "../words/index.ts";

type IndicatorLinkProps = {
  readonly id: string;
  readonly region?: string;
  readonly period?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** To an indicator's page, at the region and period of the number that was clicked. */
export const IndicatorLink = ({ id, region, period, className, children }: IndicatorLinkProps) => (
  <Link
    to="/indicators/$id"
    params={{ id }}
    search={{ ...(region ? { region } : {}), ...(period ? { period } : {}) }}
    className={className ?? "plain"}
  >
    {children}
  </Link>
);

export const ClauseLink = ({
  id,
  className,
  children,
}: {
  readonly id: string;
  readonly className?: string;
  readonly children?: ReactNode;
}) => (
  <Link to="/plan/c/$id" params={{ id }} className={className ?? "plain"}>
    {children ?? `§${id}`}
  </Link>
);

/** Clause and owner, as they stand under a target's name; not links, for two so close together cannot be told apart by a finger. */
export function ClauseAndOwner({ row }: { readonly row: TargetRow }) {
  const { read } = useWords();
  const [first] = row.clauses;
  return (
    <span className="under">
      {first && (
        <>
          §{first.id} {read(first.title)}
          {" · "}
        </>
      )}
      {read(row.owner.short)}
    </span>
  );
}
