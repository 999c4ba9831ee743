import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { sql } from "#store";
import { testDatabase } from "../../tests/support/index.ts";
import { openFeedback } from "./feedback.ts";
import { readNumber } from "./number.ts";

const { store } = await testDatabase();
const feedback = openFeedback(store);
const given = {
  about: "/open/indicators/rd-expenditure",
  body: "2023 年的来源链接打不开。",
  contact: "someone@example.org",
  language: "zh",
} as const;

async function handedIn(contact: string = given.contact): Promise<string> {
  const made = await feedback.submit({ ...given, contact });
  assert.ok(made.ok);
  return made.value.number;
}
const audited = async (number: string): Promise<readonly string[]> => {
  const rows = await store.rows(
    sql`select body from audit_event where subject_id = 'feedback' order by sequence`,
    z.object({ body: z.string() }),
  );
  return rows.map(({ body }) => body).filter((body) => body.includes(number));
};

test("what is handed in can be followed by its number, without its text or contact", async () => {
  const number = await handedIn();
  assert.equal(readNumber(number), number);
  const receipt = await feedback.receipt(` ${number.toLowerCase()} `);
  assert.ok(receipt.ok);
  assert.deepEqual([receipt.value.state, receipt.value.about, receipt.value.acts], ["open", given.about, []]);
  assert.doesNotMatch(JSON.stringify(receipt), /来源链接|example\.org/);
});

test("every fault of what was written is told at once", async () => {
  const made = await feedback.submit({ about: "//elsewhere", body: " 好 ", contact: "x".repeat(200), language: "en" });
  assert.deepEqual(made.ok ? [] : made.refusals.map(({ code }) => code), [
    "feedback/tooShort",
    "feedback/contactTooLong",
    "feedback/noSuchPage",
  ]);
  const long = await feedback.submit({ ...given, body: "长".repeat(2001) });
  assert.deepEqual(long.ok ? [] : long.refusals.map(({ code }) => code), ["feedback/tooLong"]);
});

test("an answer is read by its sender, and closing ends the matter and erases the contact", async () => {
  const number = await handedIn();
  const answered = await feedback.answer(number, "链接已更换。", "officer-1");
  assert.deepEqual(answered.ok && [answered.value.state, answered.value.hasContact], ["answered", true]);
  const closed = await feedback.close(number, "", "officer-1");
  assert.deepEqual(closed.ok && [closed.value.state, closed.value.hasContact], ["closed", false]);
  const receipt = await feedback.receipt(number);
  assert.deepEqual(receipt.ok && receipt.value.acts.map(({ kind, body }) => [kind, body]), [
    ["answered", "链接已更换。"],
    ["closed", ""],
  ]);
  const again = await feedback.answer(number, "再答一次", "officer-1");
  assert.deepEqual(again.ok ? [] : again.refusals.map(({ code }) => code), ["feedback/closed"]);
  const empty = await feedback.answer(number, " ", "officer-1");
  assert.deepEqual(empty.ok ? [] : empty.refusals.map(({ code }) => code), ["feedback/emptyAnswer", "feedback/closed"]);
});

test("each look at a contact and its erasure stand in the audit stream, the contact itself never", async () => {
  const number = await handedIn();
  const seen = await feedback.contactOf(number, "officer-2");
  assert.deepEqual(seen, { ok: true, value: { contact: given.contact } });
  await feedback.eraseContact(number, "officer-2");
  const gone = await feedback.contactOf(number, "officer-2");
  assert.deepEqual(gone.ok ? [] : gone.refusals.map(({ code }) => code), ["feedback/noContact"]);
  const events = await audited(number);
  assert.deepEqual(
    events.map((body) => JSON.parse(body).kind),
    ["received", "contact-read", "contact-erased"],
  );
  assert.ok(events.every((body) => !body.includes("example.org")));
});

test("the office lists by state, the newest first, with how many stand in each", async () => {
  const [first, second] = [await handedIn(""), await handedIn("")];
  await feedback.answer(first, "收到。", "officer-3");
  const { counts, items } = await feedback.list(undefined);
  assert.equal(counts.open + counts.answered + counts.closed, items.length);
  assert.ok(items.findIndex((i) => i.number === second) < items.findIndex((i) => i.number === first));
  for (const state of ["open", "answered", "closed"] as const) {
    const listed = (await feedback.list(state)).items;
    assert.ok(listed.every((item) => item.state === state));
    assert.equal(listed.length, counts[state]);
  }
});

test("a number nobody was given is told so, whatever it is", async () => {
  for (const number of ["20261122-0000-0000", "nonsense", "' or 1=1 --"]) {
    const receipt = await feedback.receipt(number);
    assert.deepEqual(receipt.ok ? [] : receipt.refusals.map(({ code }) => code), ["feedback/unknownNumber"]);
  }
});

test("more than an hour's fill is refused with the time to wait", async () => {
  const { store: crowded } = await testDatabase();
  await crowded.transaction(async (tx) => {
    for (let at = 0; at < 300; at++)
      await tx.run(
        sql`insert into feedback (subject_id, id, about, body, language, recorded_at) values (${`n${at}`}, ${tx.newId()}, '/', 'full', 'en', ${tx.recordedAt})`,
      );
  });
  const made = await openFeedback(crowded).submit(given);
  assert.deepEqual(made.ok ? [] : made.refusals.map(({ code, facts }) => [code, typeof facts.seconds]), [["feedback/tooMany", "number"]]);
});
