import { type RefObject, useLayoutEffect, useRef } from "react";

const smallest = 0.72;
const step = 0.97;

/**
 * Makes a page's text smaller, a little at a time and within a bound, until it fits the page: names are as long as they are, and a brief has
 * two pages. Does nothing where the page has no height of its own, as on a phone.
 */
export function useFit(): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const fit = () => {
      let size = 1;
      frame.style.setProperty("--fit", "1");
      while (frame.scrollHeight > frame.clientHeight + 1 && size > smallest) {
        size *= step;
        frame.style.setProperty("--fit", size.toFixed(3));
      }
    };
    fit();
    // Fonts that arrive later, and paper instead of the screen, change what fits.
    void document.fonts?.ready.then(fit);
    addEventListener("beforeprint", fit);
    return () => removeEventListener("beforeprint", fit);
  });
  return place;
}
