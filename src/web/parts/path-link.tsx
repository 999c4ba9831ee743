import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { parseSearch, readSearch } from "../search.ts";

type Props = { readonly path: string; readonly className?: string; readonly title?: string; readonly children: ReactNode };

/** A link to an address of the application that came with an answer as text. */
export function PathLink({ path, className, title, children }: Props) {
  const [to = "/", query = ""] = path.split("?");
  return (
    <Link to={to} search={readSearch(parseSearch(query))} className={className} title={title}>
      {children}
    </Link>
  );
}
