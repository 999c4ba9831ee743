import { Link } from "@tanstack/react-router";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/search.css";
import { useWords } from "../words/index.ts";
import { HitLink } from "./hit.tsx";
import { type MattersFound, useMattersFound } from "./use-matters-found.ts";
import { type Found, type FoundGroup, useSearchFor } from "./use-search.ts";

const inGroups = 6;
const inOne = 50;

/** Everything that was found, by kind; one kind alone in full. */
export function SearchPage() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const field = useTypedQuestion(search.q, change);
  const typed = field.value;
  const group = search.group as FoundGroup["id"] | undefined;
  const query = useSearchFor(typed, group ? inOne : inGroups, group);
  const asked = typed.trim() !== "";
  const matters = useMattersFound(group ? "" : typed, inGroups);
  return (
    <Page
      title={asked ? say("search.titleOf", { q: typed.trim() }) : say("search.title")}
      crumbs={<h1>{say("search.title")}</h1>}
      timed={false}
    >
      <div className="search-page">
        <section className="panel search-asked">
          <input type="search" aria-label={say("search.title")} placeholder={say("search.placeholder")} maxLength={80} {...field} />
          {group && (
            <button type="button" className="quiet" onClick={() => change({ group: undefined })}>
              {say("search.everywhere")}
            </button>
          )}
        </section>
        {asked && matters && <Matters found={matters} q={typed.trim()} />}
        {asked ? (
          <AnswerTo
            query={query}
            skeleton={
              <section className="panel">
                <Bones rows={10} height={30} />
              </section>
            }
          >
            {(found) => (found.total === 0 && matters ? null : <FoundGroups found={found} />)}
          </AnswerTo>
        ) : (
          <p className="panel empty">{say("search.hint")}</p>
        )}
      </div>
    </Page>
  );
}

/** Matters of whoever asks, by number or title; the list of matters has them all. */
function Matters({ found: { label, count, hits }, q }: { readonly found: MattersFound; readonly q: string }) {
  const { say, read } = useWords();
  return (
    <section className="panel search-group" aria-labelledby="found-matters">
      <h2 id="found-matters">
        {read(label)} <span className="faint">{count}</span>
      </h2>
      {hits.map((hit) => (
        <HitLink key={hit.id} hit={hit} />
      ))}
      {count !== hits.length && (
        <Link to="/work/list" search={{ q }} className="quiet">
          {say("search.more", { count })}
        </Link>
      )}
    </section>
  );
}

function FoundGroups({ found }: { readonly found: Found }) {
  const { say, read } = useWords();
  const { change } = useAddress();
  if (found.total === 0) return <p className="panel empty">{say("search.none", { q: found.q })}</p>;
  return (
    <>
      {found.groups.map(({ id, label, count, hits }) => (
        <section key={id} className="panel search-group" aria-labelledby={`found-${id}`}>
          <h2 id={`found-${id}`}>
            {read(label)} <span className="faint">{count}</span>
          </h2>
          {hits.map((hit) => (
            <HitLink key={hit.id} hit={hit} />
          ))}
          {count > hits.length && hits.length <= inGroups && (
            <button type="button" className="quiet" onClick={() => change({ group: id })}>
              {say("search.more", { count })}
            </button>
          )}
          {hits.length === inOne && count > inOne && <p className="under">{say("search.narrow", { count: inOne })}</p>}
        </section>
      ))}
    </>
  );
}
