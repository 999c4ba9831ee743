import { lazy, Suspense } from "react";
import { useAddress } from "../shell/use-address.ts";

const PassportDrawer = lazy(async () => ({ default: (await import("./passport-drawer.tsx")).PassportDrawer }));

export type PassportOf = { readonly id: string; readonly region: string; readonly period: string };

/** `passport:ID:REGION:PERIOD`, so that an opened provenance can be cited as an address. */
export const openPassport = ({ id, region, period }: PassportOf): string => `passport:${id}:${region}:${period}`;
export function readPassport(open: string | undefined): PassportOf | null {
  const [kind, id, region, period] = (open ?? "").split(":");
  return kind === "passport" && id && region && period ? { id, region, period } : null;
}

/** The drawers that may open over any page. */
export function Drawers() {
  const { search, change } = useAddress();
  const passport = readPassport(search.open);
  if (!passport) return null;
  return (
    <Suspense fallback={null}>
      <PassportDrawer
        of={passport}
        close={() => change({ open: undefined }, true)}
        follow={(next) => change({ open: openPassport(next) })}
      />
    </Suspense>
  );
}
