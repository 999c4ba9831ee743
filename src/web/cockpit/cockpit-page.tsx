import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Cockpit } from "#contract";
import { ProposeDoor } from "../alerts/propose-door.tsx";
import { ask } from "../api.ts";
import { periodText } from "../format.ts";
import { AnswerTo } from "../parts/answer.tsx";
import { phone, useMedia } from "../parts/use-width.ts";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/cockpit.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { CockpitSkeleton } from "./cockpit-skeleton.tsx";
import { Headline } from "./headline.tsx";
import { LowerBand } from "./lower-band.tsx";
import { ResultLists } from "./result-lists.tsx";
import { RunningTargets } from "./running-targets.tsx";
import { ScopeSwitch } from "./scope-switch.tsx";
import { useWallKeys } from "./use-wall-keys.ts";
import { WaitingDrawer } from "./waiting-drawer.tsx";
import { WallFrame } from "./wall-frame.tsx";

/** Changed figures come by themselves; this only keeps a wall honest whose line was lost unseen. */
const wallRefreshMs = 300_000;

/** How the plan is doing, on one screen: while it runs a table of targets, once it has fallen due a result sheet in three lists. */
export function CockpitPage() {
  const { search } = useAddress();
  const { say, read } = useWords();
  const time = timeOf(search);
  const { focus } = search;
  const small = useMedia(phone);
  const wall = search.wall === "1";
  const query = useQuery({
    queryKey: ["cockpit", time, focus],
    queryFn: ({ signal }) => ask("cockpit", {}, { ...time, ...(focus ? { focus } : {}) }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: wall ? wallRefreshMs : false,
  });
  const answer = query.data;
  useWallKeys(answer, wall);
  const title = answer ? read(answer.sentence) : say("cockpit.title");
  const span = answer && <DataSpan answer={answer} />;
  const body = (
    <AnswerTo query={query} skeleton={<CockpitSkeleton />}>
      {(cockpit) => <Screen cockpit={cockpit} />}
    </AnswerTo>
  );
  if (wall)
    return (
      <WallFrame title={title} cockpit={answer} receivedAt={query.dataUpdatedAt} span={span}>
        {body}
      </WallFrame>
    );
  return (
    <Page
      className="is-cockpit"
      tabs={false}
      title={title}
      crumbs={
        <>
          <h1>{say(small ? "cockpit.short" : "cockpit.title")}</h1>
          <ScopeSwitch cockpit={answer} />
        </>
      }
      aside={span}
    >
      {body}
    </Page>
  );
}

function Screen({ cockpit }: { readonly cockpit: Cockpit }) {
  return (
    <div className={`cockpit mode-${cockpit.mode}`}>
      <Headline cockpit={cockpit} />
      {cockpit.mode === "result" && cockpit.lists ? (
        <ResultLists cockpit={cockpit} lists={cockpit.lists} />
      ) : (
        <RunningTargets cockpit={cockpit} />
      )}
      <LowerBand cockpit={cockpit} />
      <ProposeDoor />
      <WaitingDrawer rows={cockpit.targets.filter((row) => row.actual.kind === "gap")} />
    </div>
  );
}

/** From which to which period the figures on this screen are, and how many targets have none. */
function DataSpan({ answer }: { readonly answer: Cockpit }) {
  const { say, language } = useWords();
  const { newest, oldest, withoutFigure } = answer.dataSpan;
  const spans = [
    newest === null ? "" : say("cockpit.newest", { period: periodText(newest, language) }),
    oldest === null ? "" : say("cockpit.oldest", { period: periodText(oldest, language) }),
  ].filter((text) => text !== "");
  return (
    <p className="span">
      <span>
        {say("cockpit.span")} <strong>{spans.join(" · ")}</strong>
      </span>
      <span>
        {say("cockpit.without", { count: withoutFigure })} · {say("cockpit.asOfDay", { day: answer.moment.asOf })}
      </span>
    </p>
  );
}
