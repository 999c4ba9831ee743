import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";

/** A file of a bundle: its name, without folders, and its bytes. */
export type Entry = { readonly name: string; readonly bytes: Uint8Array };

const block = 512;
const longestName = 100;
/** Most bytes of a bundle that is read: figures of a nation take a few megabytes. */
export const bundleLimit = 64_000_000;
/** More files than any bundle has; whoever sends more wants only to be waited for. */
const mostFiles = 64;
const encoder = new TextEncoder();
const padded = (size: number): number => Math.ceil(size / block) * block;

/** Digits of a header field, closed by a zero byte. */
const octal = (value: number, width: number): Uint8Array => encoder.encode(`${value.toString(8).padStart(width - 1, "0")}\0`);

function headerOf({ name, bytes }: Entry): Uint8Array {
  const header = new Uint8Array(block);
  const put = (at: number, text: string | Uint8Array): void => header.set(typeof text === "string" ? encoder.encode(text) : text, at);
  put(0, name);
  put(100, octal(0o644, 8));
  put(108, octal(0, 8));
  put(116, octal(0, 8));
  put(124, octal(bytes.length, 12));
  put(136, octal(0, 12));
  put(148, "        ");
  put(156, "0");
  put(257, "ustar\u000000");
  put(
    148,
    encoder.encode(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
    ),
  );
  return header;
}

/** An archive in the ustar layout, every byte of which follows from the names and contents alone: no owner, no time, no order but the one given. */
export function tarOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const size = entries.reduce((sum, { bytes }) => sum + block + padded(bytes.length), 2 * block);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const entry of entries) {
    whole.set(headerOf(entry), at);
    whole.set(entry.bytes, at + block);
    at += block + padded(entry.bytes.length);
  }
  return whole;
}

/**
 * The files of an archive that `tarOf` wrote; anything else in it is a fault, so that nothing hides beside what is verified.
 * @refuses release/notABundle
 */
export function readTar(whole: Uint8Array): Result<readonly Entry[]> {
  const fault = (why: string) => refuse(refusals.notABundle({ why }));
  if (whole.length > bundleLimit) return fault("size");
  const entries: Entry[] = [];
  let at = 0;
  while (at + block <= whole.length && whole[at] !== 0) {
    if (entries.length === mostFiles) return fault("files");
    const header = whole.subarray(at, at + block);
    const name = textAt(header, 0, longestName);
    const size = Number.parseInt(textAt(header, 124, 12), 8);
    if (!/^[\w.-]+$/.test(name) || entries.some((entry) => entry.name === name)) return fault(`name ${name}`);
    if (!Number.isSafeInteger(size) || at + block + size > whole.length) return fault(`size of ${name}`);
    const entry = { name, bytes: whole.slice(at + block, at + block + size) };
    entries.push(entry);
    at += block + padded(size);
  }
  if (entries.length === 0) return fault("empty");
  const again = tarOf(entries);
  return again.length === whole.length && again.every((byte, i) => byte === whole[i]) ? ok(entries) : fault("layout");
}

function textAt(header: Uint8Array, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}
