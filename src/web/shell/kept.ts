/**
 * What a person keeps from visit to visit: followed indicators, columns of a table. Held on this machine; once somebody has signed in,
 * also by the platform, whose copy then counts. Values are plain JSON, a few kilobytes each.
 */
export type Elsewhere = {
  readonly read: () => Promise<Readonly<Record<string, unknown>>>;
  readonly write: (name: string, value: unknown) => Promise<unknown>;
};
/** The part of a browser's storage that is used; tests bring their own. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

const prefix = "kept.";

export class Kept {
  readonly #storage: Storage | null;
  readonly #values = new Map<string, unknown>();
  readonly #listeners = new Set<() => void>();
  #elsewhere: Elsewhere | null = null;
  /** Whose copy is still on its way. */
  #joining: Elsewhere | null = null;
  /** Written in this visit before the platform's copy had come. */
  readonly #unsent = new Set<string>();
  #line: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage | null) {
    this.#storage = storage;
  }

  /** The same value (by identity) until it is changed; undefined where nothing was kept. */
  read(name: string): unknown {
    if (!this.#values.has(name)) this.#values.set(name, this.#onThisMachine(name));
    return this.#values.get(name);
  }

  write(name: string, value: unknown): void {
    this.#put(name, value);
    this.#tell();
    if (this.#elsewhere) this.#send(this.#elsewhere, name, value);
    else this.#unsent.add(name);
  }

  /** Somebody has signed in: what the platform keeps for them replaces what this machine had, but for what they changed while it was on its way. */
  async join(elsewhere: Elsewhere): Promise<void> {
    this.#joining = elsewhere;
    const theirs = await elsewhere.read().catch(() => ({}));
    if (this.#joining !== elsewhere) return;
    this.#elsewhere = elsewhere;
    for (const [name, value] of Object.entries(theirs)) if (!this.#unsent.has(name)) this.#put(name, value);
    for (const name of this.#unsent) this.#send(elsewhere, name, this.read(name));
    this.#unsent.clear();
    this.#tell();
  }

  leave(): void {
    this.#joining = null;
    this.#elsewhere = null;
  }

  /** One after the other: of two changes the later one is what the platform keeps. */
  #send(elsewhere: Elsewhere, name: string, value: unknown): void {
    // A lost line costs nothing now: the machine has the value, and it is sent with the next change.
    this.#line = this.#line.then(() => elsewhere.write(name, value)).catch(() => undefined);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #put(name: string, value: unknown): void {
    this.#values.set(name, value);
    try {
      this.#storage?.setItem(prefix + name, JSON.stringify(value));
    } catch {
      // Storage is full or switched off: the value lasts for this visit.
    }
  }

  #onThisMachine(name: string): unknown {
    try {
      const text = this.#storage?.getItem(prefix + name);
      return text ? (JSON.parse(text) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
