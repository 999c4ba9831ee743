/**
 * The colours of the pages, once: style sheets read them as custom properties, antd as theme tokens, charts as values.
 * Colour speaks only of status; everything else is ink on paper and one blue. `tokens.test.ts` computes every contrast.
 */
export type ThemeName = "light" | "dark";

export type Colours = {
  readonly ground: string;
  readonly card: string;
  readonly line: string;
  /** Borders of inputs: 3:1 against the card. */
  readonly border: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  /** Acts and links. */
  readonly brand: string;
  readonly onBrand: string;
  /** Marks in charts. */
  readonly data: string;
  readonly chosen: string;
  readonly bad: string;
  readonly warn: string;
  readonly good: string;
  readonly band1: string;
  readonly band2: string;
  readonly band3: string;
  readonly fan: string;
  /** Marks of missing or waiting figures: seen, never alarming. */
  readonly hollow: string;
  /** Steps of a map, from little to much. */
  readonly map1: string;
  readonly map2: string;
  readonly map3: string;
  readonly map4: string;
  readonly map5: string;
  /** Lines that are told apart by name, each with its name at its end; never more than six. */
  readonly line1: string;
  readonly line2: string;
  readonly line3: string;
  readonly line4: string;
  readonly line5: string;
  readonly line6: string;
};

export const colours: Readonly<Record<ThemeName, Colours>> = {
  light: {
    ground: "#F5F6F8",
    card: "#FFFFFF",
    line: "#E5E8EC",
    border: "#8A94A3",
    ink: "#1B2430",
    ink2: "#4E5A6B",
    ink3: "#626E80",
    brand: "#1F4E79",
    onBrand: "#FFFFFF",
    data: "#2F6FAE",
    chosen: "#EEF3F8",
    bad: "#B42318",
    warn: "#A35200",
    good: "#1E7A4C",
    band1: "#E3E7EC",
    band2: "#EDF0F3",
    band3: "#F5F7F9",
    fan: "#D3E0EE",
    hollow: "#626E80",
    map1: "#EEF3F8",
    map2: "#CFDFEE",
    map3: "#A3C0DD",
    map4: "#6B98C4",
    map5: "#2F6FAE",
    line1: "#2F6FAE",
    line2: "#A35200",
    line3: "#1E7A4C",
    line4: "#6A4C93",
    line5: "#866900",
    line6: "#A23B72",
  },
  dark: {
    ground: "#0E1620",
    card: "#152130",
    line: "#26364A",
    border: "#8794A5",
    ink: "#EAF0F6",
    ink2: "#B7C3D1",
    ink3: "#8F9CAD",
    brand: "#6FA8DC",
    onBrand: "#0E1620",
    data: "#6FA8DC",
    chosen: "#1C2C3F",
    bad: "#FF8A7A",
    warn: "#F2B05E",
    good: "#6CCB98",
    band1: "#22313F",
    band2: "#1D2A38",
    band3: "#192532",
    fan: "#24405C",
    hollow: "#8F9CAD",
    map1: "#1B2B3C",
    map2: "#23415E",
    map3: "#2E5C86",
    map4: "#4280B5",
    map5: "#6FA8DC",
    line1: "#6FA8DC",
    line2: "#F2B05E",
    line3: "#6CCB98",
    line4: "#B79CE0",
    line5: "#D9C25C",
    line6: "#E59AC2",
  },
};

export const fontFamily =
  '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC","HarmonyOS Sans SC",system-ui,sans-serif';

const kebab = (name: string): string => name.replace(/([A-Z]|\d+)/g, (c) => `-${c.toLowerCase()}`);

/** Writes the colours as custom properties (`--ink-2`, `--band-1`) onto the page. */
export function applyColours(theme: ThemeName, root: HTMLElement): void {
  root.dataset.theme = theme;
  root.style.colorScheme = theme;
  for (const [name, value] of Object.entries(colours[theme])) root.style.setProperty(`--${kebab(name)}`, value);
}
