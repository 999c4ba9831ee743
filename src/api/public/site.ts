import type { Label } from "#kernel";

/** What a government site must say of itself. Nothing here is made up: what is not set reads 待填写. */
export type Site = {
  /** 主办单位 */
  readonly sponsor?: string;
  /** 承办单位 */
  readonly operator?: string;
  /** 联系方式 */
  readonly contact?: string;
  /** 网站标识码, ten digits */
  readonly code?: string;
  /** ICP 备案号 */
  readonly icp?: string;
  /** 公安备案号 */
  readonly police?: string;
};

const names = {
  sponsor: "ZHIXING_SITE_SPONSOR",
  operator: "ZHIXING_SITE_OPERATOR",
  contact: "ZHIXING_SITE_CONTACT",
  code: "ZHIXING_SITE_CODE",
  icp: "ZHIXING_SITE_ICP",
  police: "ZHIXING_SITE_POLICE",
} as const satisfies Record<keyof Site, string>;

/** The site's own entries from the surroundings. */
export const siteFrom = (environment: Readonly<Record<string, string | undefined>>): Site =>
  Object.fromEntries(
    Object.entries(names).flatMap(([field, name]) => {
      const text = environment[name]?.trim();
      return text ? [[field, text.slice(0, 200)]] : [];
    }),
  );

const unset: Label = { zh: "待填写", en: "to be filled in" };

/** The footer's lines, each with its value or the word that it is still missing. */
export const siteLines = (site: Site): readonly { readonly label: Label; readonly value: string | Label }[] => [
  { label: { zh: "主办单位", en: "Sponsor" }, value: site.sponsor ?? unset },
  { label: { zh: "承办单位", en: "Operator" }, value: site.operator ?? unset },
  { label: { zh: "联系方式", en: "Contact" }, value: site.contact ?? unset },
  { label: { zh: "网站标识码", en: "Site code" }, value: site.code ?? unset },
  { label: { zh: "ICP 备案号", en: "ICP record" }, value: site.icp ?? unset },
  { label: { zh: "公安备案号", en: "Public security record" }, value: site.police ?? unset },
];
