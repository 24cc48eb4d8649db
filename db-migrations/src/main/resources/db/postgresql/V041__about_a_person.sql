-- Whoever is let in may look through these; what they show is decided by api.asked_for. They are asked as whoever owns
-- the tables, so that nobody needs a grant on all of those for it.
do $$
declare
    shown text;
begin
    for shown in
        select oid::regclass from pg_class
        where relnamespace = 'api'::regnamespace and relkind = 'v'
    loop
        execute format('revoke all on %s from public', shown);
        execute format('alter view %s set (security_barrier = true)', shown);
    end loop;
    for shown in
        select oid::regclass from pg_class
        where relnamespace = 'api'::regnamespace and relkind = 'v' and relname <> 'asked_for'
    loop
        execute format('grant select on %s to hatstand_any', shown);
    end loop;
end
$$;
-- Whether a long look was let in to its end.
grant select on api.asked_for to hatstand_any;

-- From now on what a view shows is part of the guard: not only that there is one.
do $$
declare
    made constant text := pg_get_functiondef('sec.guard_now()'::regprocedure);
    was constant text := 'format(''view or rewriting %s on %s'', r.rulename, tables.name)';
begin
    if position(was in made) = 0 then
        raise exception 'the guard is not the one that was made';
    end if;
    execute replace(made, was,
        'format(''view or rewriting %s on %s: %s %s'', r.rulename, tables.name, md5(pg_get_ruledef(r.oid)), '
        '(select array_to_string(shown.reloptions, '' '') from pg_class shown where shown.oid = tables.oid))');
end
$$;
