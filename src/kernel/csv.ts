const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;

/** A text that a spreadsheet would run as a formula (a leading =, +, - or @, narrow or wide, and it is no number) gets a mark that makes it text. */
export const defused = (text: string): string => (/^[=+\-@\t\r＝＋－＠]/.test(text) && !number.test(text) ? `'${text}` : text);

/** A cell of a CSV file that people open: defused, and quoted only where RFC 4180 asks for it. */
export function csvCell(text: string): string {
  const safe = defused(text);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
