import "../words/commission.ts";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CommissionAnswer } from "#contract";
import { useWords, type Word } from "../words/index.ts";

/** What was commissioned: the question, who, when, for how much, and what interests were declared. */
export function CommissionHead({ page }: { readonly page: CommissionAnswer }) {
  const { say, read } = useWords();
  const between = read({ zh: "、", en: ", " });
  const isOffice = page.side === "office";
  return (
    <section className="panel commission-head">
      <p className="commission-line">
        <span className="commission-state">{read(page.stateLabel)}</span>
        <span className="faint">{page.number}</span>
        {isOffice && (
          <Link to="/work/m/$id" params={{ id: page.id }} className="strong-link">
            {say("commission.matter")}
          </Link>
        )}
      </p>
      <h2 className="commission-name">{page.title}</h2>
      <p className="commission-question">{page.question}</p>
      <dl className="commission-facts">
        <Fact word="commission.evaluator">
          {page.evaluator.name} <span className="faint">{page.evaluator.code}</span>
          {page.accounts.length > 0 && <span className="faint"> · {page.accounts.join(between)}</span>}
        </Fact>
        <Fact word="commission.commissioner">{read(page.commissioner)}</Fact>
        <Fact word="commission.evaluated">{page.evaluated.map(read).join(between)}</Fact>
        <Fact word="commission.period">
          {page.from} – {page.until}
        </Fact>
        <Fact word="commission.reportBy">{page.reportBy}</Fact>
        <Fact word="commission.feeSay">
          {read({ zh: `${page.fee.value} ${page.fee.unit.zh}`, en: `${page.fee.value} × ${page.fee.unit.en}` })}{" "}
          <span className="faint">{page.feeBasis}</span>
        </Fact>
        {page.scheme && <Fact word="commission.scheme">{read(page.scheme.label)}</Fact>}
        {page.targets.length > 0 && <Fact word="commission.targets">{page.targets.map(({ label }) => read(label)).join(between)}</Fact>}
        <Fact word="commission.declaration">
          {page.declaration ? say(`commission.interests.${page.declaration.interests}`) : say("commission.notDeclared")}
          {page.declaration?.relations && <span className="block">{page.declaration.relations}</span>}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ word, children }: { readonly word: Word; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(word)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
