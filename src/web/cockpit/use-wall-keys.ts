import { useEffect } from "react";
import type { Cockpit } from "#contract";
import { type Change, useAddress } from "../shell/use-address.ts";
import { groupShown } from "./running-targets.tsx";

/** What ← and → go through: groups of targets while the plan runs, targets that await their figure once it has fallen due. */
function neighbour(cockpit: Cockpit, group: string | undefined, step: 1 | -1): Change | undefined {
  if (cockpit.mode === "running") {
    const ids = cockpit.groups.map(({ id }) => id);
    const next = cockpit.groups[(ids.indexOf(groupShown(cockpit, group)) + step + ids.length) % ids.length];
    const first = cockpit.targets.find((row) => row.group === next?.id && row.actual.kind === "figure");
    return next && { group: next.id, focus: next.attention ?? first?.id };
  }
  const awaiting = new Set(cockpit.lists?.awaiting);
  const rows = cockpit.targets.filter((row) => awaiting.has(row.id) && row.actual.kind === "figure");
  const at = rows.findIndex((row) => row.id === cockpit.focus?.target);
  const next = rows[(at + step + rows.length) % (rows.length || 1)];
  return next && { focus: next.id };
}

/** On the wall the arrow keys of whoever presents change what is shown. */
export function useWallKeys(cockpit: Cockpit | undefined, active: boolean): void {
  const { search, change } = useAddress();
  useEffect(() => {
    if (!active || !cockpit) return;
    const listen = ({ key, target }: KeyboardEvent) => {
      if ((key !== "ArrowLeft" && key !== "ArrowRight") || (target instanceof HTMLElement && target.closest("dialog, .ant-drawer"))) return;
      const next = neighbour(cockpit, search.group, key === "ArrowRight" ? 1 : -1);
      if (next) change(next, true);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [active, cockpit, search.group, change]);
}
