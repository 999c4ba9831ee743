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
