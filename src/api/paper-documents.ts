import type { Context, Hono } from "hono";
import { z } from "zod";
import type { PaperSheet } from "#contract";
import { type Language, ok, type Result } from "#kernel";
import { paperDocument } from "#paper";
import type { Door } from "./access/door.ts";
import { namesOf as named } from "./assessment-handlers.ts";
import type { ApiParts } from "./parts.ts";
import { minutesSheet } from "./planning-handlers.ts";
import { readQuestion } from "./refusals.ts";
import { sendRefused } from "./sending.ts";

const media = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const language = z.object({ lang: z.enum(["zh", "en"]).optional() });

/** Minutes and audits of schemes stand in no matter of that id. */
const ofNoMatter: ReadonlySet<string> = new Set(["minutes", "scheme-audit"]);

/** What is made anew of a matter for each asker: nothing is computed for whoever may not read the matter. */
const ofMatterAlone: ReadonlySet<string> = new Set(["assessment-pack"]);

type Served = {
  readonly path: string;
  readonly view: string;
  readonly what: string;
  readonly sheet: (id: string) => Promise<Result<PaperSheet>>;
};

/** A document of a room as a Word file; each download stands in the audit. */
function servePaper(app: Hono, door: Door, work: ApiParts["work"], { path, view, what, sheet }: Served): void {
  app.get(path, async (context) => {
    const asker = await door.askerOf(context);
    const admitted = await door.admit(asker, view, `GET ${path}`);
    if (!admitted.ok) return sendRefused(context, admitted.refusals);
    const query = readQuestion(language, context.req.queries());
    if (!query.ok) return sendRefused(context, query.refusals);
    const id = context.req.param("id") ?? "";
    const early = ofMatterAlone.has(what) ? await work?.reads.mayRead(asker.viewer, id) : undefined;
    if (early && !early.ok) return sendRefused(context, early.refusals);
    const found = await sheet(id);
    if (!found.ok) return sendRefused(context, found.refusals);
    const { issued } = found.value;
    // What is not issued yet is its matter's; on the screen it is no other.
    const may = issued === null && !ofNoMatter.has(what) ? await work?.reads.mayRead(asker.viewer, id) : undefined;
    if (may && !may.ok) return sendRefused(context, may.refusals);
    await door.access.noteExport(asker.viewer, { what, id, code: issued?.code ?? null, digest: issued?.digest ?? null });
    return send(context, found.value, `${what}-${issued?.code ?? "draft"}.docx`, query.value.lang ?? "zh");
  });
}

async function send(context: Context, sheet: PaperSheet, name: string, lang: Language): Promise<Response> {
  const file = await paperDocument(sheet, lang);
  return context.body(new Uint8Array(file), 200, {
    "content-type": media,
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-store",
  });
}

/** Bulletins of supervision, minutes of consultations, final evaluations of the plan and audits of schemes, drafts and issued ones. */
export function mountPapers(
  app: Hono,
  { assessing, namesOf, situation, closing, planning, schemes, work, plan, figures, today }: ApiParts,
  door: Door,
): void {
  const path = "/api/supervision/bulletins/:id/docx";
  if (closing) {
    const sheet = async (id: string) => {
      const day = today();
      return closing.sheet({ plan, figures: await figures(), asOf: day, knownAt: null, today: day }, id);
    };
    servePaper(app, door, work, { path: "/api/closing/:id/docx", view: "planning", what: "final-evaluation", sheet });
  }
  if (schemes) {
    const sheet = async (id: string) => {
      const day = today();
      const made = await schemes.audit({ plan, figures: await figures(), asOf: day, knownAt: null, today: day }, { id });
      return made.ok ? ok(made.value.sheet) : made;
    };
    servePaper(app, door, work, { path: "/api/evaluation/schemes/:id/audit/docx", view: "evaluate", what: "scheme-audit", sheet });
  }
  if (assessing) {
    const sheet = async (id: string) => {
      const day = today();
      return assessing.pack({ plan, figures: await figures(), asOf: day, knownAt: null, today: day }, id, named({ namesOf }));
    };
    servePaper(app, door, work, { path: "/api/assessment/packs/:id/docx", view: "assess", what: "assessment-pack", sheet });
  }
  const minutes = "/api/planning/meetings/:id/docx";
  if (planning)
    servePaper(app, door, work, { path: minutes, view: "planning", what: "minutes", sheet: (id) => minutesSheet(planning, id) });
  if (situation) servePaper(app, door, work, { path, view: "supervise", what: "bulletin", sheet: (id) => situation.bulletinSheet(id) });
}
