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
 * @refuses ledger/notText: control bytes that no text has, or bytes that fit neither encoding
 */
export function textOf(bytes: Uint8Array, file: string): Result<string> {
  if (!hasControlBytes(bytes)) {
    for (const encoding of ["utf-8", "gb18030"]) {
      try {
        return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
      } catch {
        // not in this encoding; the next one, or the refusal below
      }
    }
  }
  return refuse(fileRefusals.notText({ file }));
}

const hasControlBytes = (bytes: Uint8Array): boolean => bytes.some((b) => b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d);
