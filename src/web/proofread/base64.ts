/** Bytes handed over in turns: a call with a whole document's bytes as arguments is more than browsers take. */
const turn = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += turn) text += String.fromCharCode(...bytes.subarray(at, at + turn));
  return btoa(text);
}
