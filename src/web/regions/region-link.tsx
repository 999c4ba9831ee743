import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type Props = { readonly code: string; readonly className?: string; readonly children: ReactNode };

/** To a region's profile. */
export const RegionLink = ({ code, className, children }: Props) => (
  <Link to="/regions/$code" params={{ code }} className={className ?? "plain"}>
    {children}
  </Link>
);
