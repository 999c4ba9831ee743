const nothing = new Uint32Array(0);

/** Which documents hold a term. Filled once, in the order of the documents, then only read. */
export class Postings {
  readonly #lists = new Map<string, number[] | Uint32Array>();

  add(term: string, document: number): void {
    const list = this.#lists.get(term);
    if (!list) this.#lists.set(term, [document]);
    else if (Array.isArray(list) && list.at(-1) !== document) list.push(document);
  }

  /** Lists take a third of the room once nothing is added any more. */
  close(): void {
    for (const [term, list] of this.#lists) this.#lists.set(term, Uint32Array.from(list));
  }

  of(term: string): ArrayLike<number> {
    return this.#lists.get(term) ?? nothing;
  }

  has(term: string): boolean {
    return this.#lists.has(term);
  }

  terms(): IterableIterator<string> {
    return this.#lists.keys();
  }
}

/** How many of some terms each document holds; the counter is used again by the next question. */
export class Tally {
  readonly #counts: Uint16Array;
  readonly #seen: number[] = [];

  constructor(documents: number) {
    this.#counts = new Uint16Array(documents);
  }

  /** Documents that hold at least `least` of the terms, those with the most first where more than `most` do. */
  atLeast(postings: Postings, terms: readonly string[], least: number, most: number): readonly number[] {
    for (const term of terms) {
      const list = postings.of(term);
      for (let i = 0; i < list.length; i++) {
        const document = list[i] ?? 0;
        if (this.#counts[document] === 0) this.#seen.push(document);
        this.#counts[document] = (this.#counts[document] ?? 0) + 1;
      }
    }
    const enough = this.#seen.filter((document) => (this.#counts[document] ?? 0) >= least);
    const kept = enough.length <= most ? enough : this.#best(enough, most);
    for (const document of this.#seen) this.#counts[document] = 0;
    this.#seen.length = 0;
    return kept;
  }

  /** Those with the most, by counting down; among equals the earlier ones. */
  #best(documents: readonly number[], most: number): readonly number[] {
    const byCount: number[][] = [];
    for (const document of documents) {
      const count = this.#counts[document] ?? 0;
      const alike = byCount[count] ?? [];
      byCount[count] = alike;
      if (alike.length < most) alike.push(document);
    }
    return byCount.reverse().flat().slice(0, most);
  }
}
