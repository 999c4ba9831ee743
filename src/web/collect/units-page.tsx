import "../words/collect.ts";
import { Link } from "@tanstack/react-router";
import type { UnitRegister } from "#contract";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/collect.css";
import "../styles/pages.css";
import "../styles/tables.css";
import { useWords } from "../words/index.ts";
import { UnitsTable } from "./units-table.tsx";
import { useRegister } from "./use-collect.ts";

/** Units that are evaluated and are no regions: by kind and region, since when, who published or entered them; and how the register changed. */
export function UnitsPage() {
  const { say } = useWords();
  const query = useRegister();
  return (
    <Page title={say("register.title")} timed={false} crumbs={<h1>{say("register.title")}</h1>}>
      <AnswerTo
        query={query}
        skeleton={
          <section className="panel">
            <Bones rows={10} />
          </section>
        }
      >
        {(register) => <Body register={register} />}
      </AnswerTo>
    </Page>
  );
}

function Body({ register }: { readonly register: UnitRegister }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const { kinds, kind, rows } = register;
  const chosen = kinds.find(({ id }) => id === kind);
  const regions = [...new Map(rows.map(({ region }) => [region.id, region.label])).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const shown = rows.filter(({ region }) => search.region === undefined || region.id === search.region);
  return (
    <div className="collect">
      <section className="panel collect-head">
        <p className="collect-say">{chosen && say("register.sentence", { kind: read(chosen.label), count: chosen.count })}</p>
        <p className="collect-what">{chosen?.whyNone ? read(chosen.whyNone) : say("register.what")}</p>
        <nav className="collect-choices" aria-label={say("register.title")}>
          {kinds.map(({ id, label, count }) => (
            <Link key={id} to="/evaluation/units" search={{ kind: id }} className="chip" aria-current={id === kind ? "page" : undefined}>
              {read(label)} {count}
            </Link>
          ))}
        </nav>
        <div className="collect-tools">
          {regions.length > 1 && (
            <label className="collect-year">
              {say("register.region")}
              <select
                className="input"
                value={search.region ?? ""}
                onChange={({ target }) => change({ region: target.value === "" ? undefined : target.value })}
              >
                <option value="">{say("register.allRegions")}</option>
                {regions.map(([id, label]) => (
                  <option key={id} value={id}>
                    {read(label)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {register.mayPropose && (
            <Link to="/work/new/$procedure" params={{ procedure: "register-change" }} className="act is-first">
              {say("register.propose")}
            </Link>
          )}
          <Link to="/evaluation/collect" className="act">
            {say("register.collect")}
          </Link>
        </div>
      </section>
      {shown.length > 0 && <UnitsTable rows={shown} />}
      <Panel title={say("register.changes")}>
        <Changes changes={register.changes} />
      </Panel>
    </div>
  );
}

function Changes({ changes }: Pick<UnitRegister, "changes">) {
  const { say, read } = useWords();
  if (changes.length === 0) return <p className="faint">{say("register.noChanges")}</p>;
  return (
    <ul className="collect-changes">
      {changes.map(({ matter, number, title, stateLabel, rows, at }) => (
        <li key={matter}>
          <Link to="/work/m/$id" params={{ id: matter }} className="link">
            {number} {title}
          </Link>
          <span>{read(stateLabel)}</span>
          <span className="faint">
            {say("register.rows", { count: rows })} · {at.slice(0, 10)}
          </span>
        </li>
      ))}
    </ul>
  );
}
