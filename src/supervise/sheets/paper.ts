import type { Paper, PaperSheet } from "#contract";
import type { Label } from "#kernel";
import { sayMomentInFull } from "#procedure";
import type { CodedSheet } from "./sheets.ts";

const both = (text: string): Label => ({ zh: text, en: text });
const none: Label = { zh: "", en: "" };
const row = (zh: string, en: string, value: Label): { label: Label; value: Label } => ({ label: { zh, en }, value });

/** Room to write by hand: what the unit answers on paper where it does. */
const byHand: readonly { label: Label; value: Label }[] = [
  row("逾期原因和补救措施", "Reason and remedy", none),
  row("签收人、签收时间", "Received by, and when", none),
];

/** The sheet as a document on one A4 page, without the picture of a seal: seals are given by the service that keeps them. */
export function sheetPaper(sheet: CodedSheet): PaperSheet {
  const { heading, matter, unit, to, person, deadline, due, say, issuer, issuedOn, id, code, digest, at, kind } = sheet;
  const who = person === null ? to : { zh: `${to.zh}（${person}）`, en: `${to.en} (${person})` };
  const paper: Paper = {
    form: "paper/1",
    masthead: kind === "remind" || kind === "dun" ? null : issuer,
    title: heading,
    number: id,
    issuer,
    date: issuedOn,
    addressee: unit,
    copies: null,
    blocks: [
      { kind: "paragraph", id: "say", text: say },
      {
        kind: "fields",
        id: "matter",
        rows: [
          row("事项编号", "Number", both(matter.number)),
          row("事项名称", "Matter", both(matter.title)),
          row("办理要求", "Asked for", both(shortened(matter.requirement))),
          row("承办单位", "Unit", unit),
          row("送达人员", "Addressed to", who),
          row("应办环节", "What is due", deadline),
          row("办理期限", "Limit", sayMomentInFull(due)),
          ...(kind === "remind" ? [] : byHand),
        ],
      },
    ],
    figures: [],
    stamp: { zh: `单号 ${id}　核验码 ${code}`, en: `Sheet ${id}, check code ${code}` },
  };
  return { paper, issued: { code, digest, at, on: issuedOn }, mark: null };
}

/** A sheet is one page: what is longer than this is read at the matter. */
const longest = 240;
function shortened(text: string): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest).join("")}……` : text;
}
