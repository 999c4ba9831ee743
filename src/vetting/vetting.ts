import type { Answer, VettingFinding } from "#contract";
import { type CheckedPlan, checksumOf } from "#define";
import { type Day, type Instant, ok, type Result, refuse } from "#kernel";
import { type AccountDelta, accountDeltas, type Figures } from "#ledger";
import type { Actor, Procedures } from "#procedure";
import { type Store, sql } from "#store";
import { type FigureKey, findingRow, findingRows, findingsOf, type MayRead, matterOf, procedure, toldOf } from "./findings/rows.ts";
import { refusals } from "./refusals.ts";
import { sightOf } from "./run/figures.ts";
import { sayFinding } from "./run/finding.ts";
import { fingerprintOf, type Run, runChecks } from "./run/run.ts";
import { checkIds } from "./run/suspicion.ts";
import { checkWords } from "./run/words.ts";

export type VettingParts = {
  readonly store: Pick<Store, "rows" | "transaction">;
  readonly plan: CheckedPlan;
  readonly procedures: Pick<Procedures, "open" | "step">;
};
/** The figures of one cut, and the day. */
export type VettingContext = { readonly figures: Figures; readonly today: Day };

/** Figures looked over before they are published, and questions about them. */
export type Vetting = {
  /** All findings of the present figures, with what was asked about them; the same figures give the same findings. @refuses vetting/noRules */
  readonly run: (context: VettingContext, actor: Actor, mayRead: MayRead) => Promise<Result<Answer<"vetting">>>;
  /** Keeps the evidence, opens the question and sends it. Sent again it is the same matter. @refuses vetting/unknownFinding, whatever the procedure refuses */
  readonly ask: (
    context: VettingContext,
    actor: Actor,
    asked: { readonly finding: string; readonly question: string; readonly owner: string; readonly key: string },
  ) => Promise<Result<{ readonly id: string }>>;
  /** @refuses vetting/unknownMatter */
  readonly evidence: (context: VettingContext, matter: string) => Promise<Result<Answer<"vettingEvidence">>>;
  /** What was asked about a figure and what came of it. */
  readonly about: (figure: FigureKey, mayRead: MayRead) => Promise<Result<Answer<"figureFindings">>>;
};

