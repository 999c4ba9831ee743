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

type One = Answer<"publishedEvaluation">;
const most = 200;
const row = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  name: z.string(),
  code: z.string(),
  evaluated: z.array(z.string()).catch([]),
  publishedAt: z.string().transform((text) => text as Instant),
});

/** States in which an evaluation is public: whatever was stopped before is not, and nothing ends being public. */
const isPublic = ["published", "closed"];

/** What was published, the newest first. */
export async function publishedList({ plan, store }: Parts): Promise<Answer<"publishedEvaluations">> {
  const rows = await store.rows(
    sql`select m.id, m.number, m.title, m.fields->>'evaluatorName' as name, m.fields->>'evaluatorCode' as code, m.fields->'evaluated' as evaluated,
        e.recorded_at as "publishedAt"
      from (select * from matter where procedure = ${procedureId} and state = any(${isPublic}) order by id desc limit ${most}::int) m
      join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.transition = 'publish' order by e.id desc`,
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
  const comparison = await comparisonAnswer(parts, context, fields);
  const publication = publicationIn(events);
  if (!final || !comparison || !publication) return refuse(refusals.notPublished({}));
  const { number, title, state } = found.value.matter;
  const open = final.files.filter(mayPublish);
  return ok({
    id,
    number,
    title,
    evaluator: { name: fields.evaluatorName, code: fields.evaluatorCode },
    publishedAt: publication.at,
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
    report: { ...final, by: "", files: open.map((file) => ({ ...file, by: "" })) },
    filesKept: final.files.length - open.length,
    comments: commentsIn(plan, gathered, hrefOf).map((comment) => ({ ...comment, files: [] })),
    comparison,
    statement: publication.statement,
    use: publication.use,
    ratings: state === "closed" ? ratingsIn(plan, events).map(({ reason: _, ...rating }) => rating) : [],
  });
}

const kinds = ["figures", "scheme", "release", "matter", "file"] as const;

/** How many items of each kind were opened, what was taken back later included; never what they are. */
const openedCounts = (grants: readonly Grant[]): One["opened"] =>
  kinds.map((kind) => ({ kind, count: grants.filter(({ body }) => body.kind === kind).length })).filter(({ count }) => count > 0);

/** Only files that are open to all go out; their digests show that nobody changed them. */
const mayPublish = (file: { readonly class: string }): boolean => file.class === "none";

/** A file of a published final report. @refuses commission/notPublished */
export async function publishedFile(parts: Parts, id: string, file: string): Promise<Result<StoredAttachment>> {
  const found = await publishedNamed(parts, id);
  if (!found.ok) return found;
  const { events } = await gather(parts, found.value);
  const final = events.findLast(({ transition }) => transition === "hand-in-final");
  const files = await filesOf(parts.store, placeOf(found.value));
  const isOfReport = files.some((one) => one.id === file && one.event === final?.id && mayPublish(one));
  const stored = isOfReport ? await parts.attachments.find(file) : undefined;
  return stored ? ok(stored) : refuse(refusals.notPublished({}));
}
