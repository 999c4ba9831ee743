import assert from "node:assert/strict";
import { z } from "zod";
import type { CheckedPlan } from "#define";
import { type OpenStore, type Sql, sql, verifyAudit } from "#store";

const countRow = z.object({ count: z.number() });

/** What must hold of all matters at any time, whatever was done or killed: each query counts what does not. */
const never: Readonly<Record<string, Sql>> = {
  "a matter's revision is not the number of its events": sql`select count(*)::int as count from (select m.id from matter m
    join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id group by m.subject_id, m.id, m.revision
    having count(*) <> m.revision or max(e.revision) <> m.revision) odd`,
  "a matter's state is not that of its last event": sql`select count(*)::int as count from matter m
    join matter_event e on e.subject_id = m.subject_id and e.matter_id = m.id and e.revision = m.revision where e.to_state <> m.state`,
  "an event has no audit event": sql`select count(*)::int as count from (select subject_id, count(*) as n from matter_event group by 1) e
    left join (select subject_id, count(*) as n from audit_event where body like '%"kind":"matter/%' and body not like '%"kind":"matter/handler"%' group by 1) a
    using (subject_id) where e.n is distinct from a.n`,
  "an opening by somebody has no claim of its key": sql`select count(*)::int as count from matter m where m.parent_id is null
    and not exists (select 1 from claim c where c.id = m.id and c.kind = 'opening')`,
  "a child is not in its parent's tree": sql`select count(*)::int as count from matter c where c.parent_id is not null
    and not exists (select 1 from matter p where p.id = c.parent_id and p.subject_id = c.subject_id and p.root_id = c.root_id)`,
  "it is the turn of a state that the matter has left": sql`select count(*)::int as count from matter_turn t left join matter m on m.id = t.matter_id
    where m.id is null or not exists (select 1 from matter_party p where p.matter_id = t.matter_id and p.desk = t.desk and p.part = t.part)`,
  "counts of open matters differ from the matters": sql`select count(*)::int as count
    from (select lead_desk as desk, procedure, light, count(*) as n from matter where closed_at is null group by 1, 2, 3) m
    full join (select desk, procedure, light, sum(open_count) as n from matter_tally group by 1, 2, 3) t using (desk, procedure, light)
    where coalesce(m.n, 0) <> coalesce(t.n, 0)`,
  "a closed matter still has a deadline due": sql`select count(*)::int as count from matter m where m.closed_at is not null and m.due_at is not null
    and not exists (select 1 from matter_deadline d where d.matter_id = m.id and d.state = 'running')`,
  "a matter's next due moment is not that of its clocks": sql`select count(*)::int as count from matter m
    where m.due_at is distinct from (select min(d.due_at) from matter_deadline d where d.matter_id = m.id and d.state = 'running')`,
};

const eventRow = z.object({
  root: z.string(),
  procedure: z.string(),
  version: z.string(),
  transition: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  person: z.string().nullable(),
  behalfOf: z.string().nullable(),
  role: z.string().nullable(),
});
const clockRow = z.object({ procedure: z.string(), version: z.string(), state: z.string(), name: z.string(), is: z.string() });

/** Asserts all of it, the tables of the procedures and the audit chain included. */
export async function assertMattersWhole(store: OpenStore, plan: CheckedPlan): Promise<void> {
  for (const [fault, query] of Object.entries(never)) {
    const [found] = await store.rows(query, countRow);
    assert.equal(found?.count, 0, fault);
  }
  await assertByTheTable(store, plan);
  const audit = await verifyAudit(store, { anchorFile: store.anchorFile });
  assert.deepEqual(audit.breaks, [], "the audit chain is broken");
}

/** Every event went along its version's table, by a role that may; nobody has two duties in one tree; clocks are those of the state. */
async function assertByTheTable(store: OpenStore, plan: CheckedPlan): Promise<void> {
  const versionOf = (procedure: string, version: string) => plan.procedure(procedure).versions.find(({ from }) => from === version);
  const events = await store.rows(
    sql`select m.root_id as root, m.procedure, m.version, e.transition, e.from_state as "from", e.to_state as "to", e.person, e.behalf_of as "behalfOf", e.role
      from matter_event e join matter m on m.subject_id = e.subject_id and m.id = e.matter_id`,
    eventRow,
  );
  const duties = new Map<string, string>();
  for (const { root, procedure, version, transition, from, to, person, behalfOf, role } of events) {
    const rules = versionOf(procedure, version);
    assert.ok(rules);
    if (transition === "open") assert.equal(to, rules.start);
    else {
      const known = rules.transitions.find(({ name }) => name === transition);
      assert.ok(known, transition);
      assert.ok(known.from.includes(from ?? ""), `${transition} from ${from}`);
      assert.equal(to, known.to === "same" ? from : known.to);
      const roles = known.by === "clock" ? [] : known.by.flatMap((part) => rules.parts.find(({ id }) => id === part)?.roles ?? []);
      assert.ok(known.by === "clock" ? person === null : roles.includes(role ?? ""), `${transition} by ${role}`);
    }
    const duty = role === null ? "none" : plan.role(role).duty;
    for (const one of duty === "none" ? [] : [person, behalfOf]) {
      if (one === null) continue;
      const key = `${root} ${one}`;
      assert.equal(duties.get(key) ?? duty, duty, `${one} has two duties in ${root}`);
      duties.set(key, duty);
    }
  }
  const clocks = await store.rows(
    sql`select m.procedure, m.version, m.state, d.name, d.state as "is" from matter_deadline d join matter m on m.id = d.matter_id`,
    clockRow,
  );
  for (const { procedure, version, state, name, is } of clocks) {
    const rules = versionOf(procedure, version);
    const deadline = rules?.deadlines.find(({ id }) => id === name);
    const isFrozen = rules?.states.find(({ id }) => id === state)?.frozen === true;
    if (is === "running") assert.ok(deadline?.in.includes(state) && !isFrozen, `${name} runs in ${state}`);
    if (is === "frozen") assert.ok(isFrozen, `${name} is frozen in ${state}`);
  }
}
