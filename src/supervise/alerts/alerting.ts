import type { CheckedPlan, LeadingFigure } from "#define";
import { type Day, type RegionCode, startOf } from "#kernel";
import type { Ledger } from "#ledger";
import type { Procedures, Snapshot } from "#procedure";
import type { Store } from "#store";
import { type LeadingStanding, leadingCount, leadingStanding } from "../assistance/leading.ts";
import { openAlerts } from "./alerts.ts";
import { type DeskStanding, supervisionStandings } from "./standing.ts";
import type { Alerts } from "./types.ts";

/** Alerts with what pages show beside them: where supervision stands, and what could be moved. */
export type Alerting = Alerts & {
  /** By lead desk, who is late first; closed ones are those of this year. */
  readonly standings: () => Promise<readonly DeskStanding[]>;
  /** With where the matter is and who takes part, by which it is read; null where it has no leading figure, or there is no such matter. */
  readonly leadingOf: (matter: string) => Promise<{ readonly standing: LeadingStanding; readonly place: Place } | null>;
  /** Leading figures of a target (all where none is named) with what was counted in a region since the year began. */
  readonly leadingFigures: (
    target: string | null,
    region: RegionCode,
  ) => Promise<readonly { readonly figure: LeadingFigure; readonly thisYear: number }[]>;
};

type Place = Pick<Snapshot["matter"], "region"> & Pick<Snapshot, "parties">;

export type AlertingParts = {
  readonly store: Pick<Store, "snapshot" | "transaction" | "today">;
  readonly plan: CheckedPlan;
  readonly ledger: Pick<Ledger, "balance">;
  readonly procedures: Pick<Procedures, "snapshot">;
};

const newYear = (today: Day): Day => `${today.slice(0, 4)}-01-01` as Day;

export function openAlerting({ store, plan, ledger, procedures }: AlertingParts): Alerting {
  const figures = plan.leadingFigures ?? [];
  const parts = { plan, ledger };
  return {
    ...openAlerts(store),
    standings: () => store.snapshot((reader) => supervisionStandings(reader, startOf(newYear(store.today())))),
    leadingOf: async (id) => {
      const found = await procedures.snapshot(id);
      const standing = found ? await leadingStanding(parts, found.matter, store.today()) : null;
      return found && standing ? { standing, place: { region: found.matter.region, parties: found.parties } } : null;
    },
    leadingFigures: (target, region) => {
      const today = store.today();
      const serving = figures.filter(({ targets }) => target === null || targets.includes(target));
      return Promise.all(
        serving.map(async (figure) => ({
          figure,
          thisYear: await leadingCount(parts, figure, { region, from: newYear(today), until: today }),
        })),
      );
    },
  };
}

/** The queue under which the rules run, and its hour: after the night's imports, before the working day. */
export const alertQueue = "alert-rules";

/** Runs the rules every morning, in one process of those that share the database. */
export async function scheduleAlerts(
  jobs: {
    readonly work: (queue: string, handler: () => Promise<void>) => Promise<void>;
    readonly schedule: (queue: string, cron: string) => Promise<void>;
  },
  run: () => Promise<unknown>,
): Promise<void> {
  await jobs.work(alertQueue, async () => {
    await run();
  });
  await jobs.schedule(alertQueue, "40 6 * * *");
}
