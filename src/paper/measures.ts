/** Measures of GB/T 9704: A4, the text 156 mm × 225 mm. Twentieths of a point, as Word counts. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const page = { width: mm(210), height: mm(297), top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) } as const;

/** Fonts are named, never carried along: official desktops have them, others put their own in place. */
const latin = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman" } as const;
export const song = { ...latin, eastAsia: "仿宋" } as const;
export const hei = { ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: "黑体" } as const;
export const kai = { ...latin, eastAsia: "楷体" } as const;
/** Titles and mastheads. */
export const xiaobiaosong = { ...latin, eastAsia: "方正小标宋简体" } as const;
