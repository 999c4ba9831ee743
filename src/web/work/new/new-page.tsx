import "../../words/work.ts";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Answer } from "#contract";
import { ask } from "../../api.ts";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { Page } from "../../shell/page.tsx";
import { useAddress } from "../../shell/use-address.ts";
import "../../styles/work.css";
import "../../styles/work-act.css";
import { useWords } from "../../words/index.ts";
import { isOpenedOnPhone, useIsPhone } from "../act/use-phone.ts";
import { useProcedures } from "../list/use-list.ts";
import { NewForm } from "./new-form.tsx";

type Procedure = Answer<"procedures">["procedures"][number];

/** Opens a matter of one procedure: its form in one column, what is known already filled in, read once more before it is sent. */
export function NewPage() {
  const { procedure: id } = useParams({ from: "/work/new/$procedure" });
  const { say, read } = useWords();
  const procedures = useProcedures();
  const procedure = procedures.data?.find((one) => one.id === id);
  const name = procedure ? read(procedure.label) : say("work.new");
  return (
    <Page
      title={say("work.new.title", { name })}
      timed={false}
      crumbs={
        <nav aria-label={say("work.where")}>
          <Link to="/work/list">{say("work.list")}</Link> / <h1>{say("work.new.title", { name })}</h1>
        </nav>
      }
    >
      <AnswerTo query={procedures} skeleton={<Skeleton />}>
        {() => (procedure ? <Opening procedure={procedure} /> : <Unknown />)}
      </AnswerTo>
    </Page>
  );
}

function Opening({ procedure }: { readonly procedure: Procedure }) {
  const { search } = useAddress();
  const phone = useIsPhone() && !isOpenedOnPhone(procedure.id);
  const { parent, proposal } = search;
  const query = useQuery({
    queryKey: ["form", procedure.form, parent, proposal],
    enabled: procedure.mayOpen && !phone,
    queryFn: ({ signal }) =>
      ask("form", { ref: procedure.form }, { ...(parent ? { parent } : {}), ...(proposal ? { proposal } : {}) }, signal),
  });
  if (!procedure.mayOpen) return <Closed word="work.new.notOpen" />;
  if (phone) return <Closed word="work.atDesk" />;
  return (
    <AnswerTo query={query} skeleton={<Skeleton />}>
      {(answer) => <NewForm key={answer.ref} procedure={procedure} answer={answer} search={search} />}
    </AnswerTo>
  );
}

function Closed({ word }: { readonly word: "work.new.notOpen" | "work.atDesk" }) {
  const { say } = useWords();
  return (
    <section className="panel notice">
      <h2>{say(word)}</h2>
      <p>{say(word === "work.atDesk" ? "work.new.phoneSay" : "work.new.notOpenSay")}</p>
      <Link to="/work" className="act">
        {say("work.toBench")}
      </Link>
    </section>
  );
}

function Unknown() {
  const { say } = useWords();
  return (
    <section className="panel notice">
      <h2>{say("work.new.unknown")}</h2>
      <Link to="/work/list" className="act">
        {say("work.list")}
      </Link>
    </section>
  );
}

const Skeleton = () => (
  <section className="panel new-matter">
    <Bones rows={8} height={44} />
  </section>
);
