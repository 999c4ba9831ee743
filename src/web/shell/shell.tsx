import { Outlet, useLocation } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { lazy, Suspense, useEffect } from "react";
import { antdThemeOf } from "../antd-theme.ts";
import { Drawers } from "../indicator/drawers.tsx";
import { languageOf, remember, themeOf } from "../preferences.ts";
import { SearchDoor } from "../search/search-door.tsx";
import { applyColours } from "../tokens.ts";
import { changeLanguage, useWords } from "../words/index.ts";
import { Navigation, useFolded } from "./navigation.tsx";
import { KeepWithSession } from "./session.tsx";
import { useAddress } from "./use-address.ts";

const HelpDrawer = lazy(() => import("./help-drawer.tsx"));

/** What stands around every page: controls' theme and language, the skip link, the navigation, search, the drawers an address may open. */
export function Shell() {
  const { search } = useAddress();
  const { say } = useWords();
  const { pathname } = useLocation();
  const [folded] = useFolded();
  const wall = pathname === "/cockpit" && search.wall === "1";
  const [language, theme] = [languageOf(search), wall ? "dark" : themeOf(search)];
  useEffect(() => {
    applyColours(theme, document.documentElement);
    if (search.theme) remember("theme", search.theme);
  }, [theme, search.theme]);
  useEffect(() => {
    changeLanguage(language);
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    if (search.lang) remember("lang", search.lang);
  }, [language, search.lang]);
  return (
    <ConfigProvider theme={antdThemeOf(theme)} locale={language === "zh" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
      <a className="skip" href="#content">
        {say("skip")}
      </a>
      <KeepWithSession />
      <SearchDoor>
        <div className={`shell ${wall ? "is-wall" : folded ? "is-folded" : ""}`}>
          {!wall && <Navigation />}
          <Outlet />
        </div>
      </SearchDoor>
      <Drawers />
      <Suspense>{search.open === "help" && <HelpDrawer />}</Suspense>
    </ConfigProvider>
  );
}
