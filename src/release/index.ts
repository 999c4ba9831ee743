export { bundleLimit, tarOf } from "./bundle/tar.ts";
export type { ReleaseTables } from "./compute/tables.ts";
export { type Difference, type Verified, verifyBundle } from "./compute/verify.ts";
export { type Finding, type Findings, releaseGuards } from "./desk/guards.ts";
export { releaseSigner } from "./desk/key.ts";
export type { ReleaseParts } from "./desk/parts.ts";
export { bundleTables, openReleases, type Releases, readBundles, type WhichRelease } from "./releases.ts";
