import assert from "node:assert/strict";
import { test } from "node:test";
import { sql, statement } from "./sql.ts";
import { nameOf, prepared } from "./statements.ts";

test("a text keeps its name, and two texts never share one", () => {
  const [a, b] = [prepared(sql`select ${1}`), prepared(sql`select ${2}`)];
  assert.equal(a.name, b.name);
  assert.notEqual(a.name, prepared(sql`select ${1}, 2`).name);
});

test("only a bounded number of texts is named, and none that is very long", () => {
  const named = Array.from({ length: 1_000 }, (_, i) => nameOf(`select ${i}`)).filter((name) => name !== undefined);
  assert.ok(named.length > 0 && named.length <= 300);
  assert.equal(nameOf(`select ${"1,".repeat(5_000)}1`), undefined);
});

test("nested pieces number their values in the order of the text", () => {
  const inner = sql`b = ${"B"} and c = ${"C"}`;
  assert.deepEqual(statement(sql`select ${"A"} where ${inner} or d = ${"D"}`), {
    text: "select $1 where b = $2 and c = $3 or d = $4",
    values: ["A", "B", "C", "D"],
  });
});
