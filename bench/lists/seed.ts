import type pg from "pg";

/** How the invented matters are spread; units are known by nothing but their numbers. */
export const spread = { desks: 300, cities: 11, persons: 3_000, procedures: 8 } as const;
export const nowOfBench = "2026-06-01T02:00:00.000Z";
/** The office that assigns most matters, a department in the middle of the field, and a city. */
export const someone = { office: "unit-1@140000", department: "unit-40@140000", city: "unit-13@140100" } as const;

const regionOfDesk = `case when d <= 60 and d not between 10 and 20 then '140000'
  when d between 10 and 20 then '14' || lpad((d - 9)::text, 2, '0') || '00'
  else '14' || lpad((1 + d % 11)::text, 2, '0') || lpad((1 + d % 15)::text, 2, '0') end`;

const phrases = {
  verbs: "推进 加快 开展 完善 落实 建设 培育 引进 组织 支持 深化 健全 优化 壮大 实施 攻克 布局 推广 统筹 提升".split(" "),
  things:
    "量子信息 碳基新材料 特种金属 煤层气 光伏 新能源汽车 半导体 大数据 信创 生物基材料 现代医药 通用航空 智能装备 氢能 储能 有机旱作 杂粮种业 煤炭清洁利用 技术合同 高新技术企业 科技型中小企业 中试基地 重点实验室 新型研发机构 院士工作站 科技成果转化 知识产权 创新券 研发投入 人才引育".split(
      " ",
    ),
  ends: "专项任务 年度工作 协同攻关 平台建设 示范应用 政策兑现 监测评价 企业走访 难题揭榜 数据报送 项目验收 经费核查 情况报告 试点工作 清单管理".split(
    " ",
  ),
};
const chosen = (list: readonly string[], salt: number): string =>
  `(array[${list.map((word) => `'${word}'`).join()}])[1 + ((s.i::bigint * ${salt} + s.i / 7) % ${list.length})::int]`;

const uuid = (at: string, salt: string): string =>
  `lpad(to_hex((extract(epoch from ${at}) * 1000)::bigint), 12, '0') || substr(md5(${salt}), 1, 20)`;
const dashed = (hex: string): string =>
  `substr(${hex}, 1, 8) || '-' || substr(${hex}, 9, 4) || '-7' || substr(${hex}, 14, 3) || '-8' || substr(${hex}, 18, 3) || '-' || substr(${hex}, 21, 12)`;

/** One row per matter, from which all tables are filled. */
const plan = (count: number): string => `
  create temporary table seed as
  select i, ${dashed("hex")} as id, opened, desk_no as d, 'unit-' || desk_no as unit,
    1 + (case when random() < 0.7 then 0 else (random() * 59)::int end) as assigner, proc, open,
    case when not open then case when random() < 0.05 then 'withdrawn' else 'closed' end
      when r < 0.17 then 'assigned' when r < 0.84 then 'working' when r < 0.88 then 'frozen' else 'asked' end as state,
    case when open and r2 < 0.95 then case when r2 < 0.14 then timestamptz '${nowOfBench}' - random() * interval '20 days'
      else timestamptz '${nowOfBench}' + random() * random() * interval '90 days' end end as due
  from (
    select i, opened, ${uuid("opened", "'m' || i")} as hex, 1 + floor(${spread.desks} * power(random(), 1.6))::int as desk_no,
      1 + (power(random(), 1.5) * ${spread.procedures - 1})::int as proc,
      random() < (case when i > ${count} * 0.8 then 0.5 else 0.025 end) as open, random() as r, random() as r2
    from (select i, timestamptz '2021-06-01' + (i::float8 / ${count}) * interval '1820 days' as opened from generate_series(1, ${count}) i) t
  ) u;
  alter table seed add primary key (i);
  analyze seed;
  create temporary table desk_of as select d, 'unit-' || d as unit, ${regionOfDesk} as region from generate_series(1, ${spread.desks}) d;
  alter table desk_of add column desk text;
  update desk_of set desk = unit || '@' || region;
  alter table desk_of add primary key (d);
  analyze desk_of;`;

