import "../../words/work.ts";
import type { MatterPage as Matter } from "#contract";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/index.ts";
import { momentOf } from "../moments.ts";
import { DeskName } from "../parts/desk-name.tsx";
import { HandlerChoice } from "./handler-choice.tsx";

type Party = Matter["parties"][number];

/** Who takes part, in which part: whether they have looked at the present state and signed in it, and who has it in hand. */
export function PartiesPanel({ matter }: { readonly matter: Matter }) {
  const { say, read } = useWords();
  const { parties, possible, closedAt } = matter;
  const own = new Set(possible.flatMap(({ seats }) => seats.map(({ desk }) => desk)));
  return (
    <Panel title={say("work.parties")}>
      <ul className="rail-list parties">
        {parties.map((party) => (
          <li key={`${party.part} ${party.desk.desk}`}>
            <span className="faint">{read(party.label)}</span>
            <div>
              <DeskName desk={party.desk} />
              {party.handler && <span className="under">{say("work.handler", { name: party.handler.name })}</span>}
              <PartyState party={party} />
              {closedAt === null && own.has(party.desk.desk) && (
                <HandlerChoice matter={matter.id} part={party.part} now={party.handler?.person ?? null} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function PartyState({ party }: { readonly party: Party }) {
  const { say } = useWords();
  if (party.signedAt) return <span className="under tone-good">{say("work.party.signed", { at: momentOf(party.signedAt) })}</span>;
  if (party.openedAt) return <span className="under">{say("work.party.seen", { at: momentOf(party.openedAt) })}</span>;
  return <span className="under faint">{say("work.party.unseen")}</span>;
}
