import "../words/assessment.ts";
import "../words/work.ts";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { AssessmentUnit } from "#contract";
import { Refusals } from "../planning/refusals.tsx";
import { useAddress } from "../shell/use-address.ts";
import { useWords } from "../words/index.ts";
import { useIsPhone } from "../work/act/use-phone.ts";
import { ChosenAct } from "../work/parts/chosen-act.tsx";
import { type Act, ActButtons } from "./acts.tsx";
import { useDisclosing } from "./use-assessment.ts";

/** What the reader may do with a unit's assessment, each from here; the address says which form is open. */
export function UnitActs({ unit }: { readonly unit: AssessmentUnit }) {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const phone = useIsPhone();
  const [done, setDone] = useState<Act | null>(null);
  const { matter, acts, pack, year, desk, mayPropose } = unit;
  const disclosing = useDisclosing(String(year), desk.desk);
  if (matter === null) return null;
  const chosen = acts.find(({ transition }) => transition === search.act);
  const discloses = acts.some(({ transition }) => transition === "disclose");
  const close = () => change({ act: undefined }, true);
  return (
    <>
      <section className="assess-acts" aria-label={say("assess.acts")}>
        {discloses && !phone && (
          <button type="button" className="act is-first" disabled={disclosing.isPending} onClick={() => disclosing.mutate(matter.revision)}>
            {say("assess.disclose")}
          </button>
        )}
        <ActButtons
          acts={acts.filter(({ transition }) => phone || transition !== "disclose")}
          choose={({ transition }) => change({ act: transition }, true)}
        />
        {mayPropose && !phone && (
          <Link
            to="/work/new/$procedure"
            params={{ procedure: "incentive" }}
            search={{ proposal: `result:${matter.number}` }}
            className="act"
          >
            {say("incentive.propose")}
          </Link>
        )}
        {pack !== null && (
          <a href={pack} className="act" download title={say("assess.pack.say")}>
            {say("assess.pack")}
          </a>
        )}
        {matter.mayOpen ? (
          <Link to="/work/m/$id" params={{ id: matter.id }} className="link">
            {say("assess.matter", { number: matter.number })}
          </Link>
        ) : (
          <span className="faint">{say("assess.matter", { number: matter.number })}</span>
        )}
        <span className="outcome" role="status">
          {done && say("assess.done", { act: read(done.label) })}
        </span>
      </section>
      {pack !== null && <p className="faint">{say("assess.pack.say")}</p>}
      {unit.held.map(({ transition, label, why }) => (
        <p key={transition} className="faint">
          {say("assess.held", { act: read(label), why: why.map(read).join(" ") })}
        </p>
      ))}
      <Refusals fault={disclosing.error} />
      {chosen && (
        <ChosenAct
          matter={matter.id}
          act={chosen.transition}
          onCancel={close}
          onDone={() => {
            setDone(chosen);
            close();
          }}
        />
      )}
    </>
  );
}
