import {
  AppstoreOutlined,
  CarryOutOutlined,
  DatabaseOutlined,
  FundViewOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  ReadOutlined,
  SafetyCertificateOutlined,
  SolutionOutlined,
} from "@ant-design/icons";
import { Link, useLocation } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { useWords } from "../words/index.ts";
import { type PlaceId, placeOf, placesFor } from "./places.ts";
import { useSession } from "./session.tsx";
import { usePreference } from "./use-preference.ts";

type Icon = ComponentType<{ readonly "aria-hidden"?: boolean }>;
const icons: Readonly<Record<PlaceId, Icon>> = {
  work: SolutionOutlined,
  admin: SafetyCertificateOutlined,
  plan: ReadOutlined,
  supervision: CarryOutOutlined,
  cockpit: FundViewOutlined,
  business: AppstoreOutlined,
  data: DatabaseOutlined,
};

const isYesNo = (value: unknown): value is boolean => typeof value === "boolean";

/** Whether the rail shows icons with small words: as chosen; in the cockpit it does unless chosen otherwise there. */
export function useFolded(): readonly [boolean, (folded: boolean) => void] {
  const { pathname } = useLocation();
  const inCockpit = pathname === "/cockpit";
  return usePreference(inCockpit ? "rail.folded.cockpit" : "rail.folded", inCockpit, isYesNo);
}

/** The six words; a rail on the desk, a bar at the bottom of a phone. */
export function Navigation() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const [folded, fold] = useFolded();
  const here = placeOf(pathname)?.id;
  const places = placesFor(useSession()?.views ?? []);
  const FoldIcon = folded ? MenuUnfoldOutlined : MenuFoldOutlined;
  return (
    <nav className="rail" aria-label={say("nav.label")}>
      <Link to={places[0]?.id === "admin" ? places[0].to : "/cockpit"} className="rail-name">
        <b>{say("product")}</b>
        <span>{say("product.say")}</span>
      </Link>
      {places.map(({ id, to, word }) => {
        const PlaceIcon = icons[id];
        return (
          <Link key={id} to={to} className="rail-place" aria-current={id === here ? "page" : undefined}>
            <PlaceIcon aria-hidden />
            <span>{say(word)}</span>
          </Link>
        );
      })}
      <button type="button" className="quiet rail-fold" onClick={() => fold(!folded)} aria-pressed={folded}>
        <FoldIcon aria-hidden />
        <span>{say(folded ? "nav.unfold" : "nav.fold")}</span>
      </button>
    </nav>
  );
}
