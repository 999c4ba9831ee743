import { inflateRawSync } from "node:zlib";
import { ok, type Result, refuse } from "#kernel";
import { refusals } from "../refusals.ts";
import { limits } from "./limits.ts";

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The directory's end may be followed by a comment of at most 65,535 bytes. */
const furthestEnd = 22 + 0xffff;

type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly local: number };

/**
 * Unpacks every part of a document once under one bound and throws it away: what a part claims to be is not believed.
 * @refuses proofread/notADocument, proofread/swollen
 */
export function checkedZip(bytes: Buffer): Result<null> {
  const entries = entriesOf(bytes);
  if (!entries?.some(({ name }) => name === "word/document.xml")) return refuse(refusals.notADocument({}));
  if (entries.length > limits.entries) return refuse(refusals.swollen({}));
  let left: number = limits.unpacked;
  for (const entry of entries) {
    const part = partOf(bytes, entry, left);
    if (part === undefined) return refuse(refusals.notADocument({}));
    if (part === "swollen") return refuse(refusals.swollen({}));
    // A document type is the way to entities that unfold without end; Word writes none.
    if (/\.(?:xml|rels)$/.test(entry.name) && part.subarray(0, 4096).includes("<!DOCTYPE")) return refuse(refusals.notADocument({}));
    left -= part.length;
  }
  return ok(null);
}

function entriesOf(bytes: Buffer): readonly Entry[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.length - end > furthestEnd || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) return undefined;
  const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return undefined;
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      local: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function partOf(bytes: Buffer, { method, packed, local }: Entry, left: number): Buffer | "swollen" | undefined {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark) return undefined;
  const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(from, from + packed);
  if (method === 0) return data.length > left ? "swollen" : data;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(left, 1) });
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "ERR_BUFFER_TOO_LARGE" ? "swollen" : undefined;
  }
}
