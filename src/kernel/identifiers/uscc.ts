import type { Label } from "../label.ts";
import { isRegionCode, type RegionCode } from "../region.ts";
import { ok, type Result, refuse } from "../result.ts";
import { bare, refusals, strangers, weighted } from "./refusals.ts";

/** A unified social credit code (统一社会信用代码, GB 32100-2015) taken apart. */
export type Uscc = {
  readonly code: string;
  /** Who registered it: 9 is market regulation, 5 civil affairs, 1 the office of public posts. */
  readonly authority: string;
  readonly category: string;
  /** Where it was first registered; it stays when the organisation moves. */
  readonly area: RegionCode;
  /** The nine characters of GB 11714. */
  readonly organisationCode: string;
  /** Doubts that do not refuse: codes in force were issued with a wrong inner check character. */
  readonly warnings: readonly Label[];
};

const name: Label = { zh: "统一社会信用代码", en: "unified social credit code" };
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I O S V Z
const digits = "0123456789";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]; // 3^i mod 31
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character for the first 17. */
export function usccCheck(first17: string): string {
  const sum = weighted(
    [...first17].map((c) => alphabet.indexOf(c)),
    weights,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** The ninth character of an organisation code for its first eight: letters count from A = 10. */
export function organisationCheck(first8: string): string {
  const rest =
    11 -
    (weighted(
      [...first8].map((c) => Number.parseInt(c, 36)),
      innerWeights,
    ) %
      11);
  return rest === 10 ? "X" : String(rest % 11);
}

/**
 * Blanks, dashes and small letters are forgiven.
 * @refuses kernel/identifierLength, kernel/identifierCharacter (each), kernel/identifierArea, kernel/identifierCheck
 * @source GB 32100-2015; the code inside GB 11714
 */
export function parseUscc(text: string): Result<Uscc> {
  const code = bare(text);
  if (code.length !== 18) return refuse(refusals.identifierLength({ name, found: code.length, needed: "18" }));
  const wrong = strangers(name, code, (place) => (place >= 3 && place <= 8 ? digits : alphabet));
  if (wrong.length > 0) return refuse(...wrong);
  const [area, organisationCode, found] = [code.slice(2, 8), code.slice(8, 17), code.charAt(17)];
  const expected = usccCheck(code.slice(0, 17));
  const faults = [
    ...(isRegionCode(area) ? [] : [refusals.identifierArea({ name, area })]),
    ...(found === expected ? [] : [refusals.identifierCheck({ name, found, expected })]),
  ];
  if (faults.length > 0) return refuse(...faults);
  return ok({ code, authority: code.charAt(0), category: code.charAt(1), area, organisationCode, warnings: doubts(organisationCode) });
}

function doubts(organisationCode: string): readonly Label[] {
  const expected = organisationCheck(organisationCode.slice(0, 8));
  if (organisationCode.charAt(8) === expected) return [];
  return [
    {
      zh: `其中组织机构代码“${organisationCode}”的校验位应为“${expected}”。请与登记证书核对。`,
      en: `The organisation code "${organisationCode}" inside it should end in "${expected}". Compare it with the certificate.`,
    },
  ];
}
