import { mayReadRecord, readingScopeOf, type Viewer } from "#access";
import type { Matter } from "#procedure";
import type { Facts } from "./parts.ts";

type Values = Readonly<Record<string, unknown>>;

const longestTitle = 80;
const cut = (text: string): string => [...text].slice(0, longestTitle).join("");
const office = "leading-group-office";

/** A clause as the beginning of a matter: its words are the plan's, the lead is the first unit it concerns that can be charged. */
function ofClause({ plan }: Facts, id: string): Values {
  const clause = plan.findClause(id);
  if (!clause) return {};
  const lead = clause.units.find((unit) => ["province", "city"].includes(plan.unitOfGovernment(unit).level) && unit !== "city-governments");
  return {
    title: cut(clause.title.zh),
    requirement: clause.gist.zh,
    source: "clause",
    basis: `规划 ${id} ${clause.title.zh}`,
    level: "office",
    assigner: office,
    clauses: [id],
    ...(lead === undefined ? {} : { lead }),
  };
}

/** Another matter, such as an unsolved request for help: what is known of it is not asked again. */
function ofMatter(source: "help-request" | "matter", { number, title, fields }: Matter): Values {
  const wish = typeof fields.wish === "string" ? fields.wish : typeof fields.requirement === "string" ? fields.requirement : title;
  return {
    title: cut(title),
    requirement: wish,
    source,
    basis: `${source === "help-request" ? "企业诉求" : "事项"} ${number}`,
    level: "office",
    assigner: office,
    ...(typeof fields.lead === "string" ? { lead: fields.lead } : {}),
    ...(fields.kind === "ordinary" || fields.kind === "major" ? { kind: fields.kind } : {}),
    ...(Array.isArray(fields.clauses) ? { clauses: fields.clauses } : {}),
  };
}

const about: Readonly<Record<string, string>> = { inspection: "inspection", "look-back": "look-back" };

/** What an objection or a look-back begins with: the matter it is about. */
function after(kind: "objection" | "look-back", { id, number, title, procedure, fields }: Matter): Values {
  if (kind === "objection") return { title: cut(`对 ${number} 的异议：${title}`), contested: id, about: about[procedure] ?? "grade" };
  return { title: cut(`${number} 回头看：${title}`), looked: id, ...(typeof fields.lead === "string" ? { lead: fields.lead } : {}) };
}

/**
 * What forms of supervision begin with, besides alerts and figures: `clause:ID`, `meeting:NAME`, `instruction:WORDS`, and of matters that the asker
 * may read `help-request:ID`, `matter:ID`, `objection:ID`, `look-back:ID`. Nothing for what is none of these.
 */
export async function supervisionValues(facts: Facts, proposal: string, viewer: Viewer): Promise<Values | undefined> {
  const [kind = "", ...rest] = proposal.split(":");
  const id = rest.join(":");
  if (kind === "clause") return ofClause(facts, id);
  if (kind === "meeting") return { source: "meeting", basis: id, level: "leading-group", assigner: office };
  if (kind === "instruction" && facts.plan.findTarget(id) === undefined)
    return { source: "instruction", basis: id, level: "leading-group", assigner: office };
  if (kind !== "help-request" && kind !== "matter" && kind !== "objection" && kind !== "look-back") return undefined;
  const place = await facts.supervising?.placeOf(id);
  if (!place || !mayReadRecord(readingScopeOf(facts.plan, viewer), place)) return {};
  const matter = await facts.supervising?.matter(id);
  if (!matter) return {};
  return kind === "objection" || kind === "look-back" ? after(kind, matter) : ofMatter(kind, matter);
}
