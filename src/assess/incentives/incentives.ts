import type { ReadingScope } from "#access";
import type { Answer, IncentiveLedger, IncentiveLine } from "#contract";
import type { CheckedPlan } from "#define";
import { type Fen, isDay, type Label, ok, type RegionCode, type Result, toDecimal } from "#kernel";
import type { Ledger } from "#ledger";
import { type Actor, deskAnswer } from "#procedure";
import type { Store } from "#store";
import { stateLabel } from "../answers/words.ts";
import { fenOf } from "./held.ts";
import {
  decidedResults,
  type EntryFilter,
  type EntryRow,
  entriesOf,
  type LineRow,
  linesOf,
  readsAll,
  type SumRow,
  sumBefore,
  sumsBehind,
  sumsOf,
  sumsOfMatters,
} from "./rows.ts";

export type IncentiveParts = {
  readonly store: Pick<Store, "rows" | "today">;
  readonly plan: CheckedPlan;
  readonly ledger: Pick<Ledger, "balance">;
};

/** The ledger of incentives: every amount is a sum of entries, and every sum opens them. */
export type Incentives = {
  readonly ledger: (actor: Actor, scope: ReadingScope, cut: string) => Promise<Result<Answer<"incentives">>>;
  readonly entries: (filter: EntryFilter, scope: ReadingScope) => Promise<Result<Answer<"incentiveEntries">>>;
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

const versionOf = (plan: CheckedPlan) => plan.procedure("incentive").versions.at(-1) ?? plan.procedure("incentive").versions[0];

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function openIncentives({ store, plan, ledger }: IncentiveParts): Incentives {
  const instruments = plan.account("incentive/granted").dims.flatMap(({ values }) => values);
  const instrumentOf = (id: string) => ({ id, label: instruments.find((one) => one.id === id)?.label ?? { zh: id, en: id } });
  const accountOf = (id: string) => ({ id, label: plan.account(id).label });
  const deskOf = (desk: string, region: string) => deskAnswer(plan, desk, region as RegionCode);

  /** By role and state, as lists of matters tell it; the act itself says what else stands against it. */
  function actsOf({ state, version, parties }: LineRow, { seats }: Actor): IncentiveLine["acts"] {
    const { transitions, parts } = plan.procedure("incentive").versions.find(({ from }) => from === version) ?? versionOf(plan);
    const held = parts.filter(({ id, roles }) =>
      parties.some(({ part, desk }) => part === id && seats.some((seat) => seat.desk === desk && roles.includes(seat.role))),
    );
    return transitions
      .filter(({ by, from }) => by !== "clock" && from.includes(state) && held.some(({ id }) => by.includes(id)))
      .map(({ name, label, asks = null, adverse = false }) => ({ transition: name, label, asks, adverse }));
  }

  function lineAnswer(line: LineRow, sums: readonly Row[], actor: Actor): IncentiveLine {
    const { fields, resultYear, resultDesk, ...row } = line;
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
      held: moneyOf(sums),
      acts: actsOf(line, actor),
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
    ledger: async (actor, scope, cut) => {
      const [sums, lines, results, whole] = await Promise.all([
        sumsOf(store, scope),
        linesOf(store, scope),
        decidedResults(store, scope),
        readsAll(store, scope),
      ]);
      const byMatter = Map.groupBy(await sumsOfMatters(store, lines), ({ matter }) => matter);
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
        lines: lines.map((line) => lineAnswer(line, byMatter.get(line.id) ?? [], actor)),
        count: lines[0]?.count ?? 0,
        whole,
        sum: String(total(sums)),
        agrees: whole ? await agrees() : null,
        mayPropose: actor.seats.some(({ role }) => versionOf(plan).opensBy.includes(role)),
        results: results.map(({ number, desk, region, year }) => ({ number, desk: deskOf(desk, region), year })),
      });
    },
    entries: async (filter, scope) => {
      const [rows, sums] = await Promise.all([entriesOf(store, filter, scope), sumsBehind(store, filter, scope)]);
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
      return ok({ entries: rows.map(answer), sum: moneyOf(sums), count: sums.reduce((all, { entries }) => all + entries, 0) });
    },
  };
}
