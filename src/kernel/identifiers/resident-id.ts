import { type Day, isDay } from "../day.ts";
import type { Label } from "../label.ts";
import { isRegionCode, type RegionCode } from "../region.ts";
import { ok, type Result, refuse } from "../result.ts";
import { bare, refusals, strangers, weighted } from "./refusals.ts";

/** A resident identity number (居民身份证号码, GB 11643-1999) taken apart. Personal data: keep it sealed, show `masked`. */
export type ResidentId = {
  readonly number: string;
  /** Where it was first issued; the code may have been abolished since. */
  readonly area: RegionCode;
  readonly birthDay: Day;
  readonly sex: "male" | "female";
  /** The first six and the last two characters. */
  readonly masked: string;
};

const name: Label = { zh: "居民身份证号码", en: "resident identity number" };
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character for the first 17 digits (ISO 7064, mod 11-2). */
export const residentIdCheck = (first17: string): string => "10X98765432".charAt(weighted([...first17].map(Number), weights) % 11);

export const maskResidentId = (number: string): string => `${number.slice(0, 6)}${"*".repeat(10)}${number.slice(16)}`;

/**
 * @refuses kernel/identifierLength, kernel/identifierCharacter (each), kernel/identifierArea, kernel/identifierBirthDay, kernel/identifierCheck;
 *          none of them repeats the number
 */
export function parseResidentId(text: string): Result<ResidentId> {
  const number = bare(text);
  if (number.length !== 18) return refuse(refusals.identifierLength({ name, found: number.length, needed: "18" }));
  const wrong = strangers(name, number, (place) => (place === 18 ? "0123456789X" : "0123456789"));
  if (wrong.length > 0) return refuse(...wrong);
  const [area, found, expected] = [number.slice(0, 6), number.charAt(17), residentIdCheck(number.slice(0, 17))];
  const birthDay = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const faults = [
    ...(isRegionCode(area) ? [] : [refusals.identifierArea({ name, area })]),
    ...(isDay(birthDay) ? [] : [refusals.identifierBirthDay({ name })]),
    ...(found === expected ? [] : [refusals.identifierCheck({ name, found, expected })]),
  ];
  if (faults.length > 0 || !isDay(birthDay)) return refuse(...faults);
  const sex = Number(number.charAt(16)) % 2 === 1 ? "male" : "female";
  return ok({ number, area, birthDay, sex, masked: maskResidentId(number) });
}
