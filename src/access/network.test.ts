import assert from "node:assert/strict";
import { test } from "node:test";
import { callerOf, networkOf } from "./network.ts";

for (const [address, network, caller] of [
  ["192.0.2.77", "192.0.2.0/24", "192.0.2.77"],
  ["::ffff:192.0.2.77", "192.0.2.0/24", "192.0.2.77"],
  ["127.0.0.1", "127.0.0.0/24", "127.0.0.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1::/48", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001::9", "2001:db8:1::/48", "2001:db8:1:0::/64"],
  ["::1", "0:0:0::/48", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0::/48", "fe80:0:0:0::/64"],
  ["", "unknown", "unknown"],
  ["not an address", "unknown", "unknown"],
] as const)
  test(`of ${address || "nothing"} only ${network} is kept, and it is counted as ${caller}`, () => {
    assert.equal(networkOf(address), network);
    assert.equal(callerOf(address), caller);
  });