export function openVetting({ store, plan, procedures }: VettingParts): Vetting {
  let last: { readonly key: string; readonly run: Promise<Run> } | undefined;

  /** One run per state of the figures; whoever asks while it runs waits for the same one. What else is written does not count. */
  async function runOf({ figures, today }: VettingContext): Promise<Result<Run>> {
    const rules = plan.vettingRules;
    if (!rules) return refuse(refusals.noRules({}));
    const deltas = await postedTo(store, plan, figures.cut);
    const sight = sightOf(plan, figures, today);
    const key = fingerprintOf(sight, deltas);
    if (last?.key !== key) {
      const made = runChecks({ sight, rules, deltas });
      last = { key, run: made };
      made.catch(() => {
        last = undefined;
      });
    }
    return ok(await last.run);
  }

  const run: Vetting["run"] = async (context, actor, mayRead) => {
    const [made, rules] = [await runOf(context), plan.vettingRules];
    if (!made.ok) return made;
    if (!rules) return refuse(refusals.noRules({}));
    const rows = await findingRows(store);
    const byFinding = new Map(rows.map((row) => [row.finding, row]));
    const found = new Set(made.value.found.map(({ id }) => id));
    return ok({
      moment: { asOf: context.today, knownAt: null, today: context.today, cut: context.figures.cut, planVersion: plan.version },
      tests: made.value.tests,
      falseDiscoveries: rules.falseDiscoveries,
      seed: rules.seed,
      assumed: rules.assumed ?? false,
      checks: [...made.value.checks]
        .sort((a, b) => checkIds.indexOf(a.check) - checkIds.indexOf(b.check))
        .map(({ check, ...counts }) => {
          const { parameters, ...words } = checkWords[check];
          return { id: check, ...words, parameters: [...parameters(rules)], ...counts };
        }),
      findings: await Promise.all(
        made.value.found.map(async (one) => {
          const row = byFinding.get(one.id);
          return { ...sayFinding(plan, rules, one), matter: row ? await toldOf(matterOf(plan, row), mayRead) : null };
        }),
      ),
      earlier: await Promise.all(
        rows
          .filter(({ finding }) => finding === null || !found.has(finding))
          .slice(0, mostShown)
          .map((row) => toldOf(matterOf(plan, row), mayRead)),
      ),
      mayAsk: mayOpen(plan, actor),
    });
  };

  const ask: Vetting["ask"] = async (context, actor, { finding: id, question, owner, key }) => {
    const [made, rules] = [await runOf(context), plan.vettingRules];
    if (!made.ok) return made;
    const one = made.value.found.find((found) => found.id === id);
    if (!one || !rules) return refuse(refusals.unknownFinding({ finding: id }));
    const body = sayFinding(plan, rules, one, plan.indicators.length * 100);
    const evidence = await keep(store, body);
    const title = `${body.checkLabel.zh}：${body.subject.zh}`.slice(0, 160);
    const opened = await procedures.open(actor, {
      procedure,
      values: {
        title,
        question,
        owner,
        finding: id,
        evidence,
        ...(body.indicator === null ? {} : { indicator: body.indicator }),
        ...(body.region === null ? {} : { region: body.region }),
      },
      key,
      origin: { kind: "plan", id: plan.id },
      clauses: ["9.6.1"],
      ...(body.indicator === null ? {} : { indicator: body.indicator }),
    });
    if (!opened.ok) return opened;
    if (opened.value.state !== "drafted") return ok({ id: opened.value.id });
    const sent = await procedures.step(actor, {
      matter: opened.value.id,
      transition: "ask",
      values: {},
      revision: opened.value.revision,
      key: `${key}-sent`,
    });
    return sent.ok ? ok({ id: sent.value.id }) : sent;
  };

  const evidence: Vetting["evidence"] = async (context, matter) => {
    const [row, made] = [await findingRow(store, matter), await runOf(context)];
    if (!row?.body || row.recordedAt === null) return refuse(refusals.unknownMatter({}));
    const stillFound = made.ok && made.value.found.some(({ id }) => id === row.finding);
    const finding = { ...row.body, figures: row.body.figures.slice(0, mostShown), more: Math.max(0, row.body.figures.length - mostShown) };
    return ok({ finding, recordedAt: row.recordedAt, stillFound });
  };

  const about: Vetting["about"] = async (figure, mayRead) => {
    const id = plan.findIndicator(figure.indicator)?.id ?? figure.indicator;
    const found = await findingsOf(store, plan, [{ ...figure, indicator: id }]);
    const rows = found.slice(0, mostShown).map(({ indicator: _, answered: __, figures: ___, ...row }) => toldOf(row, mayRead));
    return ok({ rows: await Promise.all(rows) });
  };
  return { run, ask, evidence, about };
}

const mostShown = 40;
const mayOpen = (plan: CheckedPlan, { seats }: Actor): boolean => {
  const roles = plan.procedure(procedure).versions.at(-1)?.opensBy ?? [];
  return seats.some(({ role }) => roles.includes(role));
};

/** Everything posted to accounts up to now: what is held against reported figures, and when it was recorded. */
function postedTo(store: VettingParts["store"], plan: CheckedPlan, cut: Instant): Promise<readonly AccountDelta[]> {
  return accountDeltas(
    store,
    plan.accounts.map(({ id }) => id),
    null,
    cut,
  );
}

/** Kept once, by its own digest. */
async function keep(store: VettingParts["store"], body: VettingFinding): Promise<string> {
  const checksum = checksumOf(body);
  await store.transaction((tx) =>
    tx.run(
      sql`insert into vetting_evidence (checksum, finding, body, recorded_at)
        values (${checksum}, ${body.id}, ${JSON.stringify(body)}, ${tx.recordedAt}) on conflict (checksum) do nothing`,
    ),
  );
  return checksum;
}
