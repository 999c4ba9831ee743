import "../words/alerts.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { RegionProfile } from "#contract";
import { MattersPanel } from "../alerts/matters-panel.tsx";
import { ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/pages.css";
import "../styles/parts.css";
import "../styles/regions.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { RegionDots } from "./region-dots.tsx";
import { RegionGaps } from "./region-gaps.tsx";
import { RegionHead } from "./region-head.tsx";
import { RegionLink } from "./region-link.tsx";
import { RegionMultiples } from "./region-multiples.tsx";
import { RegionSplits } from "./region-splits.tsx";
import { RegionStandings } from "./region-standings.tsx";

/** One region: what is published for it, where it stands among its peers, how that moved, and what is missing. */
export function RegionPage() {
  const { code } = useParams({ strict: false });
  const { say, read } = useWords();
  const { search } = useAddress();
  const time = timeOf(search);
  const query = useQuery({
    queryKey: ["region", code, time],
    queryFn: ({ signal }) => ask("region", { code: code ?? "" }, time, signal),
    placeholderData: keepPreviousData,
  });
  const title = query.data ? read(query.data.sentence) : say("regionList.title");
  return (
    <Page title={title} crumbs={<Crumbs answer={query.data} />}>
      <AnswerTo query={query} skeleton={<Skeleton />}>
        {(answer) => <Profile answer={answer} />}
      </AnswerTo>
    </Page>
  );
}

function Crumbs({ answer }: { readonly answer: RegionProfile | undefined }) {
  const { say, read } = useWords();
  return (
    <nav aria-label={say("crumbs")}>
      <Link to="/regions">{say("regionList.title")}</Link>
      {answer?.parent && answer.parent.level !== "country" && (
        <>
          {" / "}
          <RegionLink code={answer.parent.code}>{read(answer.parent.label)}</RegionLink>
        </>
      )}
    </nav>
  );
}

const Skeleton = () => (
  <div className="region-profile">
    <section className="panel">
      <Bones rows={3} height={22} />
    </section>
    <div className="region-columns">
      <section className="panel">
        <Bones rows={8} height={40} />
      </section>
      <section className="panel">
        <Bones rows={4} height={90} />
      </section>
    </div>
  </div>
);

function Profile({ answer }: { readonly answer: RegionProfile }) {
  const { say, read } = useWords();
  return (
    <div className="region-profile">
      <RegionHead answer={answer} />
      {!answer.region.code.endsWith("0000") && (
        <MattersPanel
          title="region.matters"
          empty="region.noMatters"
          filter={{ region: answer.region.code, open: "yes", sort: "due" }}
          listed={{ region: answer.region.code }}
        />
      )}
      <RegionSplits region={answer.region.code} />
      {answer.dots.length > 0 && (
        <div className="region-columns">
          <RegionDots answer={answer} />
          {answer.multiples.length > 0 && <RegionMultiples answer={answer} />}
        </div>
      )}
      {answer.standings.length > 0 && <RegionStandings answer={answer} />}
      <RegionGaps answer={answer} />
      {answer.parts.length > 0 && (
        <section className="panel">
          <header className="panel-head">
            <h2>{say("region.parts", { count: answer.parts.length })}</h2>
          </header>
          <p className="county-names">
            {answer.parts.map((part) => (
              <RegionLink key={part.code} code={part.code} className="chip">
                {read(part.label)}
              </RegionLink>
            ))}
          </p>
        </section>
      )}
    </div>
  );
}
