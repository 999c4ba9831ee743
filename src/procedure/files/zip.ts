import { inflateRawSync } from "node:zlib";

/** One file of an archive, as its directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  /** As the directory claims; readers make room for as much. */
  readonly bytes: number;
  readonly at: number;
};

const [endMark, entryMark, fileMark] = [0x06054b50, 0x02014b50, 0x04034b50];
const [endBytes, entryBytes, fileBytes] = [22, 46, 30];
const longestComment = 65_535;
const mostEntries = 5_000;

/** The directory of an archive; undefined where the bytes are none, or one too strange to be an office file. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return undefined;
  const found: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (; found.length < count; ) {
    if (at + entryBytes > view.byteLength || view.getUint32(at, true) !== entryMark) return undefined;
    const [nameBytes, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + entryBytes, at + entryBytes + nameBytes)),
      isPacked: view.getUint16(at + 10, true) === 8,
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += entryBytes + nameBytes + extra + comment;
  }
  return found;
}

/** The last end there is, and only where it is whole: readers must not find another directory than the one that was looked at. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 4;
  for (let at = last; at >= Math.max(0, last - longestComment - endBytes); at -= 1) {
    if (view.getUint32(at, true) !== endMark) continue;
    return at + endBytes <= view.byteLength && at + endBytes + view.getUint16(at + 20, true) === view.byteLength ? at : undefined;
  }
  return undefined;
}

/** The bytes of a member as they stand in the archive; undefined where the directory points elsewhere. */
function packedIn(bytes: Uint8Array, { at, packedBytes }: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + fileBytes > view.byteLength || view.getUint32(at, true) !== fileMark) return undefined;
  const from = at + fileBytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return bytes.subarray(from, from + packedBytes);
}

/** A member's text, unpacked no further than `most` bytes: an archive may claim to hold more than any machine; undefined where it cannot be read. */
export function zipText(bytes: Uint8Array, entry: ZipEntry, most: number): string | undefined {
  const packed = packedIn(bytes, entry);
  if (packed === undefined) return undefined;
  try {
    const content = entry.isPacked ? inflateRawSync(packed, { maxOutputLength: most }) : packed.subarray(0, most);
    return new TextDecoder().decode(content);
  } catch {
    return undefined;
  }
}

/** Whether all members together unpack to no more than so many bytes: asked before an archive is given to a reader that has no bound of its own. */
export function unpacksWithin(bytes: Uint8Array, most: number): boolean {
  const entries = zipEntries(bytes);
  let left = most;
  if ((entries ?? []).reduce((sum, { bytes: claimed }) => sum + claimed, 0) > most) return false;
  for (const entry of entries ?? []) {
    const packed = packedIn(bytes, entry);
    try {
      left -=
        packed === undefined
          ? most
          : entry.isPacked
            ? inflateRawSync(packed, { maxOutputLength: Math.max(1, left) }).length
            : packed.length;
    } catch {
      return false;
    }
    if (left < 0) return false;
  }
  return entries !== undefined;
}
