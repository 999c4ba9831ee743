/** Full-width digits, signs and brackets that stand inside numbers, as their plain forms: every character keeps its place. */
export function normal(text: string): string {
  return text.replaceAll(/[０-９．％＋－\u00a0\u3000]/g, (c) => {
    if (c === "\u00a0" || c === "\u3000") return " ";
    return String.fromCharCode(c.charCodeAt(0) - 0xfee0);
  });
}

/** Whether a character belongs to Chinese writing. */
export const isHan = (c: string | undefined): boolean => c !== undefined && /\p{Script=Han}/u.test(c);
