import pg from "pg";

const { builtins } = pg.types;
const asText = (text: string): string => text;
/** `2024-05-06 07:08:09.123+00` to an instant; sessions run in UTC, so the offset is always zero. */
const asInstant = (text: string): string => (text.endsWith("infinity") ? text : new Date(`${text.replace(" ", "T")}:00`).toISOString());

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, BigInt], // always: a count that fits today must not change its type when it grows; write count(*)::int for a number
  [builtins.NUMERIC, asText], // exact decimals
  [builtins.DATE, asText], // a day, never a local midnight
  [builtins.TIMESTAMPTZ, asInstant],
]);

/** What a column arrives as: bigint for int8, text for numeric and date, an instant for timestamptz; the driver's own choice otherwise. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig["getTypeParser"],
};
