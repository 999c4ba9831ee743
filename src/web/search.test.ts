import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSearch, readSearch, stringifySearch } from "./search.ts";

test("an address carries its state there and back as plain text", () => {
  const state = { asOf: "2023-12-31", period: "2023", region: "140000", open: "passport:rd-expenditure:140000:2023" };
  const text = stringifySearch(state);
  assert.equal(text, "?asOf=2023-12-31&period=2023&region=140000&open=passport:rd-expenditure:140000:2023");
  assert.deepEqual(readSearch(parseSearch(text)), state);
});
test("what is malformed or unknown is ignored", () =>
  assert.deepEqual(readSearch({ asOf: "yesterday", region: "14", theme: "pink", lang: "en", other: "x" }), { lang: "en" }));
test("nothing to carry leaves no question mark", () => assert.equal(stringifySearch({ asOf: undefined }), ""));
