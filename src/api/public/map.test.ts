import assert from "node:assert/strict";
import { test } from "node:test";
import { whyNoMap } from "./map.ts";

for (const reviewNumber of ["GS（2024）0650号", "GS(2019)1822号", "晋S（2023）005号", "GS京（2022）0061号"])
  test(`a map may be drawn under the review number ${reviewNumber}`, () => assert.equal(whyNoMap({ reviewNumber }), undefined));

for (const reviewNumber of ["", "   ", "n/a", "2024", "GS", null])
  test(`no map is drawn where the review number is ${JSON.stringify(reviewNumber)}`, () => {
    const why = whyNoMap({ reviewNumber });
    assert.match(why?.zh ?? "", /审图号.*排序条形/);
    assert.match(why?.en ?? "", /review number.*sorted bars/);
  });

test("no map is drawn without outlines, or from outlines that say nothing of themselves", () => {
  assert.match(whyNoMap(null)?.zh ?? "", /不画地图/);
  assert.match(whyNoMap({})?.zh ?? "", /没有审图号/);
});