const light = `case when not s.open then 'blue' when s.state = 'frozen' then 'grey' when s.due < timestamptz '${nowOfBench}' then 'red'
  when s.due < timestamptz '${nowOfBench}' + interval '3 days' then 'yellow' else 'green' end`;
const rule = `case when not s.open then 'final' when s.state = 'frozen' then 'frozen' when s.due < timestamptz '${nowOfBench}' then 'overdue'
  when s.due < timestamptz '${nowOfBench}' + interval '3 days' then 'due-soon' else 'in-order' end`;

const tables: readonly string[] = [
  `insert into matter (subject_id, id, root_id, parent_id, number, procedure, version, title, state, revision, entered_at, fields, counts, duties, origin,
     clauses, target, indicator, lead_desk, region, weight, due_at, light, light_why, supervised, external, opened_at, closed_at)
   select coalesce(p.id, s.id), s.id, coalesce(p.id, s.id), p.id, 'P' || chr(64 + s.proc) || '-' || extract(year from s.opened) || '-' || lpad(s.i::text, 7, '0'),
     'bench-' || s.proc, date '2021-01-01', ${chosen(phrases.verbs, 31)} || ${chosen(phrases.things, 17)} || ${chosen(phrases.ends, 13)} || '（' || s.i || '）',
     s.state, 4, s.opened, '{"title":"t"}', '{"returns":0,"reopenings":0,"extensions":0,"escalations":0,"done":{}}', '{}',
     jsonb_build_object('kind', (array['clause','clause','clause','clause','key-task','key-task','meeting','meeting','instruction','alert','help-request','matter'])[1 + s.i % 12],
       'id', case when s.i % 12 < 4 then '9.' || (1 + s.i % 6) || '.' || (1 + s.i % 5) else 'x' || s.i end),
     array['9.' || (1 + s.i % 6) || '.' || (1 + s.i % 45)], case when s.i % 3 = 0 then 'target-' || (s.i % 61) end, null, o.desk, o.region, 1 + s.i % 3,
     s.due, ${light}, jsonb_build_object('rule', ${rule}, 'since', '2026-05-20T02:00:00.000Z', 'facts', jsonb_build_object('deadline', 'progress')),
     case when s.i % 33 = 0 then 'm' end, null, s.opened, case when not s.open then s.opened + interval '20 days' end
   from (select s.*, s.i - s.i % 5 as above from seed s) s join desk_of o on o.d = s.d
     left join seed p on p.i = s.above and s.i % 5 in (1, 2) and s.above > 0`,
  `insert into matter_party (subject_id, matter_id, part, desk, unit, region)
   select m.subject_id, s.id, p.part, o.desk, o.unit, o.region from seed s join matter m on m.id = s.id
   cross join lateral (values ('assigner', s.assigner), ('lead', s.d), ('support', 1 + (s.i * 7) % ${spread.desks}), ('support', 1 + (s.i * 13 + 5) % ${spread.desks})) p(part, d)
   join desk_of o on o.d = p.d where p.part <> 'support' or s.i % 2 = 0 on conflict do nothing`,
  `insert into matter_deadline (matter_id, name, subject_id, started_at, due_at, state, frozen_at, answered_at, rung, fires_at)
   select s.id, k.name, m.subject_id, s.opened, coalesce(s.due, s.opened + interval '7 days') + k.later, case when s.open and s.due is not null then 'running' else 'ended' end, null, null, 0,
     case when s.open then s.due + k.later end
   from seed s join matter m on m.id = s.id cross join (values ('progress', interval '0'), ('result', interval '4 days')) k(name, later)`,
  `insert into matter_turn (desk, matter_id, transition, subject_id, part, asks, roles, due_at, light, since)
   select o.desk, s.id, t.transition, m.subject_id, t.part, t.asks, t.roles, s.due, m.light, s.opened
   from seed s join matter m on m.id = s.id
   join (values ('assigned', 'sign', 'lead', 'sign', array['officer']), ('working', 'report', 'lead', 'answer', array['officer']),
     ('working', 'ask-to-close', 'lead', 'answer', array['officer']), ('asked', 'return', 'assigner', 'review', array['decision-maker']),
     ('asked', 'close', 'assigner', 'review', array['decision-maker'])) t(state, transition, part, asks, roles) on t.state = s.state
   join desk_of o on o.d = case when t.part = 'lead' then s.d else s.assigner end where s.open on conflict do nothing`,
  `insert into matter_reach (key, matter_id, subject_id, leads, is_open, procedure, state, light, due_at, origin, target, supervised)
   select k.key, m.id, m.subject_id, k.key = m.lead_desk, m.closed_at is null, m.procedure, m.state, m.light, m.due_at, m.origin->>'kind', m.target,
     m.supervised is not null
   from matter m cross join lateral (select p.desk as key from matter_party p where p.subject_id = m.subject_id and p.matter_id = m.id
     union select 'clause:' || clause from unnest(m.clauses) clause union select 'in:' || left(m.region, 4) where substr(m.region, 3, 2) <> '00') k`,
  `insert into matter_tally (desk, procedure, light, slot, open_count)
   select lead_desk, procedure, light, (hashtext(id) & 3), count(*) from matter where closed_at is null group by 1, 2, 3, 4`,
  `insert into matter_event (subject_id, id, matter_id, revision, transition, from_state, to_state, person, role, desk, behalf_of, input, says, key, recorded_at)
   select m.subject_id, ${dashed(`(${uuid("s.opened + e.n * interval '1 day'", "'e' || s.i || e.n")})`)}, s.id, e.n, case when e.n = 1 then 'open' else 'report' end, null, 'working',
     'person-' || ((s.i * e.n * 7) % ${spread.persons}), 'officer', o.desk, null, '{}', '', null, s.opened + e.n * interval '1 day'
   from seed s join matter m on m.id = s.id join desk_of o on o.d = s.d cross join generate_series(1, 2) e(n)`,
  `insert into notice (desk, id, roles, template, subject_id, matter_id, facts, urgent, key, recorded_at)
   select o.desk, ${dashed(`(${uuid("s.opened", "'n' || s.i")})`)}, array['officer'], 'toy-assigned', m.subject_id, s.id,
     jsonb_build_object('number', m.number, 'title', m.title), s.i % 50 = 0, 'open:' || s.id, s.opened
   from seed s join matter m on m.id = s.id join desk_of o on o.d = s.d where s.i % 2 = 0`,
];

const filled = ["matter", "matter_party", "matter_deadline", "matter_turn", "matter_reach", "matter_tally", "matter_event", "notice"];

/** Fills an empty store with so many matters, as its owner: rows first, then the indexes, as every bulk load does. */
export async function seed(owner: pg.Client, count: number, tell: (line: string) => void): Promise<void> {
  const { rows: indexes } = await owner.query<{ name: string; made: string }>(
    `select i.indexname as name, i.indexdef as made from pg_indexes i where i.schemaname = 'public' and i.tablename = any($1)
       and not exists (select 1 from pg_constraint k where k.conname = i.indexname)`,
    [filled],
  );
  await owner.query("set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'; select setseed(0.42)");
  for (const { name } of indexes) if (name !== "matter_by_id") await owner.query(`drop index ${name}`);
  for (const statement of [plan(count), ...tables]) {
    const began = performance.now();
    await owner.query(statement);
    tell(`${/into (\w+)/.exec(statement)?.[1] ?? "seed"} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  for (const { name, made } of indexes) {
    const began = performance.now();
    if (name !== "matter_by_id") await owner.query(made);
    tell(`${name} ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  await owner.query("vacuum analyze");
}
