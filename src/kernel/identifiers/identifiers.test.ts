import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Result } from "../result.ts";
import { orcidCheck, parseOrcid } from "./orcid.ts";
import { parsePatentNumber, patentCheck } from "./patent-number.ts";
import { parseResidentId, residentIdCheck } from "./resident-id.ts";
import { organisationCheck, parseUscc, usccCheck } from "./uscc.ts";

const codes = (answer: Result<unknown>): readonly string[] =>
  answer.ok ? [] : answer.refusals.map(({ code }) => code.slice("kernel/".length));
const words = (answer: Result<unknown>): string => (answer.ok ? "" : answer.refusals.map(({ say }) => say.zh + say.en).join());

// Published examples: GB 32100-2015, GB 11643-1999, ORCID's own documentation, ZC 0006.
for (const [check, body, expected] of [
  [usccCheck, "91350100M000100Y4", "3"],
  [organisationCheck, "M000100Y", "4"],
  [residentIdCheck, "11010519491231002", "X"],
  [residentIdCheck, "44052418800101001", "4"],
  [orcidCheck, "000000021825009", "7"],
  [orcidCheck, "000000021694233", "X"],
  [patentCheck, "201710601862", "3"],
  [patentCheck, "95115608", "X"],
  [patentCheck, "97101765", "4"],
] as const)
  test(`${check.name} of ${body} is ${expected}`, () => assert.equal(check(body), expected));

test("a social credit code is taken apart, small letters and blanks forgiven", () => {
  assert.deepEqual(parseUscc(" 91350100m000100y43 "), {
    ok: true,
    value: { code: "91350100M000100Y43", authority: "9", category: "1", area: "350100", organisationCode: "M000100Y4", warnings: [] },
  });
});

test("a wrong organisation code inside a right social credit code warns and does not refuse", () => {
  const body = "91350100M000100Y5";
  const answer = parseUscc(body + usccCheck(body));
  assert.ok(answer.ok);
  assert.equal(answer.value.warnings.length, 1);
  assert.match(answer.value.warnings[0]?.zh ?? "", /应为“4”/);
});

for (const [text, expected] of [
  ["91350100M000100Y4", ["identifierLength"]],
  ["91350100M000100Y433", ["identifierLength"]],
  ["9135010OM0001O0Y43", ["identifierCharacter", "identifierCharacter"]],
  ["91A50100M000100Y43", ["identifierCharacter"]],
  ["91350100M000100Y44", ["identifierCheck"]],
  ["91050100M000100Y43", ["identifierArea", "identifierCheck"]],
] as const)
  test(`the social credit code ${text} is refused: ${expected.join(", ")}`, () => assert.deepEqual(codes(parseUscc(text)), expected));

test("a refused check character says what it should be, in both languages", () => {
  assert.match(words(parseUscc("91350100M000100Y44")), /应为“3”.*make it "3"/);
  assert.match(words(parseOrcid("0000-0002-1825-0098")), /应为“7”.*make it "7"/);
});

for (const text of ["0000-0002-1825-0097", "0000000218250097", "https://orcid.org/0000-0002-1825-0097", "orcid.org/0000-0002-1825-0097"])
  test(`${text} is read as an ORCID`, () => assert.deepEqual(parseOrcid(text), { ok: true, value: "0000-0002-1825-0097" }));

for (const [text, expected] of [
  ["0000-0002-1825-009", ["identifierLength"]],
  ["0000-0002-18X5-0097", ["identifierCharacter"]],
  ["0000-0002-1694-2330", ["identifierCheck"]],
] as const)
  test(`the ORCID ${text} is refused: ${expected.join(", ")}`, () => assert.deepEqual(codes(parseOrcid(text)), expected));

for (const [text, number, granted, year, kind] of [
  ["ZL201710601862.3", "201710601862.3", true, 2017, "invention"],
  ["201710601862.3", "201710601862.3", false, 2017, "invention"],
  ["CN 2017106018623", "201710601862.3", false, 2017, "invention"],
  ["zl 95115608.x", "95115608.X", true, 1995, "invention"],
  ["97101765.4", "97101765.4", false, 1997, "invention"],
] as const)
  test(`${text} is read as the patent ${number}`, () => {
    assert.deepEqual(parsePatentNumber(text), { ok: true, value: { number, granted, year, kind, international: false } });
  });

test("the kind of a patent follows its number: design, utility model, international invention", () => {
  const read = (digits: string) => {
    const answer = parsePatentNumber(digits + patentCheck(digits));
    return answer.ok && [answer.value.kind, answer.value.international, answer.value.year];
  };
  assert.deepEqual(read("202030000001"), ["design", false, 2020]);
  assert.deepEqual(read("202020000001"), ["utility-model", false, 2020]);
  assert.deepEqual(read("202080000001"), ["invention", true, 2020]);
  assert.deepEqual(read("202090000001"), ["utility-model", true, 2020]);
  assert.deepEqual(read("03100001"), ["invention", false, 2003]);
});

for (const [text, expected] of [
  ["2017106018", ["identifierLength"]],
  ["201710601862.4", ["identifierCheck"]],
  ["201710601862", ["identifierCheckMissing"]],
  ["2017106O1862.3", ["identifierCharacter"]],
  ["201770601862.3", ["identifierCheck", "patentKind"]],
  ["190010601862.3", ["identifierCheck", "patentYear"]],
  ["10101765.4", ["identifierCheck", "patentYear"]],
] as const)
  test(`the patent number ${text} is refused: ${expected.join(", ")}`, () => assert.deepEqual(codes(parsePatentNumber(text)), expected));

test("a resident id gives birth day, area and sex, and is shown masked", () => {
  assert.deepEqual(parseResidentId("11010519491231002x"), {
    ok: true,
    value: { number: "11010519491231002X", area: "110105", birthDay: "1949-12-31", sex: "female", masked: "110105**********2X" },
  });
});

for (const [text, expected] of [
  ["110105491231002", ["identifierLength"]],
  ["1101051949123100XX", ["identifierCharacter"]],
  ["110105194912310021", ["identifierCheck"]],
  ["11010519491331002X", ["identifierBirthDay", "identifierCheck"]],
  ["01010519491231002X", ["identifierArea", "identifierCheck"]],
] as const)
  test(`a resident id is refused: ${expected.join(", ")}`, () => {
    const answer = parseResidentId(text);
    assert.deepEqual(codes(answer), expected);
    assert.ok(!JSON.stringify(answer).includes(text.slice(6)), "and the number is not repeated in the refusal");
  });

test("one wrong digit never passes a check character", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const parts = (length: number) => fc.tuple(digits(length), fc.nat(length - 1), fc.integer({ min: 1, max: 9 }));
  for (const [check, length] of [
    [orcidCheck, 15],
    [residentIdCheck, 17],
    [usccCheck, 17],
  ] as const)
    fc.assert(
      fc.property(parts(length), ([text, at, shift]) => {
        const other = text.slice(0, at) + ((Number(text.charAt(at)) + shift) % 10) + text.slice(at + 1);
        return check(text) !== check(other);
      }),
    );
});
