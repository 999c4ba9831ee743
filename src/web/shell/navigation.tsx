import { DatabaseOutlined, FundViewOutlined, ReadOutlined } from "@ant-design/icons";
import { Link, useLocation } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useWords, type Word } from "../words/index.ts";

type Place = {
  readonly to: "/" | "/plan" | "/indicators";
  readonly word: Word;
  readonly icon: ComponentType<{ readonly "aria-hidden"?: boolean }>;
  readonly owns: RegExp;
};

/** Only places that exist are named; a rail on the desk, a bar at the bottom of a phone. */
const places: readonly Place[] = [
  { to: "/", word: "nav.cockpit", icon: FundViewOutlined, owns: /^\/(cockpit)?$/ },
  { to: "/plan", word: "nav.plan", icon: ReadOutlined, owns: /^\/plan/ },
  { to: "/indicators", word: "nav.data", icon: DatabaseOutlined, owns: /^\/indicators/ },
];

export function Navigation() {
  const { say } = useWords();
  const { pathname } = useLocation();
  return (
    <nav className="rail" aria-label={say("nav.label")}>
      <span className="rail-name" aria-hidden="true">
        {say("product")}
      </span>
      {places.map(({ to, word, icon: Icon, owns }) => (
        <Link key={to} to={to} className="rail-place" aria-current={owns.test(pathname) ? "page" : undefined}>
          <Icon aria-hidden />
          <span>{say(word)}</span>
        </Link>
      ))}
    </nav>
  );
}
