export { type ApiParts, createApi } from "./server.ts";
