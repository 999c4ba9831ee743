import { openApp } from "#app";
import { batchSize, figuresFolder } from "./rounds.ts";

/** Posts batches for ever and says each one that is acknowledged; an attempt that fails is simply not said. Killed by who started it. */
const opened = await openApp({ dataFolder: process.env.ZHIXING_DATA ?? "", carriedData: figuresFolder });
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
const { ledger, store } = opened.value;
console.log("ready");
for (let batch = 0; ; batch++) {
  const drafts = Array.from({ length: batchSize }, (_, i) => ({
    subject: `fault-test-${i % 7}`,
    account: "technology-contract/turnover",
    region: i % 2 === 0 ? "140100" : "140200",
    dims: { "contract-type": "development" },
    amount: "1.50",
    unit: "CNY" as const,
    occurredOn: "2023-05-04" as const,
    document: `batch-${process.pid}-${batch}`,
  }));
  const posted = await store.transaction((tx) => ledger.postEntries(tx, drafts)).catch(() => undefined);
  if (posted?.ok) console.log(`ack batch-${process.pid}-${batch}`);
  else if (posted) throw new Error(JSON.stringify(posted.refusals));
}
