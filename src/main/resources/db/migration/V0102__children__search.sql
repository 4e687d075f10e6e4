create function children.name_keys(search_name text)
returns text[]
language sql immutable parallel safe
as $$
  select coalesce(array_agg(distinct k.key), '{}')
  from regexp_split_to_table(trim(search_name), ' +') w(word)
  cross join lateral (
    values ('w:' || w.word),
           (case when length(w.word) > 2 then 's:' || public.dmetaphone(w.word) end),
           (case when length(w.word) > 2 then 's:' || public.dmetaphone_alt(w.word) end)) k(key)
  where k.key is not null and k.key <> 's:' and w.word <> ''
$$;
comment on function children.name_keys is 'The words of a name (w:) and how they sound (s:), for the index.';

alter table children.person_record
  add column name_keys text[] generated always as (children.name_keys(search_name)) stored;
comment on column children.person_record.name_keys is 'Derived from search_name: its words and how they sound.';
create index on children.person_record using gin (name_keys);
create index on children.person_record using gin (search_name gin_trgm_ops);

create function children.name_score(search_name text, name_keys text[], words text[], forms text[])
returns real
language sql immutable parallel safe
as $$
  select coalesce(
    case when min(word_score) > 0 then sum(word_score) else sum(word_score) * 0.1 end, 0)::real
  from unnest(words, forms) q(word, other)
  cross join lateral (
    select case
      when name_keys @> array['w:' || q.word] then 1.0
      when name_keys && (select array_agg('w:' || f) from regexp_split_to_table(q.other, ' ') f) then 0.85
      when strpos(search_name, ' ' || q.word) > 0 then 0.8
      when length(q.word) > 2 and strpos(search_name, q.word) > 0 then 0.7
      else greatest(
        case when public.word_similarity(q.word, search_name) >= 0.45
             then 0.7 * public.word_similarity(q.word, search_name) else 0 end,
        case when name_keys && (select array_agg(k) from unnest(children.name_keys(q.word)) k where k like 's:%')
             then 0.5 else 0 end)
      end as word_score) s
$$;
comment on function children.name_score is 'How well a name answers a search: up to 1 for each word; next to nothing unless every word is answered.';

create function children.find(
  words text[], forms text[], born date[], wanted text,
  parties uuid[], professional uuid, at timestamptz, most integer)
returns table (child_id uuid, score real)
language plpgsql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.45
as $$
declare
  driver text;
  driver_forms text;
  keys text[];
begin
  if wanted is not null then
    return query
      select c.survivor_id, 10::real
      from children.child c
      where c.reference = wanted
        and exists (select 1 from access.reach(parties, professional, at) r where r.child_id = c.survivor_id);
    return;
  end if;

  if access.reaches_few(parties, at, 2000) then
    return query
      select of.survivor_id,
             max(children.name_score(p.search_name, p.name_keys, words, forms)
                 + case when p.date_of_birth = born[1] then 1.5 when p.date_of_birth = any (born) then 1.2
                        else 0 end)::real as best
      from (select distinct c.survivor_id
            from access.reach(parties, professional, at) r
            join children.child c on c.id = r.child_id) mine
      join children.child of on of.survivor_id = mine.survivor_id
      join children.membership m on m.child_id = of.id and m.until_at is null
      join children.person_record p on p.id = m.person_record_id
      where p.date_of_birth = any (born)
         or children.name_score(p.search_name, p.name_keys, words, forms) >= 0.4
      group by of.survivor_id
      order by best desc, of.survivor_id
      limit most;
    return;
  end if;

  -- The longest word is looked up by index; the others only weigh.
  select q.word, q.other into driver, driver_forms
  from unnest(words, forms) q(word, other) order by length(q.word) desc limit 1;
  keys := children.name_keys(coalesce(driver, ''))
          || array(select 'w:' || f from regexp_split_to_table(coalesce(driver_forms, ''), ' ') f where f <> '');

  return query
    with found as materialized (
      select p.id, p.search_name, p.name_keys, p.date_of_birth
      from children.person_record p
      where p.date_of_birth = any (born)
      union
      select p.id, p.search_name, p.name_keys, p.date_of_birth
      from children.person_record p
      where driver is not null and cardinality(born) = 0
        and (p.name_keys && keys
             or p.search_name like '% ' || driver || '%'
             or (length(driver) > 2 and p.search_name like '%' || driver || '%')
             or (length(driver) > 2 and driver <% p.search_name))
    ),
    best as (
      select of.survivor_id,
             max(children.name_score(f.search_name, f.name_keys, words, forms)
                 + case when f.date_of_birth = born[1] then 1.5 when f.date_of_birth = any (born) then 1.2
                        else 0 end)::real as points
      from found f
      join children.membership m on m.person_record_id = f.id and m.until_at is null
      join children.child of on of.id = m.child_id
      group by of.survivor_id
    )
    select b.survivor_id, b.points
    from (select * from best where points >= 0.4 order by points desc, survivor_id) b
    cross join lateral (
      select 1 from access.reach(parties, professional, at) r where r.child_id = b.survivor_id limit 1) mine
    order by b.points desc, b.survivor_id
    limit most;
end
$$;
comment on function children.find is 'Children within reach who answer a search, best first. Runs as the owner so that the index is used; never returns a child outside reach.';
revoke all on function children.find from public;
grant execute on function children.find to homeward_app;
