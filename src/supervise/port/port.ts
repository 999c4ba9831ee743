import type { Result } from "#kernel";
import type { Envelope } from "./envelope.ts";

/** The way to the province's own system. Files come first; whatever its interface is, it fits behind these two. */
export type Port = {
  readonly name: "folder" | "http";
  /** @returns where it went */
  readonly send: (envelope: Envelope) => Promise<Result<string>>;
  /** Everything that waits there; what was taken in before may come again. */
  readonly receive: () => Promise<Result<readonly Envelope[]>>;
};
