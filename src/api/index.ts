export { loadGeometry } from "./geometry.ts";
export { openMeters } from "./operations/meters.ts";
export { faultOf } from "./operations/observe.ts";
export type { LogLine, Operations } from "./operations/operations.ts";
export { readinessFaults } from "./operations/readiness.ts";
export { stopServing } from "./operations/stop.ts";
export { type Site, siteFrom } from "./public/site.ts";
export { warmSearch } from "./search-handlers.ts";
export { type ApiParts, createApi } from "./server.ts";
