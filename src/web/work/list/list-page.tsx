import "../../words/work-list.ts";
import "../../words/work.ts";
import { PlusOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { AnswerTo, Bones } from "../../parts/answer.tsx";
import { HangingMenu } from "../../parts/menu.tsx";
import { Page } from "../../shell/page.tsx";
import { useAddress } from "../../shell/use-address.ts";
import "../../styles/library.css";
import "../../styles/pages.css";
import "../../styles/work.css";
import { useWords } from "../../words/index.ts";
import { useIsPhone } from "../act/use-phone.ts";
import { ListFilters } from "./list-filters.tsx";
import { Listed } from "./listed.tsx";
import { viewOf } from "./question.ts";
import { useList, useProcedures } from "./use-list.ts";
import { SavedViews } from "./views.tsx";

/** Every matter one may see: filtered by the address, in views one keeps, acted upon by many at once, taken away as a file. */
export function ListPage() {
  const { say } = useWords();
  const { search } = useAddress();
  const view = viewOf(search);
  const list = useList(view);
  return (
    <Page title={say("work.list")} crumbs={<h1>{say("work.list")}</h1>} timed={false} aside={<Begin />}>
      <div className="work-list">
        <section className="panel">
          <SavedViews view={view} />
          <ListFilters />
        </section>
        <AnswerTo
          query={list.query}
          skeleton={
            <section className="panel">
              <Bones rows={14} height={28} />
            </section>
          }
        >
          {(answer) => <Listed key={JSON.stringify(view)} view={view} answer={answer} now={answer.now} {...list} />}
        </AnswerTo>
      </div>
    </Page>
  );
}

/** Ways to begin a matter, one for each procedure this person may open. */
function Begin() {
  const { say, read } = useWords();
  const [open, setOpen] = useState(false);
  const may = (useProcedures().data ?? []).filter(({ mayOpen }) => mayOpen);
  const phone = useIsPhone();
  if (may.length === 0 || phone) return null;
  const items = may.map(({ id, label }) => (
    <Link key={id} to="/work/new/$procedure" params={{ procedure: id }} className="menu-item">
      {read(label)}
    </Link>
  ));
  return (
    <div className="page-links">
      <HangingMenu open={open} setOpen={setOpen} items={items}>
        <button type="button" className="act column-act" aria-expanded={open}>
          <PlusOutlined aria-hidden /> {say("work.begin")}
        </button>
      </HangingMenu>
    </div>
  );
}
