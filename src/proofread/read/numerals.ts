const digitOf: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** A run of Chinese numerals, with a decimal part after 点. */
export const chineseDigits = "[零〇一二两三四五六七八九十百千万亿]";

/** `三百二十一` → 321, `两千零五` → 2005, `一点一六` → 1.16; undefined where the signs make no number. */
export function chineseNumber(text: string): number | undefined {
  const [whole = "", fraction, more] = text.split("点");
  if (more !== undefined || whole === "") return undefined;
  const value = /^[零〇一二三四五六七八九]{2,}$/.test(whole) ? Number([...whole].map((c) => digitOf[c]).join("")) : wholeNumber(whole);
  if (value === undefined || fraction === undefined) return value;
  return Number(`${value}.${[...fraction].map((c) => digitOf[c] ?? "x").join("")}`);
}

function wholeNumber(text: string): number | undefined {
  let [total, section, digit] = [0, 0, -1];
  for (const c of text) {
    const [d, s, l] = [digitOf[c], small[c], large[c]];
    if (d !== undefined) digit = d;
    else if (s !== undefined) {
      section += (digit < 0 ? 1 : digit) * s;
      digit = -1;
    } else if (l !== undefined) {
      total = (total + section + Math.max(digit, 0)) * l;
      [section, digit] = [0, -1];
    } else return undefined;
  }
  return total + section + Math.max(digit, 0);
}
