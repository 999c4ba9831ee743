import { useEffect } from "react";
import { applyColours, type ThemeName } from "../tokens.ts";

/** Paper is white: while a page is printed it has the colours of the light, whatever the screen shows. */
export function useLightOnPaper(theme: ThemeName): void {
  useEffect(() => {
    const light = () => applyColours("light", document.documentElement);
    const back = () => applyColours(theme, document.documentElement);
    addEventListener("beforeprint", light);
    addEventListener("afterprint", back);
    return () => {
      removeEventListener("beforeprint", light);
      removeEventListener("afterprint", back);
    };
  }, [theme]);
}
