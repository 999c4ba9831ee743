import { dayOf } from "#kernel";
import type { Store } from "#store";
import type { Parts } from "./parts.ts";
import { aloneOf, countedOn, exemptionsOf } from "./read/coverage.ts";
import { insertCheck } from "./rows.ts";

/** Sets clauses and tasks against each other and keeps what stood alone that night; a second run of the same day adds nothing. */
export async function checkNightly(parts: Pick<Parts, "plan"> & { readonly store: Pick<Store, "transaction" | "today"> }): Promise<void> {
  const { plan, store } = parts;
  await store.transaction(
    async (tx) => {
      const counted = await countedOn(parts, tx);
      const exempt = new Set((await exemptionsOf(tx)).map(({ fields }) => String(fields.clause ?? "")));
      const { withoutTask, withoutClause } = aloneOf(plan, counted, exempt);
      await insertCheck(tx, dayOf(tx.recordedAt), {
        withoutTask: withoutTask.map(({ id }) => id),
        withoutClause: withoutClause.map(({ id }) => id),
      });
    },
    "repeatable-read",
    "stays",
  );
}

const queue = "planning-check";
type Jobs = {
  readonly work: (queue: string, handler: () => Promise<void>) => Promise<void>;
  readonly schedule: (queue: string, cron: string) => Promise<void>;
};

/** Every night at half past two, once over all processes. */
export async function scheduleChecks(jobs: Jobs, parts: Parameters<typeof checkNightly>[0]): Promise<void> {
  await jobs.work(queue, () => checkNightly(parts));
  await jobs.schedule(queue, "30 2 * * *");
}
