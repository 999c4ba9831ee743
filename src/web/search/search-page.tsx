import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Page } from "../shell/page.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useTypedQuestion } from "../shell/use-typed.ts";
import "../styles/search.css";
import { useWords } from "../words/index.ts";
import { HitLink } from "./hit.tsx";
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
        {asked ? (
          <AnswerTo
            query={query}
            skeleton={
              <section className="panel">
                <Bones rows={10} height={30} />
              </section>
            }
          >
            {(found) => <FoundGroups found={found} />}
          </AnswerTo>
        ) : (
          <p className="panel empty">{say("search.hint")}</p>
        )}
      </div>
    </Page>
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
