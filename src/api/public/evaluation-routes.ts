import type { Context, Hono } from "hono";
import { statusFor } from "./asked.ts";
import { evaluationPage } from "./pages/evaluation.ts";
import { evaluationsPage } from "./pages/evaluations.ts";
import { refusedPage } from "./pages/refused.ts";
import type { Shown, Visit } from "./visit.ts";

type EvaluationRoutes = {
  readonly visitOf: (context: Context) => Promise<Visit>;
  readonly send: (context: Context, visit: Visit, shown: Shown, status: number) => Promise<Response>;
};

/** Pages of published evaluations. They are published between two cuts of the figures, so none is kept. */
export function mountEvaluationPages(app: Hono, { visitOf, send }: EvaluationRoutes): void {
  for (const page of [evaluationsPage, evaluationPage])
    app.get(page.path, async (context) => {
      const visit = await visitOf(context);
      const shown = await page.show(visit);
      if (shown.ok) return send(context, visit, shown.value, 200);
      return send(context, visit, refusedPage(visit, shown.refusals), statusFor(shown.refusals));
    });
}
