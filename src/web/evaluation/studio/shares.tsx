import { createContext, memo, useContext } from "react";
import { percentText } from "../../format.ts";

/** Share of the whole by node, from the newest result: the small cells that show it are drawn anew without the lines they stand in. */
export const Shares = createContext<Readonly<Record<string, number>>>({});

export const ShareOf = memo(function ShareOf({ node }: { readonly node: string }) {
  const share = useContext(Shares)[node];
  return <>{share === undefined ? "—" : percentText(share, 1)}</>;
});
