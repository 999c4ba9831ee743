import type { Instant, Language, Result } from "#kernel";

/** `open` waits for an answer; `answered` may be answered again; `closed` is done with. */
export type FeedbackState = "open" | "answered" | "closed";

export type Act = { readonly kind: "answered" | "closed"; readonly body: string; readonly at: Instant };

/** What anybody with the number sees: never the text, which may hold what is personal. */
export type Receipt = {
  readonly number: string;
  readonly about: string;
  readonly at: Instant;
  readonly state: FeedbackState;
  readonly acts: readonly Act[];
};

/** What the office sees. The contact is not in it; it is asked for by itself. */
export type Item = Receipt & { readonly body: string; readonly language: Language; readonly hasContact: boolean };

export type Counts = Readonly<Record<FeedbackState, number>>;

/** Feedback of citizens: handed in, followed by a number, answered and closed by the office. */
export type Feedback = {
  /** @refuses too short, too long, a contact too long, a page that is no path — all at once — or too much within an hour */
  readonly submit: (given: {
    readonly about: string;
    readonly body: string;
    readonly contact: string;
    readonly language: Language;
  }) => Promise<Result<{ readonly number: string }>>;
  /** @refuses a number nobody was given */
  readonly receipt: (number: string) => Promise<Result<Receipt>>;
  /** The newest first, at most two hundred. */
  readonly list: (state: FeedbackState | undefined) => Promise<{ readonly counts: Counts; readonly items: readonly Item[] }>;
  readonly answer: (number: string, body: string, actor: string) => Promise<Result<Item>>;
  /** Closing erases the contact. @refuses what is closed already */
  readonly close: (number: string, body: string, actor: string) => Promise<Result<Item>>;
  /** Each look stands in the audit stream. @refuses where none was left */
  readonly contactOf: (number: string, actor: string) => Promise<Result<{ readonly contact: string }>>;
  readonly eraseContact: (number: string, actor: string) => Promise<Result<Item>>;
};
