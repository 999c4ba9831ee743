import { officer, openGround, openTask } from "../../bench/matters.ts";

/** Opens matters and steps them for ever, several at a time, and says each step that is acknowledged. Killed by who started it. */
const { procedures } = await openGround({ dataDir: process.env.ZHIXING_DATA ?? "" });
console.log("ready");

async function act(who: number): Promise<void> {
  for (let round = 0; ; round += 1) {
    const matter = await openTask(procedures, round % 2 === 0 ? "ordinary" : "major").catch(() => undefined);
    if (matter === undefined) continue;
    console.log(`ack ${matter} 1`);
    for (const [i, transition] of ["sign", "report", "report"].entries()) {
      const values = transition === "report" ? { text: "report" } : {};
      const request = { matter, transition, values, revision: i + 1, key: `${process.pid}-${who}-${round}-${i}` };
      const done = await procedures.step(officer(who), request).catch(() => undefined);
      if (done && !done.ok) throw new Error(JSON.stringify(done.refusals));
      if (!done) break;
      console.log(`ack ${matter} ${done.value.revision}`);
    }
  }
}
await Promise.all([0, 1, 2, 3].map(act));
