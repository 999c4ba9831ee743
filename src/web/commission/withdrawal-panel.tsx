import "../words/commission.ts";
import type { CommissionAnswer } from "#contract";
import { Panel } from "../parts/panel.tsx";
import { useWords } from "../words/index.ts";
import { momentOf } from "../work/moments.ts";

/** A withdrawal that was asked for, and once it is signed what follows from it and what the evaluator says to it. */
export function WithdrawalPanel({ withdrawal }: { readonly withdrawal: NonNullable<CommissionAnswer["withdrawal"]> }) {
  const { say, read } = useWords();
  const { reason, askedAt, askedBy, signed, statement } = withdrawal;
  const asked = say("commission.withdrawal.asked", { by: read(askedBy), at: momentOf(askedAt) });
  const note = signed ? say("commission.withdrawal.signed", { by: read(signed.by), at: momentOf(signed.at) }) : asked;
  return (
    <Panel title={say("commission.withdrawal")} note={note}>
      <dl className="commission-statements">
        <dt>{say("commission.withdrawal.reason")}</dt>
        <dd>{reason}</dd>
        {signed && (
          <>
            <dt>{say("commission.withdrawal.statement")}</dt>
            <dd>
              {statement ? statement.says : say("commission.withdrawal.noStatement")}
              {statement && <span className="faint block">{momentOf(statement.at)}</span>}
            </dd>
          </>
        )}
      </dl>
      {signed && <p className="faint">{say("commission.withdrawal.so")}</p>}
    </Panel>
  );
}
