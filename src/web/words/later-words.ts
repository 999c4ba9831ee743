import type { accountWords } from "./account.ts";
import type { adminWords } from "./admin.ts";
import type { alertWords } from "./alerts.ts";
import type { assessmentWords } from "./assessment.ts";
import type { briefWords } from "./brief.ts";
import type { closingWords } from "./closing.ts";
import type { collectWords } from "./collect.ts";
import type { commissionWords } from "./commission.ts";
import type { evaluationWords } from "./evaluation.ts";
import type { feedbackWords } from "./feedback.ts";
import type { formWords } from "./form.ts";
import type { mineWords } from "./mine.ts";
import type { overseeWords } from "./oversee.ts";
import type { paperWords } from "./paper.ts";
import type { planningWords } from "./planning.ts";
import type { portWords } from "./port.ts";
import type { procedureWords } from "./procedures.ts";
import type { proofreadWords } from "./proofread.ts";
import type { releaseWords } from "./releases.ts";
import type { schemeTextWords } from "./scheme-text.ts";
import type { situationWords } from "./situation.ts";
import type { studioWords } from "./studio.ts";
import type { vettingWords } from "./vetting.ts";
import type { workWords } from "./work.ts";
import type { workListWords } from "./work-list.ts";

/** Keys of the words that come with their pages: a new group is named here by type, so that the first page does not load it. */
export type LaterWord = keyof (typeof accountWords &
  typeof adminWords &
  typeof alertWords &
  typeof assessmentWords &
  typeof briefWords &
  typeof closingWords &
  typeof collectWords &
  typeof commissionWords &
  typeof evaluationWords &
  typeof schemeTextWords &
  typeof feedbackWords &
  typeof formWords &
  typeof mineWords &
  typeof overseeWords &
  typeof paperWords &
  typeof planningWords &
  typeof portWords &
  typeof procedureWords &
  typeof proofreadWords &
  typeof releaseWords &
  typeof situationWords &
  typeof studioWords &
  typeof vettingWords &
  typeof workWords &
  typeof workListWords);
