import { z } from "zod";
import type { Day, Instant } from "#kernel";
import { type Sql, sql } from "#store";
import type { Desk, Light, LightColour, LightRule, Origin } from "../types.ts";

export const instant = z.string().transform((text) => text as Instant);

const lightWhy = z.object({
  rule: z.string(),
  since: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** What lists show of a matter: no values of its forms. */
export type Listed = {
  readonly subject: string;
  readonly id: string;
  readonly root: string;
  readonly parent: string | null;
  readonly number: string;
  readonly procedure: string;
  readonly version: Day;
  readonly title: string;
  readonly state: string;
  readonly revision: number;
  readonly origin: Origin;
  readonly lead: Desk;
  readonly region: string;
  readonly weight: number;
  readonly dueAt: Instant | null;
  readonly light: Light;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
};

/** Of the table `matter`, called `m`. */
export const listedColumns: Sql = sql`m.subject_id as subject, m.id, m.root_id as root, m.parent_id as parent, m.number, m.procedure, m.version,
  m.title, m.state, m.revision, m.origin, m.lead_desk as lead, m.region, m.weight, m.due_at as "dueAt", m.light, m.light_why as "lightWhy",
  m.opened_at as "openedAt", m.closed_at as "closedAt"`;

const kept = z.object({
  subject: z.string(),
  id: z.string(),
  root: z.string(),
  parent: z.string().nullable(),
  number: z.string(),
  procedure: z.string(),
  version: z.string().transform((text) => text as Day),
  title: z.string(),
  state: z.string(),
  revision: z.number(),
  origin: z.object({ kind: z.string(), id: z.string() }),
  lead: z.string(),
  region: z.string(),
  weight: z.number(),
  dueAt: instant.nullable(),
  light: z.string(),
  lightWhy: lightWhy,
  openedAt: instant,
  closedAt: instant.nullable(),
});

export const listedRow = kept.transform(
  ({ light, lightWhy: why, ...rest }): Listed => ({
    ...rest,
    light: { colour: light as LightColour, rule: why.rule as LightRule, since: why.since as Instant, facts: why.facts ?? {} },
  }),
);

/** Pieces of a condition, all of which must hold. */
export const allOf = (pieces: readonly Sql[]): Sql => pieces.reduce((all, piece) => sql`${all} and ${piece}`, sql`true`);
