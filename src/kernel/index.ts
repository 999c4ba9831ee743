// working-days.ts is not listed: it carries the calendar of public holidays, which browsers need not load. It is a door of its own.
export * from "./canonical-json.ts";
export * from "./csv.ts";
export * from "./day.ts";
export * from "./format.ts";
export * from "./identifiers/orcid.ts";
export * from "./identifiers/patent-number.ts";
export * from "./identifiers/resident-id.ts";
export * from "./identifiers/uscc.ts";
export * from "./label.ts";
export * from "./moment.ts";
export * from "./money.ts";
export * from "./quantity.ts";
export * from "./region.ts";
export * from "./result.ts";
export * from "./tokens.ts";
export * from "./unit.ts";
