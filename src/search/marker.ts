import type { Way } from "./types.ts";

/** Notes that a document answers a piece of the question, how well (0 to 1), and by what. */
export type Marker = (document: number, quality: number, way: Way) => void;

const ways: readonly Way[] = ["words", "sound", "initials", "near"];

/** The best answer of each document to one piece of the question. */
export class Marks {
  readonly quality: Float32Array;
  /** Those that answer at all, each once. */
  readonly answering: number[] = [];
  readonly #ways: Uint8Array;

  constructor(documents: number) {
    this.quality = new Float32Array(documents);
    this.#ways = new Uint8Array(documents);
  }

  readonly mark: Marker = (document, quality, way) => {
    const before = this.quality[document] ?? 0;
    if (quality <= before) return;
    if (before === 0) this.answering.push(document);
    this.quality[document] = quality;
    this.#ways[document] = ways.indexOf(way);
  };

  way(document: number): Way {
    return ways[this.#ways[document] ?? 0] ?? "words";
  }
}
