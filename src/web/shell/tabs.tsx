import { Link, useLocation } from "@tanstack/react-router";
import { useWords } from "../words/index.ts";
import { allowedOf, placeOf } from "./places.ts";
import { useSession } from "./session.tsx";

/** The place says which tab owns an address; the router would also mark a tab whose address only begins the same. */
const exactly = { exact: true, includeSearch: false } as const;

/** The second level of the navigation, in the page. */
export function Tabs() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const views = useSession()?.views ?? [];
  const known = placeOf(pathname);
  const place = known && allowedOf(known, views);
  if (!place || place.tabs.length < 2) return null;
  return (
    <nav className="tabs" aria-label={say("nav.within", { place: say(place.word) })}>
      {place.tabs.map(({ to, word, owns }) => (
        <Link key={to} to={to} activeOptions={exactly} className="tab" aria-current={owns.test(pathname) ? "page" : undefined}>
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
