import { theme as antdTheme, type ThemeConfig } from "antd";
import { colours, fontFamily, type ThemeName } from "./tokens.ts";

/** antd only gives controls; they wear the page's own colours and keep still. */
export function antdThemeOf(name: ThemeName): ThemeConfig {
  const c = colours[name];
  return {
    algorithm: name === "dark" ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    cssVar: { key: `zx-${name}` },
    token: {
      colorPrimary: c.brand,
      colorLink: c.brand,
      colorText: c.ink,
      colorTextSecondary: c.ink2,
      colorTextTertiary: c.ink3,
      colorTextPlaceholder: c.ink3,
      colorBgContainer: c.card,
      colorBgElevated: c.card,
      colorBgLayout: c.ground,
      colorBorder: c.border,
      colorBorderSecondary: c.line,
      colorError: c.bad,
      colorWarning: c.warn,
      colorSuccess: c.good,
      fontFamily,
      fontSize: 13,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: 30,
      motion: false,
      wireframe: false,
    },
    components: {
      Segmented: { trackBg: c.ground, itemSelectedBg: c.card, itemSelectedColor: c.ink, itemColor: c.ink2, trackPadding: 2 },
      Drawer: { paddingLG: 20 },
      Button: { defaultShadow: "none", primaryShadow: "none", primaryColor: c.onBrand },
    },
  };
}
