import type { Day } from "#kernel";

/** No letter that is taken for a digit or for another letter. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const letters = 8;

/** A receipt's number: the day, then eight letters from the random end of an id, `20261122-7K4M-9QXD`. */
export function numberFrom(id: string, on: Day): string {
  let rest = BigInt(`0x${id.replaceAll("-", "").slice(-10)}`);
  let text = "";
  for (let at = 0; at < letters; at++) {
    text = (alphabet[Number(rest & 31n)] ?? "0") + text;
    rest >>= 5n;
  }
  return `${on.replaceAll("-", "")}-${text.slice(0, 4)}-${text.slice(4)}`;
}

const shape = /^\d{8}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/** As it was given out: in capitals, with the letters people mistype put right; undefined where it can be no number of ours. */
export function readNumber(typed: string): string | undefined {
  const text = typed.trim().toUpperCase().replaceAll("O", "0").replace(/[IL]/g, "1");
  return shape.test(text) ? text : undefined;
}
