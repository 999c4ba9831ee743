import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Result } from "#kernel";
import { docx, xlsx, zip } from "../../../tests/support/office-files.ts";
import { attachmentLimit, type NewAttachment, readAttachment } from "./attachments.ts";
import { markInName, markInText } from "./marks.ts";
import { mediaTypes } from "./media-types.ts";
import { paragraphsOf } from "./text.ts";
import { unpacksWithin } from "./zip.ts";

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString("base64");
const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));
const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};

const given = (name: string, content: string | Uint8Array, more: Partial<NewAttachment> = {}) =>
  ({ name, content: base64(content), class: "internal", ...more }) as const;
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2);

for (const [name, content, type] of [
  ["a.bin", "%PDF-1.7\n…", "application/pdf"],
  ["photo.pdf", png, "image/png"],
  ["b.txt", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
  ["c", Buffer.from("RIFF\0\0\0\0WEBPVP8 "), "image/webp"],
  ["d.zip", docx("会议纪要"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["e.docx", xlsx("地区"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["f.csv", "地区,数值\n太原,1", "text/csv"],
  ["g.html", "<script>alert(1)</script>", "text/plain"],
  ["h.txt", Uint8Array.of(0xcc, 0xab, 0xd4, 0xad), "text/plain"],
] as const)
  test(`${name} is ${type} by its content`, () => assert.equal(value(readAttachment(given(name, content))).type, type));

for (const [why, code, file] of [
  ["a class above sensitive", "files/classSecret", given("a.txt", "一", { class: "secret" })],
  ["a marked name", "files/markedSecret", given("【机密】方案.txt", "一")],
  ["a marked text", "files/markedSecret", given("方案.txt", "机密★1年\n关于……")],
  ["a marked Word file", "files/markedSecret", given("方案.docx", docx("绝 密\n正文"))],
  [
    "a marked header",
    "files/markedSecret",
    given("方案.docx", docx("正文", { "word/header1.xml": "<w:hdr><w:p><w:t>密级：秘密</w:t></w:p></w:hdr>" })),
  ],
  ["a marked workbook", "files/markedSecret", given("表.xlsx", xlsx("秘密★长期", "数值"))],
  ["a program", "files/typeUnknown", given("a.txt", Uint8Array.of(0x4d, 0x5a, 0, 1, 2))],
  ["an archive that is no office file", "files/typeUnknown", given("a.docx", zip({ "a.txt": "一" }))],
  ["a broken archive", "files/typeUnknown", given("a.docx", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 9, 9))],
  ["macros", "files/hasMacros", given("a.docx", docx("一", { "word/vbaProject.bin": "x" }))],
  ["nothing", "files/empty", given("a.txt", "")],
  ["damaged content", "files/notBase64", { ...given("a.txt", "一"), content: "***" }],
  ["too much", "files/tooLarge", given("a.txt", Buffer.alloc(attachmentLimit + 1, 65))],
] as const)
  test(`${why} is refused as ${code}, with what to do`, () => {
    const answer = readAttachment(file);
    assert.deepEqual(codes(answer), [code]);
    assert.match(answer.ok ? "" : (answer.refusals[0]?.say.zh ?? ""), /请/);
  });

test("secrets that are none of the state's, and talk about secrecy, are no marks", () => {
  for (const name of ["商业秘密保护办法.pdf", "技术秘密清单.xlsx", "国家秘密知识.docx"]) assert.equal(markInName(name), undefined);
  assert.equal(markInText(["第一条 为了保守国家秘密，维护……", "机密性评估"]), undefined);
  assert.equal(markInText(["秘　密"]), "秘密");
});

test("whatever the bytes, a file is taken or refused and never breaks the reader", () => {
  const heads = fc.constantFrom(Buffer.from("PK\x03\x04"), Buffer.from(docx("一")), Buffer.from("%PDF-"), Buffer.alloc(0));
  fc.assert(
    fc.property(heads, fc.uint8Array({ maxLength: 300 }), (head, tail) => {
      const answer = readAttachment(given("a.docx", Buffer.concat([head, tail])));
      assert.ok(answer.ok || answer.refusals.length === 1);
    }),
    { numRuns: 300 },
  );
});

const million = 1_000_000;

test("a Word file of a hundred headers that unpack to a gigabyte is read as far as one file may be, and no further", () => {
  const headers = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`word/header${n}.xml`, "<w:p>".padEnd(10 * million, "a")]));
  const read = paragraphsOf(docx("正文", headers), mediaTypes.docx) ?? [];
  const length = read.reduce((sum, text) => sum + text.length, 0);
  assert.ok(length < 45 * million, `${length} characters`);
});

test("a text of nothing but opened tags is read in one go", () => {
  const read = paragraphsOf(docx("<".repeat(2 * million)), mediaTypes.docx);
  assert.equal(read?.[0]?.includes("<"), true);
});

test("an archive with two ends, or one that claims more than it holds, is not given to a reader", () => {
  const whole = docx("正文");
  assert.equal(unpacksWithin(whole, million), true);
  const second = Uint8Array.of(0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  assert.equal(unpacksWithin(Buffer.concat([whole, second]), million), false);
  const claiming = Buffer.from(whole);
  const directory = claiming.readUInt32LE(claiming.length - 22 + 16);
  claiming.writeUInt32LE(0xffff_fff0, directory + 24);
  assert.equal(unpacksWithin(claiming, million), false);
  assert.equal(unpacksWithin(zip(Object.fromEntries(Array.from({ length: 5_001 }, (_, n) => [`m${n}`, ""]))), million), false);
});
