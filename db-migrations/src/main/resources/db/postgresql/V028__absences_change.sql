-- Whoever edits the rota changes absences, in the columns that say when and why; whose they are stays.
select sec.let('EDIT_ROSTER', 'update (starts_at, ends_at, kind, taken_back, version) on absence');
create policy changed on absence for update to hatstand_any using ((select sec.may('EDIT_ROSTER')));
