import type { ReadingScope } from "#access";
import type { MatterPage, MatterSummary } from "#contract";
import { dayOf, ok, type Result, refuse } from "#kernel";
import { type Sql, sql } from "#store";
import { rulesOf } from "../decide/rules.ts";
import { progressOf } from "../lights/light.ts";
import { refusals } from "../refusals.ts";
import { matterById } from "../rows/read-rows.ts";
import type { Actor, Matter, Party, Possible, Rules, Snapshot, Values } from "../types.ts";
import { type Called, deskAnswer, personOf } from "../words/desks.ts";
import { lightAnswer } from "../words/lights.ts";
import { mayBeMatter, originAnswer } from "../words/origins.ts";
import { fieldValue, type ValueWords } from "../words/values.ts";
import { actsOf } from "./acts.ts";
import { eventsOf, type FileOfMatter, filesOf, type HappenedEvent } from "./events.ts";
import { fieldsOf, takesPart } from "./field-list.ts";
import { calledIn } from "./lookup.ts";
import { readable } from "./may-read.ts";
import type { ReadParts } from "./parts.ts";
import { namedInMatter } from "./references.ts";
import { clockAnswer, matterSummary, type Words } from "./row-answers.ts";
import { type Listed, listedColumns, listedRow } from "./rows.ts";
import { attachmentAnswer, timelineOf } from "./timeline.ts";

/** All that a matter's page is made from, read side by side. */
type Gathered = {
  readonly snapshot: Snapshot;
  readonly rules: Rules;
  readonly all: readonly Possible[];
  readonly events: readonly HappenedEvent[];
  readonly files: readonly FileOfMatter[];
  readonly children: readonly Listed[];
  readonly beside: readonly Listed[];
  readonly parentFields: Values;
  readonly answeredThere: boolean;
};

/**
 * One matter with everything its page shows: what it is, its clocks and light, what may be done and why the rest may not, and all that happened.
 * @refuses procedure/noSuchMatter, procedure/notInReach
 */
export async function pageOf(parts: ReadParts, actor: Actor, scope: ReadingScope, name: string): Promise<Result<MatterPage>> {
  const place = await readable(parts, scope, name);
  if (!place.ok) return place;
  const gathered = await gather(parts, actor, place.value.id);
  return gathered ? ok(await answerOf(parts, actor, gathered)) : refuse(refusals.noSuchMatter({}));
}

const mostBelow = 500;

async function gather({ store, plan, procedures, isAnsweredThere }: ReadParts, actor: Actor, id: string): Promise<Gathered | undefined> {
  const listed = (where: Sql): Promise<readonly Listed[]> =>
    store.rows(sql`select ${listedColumns} from matter m where ${where} order by m.id limit ${mostBelow}`, listedRow);
  const look = await procedures.look(actor, id);
  if (!look) return undefined;
  const { snapshot, possible } = look;
  const { subject, parent, procedure, version, supervised, external } = snapshot.matter;
  const near = [parent, supervised].filter((one) => one !== null);
  const [events, files, children, beside, above, answeredThere] = await Promise.all([
    eventsOf(store, subject, id),
    filesOf(store, subject, id),
    listed(sql`m.parent_id = ${id}`),
    listed(sql`(m.id = any(${near}) or m.supervised = ${id})`),
    parent === null ? undefined : matterById(store, parent),
    external !== null && isAnsweredThere(id),
  ]);
  return {
    snapshot,
    rules: rulesOf(plan, procedure, version),
    all: possible,
    events,
    files,
    children,
    beside,
    parentFields: above?.fields ?? {},
    answeredThere,
  };
}

function calledFor(parts: ReadParts, actor: Actor, { snapshot, events, files, children, beside, rules }: Gathered): Promise<Called> {
  const { matter, parties } = snapshot;
  const named = namedInMatter(parts.plan, rules.version, [matter.fields, ...events.map(({ input }) => input)]);
  const desks = [...parties.map(({ desk }) => desk), ...[...children, ...beside].map(({ lead }) => lead)];
  return calledIn(parts.store, parts.namesOf, {
    persons: [
      ...named.persons,
      ...desks.flatMap((desk) => personOf(desk) ?? []),
      ...parties.flatMap(({ handler }) => handler ?? []),
      ...events.flatMap(({ person, behalfOf }) => [person ?? [], behalfOf ?? []].flat()),
      ...files.map(({ person }) => person),
      ...actor.seats.flatMap(({ behalfOf }) => behalfOf ?? []),
    ],
    matters: [...named.matters, ...(mayBeMatter(matter.origin) ? [matter.origin.id] : [])],
  });
}

