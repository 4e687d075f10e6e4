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

-- The pieces of the search's statement. Words hold letters and digits only; each is quoted all the same.
create function children.near_condition(word text, keys text[])
returns text
language sql immutable
as $$
  select format('(p.name_keys && %L::text[] or p.search_name like %L)', keys, '% ' || word || '%')
$$;
comment on function children.near_condition is 'The name holds the word, one of its other forms, or begins like it.';

create function children.far_condition(word text, keys text[])
returns text
language sql immutable
as $$
  select format('(p.name_keys && %L::text[]', keys)
         || format(' or p.search_name like %L', case when length(word) > 2 then '%' || word || '%' else '% ' || word || '%' end)
         || case when length(word) > 3 then format(' or %L <%% p.search_name', word) else '' end || ')'
$$;
comment on function children.far_condition is 'The name holds the word anywhere, sounds like it or is spelled like it.';

create function children.word_score(word text, forms text[], sounds text[])
returns text
language sql immutable
as $$
  select format('case when strpos(p.search_name, %L) > 0 then 1.0', ' ' || word || ' ')
         || format(' when p.name_keys && %L::text[] then 0.85', forms)
         || format(' when strpos(p.search_name, %L) > 0 then 0.8', ' ' || word)
         || case when length(word) > 2 then format(' when strpos(p.search_name, %L) > 0 then 0.7', word) else '' end
         || format(' else greatest(case when p.name_keys && %L::text[] then 0.5 else 0 end,', sounds)
         || format(' 0.7 * word_similarity(%L, p.search_name)) end', word)
$$;
comment on function children.word_score is 'How well a name answers one word, from 1 (it holds the word) to 0.';

create function children.find(
  words text[], forms text[], born date[], wanted text,
  parties uuid[], professional uuid, at timestamptz, most integer)
returns table (child_id uuid, score real)
language plpgsql stable security definer
set search_path = public, pg_temp
set pg_trgm.word_similarity_threshold = 0.5
as $$
declare
  word text;
  other text[];
  sounds text[];
  near text := 'true';
  far text := 'true';
  points text := '0';
  births text := format('p.date_of_birth = any (%L::date[])', born);
  few boolean := access.reaches_few(parties, at, 2000);
  source text := 'children.person_record p';
  condition text;
  cap integer;
  read bigint;
  ids uuid[];
  scores real[];
  all_ids uuid[] := '{}';
  all_scores real[] := '{}';
begin
  if wanted is not null then
    return query
      select c.survivor_id, 10::real
      from children.child c
      where c.reference = wanted
        and exists (select 1 from access.reach(parties, professional, at) r where r.child_id = c.survivor_id);
    return;
  end if;

  for i in 1 .. coalesce(cardinality(words), 0) loop
    word := words[i];
    other := array(select 'w:' || f from regexp_split_to_table(forms[i], ' ') f where f <> '');
    sounds := array(select k from unnest(children.name_keys(word)) k where k like 's:%');
    near := near || ' and ' || children.near_condition(word, other || ('w:' || word));
    far := far || ' and ' || children.far_condition(word, other || sounds || ('w:' || word));
    points := points || ' + ' || children.word_score(word, other, sounds);
  end loop;
  points := points || format(
    ' + case when p.date_of_birth = %L::date then 1.5 when %s then 1.2 else 0 end', born[1], births);

  -- A reader of few children is served from those; the others by index, the nearest first.
  if few then
    source := '(select rec.* from children.person_record rec
                join children.membership of on of.person_record_id = rec.id and of.until_at is null
                join children.child c on c.id = of.child_id
                where c.survivor_id in (
                  select k.survivor_id from access.reach($1, $2, $3) r join children.child k on k.id = r.child_id)
                offset 0) p';
  end if;

  foreach condition in array array[births, near, far] loop
    continue when condition = births and cardinality(born) = 0;
    continue when condition <> births and coalesce(cardinality(words), 0) = 0;
    exit when cardinality(all_ids) >= most;
    foreach cap in array array[400, 20000, 1000000] loop
      execute format($statement$
        with found as materialized (
          select p.id, (%s)::real as points from %s where %s
          order by 2 desc, p.id limit %s),
        best as materialized (
          select c.survivor_id, max(f.points) as points
          from found f
          join children.membership m on m.person_record_id = f.id and m.until_at is null
          join children.child c on c.id = m.child_id
          group by c.survivor_id),
        mine as (
          select b.survivor_id, b.points
          from (select * from best order by points desc, survivor_id) b
          cross join lateral (
            select 1 from access.reach($1, $2, $3) r where r.child_id = b.survivor_id limit 1) known
          limit %s)
        select (select count(*) from found), array(select survivor_id from mine),
               array(select points from mine)$statement$, points, source, condition, cap, most)
      into read, ids, scores using parties, professional, at;
      exit when read < cap or cardinality(ids) >= most;
    end loop;
    all_ids := all_ids || ids;
    all_scores := all_scores || scores;
  end loop;

  return query
    select u.id, max(u.points)
    from unnest(all_ids, all_scores) u(id, points)
    where u.points >= 0.4
    group by u.id
    order by 2 desc, 1
    limit most;
end
$$;
comment on function children.find is 'Children within reach who answer a search, best first. Runs as the owner so that the index is used; never returns a child outside reach.';
revoke all on function children.find from public;
grant execute on function children.find to homeward_app;
