import assert from "node:assert/strict";
import test from "node:test";
import { deflateRawSync } from "node:zlib";
import { draftOfDocx } from "./docx.ts";

type Part = { readonly name: string; readonly data: Buffer; readonly stored?: boolean };

/** A zip of the parts, with check sums left out: readers of documents look at the directory. */
function zipOf(parts: readonly Part[]): Buffer {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, stored } of parts) {
    const packed = stored ? data : deflateRawSync(data);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(crc(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(data.length, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(at, 42);
    chunks.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...chunks, listed, end]);
}

function crc(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((c) => `<w:tc>${paragraph(c)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
const bodyOf = (body: string, lead = ""): string =>
  `<?xml version="1.0"?>${lead}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const documentWith = (xml: string, more: readonly Part[] = []): Buffer =>
  zipOf([
    { name: "[Content_Types].xml", data: Buffer.from(types) },
    { name: "_rels/.rels", data: Buffer.from(relations) },
    { name: "word/document.xml", data: Buffer.from(xml) },
    ...more,
  ]);
const codesOf = async (bytes: Buffer) => {
  const made = await draftOfDocx(bytes);
  return made.ok ? [] : made.refusals.map((r) => r.code);
};

test("a document's paragraphs and cells keep their places", async () => {
  const made = await draftOfDocx(
    documentWith(
      bodyOf(
        paragraph("高新技术企业4155家。") +
          table([
            ["指标", "2023年"],
            ["研发经费（亿元）", "298.2"],
          ]),
      ),
    ),
  );
  assert.ok(made.ok);
  const { text, blocks } = made.value;
  assert.deepEqual(
    blocks.map((b) => [text.slice(b.at, b.at + b.length), b.place.zh]),
    [
      ["高新技术企业4155家。", "第1段"],
      ["指标", "表1第1行第1列"],
      ["2023年", "表1第1行第2列"],
      ["研发经费（亿元）", "表1第2行第1列"],
      ["298.2", "表1第2行第2列"],
    ],
  );
  assert.deepEqual(blocks.at(-1)?.heads, { row: "研发经费（亿元）", column: "2023年", caption: "高新技术企业4155家。" });
});

test("what is no document, a broken one and a document type are refused", async () => {
  assert.deepEqual(await codesOf(Buffer.from("no zip at all")), ["proofread/notADocument"]);
  assert.deepEqual(await codesOf(zipOf([{ name: "a.txt", data: Buffer.from("a") }])), ["proofread/notADocument"]);
  assert.deepEqual(await codesOf(documentWith(bodyOf(paragraph("a"))).subarray(0, 200)), ["proofread/notADocument"]);
  assert.deepEqual(await codesOf(documentWith("<w:document")), ["proofread/notADocument"]);
  const entities = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>`;
  assert.deepEqual(await codesOf(documentWith(bodyOf(paragraph("&b;"), entities))), ["proofread/notADocument"]);
});

test("a document that unfolds beyond the bound is refused, whatever size its parts claim", async () => {
  const zeros = Buffer.alloc(80_000_000);
  const bomb = documentWith(bodyOf(paragraph("a")), [{ name: "word/media/a.bin", data: zeros }]);
  assert.ok(bomb.length < 1_000_000);
  assert.deepEqual(await codesOf(bomb), ["proofread/swollen"]);
});

test("too large a file and too long a draft are refused with the most there may be", async () => {
  assert.deepEqual(await codesOf(Buffer.alloc(8_000_001)), ["proofread/tooLarge"]);
  assert.deepEqual(await codesOf(documentWith(bodyOf(paragraph("一二三四五六七八九十".repeat(20_001))))), ["proofread/tooLong"]);
});
