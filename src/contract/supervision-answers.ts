import { z } from "zod";
import { paperSheet } from "./paper-answers.ts";
import { day, id, label } from "./parts.ts";
import { deskAnswer, instant, refusalSaid } from "./work-answers.ts";

/** A sheet of the ladder as it is printed; `person` is who has the matter in hand now. */
export const sheetAnswer = z.object({
  id: z.string(),
  kind: z.enum(["remind", "dun", "notify", "escalate", "list"]),
  heading: label,
  colour: z.enum(["blue", "plain", "yellow", "red"]),
  matter: z.object({ id, number: z.string(), title: z.string(), requirement: z.string() }),
  unit: label,
  to: label,
  person: z.string().nullable(),
  deadline: label,
  due: instant,
  say: label,
  issuer: label,
  at: instant,
  issuedOn: day,
  code: z.string(),
  digest: z.string(),
});
export const sheetPage = z.object({ sheet: sheetAnswer, paper: paperSheet });

/** A decision as it was read from pasted minutes. */
export const minutesLine = z.object({
  line: z.number().int(),
  text: z.string(),
  title: z.string(),
  lead: id.nullable(),
  support: z.array(id),
  due: day.nullable(),
  kind: z.enum(["ordinary", "major", "annual"]),
});
export const minutesAnswer = z.object({
  lines: z.array(minutesLine),
  passedOver: z.array(z.object({ line: z.number().int(), text: z.string() })),
});
export const proposedAll = z.object({
  done: z.boolean(),
  each: z.array(z.object({ title: z.string(), id: id.nullable(), number: z.string().nullable(), refusals: z.array(refusalSaid) })),
});

/** How often each unit may be inspected in a year, and was; `assumed`: no rule is published. */
export const allowanceAnswer = z.object({
  year: z.string(),
  most: z.number().int(),
  mostDays: z.number().int(),
  assumed: z.boolean(),
  units: z.array(z.object({ unit: id, label, count: z.number().int(), days: z.number().int() })),
});

export const lookBackCandidate = z.object({
  id,
  number: z.string(),
  title: z.string(),
  lead: deskAnswer,
  unit: id.nullable(),
  grade: label.nullable(),
  closedAt: instant,
  /** Days since it was closed, and the last day on which a look-back may begin. */
  days: z.number().int(),
  until: day,
  reopenings: z.number().int(),
});
export const lookBackAnswer = z.object({
  fromDays: z.number().int(),
  untilDays: z.number().int(),
  assumed: z.boolean(),
  candidates: z.array(lookBackCandidate),
  /** Found to have come back and not reopened yet. */
  toReopen: z.array(
    z.object({
      lookBack: id,
      number: z.string(),
      matter: id,
      matterNumber: z.string(),
      title: z.string(),
      revision: z.number().int(),
      found: z.string(),
    }),
  ),
});
export const rebounded = z.object({ reopened: z.string(), number: z.string() });

const answeredIn = z.enum(["here", "there"]);
/** The number a matter has in the province's own system, who bound it, and whether the asker may change it; `by` is null for the command line. */
export const matterBinding = z.object({
  mayBind: z.boolean(),
  binding: z.object({ number: z.string(), answered: answeredIn, by: z.string().nullable(), at: instant }).nullable(),
  history: z.array(
    z.object({
      kind: z.enum(["bound", "unbound"]),
      number: z.string(),
      answered: answeredIn.nullable(),
      by: z.string().nullable(),
      at: instant,
    }),
  ),
});
export const boundNumber = z.object({ number: z.string(), answered: answeredIn });

/** Every bound matter, what would go out, and what went to and fro. */
export const portDesk = z.object({
  bound: z.array(
    z.object({
      number: z.string(),
      answered: answeredIn,
      by: z.string().nullable(),
      at: instant,
      matter: id,
      ourNumber: z.string(),
      title: z.string(),
      state: label,
      lead: deskAnswer,
    }),
  ),
  /** Only whoever may assign binds, fetches and brings; whoever may propose reads. */
  mayAct: z.boolean(),
  isNew: z.boolean(),
  answers: z.number().int(),
  history: z.array(
    z.object({
      direction: z.enum(["out", "in"]),
      adapter: z.enum(["folder", "http", "page"]),
      name: z.string(),
      records: z.number().int(),
      /** Of what came in: taken as new, and not taken. */
      taken: z.number().int().nullable(),
      refused: z.number().int().nullable(),
      by: z.string().nullable(),
      at: instant,
    }),
  ),
});
export const portPackage = z.object({
  name: z.string(),
  base64: z.string(),
  matters: z.number().int(),
  answers: z.number().int(),
  /** False where the same had gone before. */
  isNew: z.boolean(),
});
export const portIntake = z.object({
  dryRun: z.boolean(),
  rows: z.array(
    z.object({
      line: z.number().int(),
      id: z.string(),
      number: z.string(),
      act: z.string(),
      matter: z.object({ id, number: z.string() }).nullable(),
      became: z.enum(["taken", "known", "refused"]),
      why: z.array(refusalSaid),
    }),
  ),
});
