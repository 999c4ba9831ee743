import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "zod";
import { contract, type Route } from "#contract";
import { freshKey, read } from "../support/commission.ts";
import { type Visitor, visitorOf } from "../support/visitor.ts";
import { simulatedWorld } from "../support/world.ts";
import { apiOver } from "../support/world-api.ts";

/** Enough of a JSON schema to write something of its shape. */
type Shape = {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly pattern?: string;
};
const numbers = [0, 1, -1, Number.MAX_SAFE_INTEGER, 1e308];
const days = ["2026-02-31", "9999-99-99", "0000-00-00", "2026-12-31"];
const texts = ["province-innovation", "__proto__", "\u0000x", "模拟：甲乙丙丁戊己", "x'\"--", "\ud800"];
const nth = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** Something of a shape, a different oddity for each n. @param ids  of matters that are there */
function odd(shape: Shape, name: string, n: number, ids: readonly string[]): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return nth(shape.enum, n);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return odd(nth(choices, n) ?? {}, name, n, ids);
  switch (shape.type) {
    case "object":
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, one]) => [key, odd(one, key, n, ids)]));
    case "array":
      return shape.items ? [odd(shape.items, name, n, ids)] : [];
    case "number":
    case "integer":
      return nth(numbers, n);
    case "boolean":
      return n % 2 === 0;
    case "string":
      return textOf(shape, name, n, ids);
    default:
      return n % 2 === 0 ? {} : null;
  }
}
function textOf({ pattern = "" }: Shape, name: string, n: number, ids: readonly string[]): string | undefined {
  if (name === "key") return freshKey();
  if (pattern.includes("{4}-")) return nth(days, n);
  return /^(id|release|draft|matter)$/.test(name) ? nth(ids, n) : nth(texts, n);
}

/** Where an act goes: at matters that are there, and at none. */
const addressOf = (path: string, n: number, ids: readonly string[]): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === "year") return "2025";
    if (name === "class") return "cities";
    if (name === "desk") return encodeURIComponent("taiyuan-city-government@140100");
    return name === "unit" ? "140000" : encodeURIComponent(nth([...ids, "__proto__"], n) ?? "");
  });

test("whatever shape and size of value is sent to an act, by whoever may send it, the platform refuses or does it and has no fault", async (t) => {
  const world = await simulatedWorld(t, { told: [] });
  const api = await apiOver(world);
  const as = async (role: string): Promise<Visitor> => {
    const made = visitorOf(api);
    assert.equal((await made.submit("/sign-in/trial", { role })).status, 303);
    return made;
  };
  const officer = await as("evaluation-officer");
  const begin = async (): Promise<string> => {
    const start = { kind: "scheme", id: "province-innovation", next: true };
    const begun = { start, label: { zh: "模拟：草案", en: "Draft" }, key: freshKey() };
    return (await read<{ id: string }>(officer.act("POST", "/api/evaluation/drafts", begun))).id;
  };
  const ids = [await begin(), await begin()];
  const acts = Object.entries<Route>(contract).filter(([, { method }]) => method !== "GET");
  const faults: string[] = [];
  for (const who of [officer, await as("leading-group-office"), await as("local-bureau")])
    for (const [name, { method, path, body }] of acts) {
      const shape = z.toJSONSchema(body, { unrepresentable: "any", io: "input" }) as Shape;
      for (let n = 0; n < 6; n += 1) {
        const sent = odd(shape, "", n, ids);
        const { status } = await who.act(method, addressOf(path, n, ids), sent);
        if (status >= 500) faults.push(`${name} ${JSON.stringify(sent).slice(0, 200)}`);
      }
    }
  assert.ok(acts.length > 50);
  assert.deepEqual(faults, []);
});
