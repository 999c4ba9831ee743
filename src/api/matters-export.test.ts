import assert from "node:assert/strict";
import { test } from "node:test";
import { simulatedWorld } from "../../tests/support/world.ts";
import { apiOver } from "../../tests/support/world-api.ts";

test("a list is taken along as a file with its filters, columns, moment and taker, and that stands in the audit stream", async (t) => {
  const world = await simulatedWorld(t, { told: ["overdue", "toSign", "closed"] });
  const api = await apiOver(world);
  const asked = async (query: string, who?: "office") =>
    api.request(`http://localhost:4070/api/matters-file?${query}`, {
      headers: who ? { cookie: `zhixing-session=${await world.tokenOf(who)}` } : {},
    });
  const csv = await asked("format=csv&open=yes&columns=state,lead&lang=zh", "office");
  assert.equal(csv.status, 200);
  const lines = (await csv.text()).trim().split(/\r?\n/);
  assert.equal(lines[0], "编号,事项,状态,牵头单位");
  assert.deepEqual(
    lines
      .slice(1, -1)
      .map((line) => line.split(",")[1])
      .sort(),
    ["模拟：技术合同认定登记点扩面", "模拟：高新技术企业到期重新认定集中辅导"],
  );
  assert.match(lines.at(-1) ?? "", /^2026-03-27 \d\d:\d\d 由.*导出，共 2 件$/);
  const book = await asked("format=xlsx&open=no", "office");
  assert.equal(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    "PK",
  );
  const taken = (await world.events()).filter(({ payload }) => payload.what === "matters");
  assert.deepEqual(
    taken.map(({ payload }) => payload.count),
    [2, 1],
  );
  assert.equal((await asked("format=csv")).status, 401);
  assert.equal((await asked("format=doc", "office")).status, 400);
});
