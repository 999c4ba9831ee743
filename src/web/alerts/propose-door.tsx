import { lazy, Suspense } from "react";
import { useAddress } from "../shell/use-address.ts";
import { readProposal } from "./propose-button.tsx";

const Drawer = lazy(() => import("./propose-drawer.tsx"));

/** Loads the drawer with the first proposal that is opened; a page without one carries none of it. */
export function ProposeDoor() {
  const { search } = useAddress();
  if (readProposal(search.open) === null) return null;
  return (
    <Suspense fallback={null}>
      <Drawer />
    </Suspense>
  );
}
