import "../words/collect.ts";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { Collection } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { useSession } from "../shell/session.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/collect.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { GridPanel } from "./grid-panel.tsx";
import { KeepersTable } from "./keepers-table.tsx";
import { SheetsTable } from "./sheets-table.tsx";
import { useCollection } from "./use-collect.ts";

/** Figures asked for a scheme and a year: what is there, what waits for acceptance, what is missing and who keeps it; handing in. */
export function CollectPage() {
  const { say } = useWords();
  const { search } = useAddress();
  // Without a scheme in the address the service chooses one that asks something of whoever looks.
  const { scheme = "-" } = useParams({ strict: false }) as { readonly scheme?: string };
  const query = useCollection(scheme, search.period);
  return (
    <Page title={say("collect.title")} timed={false} crumbs={<h1>{say("collect.title")}</h1>}>
      <AnswerTo query={query} skeleton={<CollectBones />}>
        {(collection) => <Body collection={collection} />}
      </AnswerTo>
    </Page>
  );
}

const CollectBones = () => (
  <div className="collect">
    <section className="panel">
      <Bones rows={3} />
    </section>
    <section className="panel">
      <Bones rows={9} />
    </section>
  </div>
);

function Body({ collection }: { readonly collection: Collection }) {
  const { say } = useWords();
  const { search } = useAddress();
  const { keepers, leaves, period } = collection;
  // Whoever keeps something here sees that first.
  const chosen = keepers.find(({ id }) => id === search.leadUnit) ?? keepers.find(({ mine }) => mine) ?? keepers[0];
  return (
    <div className="collect">
      <Head collection={collection} />
      <Panel title={say("collect.keepers")}>
        <KeepersTable collection={collection} chosen={chosen?.id} />
      </Panel>
      {chosen && (
        <GridPanel
          key={`${collection.scheme.id} ${period} ${chosen.id}`}
          collection={collection}
          keeper={chosen}
          leaves={leaves.filter(({ keeper }) => keeper.id === chosen.id)}
        />
      )}
      <Panel title={say("collect.sheets")}>
        <SheetsTable collection={collection} />
      </Panel>
    </div>
  );
}

function Head({ collection }: { readonly collection: Collection }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  const navigate = useNavigate();
  const views = useSession()?.views ?? [];
  const { scheme, schemes, period, periods, keepers } = collection;
  const sum = (of: (keeper: Collection["keepers"][number]) => number): number => keepers.reduce((total, keeper) => total + of(keeper), 0);
  return (
    <section className="panel collect-head">
      <p className="collect-scheme">{read(scheme.label)}</p>
      <p className="collect-say">
        {say("collect.sentence", {
          period,
          of: sum(({ of }) => of),
          there: sum(({ there }) => there),
          waiting: sum(({ waiting }) => waiting),
        })}
      </p>
      <p className="collect-what">{say("collect.what")}</p>
      <div className="collect-tools">
        <label className="collect-year">
          {say("collect.scheme")}
          <select
            className="input"
            value={scheme.id}
            onChange={({ target }) =>
              void navigate({ to: "/evaluation/collect/$scheme", params: { scheme: target.value }, search: { period } })
            }
          >
            {schemes.map(({ id, label }) => (
              <option key={id} value={id}>
                {read(label)}
              </option>
            ))}
          </select>
        </label>
        <label className="collect-year">
          {say("collect.period")}
          <select className="input" value={period} onChange={({ target }) => change({ period: target.value })}>
            {(periods.includes(period) ? periods : [period, ...periods]).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <Link to="/evaluation/units" search={{ kind: scheme.subject }} className="act">
          {say("collect.register")}
        </Link>
        {views.includes("evaluate") && (
          <Link to="/evaluation/schemes/$id" params={{ id: scheme.id }} className="act">
            {say("collect.result")}
          </Link>
        )}
      </div>
    </section>
  );
}
