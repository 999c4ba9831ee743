import type { CheckedPlan } from "#define";
import type { Label } from "#kernel";
import type { Figures } from "#ledger";

const reasons = {
  stopping: { zh: "正在停止，不再接受新的请求。", en: "It is stopping and takes no new requests." },
  database: { zh: "数据库连不上或没有及时应答。", en: "The database cannot be reached, or did not answer in time." },
  figures: { zh: "还没有载入任何数据。", en: "No figures have been loaded." },
} as const satisfies Record<string, Label>;

const migrations = (files: readonly string[]): Label => ({
  zh: `数据库结构与程序不一致：${files.join("、")}。请让程序以最新版本重新启动，由它完成迁移。`,
  en: `The database's schema is not this program's: ${files.join(", ")}. Start the program anew, which migrates it.`,
});

export type ReadinessParts = {
  readonly stopping: AbortSignal;
  /** Migrations of the program that the database lacks, or has otherwise. */
  readonly unlike: () => Promise<readonly string[]>;
  readonly plan: CheckedPlan;
  readonly figures: () => Promise<Figures>;
};

const boundMs = 3_000;

/** A look that takes too long is a fault like one that fails. */
async function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), boundMs);
  });
  return Promise.race([work.catch(() => null), late]).finally(() => clearTimeout(timer));
}

/** Whether the platform can answer now: the database reachable, its schema current, figures there. All reasons at once. */
export async function readinessFaults({ stopping, unlike, plan, figures }: ReadinessParts): Promise<readonly Label[]> {
  const [files, held] = await Promise.all([within(unlike()), within(figures())]);
  return [
    ...(stopping.aborted ? [reasons.stopping] : []),
    ...(files === null || held === null ? [reasons.database] : []),
    ...(files !== null && files.length > 0 ? [migrations(files)] : []),
    ...(held !== null && plan.indicators.every(({ id }) => held.countOf(id) === 0) ? [reasons.figures] : []),
  ];
}
