import "../words/alerts.ts";
import { Drawer } from "antd";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { useAddress } from "../shell/use-address.ts";
import "../styles/alerts.css";
import "../styles/form.css";
import { useWords } from "../words/index.ts";
import { readProposal } from "./propose-button.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { useProposal } from "./use-alerts.ts";

/** The drawer in which a number becomes a matter; on a phone it takes the whole screen. */
export default function ProposeDrawer() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const about = readProposal(search.open);
  const query = useProposal(about);
  const close = () => change({ open: undefined }, true);
  return (
    <Drawer open={about !== null} size={520} title={say("propose.title")} onClose={close} className="drawer propose" destroyOnHidden>
      {about !== null && (
        <AnswerTo query={query} skeleton={<Bones rows={8} height={28} />}>
          {(proposal) => <ProposeForm key={about} about={about} proposal={proposal} close={close} />}
        </AnswerTo>
      )}
    </Drawer>
  );
}
