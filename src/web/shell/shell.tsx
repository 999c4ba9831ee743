import { Outlet } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { useEffect } from "react";
import { antdThemeOf } from "../antd-theme.ts";
import { Drawers } from "../indicator/drawers.tsx";
import { languageOf, remember, themeOf } from "../preferences.ts";
import { applyColours } from "../tokens.ts";
import { changeLanguage, useWords } from "../words/index.ts";
import { Navigation } from "./navigation.tsx";
import { useAddress } from "./use-address.ts";

/** What stands around every page: controls' theme and language, the skip link, the navigation, the drawers an address may open. */
export function Shell() {
  const { search } = useAddress();
  const { say } = useWords();
  const [language, theme] = [languageOf(search), themeOf(search)];
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
      <div className="shell">
        <Navigation />
        <Outlet />
      </div>
      <Drawers />
    </ConfigProvider>
  );
}
