-- What somebody offers is taken back and said anew; what was said before stays as it was.
select sec.let('EDIT_ROSTER', 'update (taken_back, version) on availability');
create policy changed on availability for update to hatstand_any using ((select sec.may('EDIT_ROSTER')));
