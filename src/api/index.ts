export { loadGeometry } from "./geometry.ts";
export { type Site, siteFrom } from "./public/site.ts";
export { warmSearch } from "./search-handlers.ts";
export { type ApiParts, createApi } from "./server.ts";
