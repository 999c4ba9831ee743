import type { Answer, IncentiveLedger, IncentiveLine } from "#contract";
import type { CheckedPlan } from "#define";
import { type Fen, isDay, type Label, ok, type RegionCode, type Result, toDecimal } from "#kernel";
import type { Ledger } from "#ledger";
import { type Actor, deskAnswer } from "#procedure";
import type { Store } from "#store";
import { stateLabel } from "../answers/words.ts";
import type { Sees } from "../answers/year.ts";
import { fenOf } from "./held.ts";
import {
  decidedResults,
  type EntryFilter,
  type EntryRow,
  entriesOf,
  type LineRow,
  linesOf,
  mostEntries,
  type SumRow,
  sumBefore,
  sumsOf,
} from "./rows.ts";

export type IncentiveParts = {
  readonly store: Pick<Store, "rows" | "today">;
  readonly plan: CheckedPlan;
  readonly ledger: Pick<Ledger, "balance">;
};

/** The ledger of incentives: every amount is a sum of entries, and every sum opens them. */
export type Incentives = {
  readonly ledger: (actor: Actor, sees: Sees, cut: string) => Promise<Result<Answer<"incentives">>>;
  readonly entries: (filter: EntryFilter, sees: Sees) => Promise<Result<Answer<"incentiveEntries">>>;
};

const accounts = ["incentive/budget", "incentive/granted", "incentive/paid", "incentive/clawed-back"] as const;
type Money = IncentiveLine["held"];
type Row = { readonly account: string; readonly amount: string };

const total = (rows: readonly Row[]): Fen => rows.reduce((all, { amount }) => all + fenOf(amount), 0n);
/** Sums by account, in fen. */
function moneyOf(rows: readonly Row[]): Money {
  const on = (account: string): string => String(total(rows.filter((row) => row.account === account)));
  return {
    budget: on("incentive/budget"),
    granted: on("incentive/granted"),
    paid: on("incentive/paid"),
    clawedBack: on("incentive/clawed-back"),
  };
}

type SumAnswer = IncentiveLedger["byYear"][number];
function grouped(rows: readonly SumRow[], by: (row: SumRow) => string, label: (id: string) => Label): SumAnswer[] {
  return [...Map.groupBy(rows, by)]
    .map(([id, own]) => ({ id, label: label(id), held: moneyOf(own), entries: own.reduce((all, { entries }) => all + entries, 0) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function openIncentives({ store, plan, ledger }: IncentiveParts): Incentives {
  const instruments = plan.account("incentive/granted").dims.flatMap(({ values }) => values);
  const instrumentOf = (id: string) => ({ id, label: instruments.find((one) => one.id === id)?.label ?? { zh: id, en: id } });
  const accountOf = (id: string) => ({ id, label: plan.account(id).label });
  const deskOf = (desk: string, region: string) => deskAnswer(plan, desk, region as RegionCode);

  function lineAnswer({ fields, resultYear, resultDesk, ...row }: LineRow, sums: readonly SumRow[]): IncentiveLine {
    const number = textOf(fields.result);
    const due = textOf(fields.conditionDue);
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      state: row.state,
      stateLabel: stateLabel(plan.procedure("incentive"), row.version, row.state),
      desk: deskOf(row.desk, row.region),
      recipient: textOf(fields.recipient) || null,
      instrument: instrumentOf(textOf(fields.instrument)),
      amount: String(fenOf(textOf(fields.amount) || "0")),
      result: resultYear === null || resultDesk === null ? null : { number, year: resultYear, desk: resultDesk },
      clause: textOf(fields.clause) || null,
      ground: textOf(fields.ground),
      condition: textOf(fields.condition),
      conditionDue: isDay(due) ? due : null,
      clawback: textOf(fields.clawback),
      held: moneyOf(sums.filter(({ matter }) => matter === row.id)),
    };
  }

  /** Whether the ledger's own balances say the same as the entries, each as of the balance's cut. */
  async function agrees(): Promise<boolean> {
    const found = await Promise.all(
      accounts.map(async (account) => {
        const balance = await ledger.balance({ account, region: plan.regions.home, on: store.today() });
        if (!balance.ok) return false;
        const { quantity, cut } = balance.value;
        return fenOf(toDecimal(quantity)) === fenOf(await sumBefore(store, account, cut));
      }),
    );
    return found.every(Boolean);
  }

  return {
    ledger: async (actor, sees, cut) => {
      const all = await sumsOf(store);
      const sums = all.filter(({ desk, region }) => sees(desk, region));
      const whole = sums.length === all.length;
      const lines = (await linesOf(store)).filter(({ desk, region }) => sees(desk, region));
      const results = (await decidedResults(store)).filter(({ desk, region, state }) => state === "published" || sees(desk, region));
      const opensBy = plan.procedure("incentive").versions.at(-1)?.opensBy ?? [];
      const names = new Map(sums.map(({ desk, region }) => [desk, deskOf(desk, region).label]));
      return ok({
        cut,
        accounts: accounts.map((id) => ({ ...accountOf(id), amount: String(total(sums.filter((row) => row.account === id))) })),
        byInstrument: grouped(
          sums,
          ({ instrument }) => instrument,
          (id) => instrumentOf(id).label,
        ),
        byYear: grouped(
          sums,
          ({ year }) => year,
          (id) => ({ zh: `${id}年`, en: id }),
        ),
        byUnit: grouped(
          sums,
          ({ desk }) => desk,
          (id) => names.get(id) ?? { zh: id, en: id },
        ),
        lines: lines.map((line) => lineAnswer(line, sums)),
        whole,
        sum: String(total(sums)),
        agrees: whole ? await agrees() : null,
        mayPropose: actor.seats.some(({ role }) => opensBy.includes(role)),
        results: results.map(({ number, desk, region, year }) => ({ number, desk: deskOf(desk, region), year })),
      });
    },
    entries: async (filter, sees) => {
      const rows = (await entriesOf(store, filter)).filter(({ desk, region }) => sees(desk, region));
      const answer = ({ id, account, instrument, amount, on, recordedAt, matter, number, title, desk, region }: EntryRow) => ({
        id,
        account: accountOf(account),
        instrument: instrumentOf(instrument),
        amount: String(fenOf(amount)),
        on,
        recordedAt,
        matter: { id: matter, number, title },
        desk: deskOf(desk, region),
      });
      return ok({ entries: rows.slice(0, mostEntries).map(answer), sum: moneyOf(rows), more: rows.length > mostEntries });
    },
  };
}
