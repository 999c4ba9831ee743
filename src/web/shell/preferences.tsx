import { MoonOutlined, SunOutlined } from "@ant-design/icons";
import { languageOf, themeOf } from "../preferences.ts";
import { useWords } from "../words/index.ts";
import { useAddress } from "./use-address.ts";

/** Language and light, each as one button that says what it will do. */
export function Preferences() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const [language, theme] = [languageOf(search), themeOf(search)];
  const otherTheme = theme === "dark" ? "light" : "dark";
  return (
    <div className="preferences">
      <button
        type="button"
        className="quiet"
        lang={language === "zh" ? "en" : "zh-CN"}
        aria-label={say("language.change")}
        onClick={() => change({ lang: language === "zh" ? "en" : "zh" }, true)}
      >
        {say("language.other")}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={say(theme === "dark" ? "theme.toLight" : "theme.toDark")}
        onClick={() => change({ theme: otherTheme }, true)}
      >
        {theme === "dark" ? <SunOutlined aria-hidden /> : <MoonOutlined aria-hidden />}
        <span className="quiet-word">{say(theme === "dark" ? "theme.toLight" : "theme.toDark")}</span>
      </button>
    </div>
  );
}
