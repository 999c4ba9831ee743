import "../words/alerts.ts";
import { Link } from "@tanstack/react-router";
import type { Cockpit } from "#contract";
import { useSession } from "../shell/session.tsx";
import { useWords } from "../words/index.ts";

/** The whole province, its cities by what is chosen here, or its departments by what they have in hand; where no figures by city are published the way stands closed and says why. */
export function ScopeSwitch({ cockpit }: { readonly cockpit: Cockpit | undefined }) {
  const { say, read } = useWords();
  const cities = cockpit?.focus?.cities;
  const seesSupervision = useSession()?.views.includes("supervise") === true;
  return (
    <nav className="scopes" aria-label={say("scope.label")}>
      <Link to="/cockpit" search={(now) => now} className="scope" aria-current="page" title={cockpit && read(cockpit.region.label)}>
        {say("wholeProvince")}
      </Link>
      {cities ? (
        <Link
          to="/cities"
          search={{ indicator: cities.indicator, period: cities.period }}
          className="scope"
          title={say("scope.cities.say", { name: read(cities.label) })}
        >
          {say("scope.cities")}
        </Link>
      ) : (
        <span className="scope is-closed" title={cockpit && say("cities.none")}>
          {say("scope.cities")}
          {cockpit && <span className="only-read">{say("cities.none")}</span>}
        </span>
      )}
      {seesSupervision && (
        <Link to="/supervision/board" className="scope is-by-unit" title={say("scope.units.say")}>
          {say("scope.units")}
        </Link>
      )}
    </nav>
  );
}
