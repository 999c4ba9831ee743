import type { Hono } from "hono";
import { holdersOfRole, personNames } from "#access";
import { type ApiParts, createApi } from "#api";
import { openAssessing, openIncentives, openTolerance } from "#assess";
import { openBriefs } from "#brief";
import { openClosing } from "#closing";
import { openCollecting } from "#collect";
import { openCommissions } from "#commission";
import { openFeedback } from "#feedback";
import type { Figures } from "#ledger";
import { openPapers } from "#paper";
import { openPlanning } from "#planning";
import { openAttachments, openFormDrafts, openWork } from "#procedure";
import { openReleases, releaseSigner } from "#release";
import { openSchemes, schemesOn } from "#schemes";
import { answeringPlaces, openAlerting, openSituation, openSupervision, withPortName } from "#supervise";
import { openVetting } from "#vetting";
import { publishedFigures } from "./figures.ts";
import { testRandom } from "./index.ts";
import type { World } from "./world.ts";

/** The whole HTTP face over a simulated world: matters, people and sign-in are real rows, the figures the published ones held in memory. */
export function apiOver(
  world: Pick<World, "plan" | "store" | "access" | "ledger" | "procedures">,
  parts: Partial<ApiParts> = {},
): Promise<Hono> {
  const { plan, store, access, ledger, procedures } = world;
  const figures = movingFigures(ledger, publishedFigures(plan, new URL("../../plan/shanxi-14th/data/observations/", import.meta.url)));
  const today = () => store.today();
  const namesOf = withPortName((ids) => personNames(store, ids));
  const work = openWork({ store, plan, procedures, namesOf, isAnsweredThere: answeringPlaces(store) });
  const attachments = openAttachments(store);
  const collecting = openCollecting({ plan, store, procedures, schemesOn: schemesOn({ plan, store }) });
  const schemes = openSchemes({ plan, store, procedures, namesOf, threads: 1, collected: collecting.world });
  const signer = releaseSigner({ mode: "trial", pem: undefined, dataFolder: store.dataDir });
  return createApi({
    plan,
    figures,
    entriesBehind: ledger.entriesBehind,
    today,
    access,
    newToken: () => Buffer.from(testRandom(32)).toString("base64url"),
    briefs: openBriefs(store),
    feedback: openFeedback(store),
    closing: openClosing({ store, procedures, papers: openPapers(store) }),
    alerting: openAlerting({ plan, store, ledger, procedures }),
    planning: openPlanning({ plan, store, procedures, figures }),
    vetting: openVetting({ plan, store, procedures }),
    schemes,
    collecting,
    commissions: openCommissions({
      plan,
      store,
      procedures,
      namesOf,
      fromOutside: work.reads.fromOutside,
      attachments,
      schemes,
      holdersOfRole,
    }),
    releases: openReleases({
      plan,
      store,
      procedures,
      schemes,
      signer: signer.ok ? signer.value : null,
      version: "test",
      findings: async () => [],
    }),
    procedures,
    work,
    namesOf,
    attachments,
    formDrafts: openFormDrafts(store),
    assessing: openAssessing({ plan, store, procedures, collected: collecting.world }),
    incentives: openIncentives({ plan, store, ledger }),
    tolerance: openTolerance({ plan, store }),
    supervising: openSupervision({ plan, store, procedures }),
    papers: openPapers(store),
    situation: openSituation({ plan, store, procedures, papers: openPapers(store) }),
    pages: null,
    version: "test",
    ...parts,
  });
}

/** The published figures under the cut of the world's own entries: they are other figures whenever something that answers rest on was written. */
function movingFigures(ledger: World["ledger"], published: Figures): () => Promise<Figures> {
  let held = published;
  return async () => {
    const { cut } = await ledger.figures();
    // Seen from the days of these worlds everything published is there already.
    if (cut !== held.cut) held = { ...published, cut };
    return held;
  };
}