async function answerOf(parts: ReadParts, actor: Actor, gathered: Gathered): Promise<MatterPage> {
  const { plan, store } = parts;
  const { snapshot, rules, events, children, beside, all, parentFields, answeredThere } = gathered;
  const { matter, parties, clocks } = snapshot;
  const now = store.now();
  const called = await calledFor(parts, actor, gathered);
  const words: Words = { plan, called, today: dayOf(now) };
  const mask = !takesPart(plan, rules.version, parties, actor);
  const sealed = mask && rules.version.sealed === true;
  const values: ValueWords = { plan, called, mask, sealed };
  const files = sealed ? [] : gathered.files;
  const summary = (which: (row: Listed) => boolean): MatterSummary | null => {
    const found = beside.find(which);
    return found ? matterSummary(words, found) : null;
  };
  return {
    now,
    ...headOf(words, rules, matter),
    external: matter.external === null ? null : { number: matter.external, answeredThere },
    progress: progressOf(snapshot.children, now),
    clocks: clocks.map((clock) => clockAnswer(rules.version, clock, now)),
    fields: fieldsOf(plan, rules.version)
      .filter(({ id }) => matter.fields[id] !== undefined)
      .map((field) => fieldValue(values, field, matter.fields[field.id])),
    parties: parties.map((party) => partyAnswer(words, rules, party)),
    ...actsOf({ plan, called }, { snapshot, possible: all }, { matter: matter.fields, parent: parentFields, proposal: {} }),
    timeline: [...timelineOf(values, rules.version, events, files)],
    children: children.map((row) => matterSummary(words, row)),
    parent: summary(({ id }) => id === matter.parent),
    supervisedBy: summary(({ id }) => id === matter.supervised),
    supervises: summary(({ id }) => id !== matter.parent && id !== matter.supervised),
    files: files.map((file) => attachmentAnswer(file, called)),
  };
}

type Head = Omit<
  MatterPage,
  | "now"
  | "progress"
  | "clocks"
  | "fields"
  | "parties"
  | "possible"
  | "others"
  | "timeline"
  | "children"
  | "parent"
  | "supervisedBy"
  | "supervises"
  | "files"
  | "external"
>;

function headOf({ plan, called, today }: Words, { procedure, version }: Rules, matter: Matter): Head {
  const state = version.states.find(({ id }) => id === matter.state);
  const [target, indicator] = [plan.findTarget(matter.target ?? ""), plan.findIndicator(matter.indicator ?? "")];
  return {
    id: matter.id,
    number: matter.number,
    procedure: { id: procedure.id, label: procedure.label, version: matter.version },
    title: matter.title,
    state: {
      id: matter.state,
      label: state?.label ?? { zh: matter.state, en: matter.state },
      final: state?.final ?? null,
      frozen: state?.frozen === true,
    },
    revision: matter.revision,
    light: lightAnswer(matter.light, { version, dueAt: matter.dueAt, today }),
    lead: deskAnswer(plan, matter.lead, matter.region, called),
    openedAt: matter.openedAt,
    closedAt: matter.closedAt,
    dueAt: matter.dueAt,
    origin: originAnswer(plan, matter.origin, called),
    clauses: matter.clauses.flatMap((id) => {
      const clause = plan.findClause(id);
      return clause ? [{ id, title: clause.title }] : [];
    }),
    target: target ? { id: target.id, label: target.label } : null,
    indicator: indicator ? { id: indicator.id, label: indicator.label } : null,
  };
}

function partyAnswer({ plan, called }: Words, { part }: Rules, party: Party): MatterPage["parties"][number] {
  const { handler, openedAt, signedAt } = party;
  return {
    part: party.part,
    label: part(party.part).label,
    desk: deskAnswer(plan, party.desk, party.region, called),
    handler: handler === null ? null : { person: handler, name: called.person.get(handler) ?? "—" },
    openedAt,
    signedAt,
  };
}
