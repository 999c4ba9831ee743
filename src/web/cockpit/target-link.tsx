import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { readonly id: string; readonly className?: string; readonly children: ReactNode };

/** To a target's own page; the numbers beside it lead to its indicator. */
export const TargetLink = ({ id, className, children }: Props) => (
  <Link to="/targets/$id" params={{ id }} className={className ?? "plain"}>
    {children}
  </Link>
);
