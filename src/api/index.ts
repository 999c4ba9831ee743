export { loadGeometry } from "./geometry.ts";
export { warmSearch } from "./search-handlers.ts";
export { type ApiParts, createApi } from "./server.ts";
