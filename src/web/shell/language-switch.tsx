import { languageOf } from "../preferences.ts";
import { useWords } from "../words/index.ts";
import { useAddress } from "./use-address.ts";

/** The language as one button that says, in the other language, what it will do. */
export function LanguageSwitch() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const other = languageOf(search) === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className="quiet"
      lang={other === "en" ? "en" : "zh-CN"}
      aria-label={say("language.change")}
      onClick={() => change({ lang: other }, true)}
    >
      {say("language.other")}
    </button>
  );
}
