import type { Access, Begun, Origin } from "#access";

/** What a handler of one's own account works with besides the question: sign-in itself, and the session the request came with. */
export type Desk = {
  readonly access: Access;
  /** The session's token, or a visitor's own; what forgery tokens are made from. */
  readonly token: string;
  readonly origin: Origin;
  /** The session got a new name: the browser is told with this answer. */
  readonly renew: (begun: Begun) => void;
};
