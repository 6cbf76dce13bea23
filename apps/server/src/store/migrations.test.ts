import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openEmpty } from './in-memory.testing.ts';

const Journal = z.object({ entries: z.array(z.object({ tag: z.string() })) });
const [tenant, programme, mentor, mentee, open, ended] = Array.from({ length: 6 }, () => crypto.randomUUID());

const fileOf = (name: string) => readFile(new URL(`./migrations/${name}`, import.meta.url), 'utf8');

/** A pair that stands and one that has ended, as they were kept before pairs had members of their own. */
const before = `
  insert into tenants values ('${tenant}', now());
  insert into people select '${tenant}', id::uuid, '{}', 'unknown', now() from unnest(array['${mentor}', '${mentee}']) id;
  insert into programmes values ('${tenant}', '${programme}', 'active', '{"weights": {}, "rules": {}}', '${mentor}', now());
  insert into participants
    select '${tenant}', '${programme}', id::uuid, format('[{"role": "%s", "capacity": 1}]', role)::jsonb, '{}', now()
    from (values ('${mentor}', 'mentor'), ('${mentee}', 'mentee')) p(id, role);
  insert into pairs
    select '${tenant}', id::uuid, '${programme}', '${mentor}', 'mentor', '${mentee}', 'mentee', '{}', state, now(), null
    from (values ('${open}', 'active'), ('${ended}', 'ended')) p(id, state);`;

it('pairs of before have their two people, and those that stand keep them apart from a second one', async () => {
  const database = await openEmpty();
  const { direct } = database;
  const { entries } = Journal.parse(JSON.parse(await fileOf('meta/_journal.json')));
  const at = entries.findIndex(({ tag }) => tag.endsWith('_members'));
  for (const { tag } of entries.slice(0, at)) await direct.script(await fileOf(`${tag}.sql`));
  await direct.script(before);
  await direct.script(await fileOf(`${entries[at]?.tag ?? ''}.sql`));
  const members = await direct.script(
    'select pair_id, person_id, role, place from pair_members order by pair_id, place',
  );
  const two = (pair: string | undefined) => [
    { pair_id: pair, person_id: mentor, role: 'mentor', place: 0 },
    { pair_id: pair, person_id: mentee, role: 'mentee', place: 1 },
  ];
  expect(members).toEqual([open, ended].toSorted().flatMap(two));
  expect(await direct.script('select pair_id from open_twos')).toEqual([{ pair_id: open }]);
  expect(await direct.script("select settings->'circleSize' as size from programmes")).toEqual([{ size: null }]);
  await database.close();
});

it('pins and forbids of before are decisions, each with whose it was', async () => {
  const database = await openEmpty();
  const { direct } = database;
  const { entries } = Journal.parse(JSON.parse(await fileOf('meta/_journal.json')));
  const at = entries.findIndex(({ tag }) => tag.endsWith('_list_of_decisions'));
  for (const { tag } of entries.slice(0, at)) await direct.script(await fileOf(`${tag}.sql`));
  const made = (people: string) =>
    `{"people": [${people}], "by": "me", "at": 1, "withoutIt": {"pairs": 0, "points": 2}}`;
  await direct.script(`
    insert into tenants values ('${tenant}', now());
    insert into programmes values ('${tenant}', '${programme}', 'matching', '{}', '${mentor}', now());
    insert into proposals (tenant_id, id, programme_id, state, step, created_by, created_at, decisions)
      select '${tenant}', id::uuid, '${programme}', 'cancelled', 'waiting', '${mentor}', now(), decisions::jsonb
      from (values ('${open}', '{"pins": [${made('1, 2')}], "forbids": [${made('3, 4')}]}'),
        ('${ended}', '{"pins": [], "forbids": []}')) p(id, decisions);`);
  await direct.script(await fileOf(`${entries[at]?.tag ?? ''}.sql`));
  const rows = await direct.script(`select decisions from proposals where id = '${open}'`);
  const rest = { by: 'me', at: 1, withoutIt: { pairs: 0, points: 2 } };
  expect(rows).toEqual([
    {
      decisions: [
        { decision: { kind: 'pin', people: [1, 2] }, ...rest },
        { decision: { kind: 'forbid', people: [3, 4] }, ...rest },
      ],
    },
  ]);
  expect(await direct.script(`select decisions from proposals where id = '${ended}'`)).toEqual([{ decisions: [] }]);
  await database.close();
});

it('drafts of before know what each of their people had said', async () => {
  const database = await openEmpty();
  const { direct } = database;
  const { entries } = Journal.parse(JSON.parse(await fileOf('meta/_journal.json')));
  const at = entries.findIndex(({ tag }) => tag.endsWith('_joined_since'));
  for (const { tag } of entries.slice(0, at)) await direct.script(await fileOf(`${tag}.sql`));
  await direct.script(`
    insert into tenants values ('${tenant}', now());
    insert into programmes values ('${tenant}', '${programme}', 'matching', '{}', '${mentor}', now());
    insert into proposals (tenant_id, id, programme_id, state, step, created_by, created_at, result)
      values ('${tenant}', '${open}', '${programme}', 'draft', 'assigning', '${mentor}', now(), '{}');
    insert into matching_inputs values ('${tenant}', '${open}',
      '{"people": [{"person": {"id": "${mentor}"}, "roles": [1], "profile": {"b": 2, "a": 1}, "wishes": [3]}]}');`);
  await direct.script(await fileOf(`${entries[at]?.tag ?? ''}.sql`));
  const words = "md5(jsonb_build_array('[1]'::jsonb, '{\"a\": 1, \"b\": 2}'::jsonb, '[3]'::jsonb, '[]'::jsonb)::text)";
  expect(
    await direct.script(
      `select said = jsonb_build_object('${mentor}', ${words}) as known, joined from matching_inputs`,
    ),
  ).toEqual([{ known: true, joined: [] }]);
  await database.close();
});
