import { z } from "zod";
import { day, id, label, regionCode } from "./parts.ts";

const instant = z.string();
const named = z.object({ id, label });
const who = z.object({ login: z.string(), name: z.string() });

/** A post somebody holds, held or will hold: role × unit × region × period. */
export const post = z.object({
  id,
  role: named,
  unit: named.nullable(),
  region: z.object({ code: regionCode, label }),
  from: day,
  /** The last day; null while it has no end. */
  until: day.nullable(),
  state: z.enum(["now", "later", "past"]),
});

export const personRow = who.extend({
  id,
  /** Made by the trial mode: nothing can be done with it. */
  trial: z.boolean(),
  closed: z.boolean(),
  locked: z.boolean(),
  /** Whoever asks: nobody acts on themselves. */
  own: z.boolean(),
  posts: z.array(post),
});
export const peopleList = z.object({ people: z.array(personRow), next: z.string().nullable() });

export const duty = z.enum(["decision", "execution", "supervision", "none"]);
export const administrationChoices = z.object({
  roles: z.array(named.extend({ duty, alone: z.boolean(), usualUnit: id.nullable() })),
  units: z.array(named.extend({ level: z.enum(["national", "province", "city", "county", "body"]), region: regionCode.nullable() })),
  regions: z.array(z.object({ code: regionCode, label })),
});

/** The password is shown this once; absent where the act gives none. */
export const personActed = z.object({ login: z.string(), password: z.string().nullable() });

export const handover = z.object({
  done: z.boolean(),
  posts: z.array(z.object({ role: label, unit: label.nullable(), region: label })),
  matters: z.array(z.object({ id, number: z.string(), title: z.string() })),
  delegations: z.number().int(),
});

export const holder = who.extend({
  role: id,
  unit: label.nullable(),
  region: label,
  until: day.nullable(),
  /** Who acts from this post at present in their place. */
  delegate: who.extend({ until: day }).nullable(),
});
export const rightsAnswer = z.object({
  views: z.array(named),
  roles: z.array(
    named.extend({ duty, alone: z.boolean(), reads: z.enum(["all", "region"]).nullable(), views: z.array(id), clauses: z.array(id) }),
  ),
  /** What each role may do in each procedure as it is on the day asked about, by which part. */
  procedures: z.array(
    named.extend({
      version: day,
      acts: z.array(
        z.object({
          transition: id,
          label,
          clock: z.boolean(),
          adverse: z.boolean(),
          by: z.array(z.object({ role: id, parts: z.array(label) })),
        }),
      ),
    }),
  ),
  holders: z.array(holder),
  /** People who hold more than one of the three duties in one unit: allowed, but the duties will not meet in a matter. */
  meetings: z.array(who.extend({ unit: label, duties: z.array(duty) })),
  /** Fields of forms that concern a natural person, masked for all whose part does not need them. */
  personalFields: z.array(z.object({ form: label, field: label })),
});

export const auditEvent = z.object({
  stream: z.string(),
  sequence: z.number().int(),
  at: instant,
  kind: z.string(),
  actor: z.string(),
  who: who.nullable(),
  /** What was written about it, as JSON text. */
  payload: z.string(),
});
export const auditEvents = z.object({ events: z.array(auditEvent), next: z.string().nullable() });
export const auditState = z.object({
  seal: z.object({ number: z.number().int(), at: instant }).nullable(),
  running: z.boolean(),
  verified: z
    .object({
      at: instant,
      events: z.number().int(),
      streams: z.number().int(),
      roots: z.number().int(),
      anchored: z.number().int(),
      unsealed: z.number().int(),
      breaks: z.array(z.object({ kind: z.string(), say: label })),
    })
    .nullable(),
});

export const delegation = z.object({
  id,
  post,
  giver: who,
  delegate: who,
  from: day,
  until: day,
  state: z.enum(["running", "over", "revoked"]),
});
export const delegationList = z.object({
  given: z.array(delegation),
  received: z.array(delegation),
  /** One's own posts of today, which can be delegated. */
  posts: z.array(post),
  colleagues: z.array(who.extend({ roles: z.array(label) })),
  /** The last day a delegation may have that begins today. */
  longest: day,
  /** People of the units whose posts one hands over; null where one hands over none. */
  managed: z.array(personRow).nullable(),
});
