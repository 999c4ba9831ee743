import assert from "node:assert/strict";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import type { Result } from "#kernel";
import { sql } from "#store";
import { testDatabase } from "../../../tests/support/index.ts";
import { docx } from "../../../tests/support/office-files.ts";
import { isLoose, openAttachments } from "./attachments.ts";

const codes = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.refusals.map(({ code }) => code));
const value = <T>(result: Result<T>): T => {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
};
const given = (name: string, content: string | Uint8Array) =>
  ({ name, content: Buffer.from(content).toString("base64"), class: "internal" }) as const;
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2);

const { store } = await testDatabase();
const attachments = openAttachments(store);

test("a file is kept by its digest, found again, read as text, and waits with its uploader while it has no matter", async () => {
  const words = docx("第一段 &amp; 其余\n第二段");
  const file = value(await attachments.add({ person: "p1", matter: null, ...given("C:\\照片\\说明.docx", words) }));
  assert.equal(file.name, "说明.docx");
  assert.ok(isLoose(file));
  assert.deepEqual(await attachments.find(file.id), file);
  assert.deepEqual(await buffer(value(await attachments.content(file))), Buffer.from(words));
  assert.deepEqual(value(await attachments.text(file)).paragraphs.slice(0, 2), ["第一段 & 其余", "第二段"]);
  const own = value(await attachments.add({ person: "p1", matter: { subject: "matter:m1", id: "m1" }, ...given("a.png", png) }));
  assert.ok(!isLoose(own));
  assert.deepEqual(codes(await attachments.text(own)), ["files/noText"]);
  assert.equal(await attachments.find("nothing"), undefined);
});

test("files that never go anywhere have a bound", async () => {
  const add = (at: number) => attachments.add({ person: "p2", matter: null, ...given("a.txt", `第 ${at} 个`) });
  for (let at = 0; at < 100; at += 1) assert.ok((await add(at)).ok);
  assert.deepEqual(codes(await add(100)), ["files/tooManyLoose"]);
});

test("files sent to a matter one may read and never used count, too; those that an act took along do not", async () => {
  const matter = { subject: "matter:m2", id: "m2" };
  const add = (at: number) => attachments.add({ person: "p3", matter, ...given("a.txt", `第 ${at} 份`) });
  for (let at = 0; at < 100; at += 1) assert.ok((await add(at)).ok);
  assert.deepEqual(codes(await add(100)), ["files/tooManyLoose"]);
  await store.transaction(
    (tx) =>
      tx.run(
        sql`update matter_file set event_id = 'e1' where person = 'p3' and id = (select max(id) from matter_file where person = 'p3')`,
      ),
    "read-committed",
    "stays",
  );
  assert.ok((await add(100)).ok);
});

test("a file that waited for its matter waits no more when a matter has taken it over", async () => {
  const add = (at: number) => attachments.add({ person: "p4", matter: null, ...given("a.txt", `附件 ${at}`) });
  for (let at = 0; at < 100; at += 1) assert.ok((await add(at)).ok);
  await store.transaction(
    (tx) =>
      tx.run(sql`insert into matter_file (subject_id, id, matter_id, event_id, digest, name, media_type, bytes, class, person, recorded_at)
        select 'matter:m3', id, 'm3', 'e2', digest, name, media_type, bytes, class, person, recorded_at from matter_file where person = 'p4'`),
    "read-committed",
    "stays",
  );
  assert.ok((await add(100)).ok);
});
