import "../../words/work.ts";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { MatterPage as Matter } from "#contract";
import type { Label } from "#kernel";
import { LeadingPanel } from "../../alerts/leading-panel.tsx";
import { act } from "../../api.ts";
import { AssessedLink } from "../../assessment/assessed-link.tsx";
import { CollectedSheetPanel } from "../../collect/sheet-panel.tsx";
import { RequestSteps } from "../../help-requests/request-steps.tsx";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Page } from "../../shell/page.tsx";
import { useAddress } from "../../shell/use-address.ts";
import { EvidencePanel } from "../../vetting/evidence-panel.tsx";
import "../../styles/work.css";
import "../../styles/work-act.css";
import { useWords } from "../../words/index.ts";
import { useIsPhone } from "../act/use-phone.ts";
import { ActDialog } from "../parts/act-dialog.tsx";
import { useMatter } from "../use-work.ts";
import { ActBar } from "./act-bar.tsx";
import { ApprovalPanel, isApproval } from "./approval-panel.tsx";
import { ChildrenPanel } from "./children-panel.tsx";
import { FieldsPanel } from "./fields-panel.tsx";
import { MatterHead } from "./matter-head.tsx";
import { MatterRail } from "./matter-rail.tsx";
import { Timeline } from "./timeline.tsx";

/** The one page of every kind of matter: where it stands, by when, what was said and done, who takes part, what may be done now. */
export function MatterPage() {
  const { id } = useParams({ from: "/work/m/$id" });
  const { say } = useWords();
  const query = useMatter(id);
  const name = query.data ? `${query.data.number} ${query.data.title}` : say("work.matter");
  return (
    <Page
      title={name}
      className="is-matter"
      timed={false}
      crumbs={
        <nav aria-label={say("work.where")}>
          <Link to="/work/list">{say("work.list")}</Link> /{" "}
          {query.data ? <strong>{query.data.number}</strong> : <h1>{say("work.matter")}</h1>}
        </nav>
      }
    >
      <AnswerTo query={query} skeleton={<Skeleton />}>
        {(matter) => <Body matter={matter} now={matter.now} />}
      </AnswerTo>
    </Page>
  );
}

function Body({ matter, now }: { readonly matter: Matter; readonly now: string }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const phone = useIsPhone();
  const [done, setDone] = useState<{ readonly act: Label; readonly revision: number } | null>(null);
  useSeen(matter);
  const approval = isApproval(matter) && !phone;
  const asked = matter.possible.find(({ transition }) => transition === search.act);
  const chosen = asked ?? (approval ? matter.possible.find(({ asks, adverse }) => asks !== null && !adverse) : undefined);
  const finish = () => {
    if (chosen) setDone({ act: chosen.label, revision: matter.revision });
    change({ act: undefined }, true);
  };
  const outcome =
    done && matter.revision > done.revision ? say("work.act.done", { act: read(done.act), state: read(matter.state.label) }) : null;
  return (
    <article className="matter">
      <MatterHead matter={matter} now={now} />
      <div className="matter-columns">
        <div className="matter-column">
          {matter.procedure.id === "help-request" && <RequestSteps matter={matter} />}
          <FieldsPanel matter={matter.id} fields={matter.fields} />
          {matter.procedure.id === "supervision" && <LeadingPanel matter={matter.id} />}
          {matter.procedure.id === "assessment" && <AssessedLink matter={matter} />}
          {matter.procedure.id === "figure-finding" && <EvidencePanel matter={matter.id} />}
          {matter.procedure.id === "data-collection" && <CollectedSheetPanel matter={matter.id} />}
          <ChildrenPanel matter={matter} now={now} />
          <Timeline matter={matter} now={now} />
        </div>
        <MatterRail matter={matter} now={now}>
          {approval && chosen && <ApprovalPanel matter={matter} act={chosen} onDone={finish} />}
        </MatterRail>
      </div>
      <ActBar
        matter={matter}
        chosen={chosen?.transition}
        choose={({ transition }) => change({ act: transition }, true)}
        choosing={approval}
        outcome={outcome}
      />
      {!approval && asked && (
        <ActDialog key={asked.transition} matter={matter} act={asked} onDone={finish} onCancel={() => change({ act: undefined }, true)} />
      )}
    </article>
  );
}

/** Whoever's turn it is has now seen the present state: the sender can no longer take it back unseen. */
function useSeen({ id, revision, possible }: Matter): void {
  const mayAct = possible.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each revision is a state that has not been seen yet
  useEffect(() => {
    // Nothing is lost where this fails: it is said again with the next look.
    if (mayAct) void act("seenMatter", { id }, {}).catch(() => undefined);
  }, [id, revision, mayAct]);
}

const Skeleton = () => (
  <div className="matter">
    <section className="panel">
      <Bones rows={4} height={24} />
    </section>
    <div className="matter-columns">
      <section className="panel">
        <Bones rows={10} />
      </section>
      <section className="panel">
        <Bones rows={6} />
      </section>
    </div>
  </div>
);
