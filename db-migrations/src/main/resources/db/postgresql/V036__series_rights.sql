-- Whoever plans bookings plans series too.
revoke all on booking_series, booking_series_turn from public;
alter table booking_series enable row level security;
alter table booking_series_turn enable row level security;
select sec.let('VIEW_ROSTER', 'select on booking_series, booking_series_turn');
select sec.let('EDIT_ROSTER', 'insert on booking_series, booking_series_turn');
select sec.let('EDIT_ROSTER', 'update (kind, needs_skill, start_time, end_time, nights, weeks, last_day, times, '
                              'skips_holidays, booked_until, edition, version) on booking_series');
create policy seen on booking_series for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
create policy added on booking_series for insert to hatstand_any with check ((select sec.may('EDIT_ROSTER')));
create policy changed on booking_series for update to hatstand_any using ((select sec.may('EDIT_ROSTER')));
create policy seen on booking_series_turn for select to hatstand_any using ((select sec.may('VIEW_ROSTER')));
create policy added on booking_series_turn for insert to hatstand_any with check ((select sec.may('EDIT_ROSTER')));
