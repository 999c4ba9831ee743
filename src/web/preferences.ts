import type { Language } from "#kernel";
import type { Search } from "./search.ts";
import type { ThemeName } from "./tokens.ts";

/** Language and light: the address decides, then what was chosen last on this machine, then Chinese on light paper. */
const remembered = (name: string): string | null => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null; // storage is switched off: the address still carries the choice
  }
};

export function remember(name: "lang" | "theme", value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // nothing to do: see above
  }
}

export const languageOf = (search: Search): Language => search.lang ?? (remembered("lang") === "en" ? "en" : "zh");
export const themeOf = (search: Search): ThemeName => search.theme ?? (remembered("theme") === "dark" ? "dark" : "light");
