export { bundleLimit } from "./bundle/tar.ts";
export { type Difference, type Verified, verifyBundle } from "./compute/verify.ts";
