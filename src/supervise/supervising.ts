import { z } from "zod";
import type { CheckedPlan } from "#define";
import { type Day, ok, type RegionCode, type Result, refuse } from "#kernel";
import type { Actor, AllOpened, Matter, Procedures, Stepped } from "#procedure";
import { type Store, sql } from "#store";
import { type Counted, inspectionsIn } from "./inspections/allowance.ts";
import { type Candidate, lookBackCandidates, unopenedRebounds } from "./look-back/candidates.ts";
import { refusals } from "./look-back/refusals.ts";
import { openPortPage, type PortPage, type PortParts } from "./port/page.ts";
import { type CodedSheet, sheetById, sheetsOfMatter } from "./sheets/sheets.ts";
import { type Meeting, proposeAll, type SettledLine } from "./tasks/batch.ts";
import { type ReadMinutes, readMinutes } from "./tasks/minutes.ts";

export type SuperviseParts = {
  readonly store: Pick<Store, "rows" | "snapshot" | "today"> & PortParts["store"];
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "openAll" | "batch" | "snapshot"> & PortParts["procedures"];
};
/** Where a matter is and who takes part: by it reading is decided. */
export type Place = {
  readonly region: RegionCode;
  readonly parties: readonly { readonly desk: string; readonly handler: string | null }[];
};
type Rebound = { readonly found: string; readonly evidence: string; readonly revision: number; readonly key: string };

/** What the pages of supervision ask and do beyond matters themselves. */
export type Supervising = {
  readonly sheets: (matter: string) => Promise<readonly CodedSheet[]>;
  readonly sheet: (id: string) => Promise<CodedSheet | undefined>;
  readonly placeOf: (matter: string) => Promise<Place | undefined>;
  readonly matter: (id: string) => Promise<Matter | undefined>;
  readonly readMinutes: (text: string) => ReadMinutes;
  readonly proposeAll: (
    actor: Actor,
    asked: { readonly meeting: Meeting; readonly lines: readonly SettledLine[]; readonly key: string; readonly dryRun: boolean },
  ) => Promise<Result<AllOpened>>;
  readonly inspections: (year: string) => Promise<ReadonlyMap<string, Counted>>;
  readonly candidates: () => Promise<readonly Candidate[]>;
  readonly toReopen: () => ReturnType<typeof unopenedRebounds>;
  /** Concludes the look-back and reopens what it looked at, both or neither. */
  readonly rebound: (actor: Actor, lookBack: string, given: Rebound) => Promise<Result<Stepped>>;
  readonly today: () => Day;
  /** The exchange with the province's own system. */
  readonly port: PortPage;
};

export function openSupervision({ store, plan, procedures }: SuperviseParts): Supervising {
  return {
    sheets: (matter) => sheetsOfMatter(store, plan, matter),
    sheet: (id) => sheetById(store, plan, id),
    placeOf: async (matter) => {
      const [row] = await store.rows(
        sql`select m.region, coalesce(jsonb_agg(jsonb_build_object('desk', p.desk, 'handler', p.handler)) filter (where p.desk is not null), '[]') as parties
          from matter m left join matter_party p on p.subject_id = m.subject_id and p.matter_id = m.id where m.id = ${matter} group by m.subject_id, m.id, m.region`,
        placeRow,
      );
      return row;
    },
    matter: async (id) => (await procedures.snapshot(id))?.matter,
    readMinutes: (text) => readMinutes(plan, text, store.today()),
    proposeAll: async (actor, asked) => proposeAll(procedures, actor, asked),
    inspections: (year) => inspectionsIn(store, year),
    candidates: () => lookBackCandidates(store, store.today(), plan.supervisionRules.limits.lookBack),
    toReopen: () => unopenedRebounds(store),
    rebound: (actor, lookBack, given) => rebound(procedures, actor, lookBack, given),
    today: store.today,
    port: openPortPage({ store, plan, procedures }),
  };
}

const placeRow = z.object({
  region: z.string().transform((text) => text as RegionCode),
  parties: z.array(z.object({ desk: z.string(), handler: z.string().nullable() })),
});

async function rebound(
  procedures: SuperviseParts["procedures"],
  actor: Actor,
  lookBack: string,
  { found, evidence, revision, key }: Rebound,
): Promise<Result<Stepped>> {
  const asked = await procedures.snapshot(lookBack);
  const looked = asked && (await procedures.snapshot(String(asked.matter.fields.looked ?? "")));
  if (!asked || !looked) return refuse(refusals.notClosed({ number: "" }));
  const { matter } = looked;
  const done = await procedures.batch(
    actor,
    [
      { matter: lookBack, transition: "rebound", values: { found, evidence }, revision, key: `${key}:looked` },
      {
        matter: matter.id,
        transition: "reopen",
        values: { reason: found.slice(0, 600), evidence },
        revision: matter.revision,
        key: `${key}:reopened`,
      },
    ],
    false,
  );
  if (!done.ok) return done;
  const refused = done.value.each.flatMap(({ result }) => (result.ok ? [] : result.refusals));
  const reopened = done.value.each.find((one) => one.matter === matter.id)?.result;
  return refused.length > 0 || !reopened?.ok ? refuse(...refused) : ok(reopened.value);
}
