import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Hono } from "hono";
import { z } from "zod";
import { depthOf, readBytes, readForm, readJson } from "./body.ts";

const shape = z.object({ name: z.string().max(10), list: z.array(z.number()).optional() });
const app = new Hono();
app.post("/json", async (context) => context.json(await readJson(context, shape, 1_000)));
app.post("/none", async (context) => context.json(await readJson(context, z.object({}), 1_000)));
app.post("/form", async (context) => context.json(await readForm(context, 1_000)));
let read = 0;
app.post("/bytes", async (context) => context.json({ ok: (await readBytes(context, 1_000)).ok }));

type Said = {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly refusals?: readonly { readonly code: string; readonly facts: unknown }[];
};
const post = async (path: string, body: BodyInit | undefined, type = "application/json"): Promise<Said> =>
  (await (
    await app.request(path, { method: "POST", headers: { "content-type": type }, ...(body === undefined ? {} : { body }) })
  ).json()) as Said;
const codes = (said: Said): readonly string[] => said.refusals?.map(({ code }) => code) ?? [];

test("a body of the given shape is taken as it is", async () =>
  assert.deepEqual((await post("/json", '{"name":"a","list":[1]}')).value, { name: "a", list: [1] }));
test("an act that takes nothing may send nothing", async () => assert.equal((await post("/none", undefined)).ok, true));

test("every fault of a body is told at once, the unknown ones too", async () => {
  const said = await post("/json", '{"name":5,"list":["x"],"extra":1,"__proto__":{"admin":true}}');
  assert.deepEqual(
    said.refusals?.map(({ facts }) => facts),
    [
      { field: "name", fault: "shape" },
      { field: "list.0", fault: "shape" },
      { field: "extra", fault: "unknown" },
      { field: "__proto__", fault: "unknown" },
    ],
  );
  assert.deepEqual(
    (await post("/json", "{}")).refusals?.map(({ facts }) => facts),
    [{ field: "name", fault: "missing" }],
  );
});

for (const [what, body] of [
  ["half a text", '{"name":"a'],
  ["no JSON", "name=a"],
  ["lists in lists without end", "[".repeat(900)],
  ["nothing", ""],
] as const)
  test(`${what} is refused and breaks nothing`, async () => assert.deepEqual(codes(await post("/json", body)), ["api/notReadable"]));

test("a form, a text or a file is no JSON", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/jsonp", ""])
    assert.deepEqual(codes(await post("/json", '{"name":"a"}', type)), ["api/onlyJson"], type);
});

test("a form is read field by field, and nothing but a form is", async () => {
  const said = await post("/form", "login=a%2Bb&password=%E5%BC%A0", "application/x-www-form-urlencoded");
  assert.deepEqual(said.value, { login: "a+b", password: "张" });
  assert.deepEqual(codes(await post("/form", "{}", "application/json")), ["api/onlyForm"]);
});

test("a body longer than allowed is refused by its own word, before a byte of it is read", async () => {
  const response = await app.request("/bytes", { method: "POST", headers: { "content-length": "1001" }, body: "x".repeat(1001) });
  assert.deepEqual(await response.json(), { ok: false });
});

test("a body that does not say how long it is, is left as soon as it is too long", async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 1;
      controller.enqueue(new Uint8Array(400));
    },
  });
  const request = new Request("http://localhost/bytes", { method: "POST", body: endless, duplex: "half" } as RequestInit);
  assert.deepEqual(await (await app.request(request)).json(), { ok: false });
  assert.ok(read < 10, `${read} pieces were read`);
});

test("the depth counts brackets of lists and objects, never those in texts", () => {
  assert.equal(depthOf('{"a":[{"b":"]]]]{{{{\\"[["}]}'), 3);
  fc.assert(fc.property(fc.json({ maxDepth: 4 }), (json) => depthOf(json) <= 5));
});

test("a text without an end is read through once, however many marks it holds", () => {
  assert.equal(depthOf(`["${'\\\\"'.repeat(2_000_000)}[[[`), 1);
  assert.equal(depthOf(`"${'\\\\"'.repeat(10)}",[{}]`), 2);
});
