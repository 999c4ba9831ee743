import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { answers } from "#contract";
import type { Label } from "#kernel";
import { openDoor } from "./access/door.ts";
import { languageOf, pageHeaders } from "./access/pages/layout.ts";
import { faultPage } from "./access/pages/sheets.ts";
import { mountSignIn } from "./access/sign-in-routes.ts";
import { answerOf } from "./answer-cache.ts";
import { mountBriefDocuments } from "./brief-document.ts";
import { announceChanges, type Listeners } from "./changes.ts";
import { mountCollectFiles } from "./collect-files.ts";
import { mountCommissionFiles } from "./commission-files.ts";
import { mountContract } from "./contract-routes.ts";
import { docsPage } from "./docs-page.ts";
import { mountDownloads } from "./downloads.ts";
import { mountFiles, mountTemplates } from "./files/mount.ts";
import { mountRest, onlyOwnName } from "./gate.ts";
import { lostPageFor, mountOfficersPages } from "./officers-pages.ts";
import { openApi } from "./openapi.ts";
import { faultOf, observed, traceOf } from "./operations/observe.ts";
import { mountWatching } from "./operations/watch-routes.ts";
import { loadPages } from "./pages.ts";
import { mountPapers } from "./paper-documents.ts";
import type { ApiParts } from "./parts.ts";
import { mountPublic } from "./public/index.ts";
import { refusals } from "./refusals.ts";
import { mountReleaseFiles } from "./release-documents.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendAnswer } from "./sending.ts";
import { mountWorkExport } from "./work-export.ts";

/** The whole HTTP face: the public pages, sign-in, the contract's routes, downloads, changes, the description, and the officers' pages. */
export async function createApi(parts: ApiParts): Promise<Hono> {
  const { access, plan } = parts;
  const app = new Hono();
  const door = openDoor({ access, plan, newToken: parts.newToken, behindProxy: parts.behindProxy ?? false });
  const description = answerOf(200, openApi(answers.refusalAnswer, parts.version));

  if (parts.operations) app.use(observed(parts.operations));
  app.use(securityHeaders(access.settings.origin));
  app.use(onlyOwnName(access.settings.mode === "production" ? access.settings.origin : null));
  mountContract(app, parts, door);
  app.get("/api/openapi.json", (context) => sendAnswer(context, description, "no-cache"));
  app.get("/api/docs", (context) => context.html(docsPage(parts.version), 200, { "cache-control": "no-cache" }));
  const listeners: Listeners = new Map();
  const viewerOf = async (context: Context) => (await door.askerOf(context)).viewer;
  app.get("/api/changes", (context) => announceChanges(context, { ...parts, viewerOf, peek: door.peek }, listeners));
  mountDownloads(app, parts, door);
  mountWorkExport(app, parts, door);
  mountFiles(app, parts, door);
  mountTemplates(app, parts, door);
  mountCollectFiles(app, parts, door);
  mountCommissionFiles(app, parts, door);
  if (parts.briefs) mountBriefDocuments(app, { ...parts, briefs: parts.briefs }, door);
  mountPapers(app, parts, door);
  mountReleaseFiles(app, parts, door);
  mountWatching(app, parts.operations);
  mountSignIn(app, { door, plan });
  mountPublic(app, { ...parts, door });
  const pages = parts.pages === null ? null : await loadPages(parts.pages);
  if (pages) mountOfficersPages(app, pages, { door, plan });
  mountRest(app, lostPageFor({ door, plan }, pages));
  app.onError((fault, context) => broken(fault, context, parts));
  return app;
}

/** Asked by programs, not by people. */
const forPrograms = /^\/(api\/|healthz$|readyz$|metrics$)/;

/** A fault of ours: the asker gets a sentence and a mark to quote, as a page where a page was asked for; the log gets where it happened. */
function broken(fault: Error, context: Context, { operations, access, plan }: ApiParts): Response | Promise<Response> {
  const about = faultOf(fault);
  const trace = traceOf(context) ?? createHash("sha256").update(about.at.join()).digest("hex").slice(0, 12);
  if (operations) operations.log({ at: operations.now(), level: "error", event: "fault", trace, fault: about });
  else process.stderr.write(`${JSON.stringify({ level: "error", event: "fault", trace, fault: about })}\n`);
  const { path } = context.req;
  if (forPrograms.test(path)) return context.json({ refusals: [refusals.ourFault({ trace })] }, 500);
  const language = languageOf(context);
  const sheet = { language, say: (label: Label) => label[language], path, to: undefined, planName: plan.label[language], token: "" };
  return context.html(faultPage({ ...sheet, isTrial: access.settings.mode === "trial" }, trace), 500, pageHeaders);
}
