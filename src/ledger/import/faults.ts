import { type Refusal, type Refused, refuse } from "#kernel";
import { mostFaults } from "./limits.ts";
import { fileRefusals } from "./refusals.ts";

/** Counts all faults of an import and keeps the first; those beyond the bound are never made, so that a file of nothing else costs no memory. */
export class Faults {
  readonly #kept: Refusal[] = [];
  #total = 0;

  get total(): number {
    return this.#total;
  }
  add(make: () => Refusal): void {
    this.#total += 1;
    if (this.#kept.length < mostFaults) this.#kept.push(make());
  }
  /** The total first, then the faults up to the bound. */
  refused(): Refused {
    return refuse(fileRefusals.fileRefused({ total: this.#total, shown: this.#kept.length }), ...this.#kept);
  }
}

const mostQuoted = 80;
/** Control and format characters, among them those that turn the direction of writing: they would change what stands around the quotation. */
const unseen = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text from a file as a refusal may quote it: without unseen characters, at most 80 of the others. */
export function quoted(text: string): string {
  const seen = [...text.slice(0, 4 * mostQuoted).replace(unseen, "")];
  return seen.length > mostQuoted || text.length > 4 * mostQuoted ? `${seen.slice(0, mostQuoted).join("")}…` : seen.join("");
}
