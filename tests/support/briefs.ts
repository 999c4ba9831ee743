import { type Briefs, composeBrief, openBriefs } from "#brief";
import type { BriefContent } from "#contract";
import type { CheckedPlan } from "#define";
import type { Day } from "#kernel";
import type { Figures } from "#ledger";
import type { Store, Transaction } from "#store";

/** For tests without a database: issued briefs held in memory, by the same code that keeps them in a store. */
export function briefsInMemory(): Briefs {
  const rows = new Map<string, { code: string; digest: string; content: string; at: string }>();
  const read: Store["rows"] = async (query, row) => {
    const found = query.parts.join("").includes("from brief") ? rows.get(String(query.values[0])) : undefined;
    return found ? [row.parse(found)] : [];
  };
  const tx = {
    rows: read,
    recordedAt: "2026-11-22T04:00:00.000Z",
    run: async ({ values }: { readonly values: readonly unknown[] }) => {
      const [code = "", digest = "", content = "", at = ""] = values.map(String);
      rows.set(code, { code, digest, content, at });
      return 1;
    },
    audit: async () => undefined,
  } as unknown as Transaction;
  return openBriefs({ rows: read, transaction: (work) => work(tx) });
}

export function contentOf(plan: CheckedPlan, figures: Figures, asOf: Day): BriefContent {
  const made = composeBrief({ plan, figures, asOf, knownAt: null, today: "2026-11-22" }, {}, null);
  if (!made.ok) throw new Error(made.refusals.map(({ say }) => say.en).join("\n"));
  return made.value;
}
