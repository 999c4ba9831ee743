import "../words/brief.ts";
import { FileWordOutlined, PrinterOutlined, SafetyCertificateOutlined } from "@ant-design/icons";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import type { BriefSheet } from "#contract";
import { act, addressOf, ask } from "../api.ts";
import { AnswerTo, Bones } from "../parts/answer.tsx";
import { FaultPanel } from "../parts/faults.tsx";
import { useLightOnPaper } from "../parts/use-light-on-paper.ts";
import { themeOf } from "../preferences.ts";
import { Page } from "../shell/page.tsx";
import { timeOf, useAddress } from "../shell/use-address.ts";
import "../styles/brief.css";
import { useWords } from "../words/index.ts";
import { Sheets } from "./sheets.tsx";

/** What the address says a brief is about; the language goes along, for the Word file and for the record. */
function useState() {
  const { search } = useAddress();
  const { language } = useWords();
  const { group, focus } = search;
  return { ...timeOf(search), ...(group ? { group } : {}), ...(focus ? { focus } : {}), lang: language };
}

/** A brief for a meeting: the draft of a state of the cockpit, or, with a code in the address, what was issued under it. */
export function BriefPage() {
  const { search, change } = useAddress();
  const { say } = useWords();
  const { code } = search;
  const state = useState();
  useLightOnPaper(themeOf(search));
  const query = useQuery<BriefSheet>({
    queryKey: ["brief", code ?? state],
    queryFn: async ({ signal }) => (code ? (await ask("brief", { code }, {}, signal)).sheet : ask("briefDraft", {}, state, signal)),
    placeholderData: keepPreviousData,
  });
  const issuing = useMutation({
    mutationFn: () => act("issueBrief", {}, state),
    onSuccess: ({ issued }) => issued && change({ code: issued.code }),
  });
  return (
    <Page className="is-brief" title={say("brief.title")} timed={code === undefined} crumbs={<h1>{say("brief.title")}</h1>}>
      <div className="brief-head">
        <p>{say("brief.say")}</p>
        <Tools sheet={query.data} issuing={issuing.isPending} issue={() => issuing.mutate()} />
      </div>
      {issuing.isError && <FaultPanel fault={issuing.error} retry={() => issuing.mutate()} />}
      <AnswerTo query={query} skeleton={<Bones rows={16} height={32} />}>
        {(sheet) => <Sheets sheet={sheet} />}
      </AnswerTo>
    </Page>
  );
}

type ToolsProps = { readonly sheet: BriefSheet | undefined; readonly issuing: boolean; readonly issue: () => void };

function Tools({ sheet, issuing, issue }: ToolsProps) {
  const { say } = useWords();
  const { change } = useAddress();
  const state = useState();
  const code = sheet?.issued?.code;
  const file = code ? addressOf("/api/briefs/{code}/docx", { code }, { lang: state.lang }) : addressOf("/api/brief.docx", {}, state);
  return (
    <div className="brief-tools">
      {code ? (
        <Link to="/check" search={{ code }} className="act">
          {say("brief.check")}
        </Link>
      ) : (
        <>
          <GroupChoice />
          <Button type="primary" icon={<SafetyCertificateOutlined />} loading={issuing} disabled={!sheet} onClick={issue}>
            {say(issuing ? "brief.issuing" : "brief.issue")}
          </Button>
        </>
      )}
      <Button icon={<PrinterOutlined />} disabled={!sheet} onClick={() => print()}>
        {say("brief.print")}
      </Button>
      <Button icon={<FileWordOutlined />} href={file} download disabled={!sheet}>
        {say("brief.word")}
      </Button>
      {code && (
        <button type="button" className="act" onClick={() => change({ code: undefined, asOf: undefined, knownAt: undefined })}>
          {say("brief.anew")}
        </button>
      )}
    </div>
  );
}

/** Which targets come first; the groups are the cockpit's own. */
function GroupChoice() {
  const { say, read } = useWords();
  const { search, change } = useAddress();
  const time = timeOf(search);
  const { data } = useQuery({ queryKey: ["cockpit", time, undefined], queryFn: ({ signal }) => ask("cockpit", {}, time, signal) });
  const groups = (data?.groups ?? []).map(({ id, label }) => ({ value: id, label: read(label) }));
  return (
    <Select
      aria-label={say("brief.group")}
      popupMatchSelectWidth={false}
      value={search.group ?? ""}
      options={[{ value: "", label: say("brief.allGroups") }, ...groups]}
      onChange={(group: string) => change({ group: group === "" ? undefined : group })}
    />
  );
}
