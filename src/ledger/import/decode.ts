import { isAscii, isUtf8 } from "node:buffer";
import { ok, type Result, refuse } from "#kernel";
import { fileRefusals } from "./refusals.ts";

/** A file to import: its bytes, or a stream of them whose size may be known beforehand. */
export type ImportFile = {
  readonly name: string;
  readonly size?: number;
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
};

const limitMb = 100;
export const mostBytes = limitMb * 1024 * 1024;

/**
 * The bytes of a file, never more than the limit: a declared size is believed at once, a stream is left where it passes it.
 * @refuses ledger/fileTooLarge
 */
export async function bytesOf({ name, size, content }: ImportFile): Promise<Result<Uint8Array>> {
  const tooLarge = refuse(fileRefusals.fileTooLarge({ file: name, limitMb }));
  if ((size ?? 0) > mostBytes) return tooLarge;
  if (content instanceof Uint8Array) return content.length > mostBytes ? tooLarge : ok(content);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > mostBytes) return tooLarge;
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

/**
 * The text of a file in UTF-8 (with or without a mark) or, where the bytes are not UTF-8, in GB18030, which contains GBK and GB 2312.
 * @refuses ledger/notText: control bytes that no text has, or bytes that fit neither encoding; ledger/mixedEncodings; ledger/damagedText
 */
export function textOf(bytes: Uint8Array, file: string): Result<string> {
  if (hasControlBytes(bytes)) return refuse(fileRefusals.notText({ file }));
  if (isUtf8(bytes)) return undamaged(new TextDecoder().decode(bytes), file);
  const mixed = mixedLines(bytes);
  if (mixed) return refuse(fileRefusals.mixedEncodings({ file, ...mixed }));
  try {
    return undamaged(new TextDecoder("gb18030", { fatal: true }).decode(bytes), file);
  } catch {
    return refuse(fileRefusals.notText({ file }));
  }
}

const hasControlBytes = (bytes: Uint8Array): boolean => bytes.some((b) => b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d);

/** Left behind where text was decoded in the wrong encoding once: the replacement character, and control characters nobody types. */
function undamaged(text: string, file: string): Result<string> {
  const at = text.search(/[\u0080-\u009f\ufffd]/);
  if (at < 0) return ok(text);
  const before = text.slice(0, at);
  const codePoint = `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0")}`;
  const column = [...before.slice(before.lastIndexOf("\n") + 1)].length + 1;
  return refuse(fileRefusals.damagedText({ file, line: before.split("\n").length, column, codePoint }));
}

/**
 * The first line in UTF-8 and the first that is not, where a file has both. A line counts as UTF-8 only with a Chinese character in it:
 * two bytes of GBK may happen to be a letter of UTF-8, but hardly ever is a whole line Chinese by chance.
 */
function mixedLines(bytes: Uint8Array): { readonly line: number; readonly utf8Line: number } | undefined {
  let [line, utf8Line, number] = [0, 0, 0];
  for (let start = 0; start < bytes.length && (line === 0 || utf8Line === 0); ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const part = bytes.subarray(start, end);
    number += 1;
    if (!isUtf8(part)) line ||= number;
    else if (utf8Line === 0 && !isAscii(part) && /\p{Script=Han}/u.test(new TextDecoder().decode(part))) utf8Line = number;
    start = end + 1;
  }
  return line > 0 && utf8Line > 0 ? { line, utf8Line } : undefined;
}
