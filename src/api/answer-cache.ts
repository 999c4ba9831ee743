import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** An answer's bytes, made once for a question at a cut and sent as they are until the cut moves. */
export type CachedAnswer = {
  readonly status: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly etag: string;
};

/** Small answers are not worth unpacking. */
const worthPacking = 1024;

export function answerOf(status: number, value: unknown): CachedAnswer {
  const body = new Uint8Array(Buffer.from(JSON.stringify(value)));
  const gzip = body.length > worthPacking ? new Uint8Array(gzipSync(body)) : body;
  return { status, body, gzip, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}

const sizeOf = ({ body, gzip }: CachedAnswer): number => body.length + (gzip === body ? 0 : gzip.length);

/**
 * Answers by question, forgotten whole when the ledger's cut, the plan or the day changes. Bounded: the oldest leaves first.
 * @param limit most bytes held at once
 */
export class AnswerCache {
  readonly #limit: number;
  #epoch = "";
  #held = 0;
  readonly #answers = new Map<string, CachedAnswer>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(epoch: string, question: string): CachedAnswer | undefined {
    if (epoch !== this.#epoch) {
      this.#answers.clear();
      this.#held = 0;
      this.#epoch = epoch;
    }
    return this.#answers.get(question);
  }

  put(epoch: string, question: string, answer: CachedAnswer): CachedAnswer {
    if (epoch !== this.#epoch) return answer;
    // Asked by several at once it was made several times, and is held once.
    const before = this.#answers.get(question);
    this.#held += sizeOf(answer) - (before ? sizeOf(before) : 0);
    this.#answers.delete(question);
    for (const [oldest, held] of this.#answers) {
      if (this.#held <= this.#limit) break;
      this.#answers.delete(oldest);
      this.#held -= sizeOf(held);
    }
    this.#answers.set(question, answer);
    return answer;
  }
}
