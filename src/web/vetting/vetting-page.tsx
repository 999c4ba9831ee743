import "../words/vetting.ts";
import type { VettingRun } from "#contract";
import { numberText, percentText } from "../format.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { Panel } from "../parts/panel.tsx";
import { ScrollX } from "../parts/scroll-x.tsx";
import { Page } from "../shell/page.tsx";
import "../styles/pages.css";
import "../styles/tables.css";
import "../styles/vetting.css";
import { useWords, type Word } from "../words/index.ts";
import { AskForm } from "./ask-form.tsx";
import { FindingEvidence } from "./finding-evidence.tsx";
import { FindingLinks } from "./finding-links.tsx";
import { useVetting } from "./use-vetting.ts";

/** What is odd about the present figures, each with its evidence and the question it became; and what was tested. */
export function VettingPage() {
  const { say } = useWords();
  const query = useVetting();
  return (
    <Page title={say("vetting.title")} timed={false} crumbs={<h1>{say("vetting.title")}</h1>}>
      <AnswerTo query={query} skeleton={<VettingBones />}>
        {(run) => <Run run={run} />}
      </AnswerTo>
    </Page>
  );
}

const VettingBones = () => (
  <div className="vetting">
    <section className="panel">
      <Bones rows={2} />
    </section>
    <section className="panel">
      <Bones rows={6} />
    </section>
  </div>
);

function Run({ run }: { readonly run: VettingRun }) {
  const { say, read } = useWords();
  return (
    <div className="vetting">
      <section className="panel">
        <p className="vetting-say">{say("vetting.sentence", { tests: numberText(run.tests, 0), found: run.findings.length })}</p>
        <p>{say("vetting.what")}</p>
        <p className="faint">
          {say("vetting.rate", { rate: percentText(run.falseDiscoveries, 0), seed: run.seed })}{" "}
          {run.assumed && <span className="tag">{say("vetting.assumed")}</span>}
        </p>
      </section>
      {run.findings.length === 0 && <p className="panel">{say("vetting.none")}</p>}
      {run.findings.map((finding) => (
        <Panel key={finding.id} title={read(finding.subject)} note={read(finding.checkLabel)}>
          <div className="finding">
            <FindingEvidence finding={finding} />
            {finding.matter ? <FindingLinks rows={[finding.matter]} /> : run.mayAsk && <AskForm finding={finding} />}
          </div>
        </Panel>
      ))}
      {run.earlier.length > 0 && (
        <Panel title={say("vetting.earlier")}>
          <FindingLinks rows={run.earlier} />
        </Panel>
      )}
      <Checks checks={run.checks} />
    </div>
  );
}

/** Where nothing was tested, nothing found says nothing. */
const verdictOn = ({ tooFew }: VettingRun["checks"][number]): Word => (tooFew > 0 ? "vetting.cannotSay" : "vetting.nothingToTest");

function Checks({ checks }: Pick<VettingRun, "checks">) {
  const { say } = useWords();
  return (
    <Panel title={say("vetting.checks")}>
      <ScrollX label={say("vetting.checks")}>
        <table className="plain-table checks-table">
          <thead>
            <tr>
              <th scope="col">{say("vetting.check")}</th>
              <th scope="col">{say("vetting.reference")}</th>
              <th scope="col">{say("vetting.cannotTell")}</th>
              <th scope="col" className="number">
                {say("vetting.tested")}
              </th>
              <th scope="col" className="number">
                {say("vetting.tooFew")}
              </th>
              <th scope="col" className="number">
                {say("vetting.found")}
              </th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <CheckRow key={check.id} check={check} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

/** On a telephone a card, with what its columns are called before each value. */
function CheckRow({ check }: { readonly check: VettingRun["checks"][number] }) {
  const { say, read } = useWords();
  return (
    <tr>
      <th scope="row">{read(check.label)}</th>
      <td data-label={say("vetting.reference")}>{read(check.reference)}</td>
      <td data-label={say("vetting.cannotTell")}>{read(check.cannotTell)}</td>
      <td className="number" data-label={say("vetting.tested")}>
        {numberText(check.tested, 0)}
      </td>
      <td className="number" data-label={say("vetting.tooFew")}>
        {numberText(check.tooFew, 0)}
      </td>
      <td className="number" data-label={say("vetting.found")}>
        {check.tested > 0 ? check.found : <span className="tag">{say(verdictOn(check))}</span>}
      </td>
    </tr>
  );
}
