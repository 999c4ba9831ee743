import { z } from "zod";
import type { Answer } from "#contract";
import type { Instant } from "#kernel";
import { ok, type Result, refuse } from "#kernel";
import type { ReadingContext } from "#monitor";
import type { Snapshot, StoredAttachment } from "#procedure";
import { sql } from "#store";
import { comparisonAnswer } from "../compare/answer.ts";
import type { Parts } from "../parts.ts";
import { refusals } from "../refusals.ts";
import type { Grant } from "../types.ts";
import { filesOf } from "./events.ts";
import { commissionNamed, placeOf, procedureId } from "./find.ts";
import { commentsIn, declarationOf, feeOf, gather, publicationIn, ratingsIn, reportsIn } from "./page.ts";
import { isRated, withdrawalIn } from "./withdrawal.ts";

type One = Answer<"publishedEvaluation">;
const most = 200;
const instant = z.string().transform((text) => text as Instant);
const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  name: z.string(),
  code: z.string(),
  evaluated: z.array(z.string()).catch([]),
  publishedAt: instant,
  withdrawnAt: instant.nullable(),
});

/** States in which an evaluation has a public page: whatever was stopped before has none, and what is withdrawn keeps it and says so. */
const isPublic = ["published", "closed", "withdrawn"];

/** What was published, the newest first. */
export async function publishedList({ plan, store }: Parts): Promise<Answer<"publishedEvaluations">> {
  const rows = await store.rows(
    sql`select m.id, m.number, m.title, m.fields->>'evaluatorName' as name, m.fields->>'evaluatorCode' as code, m.fields->'evaluated' as evaluated,
        e.recorded_at as "publishedAt", w.recorded_at as "withdrawnAt"
      from (select * from matter where procedure = ${procedureId} and state = any(${isPublic}) order by id desc limit ${most}::int) m
      join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'publish'
      left join matter_event w on w.subject_id = m.subject_id and w.matter_id = m.id and w.transition = 'withdraw' order by e.id desc`,
    row,
  );
  return {
    rows: rows.map(({ name, code, evaluated, ...one }) => ({
      ...one,
      evaluator: { name, code },
      evaluated: evaluated.map((unit) => plan.unitOfGovernment(unit).label),
    })),
  };
}

async function publishedNamed(parts: Parts, id: string): Promise<Result<Snapshot>> {
  const found = await commissionNamed(parts, id);
  return found.ok && isPublic.includes(found.value.matter.state) ? found : refuse(refusals.notPublished({}));
}

/** A published evaluation as anybody reads it; names of people are left out. @refuses commission/notPublished */
export async function publishedOne(parts: Parts, context: ReadingContext, id: string): Promise<Result<One>> {
  const found = await publishedNamed(parts, id);
  if (!found.ok) return found;
  const { plan } = parts;
  const gathered = await gather(parts, found.value);
  const { fields, events } = gathered;
  const hrefOf = (file: string): string => `/api/published-evaluations/${id}/files/${file}`;
  const final = reportsIn(gathered, hrefOf).findLast(({ kind }) => kind === "final");
  const publication = publicationIn(events);
  if (!final || !publication) return refuse(refusals.notPublished({}));
  const { matter } = found.value;
  const { number, title } = matter;
  const withdrawn = withdrawnIn(plan, matter, events);
  const open = final.files.filter(mayPublish);
  return ok({
    id,
    number,
    title,
    evaluator: { name: fields.evaluatorName, code: fields.evaluatorCode },
    publishedAt: publication.at,
    withdrawnAt: withdrawn?.at ?? null,
    question: fields.question,
    clauses: fields.clauses.flatMap((clause) => plan.findClause(clause) ?? []).map((clause) => ({ id: clause.id, title: clause.title })),
    from: fields.from,
    until: fields.until,
    commissioner: plan.unitOfGovernment(fields.commissioner).label,
    evaluated: fields.evaluated.map((unit) => plan.unitOfGovernment(unit).label),
    fee: feeOf(plan, fields),
    feeBasis: fields.feeBasis,
    declaration: declarationOf(fields) ?? { interests: "none", relations: "" },
    opened: openedCounts(gathered.grants),
    report: {
      ...final,
      by: "",
      says: withdrawn ? "" : final.says,
      files: open.map((file) => ({ ...file, by: "", href: withdrawn ? null : file.href })),
    },
    filesKept: final.files.length - open.length,
    comments: withdrawn ? [] : commentsIn(plan, gathered, hrefOf).map((comment) => ({ ...comment, files: [] })),
    comparison: withdrawn ? null : await comparisonAnswer(parts, context, fields),
    statement: withdrawn ? "" : publication.statement,
    use: withdrawn ? "" : publication.use,
    ratings: isRated(matter) ? ratingsIn(plan, events).map(({ reason: _, ...rating }) => rating) : [],
    withdrawn,
  });
}

/** When and why it was withdrawn, by which office, and what the evaluator says to it; null while it stands. */
function withdrawnIn(...given: Parameters<typeof withdrawalIn>): One["withdrawn"] {
  const made = withdrawalIn(...given);
  return made?.signed ? { ...made.signed, reason: made.reason, statement: made.statement } : null;
}

const kinds = ["figures", "scheme", "release", "matter", "file"] as const;

/** How many items of each kind were opened, what was taken back later included; never what they are. */
const openedCounts = (grants: readonly Grant[]): One["opened"] =>
  kinds.map((kind) => ({ kind, count: grants.filter(({ body }) => body.kind === kind).length })).filter(({ count }) => count > 0);

/** Only files that are open to all go out; their digests show that nobody changed them. */
const mayPublish = (file: { readonly class: string }): boolean => file.class === "none";

/** A file of a published final report. @refuses commission/notPublished, commission/reportWithdrawn */
export async function publishedFile(parts: Parts, id: string, file: string): Promise<Result<StoredAttachment>> {
  const found = await publishedNamed(parts, id);
  if (!found.ok) return found;
  if (found.value.matter.state === "withdrawn") return refuse(refusals.reportWithdrawn({}));
  const { events } = await gather(parts, found.value);
  const final = events.findLast(({ transition }) => transition === "hand-in-final");
  const files = await filesOf(parts.store, placeOf(found.value));
  const isOfReport = files.some((one) => one.id === file && one.event === final?.id && mayPublish(one));
  const stored = isOfReport ? await parts.attachments.find(file) : undefined;
  return stored ? ok(stored) : refuse(refusals.notPublished({}));
}
