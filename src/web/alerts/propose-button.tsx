import "../words/alerts.ts";
import { useSession } from "../shell/session.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";

/** `propose:ABOUT`, so that an opened proposal can be cited as an address. */
const prefix = "propose:";
export const openProposal = (about: string): string => `${prefix}${about}`;
export const readProposal = (open: string | undefined): string | null => (open?.startsWith(prefix) ? open.slice(prefix.length) : null);

/** Roles that open a matter of supervision are those that see alerts and take part in work. */
export function useMayPropose(): boolean {
  const session = useSession();
  return session?.views.includes("alerts") === true && session.views.includes("work");
}

type Props = { readonly about: string; readonly first?: boolean; readonly className?: string };

/** 批示／交办: opens the facts about a number with a short form; shown to those who may. */
export function ProposeButton({ about, first = false, className }: Props) {
  const { say } = useWords();
  const { change } = useAddress();
  if (!useMayPropose()) return null;
  return (
    <button type="button" className={className ?? (first ? "act is-first" : "act")} onClick={() => change({ open: openProposal(about) })}>
      {say("propose.open")}
    </button>
  );
}
