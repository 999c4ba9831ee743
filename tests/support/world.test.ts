import assert from "node:assert/strict";
import { test } from "node:test";
import { simulatedWorld } from "./world.ts";
import { type StoryName, stories } from "./world-stories.ts";

test("the simulated world holds matters in every state, light and age, made by real steps", async (t) => {
  const { matters, procedures } = await simulatedWorld(t);
  assert.equal(matters.size, Object.keys(stories).length);
  const shown = new Map<string, string>();
  for (const [name, id] of matters) {
    const matter = (await procedures.snapshot(id))?.matter;
    assert.match(matter?.title ?? "", /^模拟：/);
    shown.set(name, `${matter?.state} ${matter?.light.colour}`);
  }
  const expected: Partial<Record<StoryName, string>> = {
    proposed: "proposed grey",
    toSign: "assigned yellow",
    unsigned: "assigned red",
    overdue: "working red",
    frozen: "frozen grey",
    countersigning: "asked green",
    closed: "closed blue",
    cleared: "cleared blue",
    refused: "refused blue",
    returned: "returned green", // the office owes the next step, and that is not the lead's
    reopened: "working red",
  };
  for (const [name, standing] of Object.entries(expected)) assert.equal(shown.get(name), standing, name);
  assert.deepEqual([...new Set([...shown.values()].map((text) => text.split(" ")[1]))].sort(), ["blue", "green", "grey", "red", "yellow"]);
});
